import { isZeroBytes } from "../../bytes/index.ts";
import type { FindingList } from "../finding-list.ts";
import type { Reader } from "../reader.ts";
import { NotCleanable } from "../refusal.ts";
import { latin1Of, readableIn, wordsOf } from "../words.ts";
import { xmpFindings } from "../xmp/xmp.ts";
import { lengthOf, type Box, type BoxFinder } from "./box.ts";
import { aspectOfBox, aspectOfKey } from "./box-names.ts";
import { locationOf } from "./location.ts";

/** What finding needs of the work. */
export interface Finder {
  readonly boxes: BoxFinder;
  readonly reader: Reader;
  readonly findings: FindingList;
}

const LOOKED_AT_BYTES = 65_536;
const XMP_BYTES_MOST = 1_048_576;
const VALUE_BYTES = 1024;
const KEYS_MOST = 1000;

/** ISO 16684-3: the user type of a box with an XMP packet. */
const XMP_UUID = "be7acfcb97a942e89c71999491e3afac";

const PADDING: readonly string[] = ["free", "skip", "wide"];
const CONTAINERS: readonly string[] = ["udta", "ilst"];

/** Says what a box that is left out tells. What is in it may be damaged. @throws NotCleanable for what is locked */
export async function findInBox(work: Finder, box: Box): Promise<void> {
  if (box.type === "pssh" || box.type === "senc") throw new NotCleanable("cleaning.encrypted");
  if (PADDING.includes(box.type)) await findInPadding(work, box);
  else if (CONTAINERS.includes(box.type)) await findInAll(work, box.content, box.end);
  else if (box.type === "meta") await findInMeta(work, box);
  else if (box.type === "uuid") await findInUuid(work, box);
  else {
    const bytes = await startOf(work, box);
    // Texts of QuickTime begin with their length and language.
    const text = box.type.startsWith("\xa9") ? bytes.subarray(4) : bytes;
    const place = box.type === "loci" ? locationOf(bytes) : null;
    if (place !== null) work.findings.add("place", box.type, place);
    work.findings.add(aspectOfBox(box.type), box.type, readableIn(text));
  }
}

async function findInAll(work: Finder, from: number, end: number): Promise<void> {
  const { all } = await work.boxes.between(from, end);
  // A `meta` within a `udta` within… is no file that anything writes: two of each is what there is.
  for (const box of all) {
    if (CONTAINERS.includes(box.type)) work.findings.add("unknown", box.type);
    else await findInBox(work, box);
  }
}

async function findInPadding(work: Finder, box: Box): Promise<void> {
  const bytes = await work.reader.bytes(box.content, Math.min(lengthOf(box), LOOKED_AT_BYTES));
  if (!isZeroBytes(bytes)) work.findings.add("hidden", box.type, readableIn(bytes));
  else if (lengthOf(box) > LOOKED_AT_BYTES) work.findings.add("hidden", box.type);
}

async function findInUuid(work: Finder, box: Box): Promise<void> {
  const bytes = await work.reader.bytes(box.content, Math.min(lengthOf(box), XMP_BYTES_MOST));
  const uuid = [...bytes.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  if (uuid === XMP_UUID) work.findings.addAll(xmpFindings(bytes.subarray(16)));
  else work.findings.add("unknown", `uuid ${uuid}`, readableIn(bytes.subarray(16, 16 + VALUE_BYTES)));
}

/** Values of Apple's programs stand in `ilst`, with their names there or in `keys` (QuickTime File Format, Metadata). */
async function findInMeta(work: Finder, box: Box): Promise<void> {
  work.findings.add("unknown", "meta");
  const start = await work.reader.bytes(box.content, Math.min(lengthOf(box), 8));
  // In QuickTime it has no version before its boxes.
  const isPlain = latin1Of(start.subarray(4)) === "hdlr";
  const { all } = await work.boxes.between(box.content + (isPlain ? 0 : 4), box.end);
  const keys = all.find(({ type }) => type === "keys");
  const names = keys === undefined ? [] : await readKeys(work, keys);
  for (const child of all) {
    if (child.type === "ilst") await findInList(work, child, names);
    else if (!["hdlr", "keys", "meta", "udta", ...PADDING].includes(child.type)) await findInBox(work, child);
    else if (PADDING.includes(child.type)) await findInPadding(work, child);
  }
}

async function readKeys(work: Finder, box: Box): Promise<readonly string[]> {
  const { all } = await work.boxes.between(box.content + 8, box.end);
  const names: string[] = [];
  for (const key of all.slice(0, KEYS_MOST)) names.push(wordsOf(await startOf(work, key)));
  return names;
}

async function findInList(work: Finder, list: Box, names: readonly string[]): Promise<void> {
  const { all } = await work.boxes.between(list.content, list.end);
  for (const item of all) {
    const parts = await work.boxes.between(item.content, item.end);
    const own = parts.all.find(({ type }) => type === "name");
    const key =
      names[keyNumber(item.type) - 1] ?? (own === undefined ? null : wordsOf((await startOf(work, own)).subarray(4)));
    const data = parts.all.find(({ type }) => type === "data");
    const value = data === undefined ? null : await valueOf(work, data);
    work.findings.add(key === null ? aspectOfBox(item.type) : aspectOfKey(key), `ilst ${key ?? item.type}`, value);
  }
}

/** Items of `ilst` are numbered by `keys`, in place of a type. */
function keyNumber(type: string): number {
  return [...type].reduce((number, character) => 256 * number + character.charCodeAt(0), 0);
}

/** UTF-8 and UTF-16 are text, the rest are pictures and numbers. */
async function valueOf(work: Finder, data: Box): Promise<string | null> {
  const bytes = await startOf(work, data);
  return bytes[3] === 1 ? wordsOf(bytes.subarray(8)) : null;
}

async function startOf(work: Finder, box: Box): Promise<Uint8Array> {
  return await work.reader.bytes(box.content, Math.min(lengthOf(box), VALUE_BYTES));
}
