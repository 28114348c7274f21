import { encodeUtf8, isWellFormedText, type Brand, type Bytes } from "../bytes/index.ts";
import {
  checked,
  distinct,
  integer,
  isPlainText,
  key,
  list,
  mapped,
  NOT_OF_ONE_LINE,
  pattern,
  record,
  refuseField,
  type Field,
} from "./field.ts";
import { sha256Field, type Sha256Hex } from "./id.ts";
import {
  EVIDENCE_LARGEST_BYTES,
  FILE_NAME_LONGEST_BYTES,
  FILES_MOST,
  KEY_BYTES,
  MEDIA_TYPE_LONGEST_BYTES,
  SEGMENTS_MOST,
} from "./limits.ts";
import { paddedSegments } from "./padding.ts";

/** AES-256 key of one submission's segments, 32 bytes (PROTOCOL.md §5.3). */
export type SegmentKey = Brand<Bytes, "SegmentKey">;

/** A file name that is safe to show and to write: PROTOCOL.md §4.7. */
export type FileName = Brand<string, "FileName">;

/** One file in the stream of a submission's evidence. */
export interface EvidenceFile {
  readonly name: FileName;
  /** Where it starts in the stream, in bytes. */
  readonly offset: number;
  /** PROTOCOL.md §5.5: SHA-256 of the file, or of the hashes of its pieces. */
  readonly hash: Sha256Hex;
  /** In bytes. */
  readonly size: number;
  readonly type: string;
}

/** What a letter says of its evidence (PROTOCOL.md §4.7). */
export interface Evidence {
  readonly files: readonly EvidenceFile[];
  readonly key: SegmentKey;
  readonly segments: number;
}

// Separators, what ends a line or speaks to a terminal, and what changes the direction of what follows: "gpj.exe" must not look like "exe.jpg".
const FORBIDDEN = new RegExp(`[/\\\\${NOT_OF_ONE_LINE}]`, "u");
const EVERY_FORBIDDEN = new RegExp(FORBIDDEN, "gu");

export const fileNameField: Field<FileName> = mapped<string, FileName>(
  checked(
    {
      read: (value) =>
        typeof value === "string" && isPlainText(value, 1, FILE_NAME_LONGEST_BYTES) ? value : refuseField(),
      write: (value) => value,
    },
    (name) => !FORBIDDEN.test(name) && !/^[ .]|[ .]$/.test(name),
  ),
  (name) => name as FileName,
  (name) => name,
);

const TOKEN = "[a-z0-9!#$&^_.+-]+";
export const mediaTypeField: Field<string> = pattern(`${TOKEN}/${TOKEN}`, MEDIA_TYPE_LONGEST_BYTES);

const evidenceFileField: Field<EvidenceFile> = record<EvidenceFile>({
  name: fileNameField,
  offset: integer(0, EVIDENCE_LARGEST_BYTES),
  hash: sha256Field,
  size: integer(0, EVIDENCE_LARGEST_BYTES),
  type: mediaTypeField,
});

/** Two names are the same file on some systems when this is equal. */
export function fileNameKey(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

export const evidenceField: Field<Evidence> = checked(
  record<Evidence>({
    files: distinct(list(evidenceFileField, 1, FILES_MOST), (file) => fileNameKey(file.name)),
    key: key(KEY_BYTES),
    segments: integer(0, SEGMENTS_MOST),
  }),
  (evidence) => {
    let end = 0;
    for (const file of evidence.files) {
      if (file.offset !== end) return false;
      end += file.size;
    }
    return paddedSegments(end) === evidence.segments;
  },
);

/** The length of the stream: all files, without the filling (PROTOCOL.md §5.1). */
export function evidenceBytes(files: readonly Pick<EvidenceFile, "size">[]): number {
  return files.reduce((total, file) => total + file.size, 0);
}

/**
 * Names for files as people call them, made to fit PROTOCOL.md §4.7: forbidden characters become `_`, long names are cut before
 * their extension, and a name that is taken gets a number.
 */
export function fitFileNames(names: readonly string[]): readonly FileName[] {
  const taken = new Set<string>();
  return names.map((name) => {
    for (let count = 1; ; count += 1) {
      const fitted = fitFileName(name, count === 1 ? "" : `-${String(count)}`);
      if (taken.has(fileNameKey(fitted))) continue;
      taken.add(fileNameKey(fitted));
      return fitted;
    }
  });
}

function fitFileName(name: string, suffix: string): FileName {
  const clean = (isWellFormedText(name) ? name : name.replace(/[\uD800-\uDFFF]/g, "_"))
    .replace(EVERY_FORBIDDEN, "_")
    .replace(/^[ .]+|[ .]+$/g, "");
  const dot = clean.lastIndexOf(".");
  const hasExtension = dot > 0 && clean.length - dot <= 12;
  const extension = hasExtension ? clean.slice(dot) : "";
  let stem = hasExtension ? clean.slice(0, dot) : clean;
  if (stem === "") stem = "file";
  while (encodeUtf8(stem + suffix + extension).length > FILE_NAME_LONGEST_BYTES) stem = [...stem].slice(0, -1).join("");
  return fileNameField.read(stem.replace(/[ .]+$/, "_") + suffix + extension);
}

/** A media type as a browser gives it, made to fit; unknown becomes `application/octet-stream`. */
export function fitMediaType(type: string): string {
  const lower = type.toLowerCase();
  return new RegExp(`^${TOKEN}/${TOKEN}$`).test(lower) && lower.length <= MEDIA_TYPE_LONGEST_BYTES
    ? lower
    : "application/octet-stream";
}
