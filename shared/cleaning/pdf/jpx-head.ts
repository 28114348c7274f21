import { concatBytes, type Bytes } from "../../bytes/index.ts";
import { neutralProfile } from "../icc/neutral.ts";
import type { Stretch } from "../pieces.ts";
import { NotCleanable } from "../refusal.ts";
import { jpxBoxes, jpxBoxHead } from "./jpx-box.ts";
import type { Walk } from "./walk.ts";

/** Color profiles are the longest parts: printers' have 2 MiB. */
const HEAD_LARGEST = 16_777_216;
const HEADER = "ihdr";
const COLORS = "colr";
const CHANNELS_MOST = 255;

/** How colors are said (ISO 15444-1, I.5.3.3; ISO 15444-2, M.11.7.3): by a number, or by a profile. */
const BY_NUMBER = 1;
const BY_PROFILE: readonly number[] = [2, 3];
const COLORS_HEAD = 3;
/** Spaces whose numbers have a range (ISO 15444-2, M.11.7.4): Lab and Jab. */
const RANGES: ReadonlyMap<number, number> = new Map([
  [14, 28],
  [19, 24],
]);

/** How many bytes a part needs, for a picture of so many components; null if it is none. */
type Needed = (part: DataView, components: number) => number | null;

const PARTS: ReadonlyMap<string, Needed> = new Map<string, Needed>([
  [HEADER, () => 14],
  ["bpcc", (_part, components) => components],
  ["pclr", paletteBytes],
  ["cmap", mappingBytes],
  ["cdef", (part) => (part.byteLength < 2 ? null : 2 + 6 * part.getUint16(0))],
]);
const RESOLUTION: ReadonlyMap<string, Needed> = new Map<string, Needed>([
  ["resc", () => 10],
  ["resd", () => 10],
]);

/** The head of a picture in JPEG 2000 (ISO 15444-1, I.5.3) as decoders need it: a box `jp2h` of what they know. @throws NotCleanable */
export async function cleanedHead(walk: Walk, stretch: Stretch): Promise<Bytes> {
  if (stretch.length > HEAD_LARGEST) throw new NotCleanable("cleaning.too_large");
  const kept: Bytes[] = [];
  let [components, said, colors] = [0, 0, 0];
  for (const box of await jpxBoxes(walk.objects.blocks, stretch)) {
    if (components === 0 && box.type !== HEADER) throw new NotCleanable("cleaning.malformed");
    if (box.type === "res ") {
      const parts: Bytes[] = [];
      for (const each of await jpxBoxes(walk.objects.blocks, box))
        parts.push(await cleanedPart(walk, each, RESOLUTION, 0));
      kept.push(boxOf(box.type, concatBytes(...parts)));
    } else if (box.type === COLORS) {
      const color = cleanedColors(walk, await contentOf(walk, box));
      said += 1;
      colors += color.length > 0 ? 1 : 0;
      kept.push(color);
    } else {
      const part = await cleanedPart(walk, box, PARTS, components);
      if (box.type === HEADER) components = viewOf(part).getUint16(16);
      kept.push(part);
    }
  }
  // Readers would guess them, each in its own way.
  if (said > 0 && colors === 0) throw new NotCleanable("cleaning.unsupported");
  return boxOf("jp2h", concatBytes(...kept));
}

async function cleanedPart(
  walk: Walk,
  box: Stretch & { readonly type: string },
  parts: ReadonlyMap<string, Needed>,
  components: number,
): Promise<Bytes> {
  const needed = parts.get(box.type);
  if (needed === undefined) {
    walk.found.add("unknown", `JPX box ${box.type.trim()}`);
    return concatBytes();
  }
  const content = await contentOf(walk, box);
  return cut(walk, box.type, content, needed(viewOf(content), components));
}

/** Colors by their number, or by a profile without who made it; empty for what decoders pass over. */
function cleanedColors(walk: Walk, content: Bytes): Bytes {
  const [method = 0] = content;
  if (method === BY_NUMBER) {
    if (content.length < 7) throw new NotCleanable("cleaning.malformed");
    const range = RANGES.get(viewOf(content).getUint32(COLORS_HEAD)) ?? 0;
    return cut(walk, COLORS, content, content.length < 7 + range ? 7 : 7 + range);
  }
  if (!BY_PROFILE.includes(method)) {
    walk.found.add("unknown", "JPX box colr");
    return concatBytes();
  }
  const { profile, findings } = neutralProfile(content.subarray(COLORS_HEAD));
  walk.found.addAll(findings);
  return profile === null ? concatBytes() : boxOf(COLORS, concatBytes(content.subarray(0, COLORS_HEAD), profile));
}

function cut(walk: Walk, type: string, content: Bytes, needed: number | null): Bytes {
  if (needed === null || content.length < needed) throw new NotCleanable("cleaning.malformed");
  if (content.length > needed) walk.found.add("hidden", `JPX box ${type.trim()}`);
  return boxOf(type, content.subarray(0, needed));
}

async function contentOf({ objects }: Walk, { offset, length }: Stretch): Promise<Bytes> {
  objects.budget.spend(length);
  return await objects.blocks.bytes(offset, length);
}

/** A palette: how many colors, of how many columns of how many bits (I.5.3.4). */
function paletteBytes(part: DataView): number | null {
  if (part.byteLength < 3) return null;
  const [entries, columns] = [part.getUint16(0), part.getUint8(2)];
  if (part.byteLength < 3 + columns) return null;
  let bytes = 0;
  for (let column = 0; column < columns; column += 1) bytes += Math.ceil(((part.getUint8(3 + column) & 0x7f) + 1) / 8);
  return 3 + columns + entries * bytes;
}

/** Which channel is made of what (I.5.3.5): as many as there are. */
function mappingBytes(part: DataView): number | null {
  if (part.byteLength % 4 !== 0 || part.byteLength > 4 * CHANNELS_MOST) return null;
  for (let at = 2; at < part.byteLength; at += 4) if (part.getUint8(at) > 1) return null;
  return part.byteLength;
}

function boxOf(type: string, content: Uint8Array): Bytes {
  return concatBytes(jpxBoxHead(type, content.length), content);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}
