import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { encodeUtf8, memorySource, type Bytes } from "../../../../../shared/bytes/index.ts";
import { copyOf } from "../../../../../shared/cleaning/pieces.ts";
import { readArchive } from "../../../../../shared/cleaning/documents/zip/archive.ts";
import { deflated } from "../../../../../shared/cleaning/documents/zip/deflate.ts";
import { inflated } from "../../../../../shared/cleaning/documents/zip/inflate.ts";
import { archivePieces } from "../../../../../shared/cleaning/documents/zip/write.ts";
import { readZip } from "../../../../support/cleaning/zip-reader.ts";
import { writeZip, type WrittenMember } from "../../../../support/cleaning/zip-writer.ts";

const read = async (zip: Uint8Array): Promise<Awaited<ReturnType<typeof readArchive>>> =>
  await readArchive(memorySource(zip));
const a: WrittenMember = { name: "a.xml", content: "<a/>" };
const b: WrittenMember = { name: "b/c.bin", content: new Uint8Array(200_000).fill(7), stored: true };

/** All members of an archive, inflated. */
async function contents(zip: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const archive = await read(zip);
  const all = new Map<string, string>();
  for (const [name, member] of archive.members) all.set(name, Buffer.from(await inflated(archive, member)).toString());
  return all;
}

describe("readArchive", () => {
  it("reads what any reader reads", async () => {
    const zip = writeZip([{ ...a, described: true }, b, { name: "folder/", content: "", stored: true }]);
    expect([...(await contents(zip))]).toEqual(
      [...readZip(writeZip([a, b]))].map(([name, bytes]) => [name, bytes.toString()]),
    );
  });

  it("names what the container tells by itself", async () => {
    const told = { ...a, extra: Uint8Array.of(0x55, 0x54, 1, 0, 0), comment: "about" };
    const { findings } = await read(writeZip([told, { ...b, gap: Uint8Array.of(1, 2, 3) }], "remark"));
    expect(findings).toEqual([
      { aspect: "description", at: "ZIP archive comment", value: "remark" },
      { aspect: "time", at: "ZIP last mod file date and time", value: "2026-11-22 06:40:00" },
      { aspect: "unknown", at: "ZIP extra field", value: null },
      { aspect: "description", at: "ZIP file comment", value: null },
      { aspect: "hidden", at: "ZIP data between members", value: null },
    ]);
  });

  it("names what stands behind the last member, where no descriptor is", async () => {
    const zip = Buffer.from(writeZip([{ ...a, flags: 8 }]));
    expect((await read(zip)).findings).toHaveLength(1);
    const stranger = writeZip([a, { ...b, claims: { crc: 1 }, described: true }]);
    expect((await read(stranger)).findings).toContainEqual({
      aspect: "hidden",
      at: "ZIP data between members",
      value: null,
    });
  });

  it.each<readonly [string, Uint8Array, string]>([
    ["is no archive", encodeUtf8("PK\x03\x04 nothing of that kind, but long enough to be looked through"), "malformed"],
    ["has a directory elsewhere", Buffer.concat([Buffer.from("front"), writeZip([a])]), "malformed"],
    ["has two members of a name", writeZip([a, { ...a, name: "A.XML" }]), "malformed"],
    ["leads out of its folder", writeZip([{ ...a, name: "../a" }]), "malformed"],
    ["starts at the root", writeZip([{ ...a, name: "/a" }]), "malformed"],
    ["names a drive", writeZip([{ ...a, name: "C:a" }]), "malformed"],
    ["has a backslash", writeZip([{ ...a, name: "a\\b" }]), "malformed"],
    ["has a folder with content", writeZip([{ ...a, name: "a/" }]), "malformed"],
    ["tells two names", writeZip([{ ...a, claims: { name: "b.xml" } }]), "malformed"],
    ["tells two sizes", writeZip([{ ...a, claims: { size: 5 } }]), "malformed"],
    ["tells two checksums", writeZip([{ ...a, claims: { crc: 5 } }]), "malformed"],
    ["has members in each other", writeZip([a, { ...a, name: "b.xml", claims: { header: 0 } }]), "malformed"],
    ["has a member behind its end", writeZip([{ ...a, claims: { header: 9999 } }]), "malformed"],
    ["has more than it can hold", writeZip([{ ...a, described: true, claims: { packed: 9999 } }]), "malformed"],
    ["is locked", writeZip([{ ...a, flags: 1 }]), "encrypted"],
    ["has flags that nobody knows", writeZip([{ ...a, flags: 0x4000 }]), "malformed"],
    ["is packed in another way", writeZip([{ ...a, method: 12 }]), "unsupported"],
    [
      "says that more is elsewhere",
      writeZip([{ ...a, described: true, claims: { size: 0xffff_ffff } }]),
      "unsupported",
    ],
  ])("refuses what %s", async (_what, zip, code) => {
    await expect(read(zip)).rejects.toMatchObject({ code: `cleaning.${code}` });
  });

  it("refuses too many members, and ends that do not agree", async () => {
    const zip = Buffer.from(writeZip([a]));
    const changed = (at: number, ...bytes: readonly number[]): Uint8Array => {
      const copy = Buffer.from(zip);
      copy.set(bytes, copy.length - 22 + at);
      return copy;
    };
    const codes = [
      changed(4, 1),
      changed(8, 2, 0, 2, 0),
      changed(8, 0, 0, 0, 0),
      changed(12, 1),
      changed(-51, 0x51),
      changed(8, 0xff, 0xff, 0xff, 0xff),
    ];
    for (const bad of codes) await expect(read(bad)).rejects.toMatchObject({ name: "Error" });
    const many = Array.from({ length: 10_001 }, (_each, index) => ({ ...a, name: `${index}`, stored: true }));
    await expect(read(writeZip(many))).rejects.toMatchObject({ code: "cleaning.too_large" });
  });
});

