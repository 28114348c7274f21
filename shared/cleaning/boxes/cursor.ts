import { NotCleanable } from "../refusal.ts";

/** Reads the fields of a table one after the other. */
export interface Cursor {
  readonly version: number;
  readonly flags: number;
  /** How many bytes come yet. */
  readonly left: () => number;
  /** A number of 0 to 8 bytes. @throws NotCleanable where it is not there */
  readonly number: (width: number) => number;
  /** @throws NotCleanable where they are not there */
  readonly bytes: (length: number) => Uint8Array;
}

/** Begins behind the version and the flags, if the table has them. @throws NotCleanable */
export function createCursor(view: DataView, hasVersion = true): Cursor {
  let at = 0;
  const bytes = (length: number): Uint8Array => {
    if (at + length > view.byteLength) throw new NotCleanable("cleaning.malformed");
    at += length;
    return new Uint8Array(view.buffer, view.byteOffset + at - length, length);
  };
  const number = (width: number): number => bytes(width).reduce((value, byte) => 256 * value + byte, 0);
  const left = (): number => view.byteLength - at;
  return { version: hasVersion ? number(1) : 0, flags: hasVersion ? number(3) : 0, left, number, bytes };
}
