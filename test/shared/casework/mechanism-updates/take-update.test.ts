import { describe, expect, test } from "vitest";
import { encodeUtf8 } from "../../../../shared/bytes/index.ts";
import { askPermit } from "../../../../shared/casework/consent/gate.ts";
import { boundIdOf } from "../../../../shared/casework/mechanism-updates/bound-id.ts";
import {
  acceptUpdate,
  changesByForgetting,
  forgetUpdates,
  mechanismsOf,
  readUpdate,
} from "../../../../shared/casework/mechanism-updates/take-update.ts";
import {
  misnamedInUpdate,
  parseUpdate,
  parseUpdateFile,
  signUpdate,
} from "../../../../shared/casework/mechanism-updates/update-file.ts";
import { FIELD_NAMES } from "../../../../shared/casework/record/field-names.ts";
import { createUpdateSeed, publisherIdOf, publisherKeyOf } from "../../../../shared/crypto/publisher.ts";
import { fingerprintOf } from "../../../../shared/crypto/fingerprint.ts";
import {
  mechanismIn,
  mechanismUpdateField,
  RELEASED,
  type MechanismUpdate,
} from "../../../../shared/mechanisms/dataset-update.ts";
import { mechanismOf } from "../../../../shared/mechanisms/dataset.ts";
import type { Mechanism } from "../../../../shared/mechanisms/mechanism.ts";
import { encodeDocument } from "../../../../shared/protocol/field.ts";
import {
  UPDATE_FILE_LARGEST_BYTES,
  updateFileField,
  type UpdateFile,
} from "../../../../shared/protocol/mechanism-update.ts";
import type { Vault } from "../../../../shared/protocol/vault.ts";
import { loadSodium } from "../../../../shared/sodium/sodium.ts";
import { consent, day, recordWith, request, SARA, workWith } from "../../../support/sample-work.ts";
import { every, truncations, withFlippedBit } from "../../../support/tampering.ts";

// PROTOCOL.md §2.5, §3.8 and §10.4.

const sodium = await loadSodium();
const SEED = createUpdateSeed(sodium);
const OTHER_SEED = createUpdateSeed(sodium);
const EMPTY: Pick<Vault, "cases" | "mechanisms"> = { cases: [], mechanisms: null };

function released(id: string): Mechanism {
  const found = mechanismOf(id);
  if (found === null) throw new Error(`no ${id}`);
  return found;
}

function asking(field: string): Mechanism["asks"][number] {
  return { fields: [field], required: false, text: "Say it.", basis: ["inference"] };
}

function bound(mechanism: Mechanism): Mechanism {
  return { ...mechanism, id: boundIdOf(mechanism) };
}

const TOLD: Mechanism["discloses"][number] = {
  ...{ to: "public", how: "always", what: "name" },
  ...{ text: "It is on its page.", basis: ["inference"] },
};

function content(serial: number, more: Partial<MechanismUpdate> = {}): MechanismUpdate {
  return {
    ...{ day: day("2026-11-21"), kind: "mechanism-update", records: [], serial, version: 1 },
    withdrawn: [{ id: "fund-ims", why: "It has closed." }],
    ...more,
  };
}

function taken(vault: typeof EMPTY, bytes: Uint8Array): typeof EMPTY {
  const offered = readUpdate(sodium, vault, bytes);
  if (!offered.ok) throw new Error(offered.code);
  return acceptUpdate(sodium, vault, offered.value);
}

const FIRST = signUpdate(sodium, SEED, content(1));

