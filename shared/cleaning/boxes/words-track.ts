import { NotCleanable } from "../refusal.ts";
import { readableIn, utf16Of, wordsOf } from "../words.ts";
import type { FindingAspect } from "../findings.ts";
import type { Range } from "./layout.ts";
import type { Chunks } from "./sample-table.ts";
import { spread } from "./spread.ts";
import { telemetryIn } from "./telemetry.ts";
import type { Track } from "./track.ts";
import type { Work } from "./work.ts";

/** How much is read where words are looked at: many of them. */
const PLACE_BYTES = 4096;
/** Where words stand in boxes, the type of the box is read along. */
const CONTAINER = /^(?:payl|cdat)/;
const TEXT = new TextDecoder("utf-8", { fatal: false, ignoreBOM: false });

/**
 * Whether a track of words stays. Drones and cameras write where and when they film into tracks for subtitles: such a track is found,
 * and left out; what people say and read stays, and is named with its first words.
 */
export async function wordsStay(work: Work, track: Track, { offsets, lengths }: Chunks): Promise<boolean> {
  let first: string | null = null;
  for (const index of spread(offsets.length)) {
    const start = offsets[index] ?? 0;
    const { aspects, words } = await readPlace(work, track, { start, end: start + (lengths[index] ?? 0) });
    for (const aspect of aspects) work.findings.add(aspect, nameOf(track), words);
    if (aspects.length > 0) return false;
    first ??= words;
  }
  if (first !== null) work.left.add("description", nameOf(track), first);
  return true;
}

/** The same for words in a fragment, when it is too late to leave their track out. @throws NotCleanable for what is telemetry */
export async function telemetryOfRun(work: Work, track: Track, run: Range): Promise<void> {
  const { aspects, words } = await readPlace(work, track, run);
  if (aspects.length > 0) throw new NotCleanable("cleaning.unsupported");
  if (words !== null) work.left.add("description", nameOf(track), words);
}

function nameOf({ format, handler }: Track): string {
  return `trak ${handler} ${format}`;
}

interface Place {
  readonly aspects: readonly FindingAspect[];
  readonly words: string | null;
}

async function readPlace(work: Work, { format }: Track, { start, end }: Range): Promise<Place> {
  if (end <= start) return { aspects: [], words: null };
  const read = await work.reader.bytes(start, Math.min(PLACE_BYTES, end - start));
  // Captions have seven bits, and one that checks them.
  const bytes = format === "c608" ? read.map((byte) => byte & 0x7f) : read;
  // Texts may be of 16 bits, which have zeros between: what is searched for is plain in both.
  const text = TEXT.decode(bytes);
  const aspects = telemetryIn(`${text.replaceAll("\0", "")}\n${text.replaceAll("\0", " ")}`);
  return { aspects, words: format === "tx3g" ? firstOf(bytes) : (readableIn(bytes)?.replace(CONTAINER, "") ?? null) };
}

/** Each text is behind its length; one without words is a pause (3GPP TS 26.245 §5.17). */
function firstOf(bytes: Uint8Array): string | null {
  let at = 0;
  while (bytes[at] === 0 && bytes[at + 1] === 0) at += 2;
  const text = bytes.subarray(at + 2, at + 2 + 256 * (bytes[at] ?? 0) + (bytes[at + 1] ?? 0));
  const isBig = text[0] === 0xfe && text[1] === 0xff;
  const isWide = isBig || (text[0] === 0xff && text[1] === 0xfe);
  return (isWide ? utf16Of(text.subarray(2), !isBig) : wordsOf(text)) || null;
}
