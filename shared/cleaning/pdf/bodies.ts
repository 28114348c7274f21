import type { Bytes } from "../../bytes/index.ts";
import type { Stretch } from "../pieces.ts";
import { NotCleanable } from "../refusal.ts";
import { inflateStretch, type Filter } from "./data.ts";
import { deflate } from "./inflate.ts";
import type { Body, Packing } from "./rules.ts";
import { dictOf, nameOf, type Value } from "./values.ts";

/** Of data that is unpacked to be packed anew. */
export const UNPACKED_LARGEST = 33_554_432;

const PARAMETERS = ["Predictor", "Colors", "BitsPerComponent", "Columns"];

/** Data as it is, as far as it goes: nothing hides behind its end. Old ways of packing are replaced. */
export const plainBody: Body = async (value, walk) => {
  const [extent, filters] = [await walk.objects.extent(value), await walk.objects.filters(value.entries)];
  const [first, ...rest] = filters;
  if (first === undefined) return { entries: new Map(), data: [extent] };
  if (first.name === "FlateDecode" && rest.length === 0) {
    const whole = await inflateStretch(walk.objects.blocks, extent, () => (chunk) => {
      walk.unpacking.spend(chunk.length);
      return true;
    });
    return kept(whole, first);
  }
  return await packed(await walk.objects.data(value, UNPACKED_LARGEST));
};

/** A stretch of zlib data as it is. */
export function kept(stretch: Stretch, { parameters }: Filter): Packing {
  const known = [...parameters].filter(([key, value]) => PARAMETERS.includes(key) && typeof value === "number");
  const predicted = parameters.has("Predictor") && parameters.get("Predictor") !== 1;
  const entries: [string, Value][] = [["Filter", nameOf("FlateDecode")]];
  if (predicted) entries.push(["DecodeParms", dictOf(known)]);
  return { entries: new Map(entries), data: [stretch] };
}

/** Data that is packed anew. */
export async function packed(data: Bytes): Promise<Packing> {
  return { entries: new Map([["Filter", nameOf("FlateDecode")]]), data: [await deflate(data)] };
}

/** The only filter of a stream, or the last of several. @throws NotCleanable for filters that lock */
export function lastFilter(filters: readonly Filter[]): string {
  if (filters.some(({ name }) => name === "Crypt")) throw new NotCleanable("cleaning.encrypted");
  return filters.at(-1)?.name ?? "";
}

/** A parameter that is a number or a flag. */
export function isSetting(value: Value | undefined): value is number | boolean {
  return typeof value === "number" || typeof value === "boolean";
}
