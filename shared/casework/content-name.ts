import type { Bytes } from "../bytes/index.ts";
import type { FileName } from "../protocol/evidence.ts";
import { fileNameField } from "../protocol/evidence.ts";

/** What a file is called whose own name nobody knows. */
export interface ContentName {
  readonly name: FileName;
  readonly type: string;
}

type Signature = readonly [offset: number, bytes: string];

/** Kinds by what they begin with: the first that fits. Nothing is opened or decoded to tell them. */
const KINDS: readonly (readonly [ending: string, type: string, ...(readonly Signature[])])[] = [
  ["jpg", "image/jpeg", [0, "\xff\xd8\xff"]],
  ["png", "image/png", [0, "\x89PNG\r\n\x1a\n"]],
  ["gif", "image/gif", [0, "GIF8"]],
  ["webp", "image/webp", [0, "RIFF"], [8, "WEBP"]],
  ["wav", "audio/wav", [0, "RIFF"], [8, "WAVE"]],
  ["heic", "image/heic", [4, "ftyphei"]],
  ["avif", "image/avif", [4, "ftypavi"]],
  ["m4a", "audio/mp4", [4, "ftypM4A"]],
  ["mov", "video/quicktime", [4, "ftypqt"]],
  ["mp4", "video/mp4", [4, "ftyp"]],
  ["webm", "video/webm", [0, "\x1a\x45\xdf\xa3"]],
  ["ogg", "audio/ogg", [0, "OggS"]],
  ["mp3", "audio/mpeg", [0, "ID3"]],
  ["pdf", "application/pdf", [0, "%PDF-"]],
  ["rtf", "application/rtf", [0, "{\\rtf"]],
  ["odt", "application/vnd.oasis.opendocument.text", [30, "mimetypeapplication/vnd.oasis.opendocument.text"]],
  ["zip", "application/zip", [0, "PK\x03\x04"]],
  ["7z", "application/x-7z-compressed", [0, "7z\xbc\xaf\x27\x1c"]],
  ["rar", "application/vnd.rar", [0, "Rar!\x1a\x07"]],
  ["gz", "application/gzip", [0, "\x1f\x8b"]],
  ["xz", "application/x-xz", [0, "\xfd7zXZ\0"]],
  ["bz2", "application/x-bzip2", [0, "BZh"]],
  ["tar", "application/x-tar", [257, "ustar"]],
  ["age", "application/age", [0, "age-encryption.org/v1"]],
];

const TEXT: ContentName = { name: fileNameField.read("sealed.txt"), type: "text/plain" };
const UNKNOWN: ContentName = { name: fileNameField.read("sealed.bin"), type: "application/octet-stream" };

/**
 * A neutral name and type for bytes that came without, by how they begin (PROTOCOL.md §4.11). `isText` when they are known to be
 * text: bytes that are marked as UTF-16 are taken for it, too. It promises nothing: whoever sealed them chose how they begin.
 */
export function nameContent(bytes: Bytes, isText: boolean): ContentName {
  if (isText || begins(bytes, [0, "\xff\xfe"]) || begins(bytes, [0, "\xfe\xff"])) return TEXT;
  for (const [ending, type, ...signatures] of KINDS) {
    if (signatures.every((signature) => begins(bytes, signature))) {
      return { name: fileNameField.read(`sealed.${ending}`), type };
    }
  }
  return UNKNOWN;
}

function begins(bytes: Bytes, [offset, start]: Signature): boolean {
  return [...start].every((character, index) => bytes[offset + index] === character.charCodeAt(0));
}
