import { localize } from "../../i18n/localize.ts";
import { formatNumber } from "../../i18n/format-number.ts";

/** `48.858370° N, 2.294480° E`, as Exif's coordinates are told. */
const DEGREES = /^(\d{1,3}(?:\.\d+)?)° ([NSEW])(?:, (\d{1,3}(?:\.\d+)?)° ([EW]))?$/u;
/** `48,51.502N`: degrees and minutes, as XMP writes them, with seconds or without. */
const MINUTES = /^(\d{1,3}),(\d{1,2}(?:\.\d+)?)(?:,(\d{1,2}(?:\.\d+)?))?([NSEW])$/u;
/** `+48.8577+002.2950+035.000/`: ISO 6709, as phones write it into films. */
const SIGNED = /^([+-]\d{1,2}(?:\.\d+)?)([+-]\d{1,3}(?:\.\d+)?)(?:[+-]\d+(?:\.\d+)?)?(?:CRS[\w:]*)?\/?$/u;
const HEIGHT = /^(-?)(\d+(?:\.\d+)?) m$/u;
const SECONDS_PER_DEGREE = 3600;

/** A point on the map as a file has it, in the language of the page; null for what is none. */
export function placeWords(value: string): string | null {
  const [, latitude, side, longitude, other] = DEGREES.exec(value) ?? [];
  if (latitude !== undefined && side !== undefined) {
    const first = coordinate(Number(latitude), side);
    return longitude === undefined || other === undefined
      ? first
      : position(first, coordinate(Number(longitude), other));
  }
  const [, degrees, minutes, seconds = "0", half] = MINUTES.exec(value) ?? [];
  if (half !== undefined)
    return coordinate(Number(degrees) + Number(minutes) / 60 + Number(seconds) / SECONDS_PER_DEGREE, half);
  const [, north, east] = SIGNED.exec(value) ?? [];
  if (north !== undefined && east !== undefined)
    return position(
      coordinate(Math.abs(Number(north)), north.startsWith("-") ? "S" : "N"),
      coordinate(Math.abs(Number(east)), east.startsWith("-") ? "W" : "E"),
    );
  return null;
}

function position(latitude: string, longitude: string): string {
  return localize("found-position", { latitude, longitude });
}

function coordinate(degrees: number, side: string): string {
  return localize("found-coordinate", { degrees: formatNumber(degrees, 5), side });
}

/** A height above the sea, `35.2 m`, in the language of the page; null for what is none. */
export function heightWords(value: string): string | null {
  const [, sign, metres] = HEIGHT.exec(value) ?? [];
  if (metres === undefined) return null;
  return localize("found-height", { metres: formatNumber(Number(metres), 1), side: sign === "" ? "above" : "below" });
}
