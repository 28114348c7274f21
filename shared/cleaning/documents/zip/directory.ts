import { parseUtf8, type ByteSource, type Bytes } from "../../../bytes/index.ts";
import { NotCleanable } from "../../refusal.ts";
import { DIRECTORY_LARGEST, MEMBERS_MOST } from "./limits.ts";

/** A member of an archive, as the central directory tells of it (APPNOTE 4.3.12). */
export interface DirectoryEntry {
  readonly name: string;
  readonly method: "stored" | "deflated";
  readonly crc: number;
  /** In bytes, as they are in the archive. */
  readonly packed: number;
  /** In bytes, as the archive claims. */
  readonly size: number;
  /** Where the local header is. */
  readonly header: number;
  /** MS-DOS date and time, the date in the upper half. */
  readonly time: number;
  readonly extra: boolean;
  readonly comment: boolean;
}

/** The central directory, and what stands where no reader looks. */
export interface Directory {
  readonly entries: readonly DirectoryEntry[];
  /** Where the central directory starts. */
  readonly start: number;
  readonly comment: string | null;
}

const END_BYTES = 22;
const COMMENT_LONGEST = 0xffff;
const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_BYTES = 46;

/** Options of deflate, a descriptor behind the data, and names in UTF-8. */
const FLAGS_KNOWN = 0b1000_0000_1110;
const FLAGS_ENCRYPTED = 0b0010_0000_0100_0001;

/** Reads the one central directory of an archive on one disk without ZIP64. @throws NotCleanable */
export async function readDirectory(source: ByteSource): Promise<Directory> {
  const tail = await source.read(
    Math.max(0, source.size - END_BYTES - COMMENT_LONGEST),
    Math.min(source.size, END_BYTES + COMMENT_LONGEST),
  );
  const at = endRecord(tail);
  const view = viewOf(tail);
  const [disks, count, length, start] = [
    view.getUint32(at + 4, true),
    view.getUint16(at + 10, true),
    view.getUint32(at + 12, true),
    view.getUint32(at + 16, true),
  ];
  if (count === 0xffff || start === 0xffff_ffff) throw new NotCleanable("cleaning.unsupported");
  const end = source.size - tail.length + at;
  if (disks !== 0 || view.getUint16(at + 8, true) !== count || start + length !== end) {
    throw new NotCleanable("cleaning.malformed");
  }
  if (count > MEMBERS_MOST || length > DIRECTORY_LARGEST) throw new NotCleanable("cleaning.too_large");
  const entries = parseEntries(await source.read(start, length), count);
  const comment = tail.subarray(at + END_BYTES);
  return { entries, start, comment: comment.length === 0 ? null : String.fromCharCode(...comment.subarray(0, 200)) };
}

/** The last record whose comment ends where the file does. */
function endRecord(tail: Bytes): number {
  const view = viewOf(tail);
  for (let at = tail.length - END_BYTES; at >= 0; at = tail.lastIndexOf(0x50, at - 1)) {
    const ends = at + END_BYTES + view.getUint16(at + 20, true) === tail.length;
    if (ends && view.getUint32(at, true) === END_SIGNATURE) return at;
    if (at === 0) break;
  }
  throw new NotCleanable("cleaning.malformed");
}

function parseEntries(bytes: Bytes, count: number): readonly DirectoryEntry[] {
  const entries: DirectoryEntry[] = [];
  const seen = new Set<string>();
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    const { entry, next } = parseEntry(bytes, at);
    const folded = entry.name.toLowerCase();
    if (seen.has(folded)) throw new NotCleanable("cleaning.malformed");
    seen.add(folded);
    entries.push(entry);
    at = next;
  }
  if (at !== bytes.length) throw new NotCleanable("cleaning.malformed");
  return entries;
}

function parseEntry(bytes: Bytes, at: number): { readonly entry: DirectoryEntry; readonly next: number } {
  if (at + ENTRY_BYTES > bytes.length) throw new NotCleanable("cleaning.malformed");
  const view = viewOf(bytes.subarray(at));
  const [flags, method, nameBytes, extraBytes, commentBytes] = [8, 10, 28, 30, 32].map((field) =>
    view.getUint16(field, true),
  );
  const [crc = 0, packed = 0, size = 0, header = 0] = [16, 20, 24, 42].map((field) => view.getUint32(field, true));
  const next = at + ENTRY_BYTES + (nameBytes ?? 0) + (extraBytes ?? 0) + (commentBytes ?? 0);
  if (view.getUint32(0, true) !== ENTRY_SIGNATURE || next > bytes.length || view.getUint16(34, true) !== 0) {
    throw new NotCleanable("cleaning.malformed");
  }
  checkFlags(flags ?? 0);
  if ([packed, size, header].includes(0xffff_ffff)) throw new NotCleanable("cleaning.unsupported");
  const time = ((view.getUint16(14, true) << 16) | view.getUint16(12, true)) >>> 0;
  const name = parseName(bytes.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + (nameBytes ?? 0)));
  const [extra, comment] = [extraBytes !== 0, commentBytes !== 0];
  return { entry: { name, method: parseMethod(method ?? 0), crc, packed, size, header, time, extra, comment }, next };
}

/** Which of the flags of APPNOTE 4.4.4 we read. @throws NotCleanable */
export function checkFlags(flags: number): void {
  if ((flags & FLAGS_ENCRYPTED) !== 0) throw new NotCleanable("cleaning.encrypted");
  if ((flags & ~FLAGS_KNOWN) !== 0) throw new NotCleanable("cleaning.malformed");
}

function parseMethod(method: number): DirectoryEntry["method"] {
  if (method === 0) return "stored";
  if (method === 8) return "deflated";
  throw new NotCleanable("cleaning.unsupported");
}

/** A name that stays inside: no root, no drive, no way up, no empty step; folders end with a slash. */
function parseName(bytes: Bytes): string {
  const name = parseUtf8(bytes);
  if (!name.ok || name.value === "" || /[\p{Cc}\\:]/u.test(name.value)) throw new NotCleanable("cleaning.malformed");
  const steps = name.value.split("/");
  const inside = steps.every(
    (step, index) => (step !== "" || (index > 0 && index === steps.length - 1)) && step !== "." && step !== "..",
  );
  if (!inside) throw new NotCleanable("cleaning.malformed");
  return name.value;
}

/** Little-endian numbers in bytes. */
export function viewOf(bytes: Bytes): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
