import type { FindingList } from "../finding-list.ts";
import type { FindingAspect } from "../findings.ts";
import { NotCleanable } from "../refusal.ts";
import { readableIn } from "../words.ts";
import type { ItemData } from "./item-data.ts";
import type { Range } from "./layout.ts";

/** One part of a coded picture. */
export interface Unit {
  readonly end: number;
  /** What it tells; null where it is part of the picture. */
  readonly tells: { readonly aspect: FindingAspect; readonly at: string } | null;
}

/** Reads the unit at a place. @throws NotCleanable where there is none */
export type UnitReader = (data: ItemData, at: number) => Promise<Unit>;

/** How many units may be read of a file: a thousand tiles have a few each. */
export class UnitBudget {
  #left = 200_000;

  /** @throws NotCleanable when nothing is left */
  take(): void {
    this.#left -= 1;
    if (this.#left < 0) throw new NotCleanable("cleaning.too_large");
  }
}

const VALUE_BYTES = 1024;
/** In how many stretches a coded picture is: programs write one, or one for each layer. */
const EXTENTS_MOST = 256;
/** In how many it may come to be: tables count them in 16 bits. */
const KEPT_MOST = 65_535;

/** Where the units are that make a picture. What encoders write between them is found, and left out. @throws NotCleanable */
export async function pictureUnits(
  data: ItemData,
  read: UnitReader,
  budget: UnitBudget,
  findings: FindingList,
): Promise<readonly Range[]> {
  if (data.extents > EXTENTS_MOST) throw new NotCleanable("cleaning.too_large");
  const kept: { start: number; end: number }[] = [];
  for (let at = 0; at < data.length;) {
    budget.take();
    const { end, tells } = await read(data, at);
    if (end > data.length) throw new NotCleanable("cleaning.malformed");
    if (tells === null) addAll(kept, data.places(at, end));
    else findings.add(tells.aspect, tells.at, readableIn(await data.bytes(at, Math.min(VALUE_BYTES, end - at))));
    at = end;
  }
  if (kept.length > KEPT_MOST) throw new NotCleanable("cleaning.too_large");
  return kept;
}

function addAll(kept: { start: number; end: number }[], places: readonly Range[]): void {
  for (const { start, end } of places) {
    const last = kept.at(-1);
    if (last?.end === start) last.end = end;
    else kept.push({ start, end });
  }
}
