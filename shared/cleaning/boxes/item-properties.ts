import { concatBytes, u32, type Bytes } from "../../bytes/index.ts";
import type { FindingAspect } from "../findings.ts";
import type { Piece } from "../pieces.ts";
import { NotCleanable } from "../refusal.ts";
import { wordsOf } from "../words.ts";
import { findCropped } from "./aperture.ts";
import { lengthOf, type Box } from "./box.ts";
import { ALPHA } from "./choose-items.ts";
import { CODEC_RULES } from "./codec-boxes.ts";
import type { Association } from "./item-tables.ts";
import type { Item, Picture } from "./items.ts";
import { keepRule, type Rule, type Rules, type Work } from "./work.ts";
import { boxOf, byteBox, typeBytes } from "./write-box.ts";

/** An auxiliary picture's use, without what may stand behind it. */
const auxiliaryUse: Rule = async (work, box) => {
  const bytes = await work.reader.bytes(box.content, Math.min(lengthOf(box), 256));
  const use = wordsOf(bytes.subarray(4));
  if (!ALPHA.includes(use) || bytes.length !== 5 + use.length) work.findings.add("hidden", "auxC", use);
  return ALPHA.includes(use) ? [byteBox("auxC", u32(0), typeBytes(`${use}\0`))] : [];
};

/** How many bits a pixel has, for each of its channels (ISO 23008-12 §6.5.6). */
const pixelBits: Rule = async (work, box) => {
  const [, , , , channels = 0] = await work.reader.bytes(box.content, 5);
  return await keepRule(5 + channels, 5 + channels)(work, box);
};

/** What a picture has besides what samples have (ISO 23008-12 §6.5, AV1 Image File Format §2.3). */
const RULES: Rules = new Map<string, Rule>([
  ...CODEC_RULES,
  ["ispe", keepRule(12, 12)],
  ["pixi", pixelBits],
  ["irot", keepRule(1, 1)],
  ["imir", keepRule(1, 1)],
  ["auxC", auxiliaryUse],
  ["lsel", keepRule(2, 2)],
  ["a1op", keepRule(1, 1)],
]);
const TELLING: ReadonlyMap<string, FindingAspect> = new Map<string, FindingAspect>([
  ["udes", "description"],
  ["altt", "description"],
  ["crtt", "time"],
  ["mdft", "time"],
]);
const NARROW_MOST = 127;

/** The box `iprp` of the items that stay, with properties that decoders and displays need. @throws NotCleanable */
export async function cleanProperties(
  work: Work,
  { properties }: Picture,
  items: readonly Item[],
): Promise<readonly Piece[]> {
  const kept: (readonly Piece[])[] = [];
  // Where properties that stay come to be.
  const places = new Map<number, number>();
  const used = items.flatMap((item) => item.properties);
  const uses = new Set(used.map(({ index }) => index));
  const essential = new Set(used.filter(({ isEssential }) => isEssential).map(({ index }) => index));
  for (const [at, box] of properties.entries()) {
    const rule = RULES.get(box.type);
    if (!uses.has(at + 1)) continue;
    if (rule === undefined) {
      if (essential.has(at + 1)) throw new NotCleanable("cleaning.unsupported");
      work.findings.add(TELLING.get(box.type) ?? "unknown", box.type);
      continue;
    }
    const written = await rule(work, box);
    if (written.length === 0) continue;
    kept.push(written);
    places.set(at + 1, kept.length);
  }
  for (const item of items) await findCroppedItem(work, properties, item);
  return boxOf("iprp", [...boxOf("ipco", kept.flat()), associationsOf(items, places, kept.length > NARROW_MOST)]);
}

/** Its size is before anything is cut off. */
async function findCroppedItem(work: Work, properties: readonly Box[], item: Item): Promise<void> {
  const own = item.properties.map(({ index }) => properties[index - 1]);
  const [size, aperture] = ["ispe", "clap"].map((type) => own.find((box) => box?.type === type));
  if (size === undefined || aperture === undefined) return;
  const view = await work.reader.view(size.content, 12);
  await findCropped(work, aperture, view.getUint32(4), view.getUint32(8));
}

function associationsOf(items: readonly Item[], places: ReadonlyMap<number, number>, isWide: boolean): Bytes {
  const hasWideIds = items.some(({ id }) => id > 0xffff);
  const entries = items.map(({ id, properties }) => {
    const own = properties.flatMap(({ index, isEssential }: Association) => {
      const place = places.get(index);
      if (place === undefined) return [];
      return isWide ? [(isEssential ? 0x80 : 0) + (place >> 8), place & 0xff] : [(isEssential ? 0x80 : 0) + place];
    });
    return concatBytes(
      hasWideIds ? u32(id) : u32(id).subarray(2),
      Uint8Array.of(own.length / (isWide ? 2 : 1), ...own),
    );
  });
  return byteBox("ipma", u32((hasWideIds ? 0x0100_0000 : 0) + (isWide ? 1 : 0)), u32(items.length), ...entries);
}
