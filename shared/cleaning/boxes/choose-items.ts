import { NotCleanable } from "../refusal.ts";
import { wordsOf } from "../words.ts";
import { lengthOf } from "./box.ts";
import { ItemFindings } from "./item-findings.ts";
import type { Item, Picture } from "./items.ts";
import type { Reference } from "./item-tables.ts";
import type { Work } from "./work.ts";

/** Items that are pictures, or made of pictures: a grid, one over the other, or the same in another position. */
const PICTURES: readonly string[] = ["hvc1", "av01", "grid", "iovl", "iden"];
/** How much of each pixel is to be seen: part of the look (ISO 23008-12 §6.5.8, ISO 23000-22 §7.3.5). */
export const ALPHA: readonly string[] = ["urn:mpeg:mpegB:cicp:systems:auxiliary:alpha", "urn:mpeg:hevc:2015:auxid:1"];

type ByItem = ReadonlyMap<number, readonly Reference[]>;

/** The picture that is shown, and what it is made of. Everything else is named: thumbnails, depth, other pictures, what programs wrote. @throws NotCleanable */
export async function chooseItems(work: Work, picture: Picture): Promise<ReadonlySet<number>> {
  const items = new Map(picture.items.map((item) => [item.id, item]));
  const references = byItem(picture.references);
  const kept = new Set<number>();
  addWithParts(items, references, picture.primary, kept);
  const findings = new ItemFindings(work);
  for (const item of picture.items) {
    const own = references.get(item.id) ?? [];
    const shows = own.some(({ type, to }) => type === "auxl" && to.some((id) => kept.has(id)));
    const use = shows ? await auxiliaryType(work, picture, item) : "";
    if (ALPHA.includes(use)) addWithParts(items, references, item.id, kept);
  }
  for (const item of picture.items) {
    if (kept.has(item.id)) continue;
    const relation = (references.get(item.id) ?? []).find(({ type }) => type === "thmb" || type === "auxl");
    if (relation?.type === "auxl") work.findings.add("hidden", "auxl item", await auxiliaryType(work, picture, item));
    else await findings.add(item, relation?.type === "thmb");
  }
  return kept;
}

function byItem(references: readonly Reference[]): ByItem {
  const grouped = new Map<number, Reference[]>();
  for (const reference of references) {
    const own = grouped.get(reference.from);
    if (own === undefined) grouped.set(reference.from, [reference]);
    else own.push(reference);
  }
  return grouped;
}

function addWithParts(items: ReadonlyMap<number, Item>, references: ByItem, id: number, kept: Set<number>): void {
  const waiting = [id];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (kept.has(next)) continue;
    const item = items.get(next);
    if (item === undefined) throw new NotCleanable("cleaning.malformed");
    if (!PICTURES.includes(item.type)) throw new NotCleanable("cleaning.unsupported");
    kept.add(item.id);
    for (const { type, to } of references.get(item.id) ?? []) if (type === "dimg") waiting.push(...to);
  }
}

/** What an auxiliary picture is for; empty if it does not say. */
async function auxiliaryType(work: Work, { properties }: Picture, item: Item): Promise<string> {
  for (const { index } of item.properties) {
    const box = properties[index - 1];
    if (box?.type !== "auxC") continue;
    return wordsOf((await work.reader.bytes(box.content, Math.min(lengthOf(box), 256))).subarray(4));
  }
  return "";
}
