import type { ByteSource } from "../../bytes/index.ts";
import { cleanJpeg } from "../images/jpeg.ts";
import type { Piece, Stretch } from "../pieces.ts";
import { NotCleanable } from "../refusal.ts";
import { isSetting, kept, lastFilter, packed, plainBody, UNPACKED_LARGEST } from "./bodies.ts";
import { inflateStretch, type Filter } from "./data.ts";
import { imageBytes } from "./image-size.ts";
import { cleanedJpx } from "./jpx.ts";
import { stream, type Body, type Packing } from "./rules.ts";
import { dictOf, isKind, nameOf, type Entries, type Stream, type Value } from "./values.ts";
import type { Walk } from "./walk.ts";

/** Symbols that several pictures share. */
const globals = stream("JBIG2Globals", () => ({}), plainBody);

/** A picture: its samples and nothing behind them, or its own format cleaned by its own cleaner. */
export const imageBody: Body = async (value, walk) => {
  const filters = await walk.objects.filters(value.entries);
  const last = lastFilter(filters);
  switch (last) {
    case "DCTDecode":
      return await pictureBody(value, walk, filters, cleanedJpeg);
    case "JPXDecode":
      return await pictureBody(value, walk, filters, cleanedJpx);
    case "CCITTFaxDecode":
    case "JBIG2Decode":
      return await pictureBody(value, walk, filters, asItIs);
    case "":
    case "FlateDecode":
      return await samplesBody(value, walk, filters);
    default:
      return await cutToSize(value, walk, await imageBytes(value.entries, walk.objects));
  }
};

type Cleaned = (walk: Walk, stretch: Stretch) => Promise<readonly Piece[]>;

async function pictureBody(value: Stream, walk: Walk, filters: readonly Filter[], clean: Cleaned): Promise<Packing> {
  const last = filters.at(-1);
  // Packed twice: as good as never seen, and refused rather than unpacked.
  if (last === undefined || filters.length > 1) throw new NotCleanable("cleaning.unsupported");
  const entries: [string, Value][] = [["Filter", nameOf(last.name)]];
  const settings = await settingsOf(last, walk);
  if (settings.length > 0) entries.push(["DecodeParms", dictOf(settings)]);
  return { entries: new Map(entries), data: await clean(walk, await walk.objects.extent(value)) };
}

async function settingsOf({ parameters }: Filter, walk: Walk): Promise<readonly (readonly [string, Value])[]> {
  const settings: [string, Value][] = [...parameters].filter(([, value]) => isSetting(value));
  const shared = await walk.keep(parameters.get("JBIG2Globals"), globals);
  return isKind(shared, "ref") ? [...settings, ["JBIG2Globals", shared]] : settings;
}

async function asItIs(_walk: Walk, stretch: Stretch): Promise<readonly Piece[]> {
  return await Promise.resolve([stretch]);
}

async function cleanedJpeg(walk: Walk, stretch: Stretch): Promise<readonly Piece[]> {
  const { source } = walk.objects.blocks;
  const part: ByteSource = {
    size: stretch.length,
    read: async (offset, length) => await source.read(stretch.offset + offset, length),
  };
  const cleaned = await cleanJpeg(part, "jpeg", () => undefined);
  walk.found.addAll(cleaned.findings);
  walk.left.addAll(cleaned.left);
  return cleaned.pieces.map((piece) =>
    piece instanceof Uint8Array ? piece : { offset: stretch.offset + piece.offset, length: piece.length },
  );
}

/** Samples, packed as they are or not at all. */
async function samplesBody(value: Stream, walk: Walk, filters: readonly Filter[]): Promise<Packing> {
  const size = await imageBytes(value.entries, walk.objects);
  const [first] = filters;
  const extent = await walk.objects.extent(value);
  if (first === undefined) {
    // Fewer samples than the picture has: bytes of something else, which nobody would look for behind noise.
    if (size !== null && extent.length < size) throw new NotCleanable("cleaning.malformed");
    if (size === null || extent.length === size) return { entries: new Map(), data: [extent] };
    walk.found.add("hidden", "Image samples", null);
    return { entries: new Map(), data: [{ offset: extent.offset, length: size }] };
  }
  const wanted = size === null ? null : size + rowsWithMarks(first, size);
  if (wanted === null || filters.length > 1) return await cutToSize(value, walk, size);
  let unpacked = 0;
  const whole = await inflateStretch(walk.objects.blocks, extent, () => {
    unpacked = 0;
    return (chunk) => {
      unpacked += chunk.length;
      walk.unpacking.spend(chunk.length);
      return true;
    };
  });
  return unpacked <= wanted ? kept(whole, first) : await cutToSize(value, walk, size);
}

/** The predictors of PNG put a byte before each row. */
function rowsWithMarks({ parameters }: Filter, size: number): number {
  const predictor = parameters.get("Predictor") ?? 1;
  if (typeof predictor !== "number" || predictor < 10) return 0;
  const row = Math.ceil(
    (setting(parameters, "Columns", 1) *
      setting(parameters, "Colors", 1) *
      setting(parameters, "BitsPerComponent", 8)) /
      8,
  );
  return Math.ceil(size / Math.max(1, row));
}

function setting(parameters: Entries, key: string, otherwise: number): number {
  const value = parameters.get(key);
  return typeof value === "number" ? value : otherwise;
}

/** Samples without what comes after the last of them, packed anew. */
async function cutToSize(value: Stream, walk: Walk, size: number | null): Promise<Packing> {
  const data = await walk.objects.data(value, UNPACKED_LARGEST);
  const surplus = size !== null && data.length > size;
  if (surplus) walk.found.add("hidden", "Image samples");
  return await packed(surplus ? data.slice(0, size) : data);
}
