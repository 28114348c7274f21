import { NotCleanable } from "../refusal.ts";
import { av1Units } from "./av1-units.ts";
import { lengthOf } from "./box.ts";
import { pictureUnits, UnitBudget, type UnitReader } from "./coded-units.ts";
import { hevcUnits } from "./hevc-units.ts";
import { ItemData } from "./item-data.ts";
import type { Item, Picture } from "./items.ts";
import type { Work } from "./work.ts";

const LENGTH_SIZE_AT = 21;

/** The items that stay, with the bytes that are part of the picture. @throws NotCleanable */
export async function cleanItems(work: Work, picture: Picture, items: readonly Item[]): Promise<readonly Item[]> {
  const budget = new UnitBudget();
  const parts = new Map<number, number>();
  for (const { type, from, to } of picture.references)
    if (type === "dimg") parts.set(from, (parts.get(from) ?? 0) + to.length);
  const clean: Item[] = [];
  for (const item of items) {
    const data = new ItemData(work.reader, item.extents);
    if (item.extents.some(({ end }) => end > work.reader.size)) throw new NotCleanable("cleaning.malformed");
    const read = await unitsOf(work, picture, item);
    // Made of nothing, it shows nothing: its tiles would stay behind.
    if (read === null && !parts.has(item.id)) throw new NotCleanable("cleaning.malformed");
    const extents =
      read === null
        ? data.places(0, await derivedBytes(work, item, data, parts.get(item.id) ?? 0))
        : await pictureUnits(data, read, budget, work.findings);
    if (extents.length === 0 && item.type !== "iden") throw new NotCleanable("cleaning.malformed");
    clean.push({ ...item, extents });
  }
  return clean;
}

/** How the units of a coded picture are read; null for one that is made of others. */
async function unitsOf(work: Work, { properties }: Picture, item: Item): Promise<UnitReader | null> {
  if (item.type === "av01") return av1Units;
  if (item.type !== "hvc1") return null;
  const boxes = item.properties.map(({ index }) => properties[index - 1]);
  const configuration = boxes.find((box) => box?.type === "hvcC");
  if (configuration === undefined || lengthOf(configuration) <= LENGTH_SIZE_AT)
    throw new NotCleanable("cleaning.malformed");
  const [sizes = 0] = await work.reader.bytes(configuration.content + LENGTH_SIZE_AT, 1);
  return hevcUnits(1 + (sizes & 3));
}

/** How long it is to say how a picture is made of others (ISO 23008-12 §6.6.2): what is behind that is no part of it. */
async function derivedBytes(work: Work, { type }: Item, data: ItemData, parts: number): Promise<number> {
  const [, flags = 0] = await data.bytes(0, 2);
  const width = (flags & 1) === 0 ? 2 : 4;
  const lengths = new Map([
    ["grid", 4 + 2 * width],
    ["iovl", 10 + 2 * width + 2 * width * parts],
  ]);
  const length = lengths.get(type) ?? 0;
  if (data.length < length) throw new NotCleanable("cleaning.malformed");
  if (data.length > length) work.findings.add("hidden", `${type} item`);
  return length;
}
