import { equalBytes, encodeUtf8, type ByteSource } from "../../../bytes/index.ts";
import { finding, type Finding } from "../../findings.ts";
import { NotCleanable } from "../../refusal.ts";
import { checkFlags, readDirectory, viewOf, type Directory, type DirectoryEntry } from "./directory.ts";

/** A member of an archive whose local header agrees with the central directory. */
export interface Member {
  readonly name: string;
  readonly method: "stored" | "deflated";
  readonly crc: number;
  /** In bytes: where its data is in the archive, and how much of it. */
  readonly offset: number;
  readonly packed: number;
  /** In bytes, as the archive claims. */
  readonly size: number;
}

/** An archive that was read strictly: every reader sees these members, and no others. */
export interface Archive {
  readonly source: ByteSource;
  /** Files alone, by name. */
  readonly members: ReadonlyMap<string, Member>;
  /** What the container tells by itself: times, extra fields, comments, bytes that belong to no member. */
  readonly findings: readonly Finding[];
}

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_BYTES = 30;
const NAME_AND_EXTRA_LONGEST = 0x1fffe;

/** Midnight of 1 January 1980: what is written where no time is meant. */
export const NEUTRAL_TIME = 0x0021_0000;

/** A descriptor with its signature, and sizes of 64 bits (APPNOTE 4.3.9). */
const DESCRIPTOR_LONGEST = 24;

/** Reads what members an archive has. @throws NotCleanable where its two lists of members do not agree, or members overlap */
export async function readArchive(source: ByteSource): Promise<Archive> {
  const directory = await readDirectory(source);
  const members = new Map<string, Member>();
  const notes = containerNotes(directory);
  let end = 0;
  for (const entry of directory.entries.toSorted((one, other) => one.header - other.header)) {
    const { member, extra, described } = await readLocal(source, entry, directory.start);
    if (entry.header < end) throw new NotCleanable("cleaning.malformed");
    if (entry.header > end) notes.set("gap", finding("hidden", "ZIP data between members"));
    if (extra) notes.set("extra", finding("unknown", "ZIP extra field"));
    end = member.offset + member.packed;
    if (described) end += await descriptorBytes(source, member, directory.start);
    if (!entry.name.endsWith("/")) members.set(entry.name, member);
    else if (entry.size !== 0) throw new NotCleanable("cleaning.malformed");
  }
  if (end !== directory.start) notes.set("gap", finding("hidden", "ZIP data between members"));
  return { source, members: inDirectoryOrder(directory, members), findings: [...notes.values()] };
}

function containerNotes(directory: Directory): Map<string, Finding> {
  const notes = new Map<string, Finding>();
  const { entries, comment } = directory;
  if (comment !== null) notes.set("comment", finding("description", "ZIP archive comment", comment));
  const times = entries.map(({ time }) => time).filter((time) => time !== NEUTRAL_TIME && time !== 0);
  const latest = times.reduce((one, other) => Math.max(one, other), 0);
  if (latest !== 0) notes.set("time", finding("time", "ZIP last mod file date and time", timeText(latest)));
  if (entries.some((entry) => entry.extra)) notes.set("extra", finding("unknown", "ZIP extra field"));
  if (entries.some((entry) => entry.comment)) notes.set("file", finding("description", "ZIP file comment"));
  return notes;
}

/** The latest of the times: that is when the file was saved. */
function timeText(time: number): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  const [year, month, day] = [1980 + (time >>> 25), (time >>> 21) & 15, (time >>> 16) & 31];
  return `${year}-${two(month)}-${two(day)} ${two((time >>> 11) & 31)}:${two((time >>> 5) & 63)}:${two((time & 31) * 2)}`;
}

interface Local {
  readonly member: Member;
  readonly extra: boolean;
  readonly described: boolean;
}

async function readLocal(source: ByteSource, entry: DirectoryEntry, limit: number): Promise<Local> {
  if (entry.header + LOCAL_BYTES > limit) throw new NotCleanable("cleaning.malformed");
  const head = await source.read(
    entry.header,
    Math.min(LOCAL_BYTES + NAME_AND_EXTRA_LONGEST, 512, limit - entry.header),
  );
  const view = viewOf(head);
  const flags = view.getUint16(6, true);
  checkFlags(flags);
  const described = (flags & 8) !== 0;
  const [nameBytes, extraBytes] = [view.getUint16(26, true), view.getUint16(28, true)];
  const name = head.subarray(LOCAL_BYTES, LOCAL_BYTES + nameBytes);
  const sizes = [14, 18, 22].map((field) => view.getUint32(field, true));
  const told = [entry.crc, entry.packed, entry.size];
  const agrees =
    view.getUint32(0, true) === LOCAL_SIGNATURE &&
    view.getUint16(8, true) === (entry.method === "stored" ? 0 : 8) &&
    equalBytes(name, encodeUtf8(entry.name)) &&
    (described || sizes.every((value, index) => value === told[index]));
  const offset = entry.header + LOCAL_BYTES + nameBytes + extraBytes;
  if (!agrees || offset + entry.packed > limit || (entry.method === "stored" && entry.packed !== entry.size)) {
    throw new NotCleanable("cleaning.malformed");
  }
  const { method, crc, packed, size } = entry;
  return { member: { name: entry.name, method, crc, offset, packed, size }, extra: extraBytes > 0, described };
}

/** How long the descriptor behind a member is: it is known by what it has to say. */
async function descriptorBytes(source: ByteSource, member: Member, limit: number): Promise<number> {
  const at = member.offset + member.packed;
  const bytes = await source.read(at, Math.min(DESCRIPTOR_LONGEST, limit - at));
  const view = viewOf(bytes);
  const signed = bytes.length >= 16 && view.getUint32(0, true) === 0x08074b50;
  const start = signed ? 4 : 0;
  if (bytes.length < start + 12 || view.getUint32(start, true) !== member.crc) return 0;
  const short = view.getUint32(start + 8, true) === member.size && view.getUint32(start + 4, true) === member.packed;
  return start + (short ? 12 : 20);
}

function inDirectoryOrder(directory: Directory, members: ReadonlyMap<string, Member>): ReadonlyMap<string, Member> {
  const ordered = new Map<string, Member>();
  for (const { name } of directory.entries) {
    const member = members.get(name);
    if (member !== undefined) ordered.set(name, member);
  }
  return ordered;
}
