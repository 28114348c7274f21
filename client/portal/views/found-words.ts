import type { Finding } from "../../../shared/cleaning/findings.ts";
import type { FileKind } from "../../../shared/cleaning/kinds.ts";
import { languageName } from "../../i18n/display-names.ts";
import { localize, message } from "../../i18n/localize.ts";
import { momentWords } from "./found-moment.ts";
import { heightWords, placeWords } from "./found-place.ts";
import { formatNumber } from "../../i18n/format-number.ts";

const CUT_OFF = /^(\d+\.\d) s that players do not show$/u;
const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/u;

/** Places of a file in which a language is named: `w:lang`, `a:altLang`, `fo:language`, `Catalog Lang`. */
const NAMES_LANGUAGE = /lang/iu;

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
  if (aspect === "place") return whereWords(at, value) ?? value;
  if (aspect === "hidden" && at === "elst") return cutOffWords(value) ?? value;
  if (aspect === "hidden" && (at === "clap" || at === "Contents Do")) return localize("found-cropped");
  return value;
}

function whereWords(at: string, value: string): string | null {
  if (at.includes("GPSAltitude")) return heightWords(value);
  return NAMES_LANGUAGE.test(at) ? languageWords(value) : placeWords(value);
}

function cutOffWords(value: string): string | null {
  const [, seconds] = CUT_OFF.exec(value) ?? [];
  return seconds === undefined ? null : localize("found-cut-off", { seconds: formatNumber(Number(seconds), 1) });
}

/** A tag is a language where the file says that it is one: a town may have a name of three letters. */
function languageWords(value: string): string | null {
  const name = LANGUAGE_TAG.test(value) ? languageName(value) : value;
  return name === value ? null : localize("found-language", { name });
}
