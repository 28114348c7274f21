import type { Bytes } from "../bytes/index.ts";
import { fileNameField, mediaTypeField, type EvidenceFile } from "./evidence.ts";
import { base64Bytes, checked, constant, integer, nullable, record, type Field } from "./field.ts";
import { sha256Field } from "./id.ts";
import { evidenceOf, letterBase, letterField, type Letter, type LetterBase } from "./letter.ts";
import { SEALED_LETTER_LARGEST_BYTES } from "./sealed-letter.ts";

// What a vault keeps of a submission: its letter, or what stands for it where somebody sealed a file themselves (PROTOCOL.md §4.11).

/** Bytes of the key inside of an age file. */
const FILE_KEY_BYTES = 16;

/** What was in a sealed file, where it is no text that the vault holds. */
export interface KeptContent extends Omit<EvidenceFile, "offset"> {
  /** The file key of the age file, 16 bytes: it opens it for as long as the case is there, like the key of evidence does. */
  readonly key: Bytes;
}

/** What the console keeps of a file that somebody sealed with age themselves. Nothing in it was said by whoever did, but text and bytes. */
export interface KeptFile extends LetterBase {
  /** Null where `text` is all of it. */
  readonly file: KeptContent | null;
  readonly language: "und";
  readonly type: "sealed";
}

/** What a vault keeps of one submission. */
export type KeptDocument = Letter | KeptFile;

const contentField: Field<KeptContent> = record<KeptContent>({
  hash: sha256Field,
  key: base64Bytes(FILE_KEY_BYTES),
  name: fileNameField,
  size: integer(1, SEALED_LETTER_LARGEST_BYTES),
  type: mediaTypeField,
});

const keptFileField: Field<KeptFile> = checked(
  record<KeptFile>({
    ...letterBase,
    file: nullable(contentField),
    language: constant("und"),
    type: constant("sealed"),
  }),
  ({ answers, file, text }) => answers.length === 0 && (file === null || text === ""),
);

/**
 * A document of a vault. What comes sealed to an organisation is read by `letterField` alone, and can never say that it is a sealed
 * file.
 */
export const keptDocumentField: Field<KeptDocument> = {
  read: (value) => (saysSealed(value) ? keptFileField.read(value) : letterField.read(value)),
  write: (document) => (document.type === "sealed" ? keptFileField.write(document) : letterField.write(document)),
};

function saysSealed(value: unknown): boolean {
  return typeof value === "object" && value !== null && Reflect.get(value, "type") === "sealed";
}

/** The files that came with a letter, or the one that was sealed by itself: `saved` of a vault's letter counts them in this order. */
export function filesOf(document: KeptDocument): readonly EvidenceFile[] {
  if (document.type !== "sealed") return evidenceOf(document)?.files ?? [];
  if (document.file === null) return [];
  const { hash, name, size, type } = document.file;
  return [{ hash, name, offset: 0, size, type }];
}
