import { inflateRawSync } from "node:zlib";

/** All members of a plain ZIP archive by name, in the order of the central directory: what any reader makes of it. */
export function readZip(zip: Uint8Array): ReadonlyMap<string, Buffer> {
  const bytes = Buffer.from(zip);
  const members = new Map<string, Buffer>();
  let at = bytes.readUInt32LE(bytes.length - 6);
  while (bytes.readUInt32LE(at) === 0x02014b50) {
    const [method, name, extra, comment] = [10, 28, 30, 32].map((field) => bytes.readUInt16LE(at + field));
    const local = bytes.readUInt32LE(at + 42);
    const next = at + 46 + (name ?? 0);
    const data = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(data, data + bytes.readUInt32LE(at + 20));
    members.set(bytes.toString("utf8", at + 46, next), method === 0 ? packed : inflateRawSync(packed));
    at = next + (extra ?? 0) + (comment ?? 0);
  }
  return members;
}

/** In which members of an archive a secret is written, with their names: nowhere, one hopes. */
export function tellingMembers(zip: Uint8Array, secret: string): readonly string[] {
  const forms = [Buffer.from(secret, "utf8"), Buffer.from(secret, "utf16le"), Buffer.from(secret, "utf16le").swap16()];
  return [...readZip(zip)]
    .filter(([name, content]) => name.includes(secret) || forms.some((form) => content.includes(form)))
    .map(([name]) => name);
}
