import type { FindingList } from "../finding-list.ts";
import { latin1Of } from "../words.ts";
import type { Entry, TiffReader } from "./ifd.ts";
import { GPS_TAGS } from "./tags.ts";
import { rounded, wordsOfEntry } from "./values.ts";

const GPS_LAST = 31;
/** RATIONAL, and the one with a sign. */
const FRACTIONS: readonly number[] = [5, 10];

/** The numbers of the fields of a position: GPSLatitude and GPSLongitude, or those of the destination (Exif 3.0 §4.6.7). */
interface PositionTags {
  readonly at: string;
  readonly latitude: number;
  readonly longitude: number;
}

const POSITIONS: readonly PositionTags[] = [
  { at: "Exif GPSLatitude GPSLongitude", latitude: 2, longitude: 4 },
  { at: "Exif GPSDestLatitude GPSDestLongitude", latitude: 20, longitude: 22 },
];

/** Says what a GPS directory tells: positions as coordinates in degrees, and what else there is by its own name. */
export async function addGpsFindings(found: FindingList, tiff: TiffReader, entries: readonly Entry[]): Promise<void> {
  const byTag = new Map(entries.map((entry) => [entry.tag, entry]));
  for (const { at, latitude, longitude } of POSITIONS) {
    if (!byTag.has(latitude) && !byTag.has(longitude)) continue;
    const values = [await coordinate(tiff, byTag, latitude), await coordinate(tiff, byTag, longitude)];
    found.add("place", at, values.filter((each) => each !== null).join(", "));
  }
  const altitude = byTag.get(6);
  if (altitude !== undefined) found.add("place", "Exif GPSAltitude", await altitudeOf(tiff, altitude, byTag.get(5)));
  for (const entry of entries) {
    const known = GPS_TAGS.get(entry.tag);
    if (known !== undefined) found.add(known.aspect, `Exif ${known.name}`, await wordsOfEntry(tiff, entry, known.form));
    else if (entry.tag > GPS_LAST) found.add("unknown", `Exif GPS field ${entry.tag}`);
  }
}

/** Degrees, minutes and seconds as degrees: `48.858370° N`. The reference is the field before. */
async function coordinate(tiff: TiffReader, byTag: ReadonlyMap<number, Entry>, tag: number): Promise<string | null> {
  const [value, reference] = [byTag.get(tag), byTag.get(tag - 1)];
  if (value === undefined || !FRACTIONS.includes(value.type)) return null;
  const [degrees = NaN, minutes = 0, seconds = 0] = await tiff.numbers(value, 3);
  const total = degrees + (minutes || 0) / 60 + (seconds || 0) / 3600;
  if (!Number.isFinite(total)) return null;
  const side = reference === undefined ? "" : latin1Of(await tiff.valueBytes(reference, 1));
  return `${total.toFixed(6)}° ${side}`.trim();
}

async function altitudeOf(tiff: TiffReader, altitude: Entry, reference: Entry | undefined): Promise<string | null> {
  const [meters = NaN] = await tiff.numbers(altitude, 1);
  if (!Number.isFinite(meters)) return null;
  const [below = 0] = reference === undefined ? [] : await tiff.numbers(reference, 1);
  return `${below === 1 ? "-" : ""}${rounded(meters)} m`;
}
