import { beforeAll, describe, expect, it } from "vitest";
import { encodeUtf8, type Bytes, memorySource } from "../../../shared/bytes/index.ts";
import { createSubmissionId } from "../../../shared/crypto/random-ids.ts";
import { canonicalText } from "../../../shared/protocol/canonical-json.ts";
import { readCollectedBundle } from "../../../shared/protocol/collected-bundle.ts";
import { integer, readField, record, type Field } from "../../../shared/protocol/field.ts";
import { readOutgoingBundle } from "../../../shared/protocol/outgoing-bundle.ts";
import { encodeTar, readTar } from "../../../shared/protocol/tar.ts";
import { loadSodium } from "../../../shared/sodium/sodium.ts";
import { collectedArchive } from "../../support/sample-bundle.ts";
import { createSampleCase, TODAY, type SampleCase } from "../../support/sample-case.ts";
import { sampleReport, sealed, valueOf } from "../../support/sample-letters.ts";
import { exportOnly } from "../../support/exported.ts";

// A bundle is exactly what its manifest says: PROTOCOL.md §8.2 and §8.3.

const sodium = await loadSodium();
const refused = { ok: false, code: "bundle.malformed" };

interface Member {
  readonly name: string;
  readonly content: Bytes;
}

let sample: SampleCase;
let collected: readonly Member[];
let outgoing: readonly Member[];

async function membersOf(archive: Bytes): Promise<readonly Member[]> {
  const members = valueOf(await readTar(memorySource(archive), 2000));
  return members.map(({ name, offset, size }) => ({ name, content: archive.slice(offset, offset + size) }));
}

beforeAll(async () => {
  sample = await createSampleCase(sodium);
  const letter = await sealed(sample, await sampleReport(sample));
  const segment = new Uint8Array(1_048_592);
  const parts = [
    { id: createSubmissionId(sodium), letter },
    { id: createSubmissionId(sodium), letter, segments: [segment] },
  ];
  collected = await membersOf(await collectedArchive(sample, parts));
  const { organisation, scope } = sample;
  outgoing = await membersOf(await exportOnly(sodium, organisation.vault, organisation.id, scope.instance, TODAY));
});

const sorted = (members: readonly Member[]): readonly Member[] =>
  [...members].sort((a, b) => (a.name < b.name ? -1 : 1));
const readCollected = (members: readonly Member[]): Promise<unknown> =>
  readCollectedBundle(memorySource(encodeTar(sorted(members))));
const readOutgoing = (members: readonly Member[]): Promise<unknown> =>
  readOutgoingBundle(memorySource(encodeTar(sorted(members))));

describe("a collected bundle", () => {
  it("is read as it is", async () => {
    expect(await readCollected(collected)).toMatchObject({ ok: true });
  });

  it("is refused when any one of its members is missing, renamed or one byte longer", async () => {
    for (const [index, { name, content }] of collected.entries()) {
      const others = collected.filter((_, other) => other !== index);
      expect(await readCollected(others), `without ${name}`).toEqual(refused);
      expect(await readCollected([...others, { name: `${name}x`, content }]), `${name}x`).toEqual(refused);
      if (name.endsWith("letter.age")) continue;
      expect(await readCollected([...others, { name, content: new Uint8Array([...content, 0x20]) }]), name).toEqual(
        refused,
      );
    }
  });

  it("is refused with a member that the manifest does not name", async () => {
    for (const name of ["zzz", "A", "submissions/zz", "profile.json"]) {
      expect(await readCollected([...collected, { name, content: new Uint8Array(1) }]), name).toEqual(refused);
    }
  });

  it("is refused with a letter that is too large to be one", async () => {
    const members = collected.map((member) =>
      member.name.endsWith("letter.age") ? { ...member, content: new Uint8Array(4_300_000) } : member,
    );
    expect(await readCollected(members)).toEqual(refused);
  });

  it("is refused as the other kind, and when it is empty", async () => {
    expect(await readOutgoing(collected)).toEqual(refused);
    expect(await readCollected(outgoing)).toEqual(refused);
    expect(await readCollected([])).toEqual(refused);
    expect(await readOutgoing([])).toEqual(refused);
  });
});

describe("an outgoing bundle", () => {
  it("is read as it is", async () => {
    expect(await readOutgoing(outgoing)).toMatchObject({ ok: true });
  });

  it("is refused when any one of its members is missing, renamed or one byte longer", async () => {
    for (const [index, { name, content }] of outgoing.entries()) {
      const others = outgoing.filter((_, other) => other !== index);
      expect(await readOutgoing(others), `without ${name}`).toEqual(refused);
      expect(await readOutgoing([...others, { name: `${name}x`, content }]), `${name}x`).toEqual(refused);
      expect(await readOutgoing([...others, { name, content: new Uint8Array([...content, 0x20]) }]), name).toEqual(
        refused,
      );
    }
  });

  it("is refused when its manifest promises a slot that is none", async () => {
    const address = "0".repeat(32);
    const members = outgoing.map((member) =>
      member.name === "MANIFEST.json"
        ? {
            ...member,
            content: encodeUtf8(Buffer.from(member.content).toString().replace('"slots":[]', `"slots":["${address}"]`)),
          }
        : member,
    );
    expect(await readOutgoing([...members, { name: `slots/${address}`, content: new Uint8Array(32_768) }])).toEqual(
      refused,
    );
  });
});

describe("reading a field", () => {
  it("refuses a key too many, a key too few and what is no record, in a value of another document too", () => {
    const refusedField = { ok: false, code: "document.malformed" };
    const field = record<{ readonly a: number }>({ a: integer(0, 9) });
    expect(readField(field, { a: 1 })).toEqual({ ok: true, value: { a: 1 } });
    for (const value of [{ a: 1, b: 2 }, {}, { b: 1 }, [1], null, "a", 1])
      expect(readField(field, value)).toEqual(refusedField);
    expect(readField(field, JSON.parse('{"a":1,"__proto__":{}}'))).toEqual(refusedField);
  });

  it("hides no mistake of ours behind a code", () => {
    const broken: Field<string> = {
      read: () => {
        throw new TypeError("a mistake of ours");
      },
      write: (value) => value,
    };
    expect(() => readField(broken, "x")).toThrow(TypeError);
  });

  it("has no text for what is no protocol number (PROTOCOL.md §1.2)", () => {
    for (const value of [-1, 0.5, 2 ** 53, Number.NaN, -0]) expect(() => canonicalText(value)).toThrow(RangeError);
    expect(canonicalText({ b: 2 ** 53 - 1, a: [null, true, "\u2028é\n"] })).toBe(
      '{"a":[null,true,"\u2028é\\n"],"b":9007199254740991}',
    );
  });

  it("sorts keys by UTF-16 code units, as RFC 8785 §3.2.3 does", () => {
    const keys = { "\u20ac": 0, "\r": 0, "\ufb33": 0, "1": 0, "\ud83d\ude00": 0, "\u0080": 0, "\u00f6": 0 };
    expect(canonicalText(keys)).toBe('{"\\r":0,"1":0,"\u0080":0,"\u00f6":0,"\u20ac":0,"\ud83d\ude00":0,"\ufb33":0}');
  });
});
