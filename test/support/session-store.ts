import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** Text that Firefox keeps to bring tabs back after a crash or a restart, of all files of a profile that hold any. */
export async function readSessionStore(profile: string): Promise<string> {
  const files = await readdir(profile, { recursive: true });
  const stores = files.filter((file) => /sessionstore[^/]*(?:\/[^/]+)?\.(?:jsonlz4|baklz4)$/u.test(file));
  // Firefox replaces these files while they are read.
  const texts = await Promise.all(stores.map((file) => readFile(join(profile, file)).catch(() => Buffer.alloc(0))));
  return texts.map((file) => (file.length === 0 ? "" : decodeMozillaLz4(file).toString("utf8"))).join("\n");
}

const MAGIC = "mozLz40\0";
const HEADER_BYTES = 12;
const SHORTEST_MATCH = 4;
/** A length of four bits that is full goes on in the next bytes. */
const MORE = 15;

/** One LZ4 block behind Mozilla's header. @throws Error when it is none */
export function decodeMozillaLz4(file: Buffer): Buffer {
  if (file.toString("latin1", 0, MAGIC.length) !== MAGIC) throw new Error("not a file of Mozilla's LZ4");
  const text = Buffer.alloc(file.readUInt32LE(MAGIC.length));
  let from = HEADER_BYTES;
  let to = 0;
  const readLength = (bits: number): number => {
    let length = bits;
    for (let byte = bits === MORE ? 255 : 0; byte === 255;) {
      byte = file.readUInt8(from++);
      length += byte;
    }
    return length;
  };
  while (from < file.length) {
    const token = file.readUInt8(from++);
    const literals = readLength(token >> 4);
    to += file.copy(text, to, from, from + literals);
    from += literals;
    if (from >= file.length) break;
    const distance = file.readUInt16LE(from);
    from += 2;
    // What is copied may reach into what is being written: byte by byte.
    for (let left = readLength(token & MORE) + SHORTEST_MATCH; left > 0; left -= 1) {
      text.writeUInt8(text.readUInt8(to - distance), to);
      to += 1;
    }
  }
  return text.subarray(0, to);
}