describe("inflated", () => {
  it("gives out nothing that is not what the archive says", async () => {
    const archive = await read(writeZip([a, b]));
    const one = archive.members.get("a.xml");
    const two = archive.members.get("b/c.bin");
    if (one === undefined || two === undefined) throw new Error("members are missing");
    const wrong = [
      { ...one, crc: 1 },
      { ...one, size: 3 },
      { ...one, size: 5 },
      { ...one, packed: one.packed - 1 },
      { ...one, packed: one.packed + 9 },
      { ...two, crc: 1 },
    ];
    for (const member of wrong)
      await expect(inflated(archive, member)).rejects.toMatchObject({ code: "cleaning.malformed" });
    const large = { ...one, size: 2 ** 26 + 1 };
    await expect(inflated(archive, large)).rejects.toMatchObject({ code: "cleaning.too_large" });
  });

  it("stops a bomb at what it claims to be", async () => {
    const bomb = deflateRawSync(new Uint8Array(2 ** 26));
    const source = memorySource(bomb);
    const member = { name: "a", method: "deflated", crc: 0, offset: 0, packed: bomb.length, size: 1000 } as const;
    const archive = { source, members: new Map(), findings: [] };
    await expect(inflated(archive, member)).rejects.toMatchObject({ code: "cleaning.malformed" });
  });
});

describe("archivePieces", () => {
  it("writes an archive without times, comments and extra fields that others read", async () => {
    const source = memorySource(writeZip([b]));
    const kept = (await readArchive(source)).members.get("b/c.bin");
    if (kept === undefined) throw new Error("the member is missing");
    const made: Bytes = encodeUtf8("made anew");
    const copy = copyOf(
      source,
      archivePieces([
        { name: "mimetype", made: { ...(await deflated(made)), data: made, stored: true } },
        { name: "é.xml", made: await deflated(made) },
        { name: "kept", kept },
      ]),
    );
    const zip = await copy.read(0, copy.size);
    expect([...readZip(zip)].map(([name, { length }]) => [name, length])).toEqual([
      ["mimetype", made.length],
      ["é.xml", made.length],
      ["kept", 200_000],
    ]);
    expect((await read(zip)).findings).toEqual([]);
    expect((await contents(zip)).get("é.xml")).toBe("made anew");
  });
});