describe("an update of mechanisms", () => {
  test("is offered with what it changes, and in force only once it was accepted", () => {
    const offered = readUpdate(sodium, EMPTY, FIRST);
    expect(offered).toMatchObject({
      ok: true,
      value: { first: true, changes: [{ mechanism: "fund-ims", how: "withdrawn", why: "It has closed." }] },
    });
    expect(mechanismsOf(sodium, EMPTY)).toBe(RELEASED);
    const vault = taken(EMPTY, FIRST);
    expect(mechanismIn(mechanismsOf(sodium, vault), "fund-ims")).toBeNull();
    expect(mechanismOf("fund-ims")).not.toBeNull();
  });

  test("a newer one of the same publisher says everything again", () => {
    const vault = taken(EMPTY, FIRST);
    const second = signUpdate(sodium, SEED, content(2, { withdrawn: [] }));
    expect(readUpdate(sodium, vault, second)).toMatchObject({
      ok: true,
      value: { first: false, changes: [{ mechanism: "fund-ims", how: "added" }] },
    });
    expect(mechanismsOf(sodium, taken(vault, second)).mechanisms).toEqual(RELEASED.mechanisms);
  });

  test.each([1, 2])("serial %i is refused after serial 2", (serial) => {
    const vault = taken(EMPTY, signUpdate(sodium, SEED, content(2)));
    const again = signUpdate(sodium, SEED, content(serial));
    expect(readUpdate(sodium, vault, again)).toEqual({ ok: false, code: "update.not_newer" });
  });

  test("one of another publisher is refused, however new", () => {
    const vault = taken(EMPTY, FIRST);
    const other = signUpdate(sodium, OTHER_SEED, content(9));
    expect(readUpdate(sodium, vault, other)).toEqual({ ok: false, code: "update.other_publisher" });
    const offered = readUpdate(sodium, EMPTY, other);
    expect(() => offered.ok && acceptUpdate(sodium, vault, offered.value)).toThrow(RangeError);
  });

  test("one that was offered before a newer one was taken is not accepted after it", () => {
    const offered = readUpdate(sodium, EMPTY, FIRST);
    const vault = taken(EMPTY, signUpdate(sodium, SEED, content(2)));
    expect(() => offered.ok && acceptUpdate(sodium, vault, offered.value)).toThrow(RangeError);
  });

  test("one whose key was exchanged for another's is forged", () => {
    const file = parseUpdateFile(sodium, FIRST);
    if (!file.ok) throw new Error(file.code);
    const forged = encodeDocument<UpdateFile>(updateFileField, {
      kind: "mechanism-update-file",
      publisher: publisherKeyOf(sodium, OTHER_SEED),
      update: file.value.update,
      version: 1,
    });
    expect(readUpdate(sodium, EMPTY, forged)).toEqual({ ok: false, code: "signature.invalid" });
  });

  test("is nothing when one bit of it is turned, whichever", () => {
    for (const offset of every(0, FIRST.length)) {
      const read = readUpdate(sodium, EMPTY, withFlippedBit(FIRST, offset));
      const code = read.ok ? "none" : read.code;
      expect(["signature.invalid", "document.malformed"], `byte ${offset}`).toContain(code);
    }
  });

  test("is nothing when it is cut, or when something follows it", () => {
    for (const length of truncations(FIRST.length)) {
      expect(readUpdate(sodium, EMPTY, FIRST.subarray(0, length))).toEqual({ ok: false, code: "document.malformed" });
    }
    const longer = new Uint8Array(FIRST.length + 1);
    longer.set(FIRST);
    longer[FIRST.length] = 0x20;
    expect(readUpdate(sodium, EMPTY, longer)).toEqual({ ok: false, code: "document.malformed" });
    const huge = new Uint8Array(UPDATE_FILE_LARGEST_BYTES + 1);
    expect(readUpdate(sodium, EMPTY, huge)).toEqual({ ok: false, code: "document.too_large" });
  });

  test("that says what it cannot is refused although it is signed, and before it is", () => {
    const wrong = content(1, { records: [{ ...released("tb-cat"), family: "tool" }] });
    const refused = { ok: false, code: "update.inconsistent" };
    expect(readUpdate(sodium, EMPTY, signUpdate(sodium, SEED, wrong))).toEqual(refused);
    const field = mechanismUpdateField(FIELD_NAMES);
    expect(parseUpdate(encodeDocument(field, wrong))).toEqual(refused);
    expect(parseUpdate(encodeDocument(field, content(1)))).toEqual({ ok: true, value: content(1) });
    const readable = encodeUtf8(JSON.stringify(field.write(content(1)), null, 2));
    expect(parseUpdate(readable)).toEqual({ ok: true, value: content(1) });
    expect(parseUpdate(encodeUtf8("{}"))).toEqual({ ok: false, code: "document.malformed" });
    expect(parseUpdate(new Uint8Array(2))).toEqual({ ok: false, code: "document.malformed" });
  });

  test("withdraws what another release has, but no slip of the pen is signed", () => {
    const other = content(1, { withdrawn: [{ id: "fund-none", why: "It has closed." }] });
    expect(readUpdate(sodium, EMPTY, signUpdate(sodium, SEED, other))).toMatchObject({ ok: true });
    const written = encodeDocument(mechanismUpdateField(FIELD_NAMES), other);
    expect(parseUpdate(written)).toEqual({ ok: false, code: "update.inconsistent" });
  });

  test("adds nobody whom an agreement that names nobody covers", () => {
    const why = { text: "Chosen by people.", basis: ["inference"] };
    const added = bound({ ...released("tb-cat"), id: "x-new", routing: { by: "nothing", why } });
    const vault = taken(EMPTY, signUpdate(sodium, SEED, content(1, { records: [added] })));
    const mechanism = mechanismIn(mechanismsOf(sodium, vault), added.id);
    if (mechanism === null) throw new Error("it is not there");
    const agreed = workWith(recordWith([SARA]), consent({ uses: added.consent.uses }));
    const asked = { mechanism: added, routeAt: null };
    expect(askPermit(request("send", agreed, asked))).toMatchObject({ ok: true });
    expect(askPermit(request("send", agreed, { ...asked, mechanism }))).toMatchObject({ code: "consent.missing" });
  });

  const UNBOUND: Mechanism = {
    ...{ ...released("tb-cat"), id: "x-new", name: "A new body" },
    routing: { by: "nothing", why: { text: "Chosen by people.", basis: ["inference"] } },
  };
  const ADDED = bound(UNBOUND);

  test.each<[string, Partial<Mechanism>]>([
    ["is called otherwise", { name: "Ministry of the Interior" }],
    ["is of another kind", { family: "tool" }],
    ["asks for more", { asks: [...ADDED.asks, asking("mission_contacts_known")] }],
    ["cannot do without something", { asks: ADDED.asks.map((each) => ({ ...each, required: !each.required })) }],
    ["is sent another letter", { draft: "mission" }],
    ["asks people less", { consent: { ...ADDED.consent, risks: ADDED.consent.risks.slice(1) } }],
    ["tells more", { discloses: [...ADDED.discloses, TOLD] }],
  ])("gives the id of what is added to nothing that %s, whatever was taken before or forgotten", (_, change) => {
    const other = { ...ADDED, ...change };
    const bytes = signUpdate(sodium, SEED, content(3, { records: [other] }));
    const first = taken(EMPTY, signUpdate(sodium, SEED, content(1, { records: [ADDED] })));
    const between = taken(first, signUpdate(sodium, SEED, content(2)));
    for (const vault of [EMPTY, first, between, forgetUpdates(between)]) {
      expect(readUpdate(sodium, vault, bytes)).toEqual({ ok: false, code: "update.inconsistent" });
    }
    expect(parseUpdateFile(sodium, bytes)).toEqual({ ok: false, code: "update.inconsistent" });
    const renamed = signUpdate(sodium, SEED, content(3, { records: [bound(other)] }));
    expect(bound(other).id).not.toBe(ADDED.id);
    expect(readUpdate(sodium, between, renamed)).toMatchObject({ ok: true });
  });

  test("says which id an added one can have, before it is signed", () => {
    const field = mechanismUpdateField(FIELD_NAMES);
    const wrong = encodeDocument(field, content(1, { records: [UNBOUND, released("tb-cat")] }));
    expect(parseUpdate(wrong)).toEqual({ ok: false, code: "update.inconsistent" });
    expect(misnamedInUpdate(wrong)).toEqual([{ id: "x-new", bound: ADDED.id }]);
    const right = encodeDocument(field, content(1, { records: [ADDED] }));
    expect([parseUpdate(right).ok, misnamedInUpdate(right)]).toEqual([true, []]);
    expect([misnamedInUpdate(encodeUtf8("{")), misnamedInUpdate(encodeUtf8("{}"))]).toEqual([[], []]);
    expect(ADDED.id).toMatch(/^x-new-[0-9a-f]{32}$/u);
    expect(boundIdOf(ADDED)).toBe(ADDED.id);
    expect(bound({ ...UNBOUND, id: `${"x".repeat(26)}-${"y".repeat(33)}` }).id).toMatch(/^x{26}-[0-9a-f]{32}$/u);
  });

  test("may drop what the one before had added, or say it again in another order or with other contacts", () => {
    const vault = taken(EMPTY, signUpdate(sodium, SEED, content(1, { records: [ADDED] })));
    const turned = { ...ADDED, asks: ADDED.asks.toReversed(), discloses: ADDED.discloses.toReversed() };
    for (const records of [[], [ADDED], [turned], [{ ...ADDED, contacts: [] }]]) {
      expect(readUpdate(sodium, vault, signUpdate(sodium, SEED, content(2, { records })))).toMatchObject({ ok: true });
    }
  });

  test("larger than an envelope can be is refused before it is signed", () => {
    const why = "x".repeat(1000);
    const withdrawn = RELEASED.mechanisms.map(({ id }) => ({ id, why }));
    const records = RELEASED.mechanisms.slice(0, 40);
    const large = content(1, { records, withdrawn: withdrawn.slice(40) });
    const field = mechanismUpdateField(FIELD_NAMES);
    expect(parseUpdate(encodeDocument(field, large))).toEqual({ ok: false, code: "document.too_large" });
  });

  test("has a publisher whose fingerprint is no organisation's", async () => {
    const key = publisherKeyOf(sodium, SEED);
    const { digits, words } = await fingerprintOf(await publisherIdOf(key));
    expect([digits.length, words.length]).toEqual([12, 12]);
    expect(await publisherIdOf(key)).not.toBe(await publisherIdOf(publisherKeyOf(sodium, OTHER_SEED)));
    expect(await publisherIdOf(key)).toMatch(/^[0-9a-f]{64}$/u);
  });
});

describe("forgetting an update", () => {
  const held = taken(EMPTY, signUpdate(sodium, SEED, content(3)));

  test("brings back what came with the release, and says beforehand what", () => {
    expect(changesByForgetting(sodium, held)).toMatchObject([{ how: "added", mechanism: "fund-ims" }]);
    expect(mechanismIn(mechanismsOf(sodium, held), "fund-ims")).toBeNull();
    expect(mechanismsOf(sodium, forgetUpdates(held))).toBe(RELEASED);
  });

  test("makes the next one a first one, whoever's and however old it is", () => {
    for (const [seed, serial] of [
      [OTHER_SEED, 1],
      [SEED, 1],
    ] as const) {
      const bytes = signUpdate(sodium, seed, content(serial));
      expect(readUpdate(sodium, held, bytes).ok).toBe(false);
      expect(readUpdate(sodium, forgetUpdates(held), bytes)).toMatchObject({ ok: true, value: { first: true } });
    }
  });
});
