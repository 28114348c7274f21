import type { Finding } from "../../../shared/cleaning/findings.ts";
import type { FileKind } from "../../../shared/cleaning/kinds.ts";
import { languageName, regionName } from "../../i18n/display-names.ts";
import { localize, message } from "../../i18n/localize.ts";
import { headingOf } from "./found-heading.ts";
import { momentWords } from "./found-moment.ts";
import { numberWords } from "./found-number.ts";
import { heightWords, placeWords } from "./found-place.ts";
import { formatNumber } from "../../i18n/format-number.ts";

const CUT_OFF = /^(\d+\.\d) s that players do not show$/u;
const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/u;
const MEASURED = /(?:^|\s)ICC measured colors$/u;
const REGION = /^[A-Z]{2}$/u;

/** Headings that say all there is to say where a finding has no words. */
const SAYS_ITSELF: ReadonlySet<string> = new Set(["thumbnail", "history", "hidden", "unknown"]);

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

/** The message that says where it stands in a file of this kind. */
export function whereId({ at }: Finding, kind: FileKind): string {
  return PLACES.find(([pattern]) => pattern.test(at))?.[1] ?? FILES[kind];
}

/** Where it stands in a file of this kind, in the language of the page. */
export function foundWhere(found: Finding, kind: FileKind): string {
  return localize(whereId(found, kind));
}

/**
 * What it says, in the language of the page: days, places on the map, languages, numbers, colors and what was cut off in words, everything else as
 * it is; null where its heading says it all.
 */
export function foundWords(found: Finding): string | null {
  const { aspect, at, value } = found;
  if (value === null) return SAYS_ITSELF.has(aspect) ? null : localize("found-not-text");
  if (headingOf(found) === "language") return languageWords(value);
  const numbered = numberWords(found);
  if (numbered !== null) return numbered;
  if (aspect === "time") return momentWords(value) ?? value;
  if (aspect === "place") return whereWords(at, value) ?? value;
  if (aspect === "hidden" && at === "elst") return cutOffWords(value) ?? value;
  if (aspect === "hidden" && (at === "clap" || at === "Contents Do")) return localize("found-cropped");
  if (aspect === "device" && MEASURED.test(at)) return localize("found-measured");
  return value;
}

function whereWords(at: string, value: string): string | null {
  if (at.includes("GPSAltitude")) return heightWords(value);
  return placeWords(value);
}

function cutOffWords(value: string): string | null {
  const [, seconds] = CUT_OFF.exec(value) ?? [];
  return seconds === undefined ? null : localize("found-cut-off", { seconds: formatNumber(Number(seconds), 1) });
}

/** A tag is a language, or the country of one, where the file says so: a town may have a name of three letters. */
function languageWords(value: string): string {
  if (LANGUAGE_TAG.test(value)) return languageName(value);
  return REGION.test(value) ? regionName(value) : value;
}
