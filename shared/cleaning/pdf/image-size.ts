import type { Entries } from "./values.ts";
import { entriesOf, isKind, itemsOf, nameIn, type Value } from "./values.ts";
import type { Objects } from "./objects.ts";

const COMPONENTS: Readonly<Record<string, number>> = {
  DeviceGray: 1,
  G: 1,
  CalGray: 1,
  Indexed: 1,
  I: 1,
  Separation: 1,
  DeviceRGB: 3,
  RGB: 3,
  CalRGB: 3,
  Lab: 3,
  DeviceCMYK: 4,
  CMYK: 4,
};

/** How many bytes the samples of an image are (ISO 32000-1, 8.9.5), or null where nobody can say. @throws NotCleanable */
export async function imageBytes(entries: Entries, objects: Objects): Promise<number | null> {
  const mask = (await objects.entry(entries, "ImageMask")) === true;
  const bits = mask ? 1 : await objects.entry(entries, "BitsPerComponent");
  const [width, height] = [await objects.entry(entries, "Width"), await objects.entry(entries, "Height")];
  const components = mask ? 1 : await componentsOf(await objects.entry(entries, "ColorSpace"), objects);
  if (typeof bits !== "number" || typeof width !== "number" || typeof height !== "number") return null;
  if (components === null) return null;
  const size = Math.ceil((width * components * bits) / 8) * height;
  return Number.isSafeInteger(size) && size >= 0 ? size : null;
}

async function componentsOf(space: Value, objects: Objects): Promise<number | null> {
  if (isKind(space, "name")) return COMPONENTS[space.name] ?? null;
  const [family, second] = itemsOf(space);
  const name = nameIn(await objects.resolve(family));
  const known = COMPONENTS[name];
  if (known !== undefined) return known;
  const detail = await objects.resolve(second);
  if (name === "DeviceN") return itemsOf(detail).length;
  const count = await objects.entry(entriesOf(detail), "N");
  return name === "ICCBased" && typeof count === "number" ? count : null;
}
