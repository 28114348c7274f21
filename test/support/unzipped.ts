import { inflateRawSync } from "node:zlib";

const CENTRAL = 0x02014b50;
const END_BYTES = 22;

/** The text of one member of a plain ZIP archive: where its central directory says that it lies (APPNOTE 4.3). */
export function unzipped(zip: Uint8Array, name: string): string {
  const bytes = Buffer.from(zip);
  let entry = bytes.readUInt32LE(bytes.length - END_BYTES + 16);
  while (bytes.readUInt32LE(entry) === CENTRAL) {
    const [method, nameBytes, extra, comment] = [10, 28, 30, 32].map((at) => bytes.readUInt16LE(entry + at));
    const local = bytes.readUInt32LE(entry + 42);
    const next = entry + 46 + (nameBytes ?? 0);
    if (bytes.toString("utf8", entry + 46, next) === name) {
      const data = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
      const packed = bytes.subarray(data, data + bytes.readUInt32LE(entry + 20));
      return (method === 0 ? packed : inflateRawSync(packed)).toString("utf8");
    }
    entry = next + (extra ?? 0) + (comment ?? 0);
  }
  throw new Error(`no ${name} in the archive`);
}
