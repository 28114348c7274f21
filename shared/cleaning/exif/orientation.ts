import { concatBytes, type Bytes } from "../../bytes/index.ts";
import type { Entry, TiffReader } from "./ifd.ts";

/** How a picture is to be turned before it is shown (TIFF 6.0, Orientation): 1 is as it is, the others turn and mirror it. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

const ORIENTATIONS: readonly Orientation[] = [1, 2, 3, 4, 5, 6, 7, 8];

/** The tag of Orientation. */
export const ORIENTATION_TAG = 0x0112;

const SHORT = 3;

/** What a field says as browsers read it: one number of two bytes, and 1 for everything else. */
export async function orientationOf(tiff: TiffReader, entry: Entry | undefined): Promise<Orientation> {
  if (entry?.type !== SHORT || entry.count !== 1) return 1;
  const [value] = await tiff.numbers(entry, 1);
  return ORIENTATIONS.find((each) => each === value) ?? 1;
}

/**
 * An Exif block that says how to turn the picture and nothing else, from its byte order mark on; null where there is nothing to be
 * turned. The same orientation makes the same bytes.
 */
export function orientationExif(orientation: Orientation): Bytes | null {
  if (orientation === 1) return null;
  const head = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8];
  const entry = [ORIENTATION_TAG >> 8, ORIENTATION_TAG & 0xff, 0, SHORT, 0, 0, 0, 1, 0, orientation, 0, 0];
  return concatBytes(Uint8Array.from([...head, 0, 1, ...entry, 0, 0, 0, 0]));
}
