import type { Finding } from "../../../shared/cleaning/findings.ts";
import type { FileKind } from "../../../shared/cleaning/kinds.ts";
import { languageName } from "../../i18n/display-names.ts";
import { localize, message } from "../../i18n/localize.ts";
import { momentWords } from "./found-moment.ts";

/** `48.858370° N, 2.294480° E`, as Exif's coordinates are told. */
const DEGREES = /^(\d{1,3}(?:\.\d+)?)° ([NSEW])(?:, (\d{1,3}(?:\.\d+)?)° ([EW]))?$/u;
/** `48,51.502N`: degrees and minutes, as XMP writes them, with seconds or without. */
const MINUTES = /^(\d{1,3}),(\d{1,2}(?:\.\d+)?)(?:,(\d{1,2}(?:\.\d+)?))?([NSEW])$/u;
/** `+48.8577+002.2950+035.000/`: ISO 6709, as phones write it into films. */
const SIGNED = /^([+-]\d{1,2}(?:\.\d+)?)([+-]\d{1,3}(?:\.\d+)?)(?:[+-]\d+(?:\.\d+)?)?(?:CRS[\w:]*)?\/?$/u;
const HEIGHT = /^(-?)(\d+(?:\.\d+)?) m$/u;
const CUT_OFF = /^(\d+\.\d) s that players do not show$/u;
const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/u;
const SECONDS_PER_DEGREE = 3600;

/** Where in a file something was found, as people call it: the first that fits its place in the words of the format's specification. */
const PLACES: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\/)(?:media|Pictures|thumbnails)\//iu, message("found-in-inner-picture")],
  [/(?:^|\s|\/)(?:docProps\/|meta\.xml|Info\b)/u, message("found-in-properties")],
  [/(?:^|\s)(?:Exif|MakerNote|GeoTIFF|SEI user data)\b/u, message("found-in-camera")],
  [/(?:^|\s)(?:XMP|IPTC|Photoshop)\b/u, message("found-in-notes")],
  [/(?:^|\s)ICC\b/u, message("found-in-colors")],
  [/^ZIP\b/u, message("found-in-package")],
];

const DOCUMENT = message("found-in-document");
const FILM = message("found-in-film");
const PICTURE = message("found-in-picture");
const SOUND = message("found-in-sound");

const FILES: Readonly<Record<FileKind, string>> = {
  ...{ jpeg: PICTURE, png: PICTURE, gif: PICTURE, webp: PICTURE, heic: PICTURE, avif: PICTURE, tiff: PICTURE },
  ...{ mp4: FILM, mov: FILM, m4a: SOUND, mp3: SOUND, wav: SOUND, ogg: SOUND },
  ...{ pdf: DOCUMENT, docx: DOCUMENT, xlsx: DOCUMENT, pptx: DOCUMENT, odt: DOCUMENT, ods: DOCUMENT, odp: DOCUMENT },
};

/** Where it stands in a file of this kind, in the language of the page. */
export function foundWhere({ at }: Finding, kind: FileKind): string {
  return localize(PLACES.find(([pattern]) => pattern.test(at))?.[1] ?? FILES[kind]);
}

/** What it says, in the language of the page: days, places on the map, languages and what was cut off in words, everything else as it is. */
export function foundWords({ aspect, at, value }: Finding): string | null {
  if (value === null) return null;
  if (aspect === "time") return momentWords(value) ?? value;
  if (aspect === "place") return (at.includes("GPSAltitude") ? heightWords(value) : placeWords(value)) ?? value;
  if (aspect === "hidden" && at === "elst") return cutOffWords(value) ?? value;
  if (aspect === "hidden" && at === "clap") return localize("found-cropped");
  return value;
}

function cutOffWords(value: string): string | null {
  const [, seconds] = CUT_OFF.exec(value) ?? [];
  return seconds === undefined ? null : localize("found-cut-off", { seconds: numberWords(Number(seconds), 1) });
}

function placeWords(value: string): string | null {
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
  const name = LANGUAGE_TAG.test(value) ? languageName(value) : value;
  return name === value ? null : localize("found-language", { name });
}

function position(latitude: string, longitude: string): string {
  return localize("found-position", { latitude, longitude });
}

function coordinate(degrees: number, side: string): string {
  return localize("found-coordinate", { degrees: numberWords(degrees, 5), side });
}

function heightWords(value: string): string | null {
  const [, sign, metres] = HEIGHT.exec(value) ?? [];
  if (metres === undefined) return null;
  return localize("found-height", { metres: numberWords(Number(metres), 1), side: sign === "" ? "above" : "below" });
}

function numberWords(value: number, maximumFractionDigits: number): string {
  return new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits }).format(value);
}
