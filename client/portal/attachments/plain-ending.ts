import { FILE_KINDS, KIND_NAMES } from "../../../shared/cleaning/kinds.ts";

/** Endings of kinds of files, of pictures, sound, films, texts, tables, mail and archives, beside those that can be cleaned. */
const OTHERS = [
  ...["jpeg", "heif", "tiff", "bmp", "svg", "dng", "raw"],
  ...["aac", "aiff", "amr", "flac", "oga", "opus", "wma"],
  ...["3gp", "avi", "m4v", "mkv", "mpeg", "mpg", "webm", "wmv"],
  ...["csv", "doc", "epub", "htm", "html", "ppt", "rtf", "txt", "xls", "xml", "json"],
  ...["eml", "ics", "mbox", "msg", "vcf"],
  ...["7z", "gz", "rar", "tar", "zip"],
  ...["age", "asc", "gpg"],
];
const KNOWN: ReadonlySet<string> = new Set([...FILE_KINDS.map((kind) => KIND_NAMES[kind].ending), ...OTHERS]);

/** What may stand at the end of a name that says nothing: an ending that is known, in small letters. Any other can be part of a name ("to Dr.Fatima"). */
export function plainEnding(ending: string): string {
  const small = ending.toLowerCase();
  return KNOWN.has(small.slice(1)) ? small : "";
}
