import { BoxFinder, lengthOf, onlyBox, type Box } from "./box.ts";
import type { Work } from "./work.ts";

/** The headers of fragments stand far from each other, and are short. */
const WINDOW_BYTES = 4096;

/**
 * The earliest times at which fragments of tracks begin, in the units of each (ISO 14496-12 §8.8.12). Null as soon as there is one that
 * `isSmall`: nearly every film begins so, and no more of it is read. @throws NotCleanable
 */
export async function firstTimes(
  work: Work,
  fragments: readonly Box[],
  isSmall: (id: number, time: bigint) => boolean,
): Promise<ReadonlyMap<number, bigint> | null> {
  const reader = work.reader.withWindow(WINDOW_BYTES);
  const boxes = new BoxFinder(reader);
  const inside = async (box: Box): Promise<readonly Box[]> => (await boxes.between(box.content, box.end)).all;
  const times = new Map<number, bigint>();
  for (const fragment of fragments) {
    for (const box of await inside(fragment)) {
      if (box.type !== "traf") continue;
      const parts = await inside(box);
      const header = onlyBox(parts, "tfhd");
      const time = onlyBox(parts, "tfdt");
      if (header === undefined || lengthOf(header) < 8) continue;
      const id = (await reader.view(header.content, 8)).getUint32(4);
      const before = times.get(id);
      // Without a time it goes on where the one before ended.
      const begins =
        time === undefined ? (before ?? 0n) : decodeTimeOf(await reader.view(time.content, timeBytes(time)));
      if (isSmall(id, begins)) return null;
      times.set(id, before === undefined || begins < before ? begins : before);
    }
  }
  return times;
}

function timeBytes(box: Box): number {
  return Math.min(lengthOf(box), 12);
}

/** What a `tfdt` says; zero for one that is cut short, which no copy is made of. */
export function decodeTimeOf(view: DataView): bigint {
  const isLong = view.byteLength >= 12 && view.getUint8(0) === 1;
  if (isLong) return view.getBigUint64(4);
  return view.byteLength >= 8 ? BigInt(view.getUint32(4)) : 0n;
}
