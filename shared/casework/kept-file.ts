import { parseUtf8, type Bytes } from "../bytes/index.ts";
import type { FileKey } from "../crypto/age-key.ts";
import { caseIdOfSealedFile } from "../crypto/derived-id.ts";
import { FileHasher } from "../crypto/file-hash.ts";
import type { LetterPlace } from "../crypto/letter-open.ts";
import { isPlainText } from "../protocol/field.ts";
import type { Sha256Hex } from "../protocol/id.ts";
import type { KeptFile } from "../protocol/kept-document.ts";
import { LETTER_TEXT_LONGEST_BYTES, SEGMENT_PLAINTEXT_BYTES } from "../protocol/limits.ts";
import { nameContent } from "./content-name.ts";

/** A sealed file that was opened: its bytes, and the key that opened it. */
export interface OpenedFile {
  readonly fileKey: FileKey;
  readonly plaintext: Bytes;
}

/**
 * What a vault keeps of a sealed file (PROTOCOL.md §4.11): its text, where it is one that a letter could have, or what names its bytes
 * and opens them again. Whoever sealed it has chosen every byte of it: nothing in it is believed, and no name comes from it.
 */
export async function keepFile(place: LetterPlace, { fileKey, plaintext }: OpenedFile): Promise<KeptFile> {
  const { instance, organisation, submission } = place;
  const hash = await hashOfContent(plaintext);
  const text = textOf(plaintext);
  const kept = text !== null && isPlainText(text, 0, LETTER_TEXT_LONGEST_BYTES) ? text : null;
  return {
    answers: [],
    case: await caseIdOfSealedFile({ instance, organisation, submission }, hash),
    file:
      kept === null
        ? { hash, key: fileKey.slice(), ...nameContent(plaintext, isText(text)), size: plaintext.length }
        : null,
    instance,
    language: "und",
    organisation,
    submission,
    text: kept ?? "",
    type: "sealed",
    version: 1,
  };
}

/** The hash of a file that is in memory as a whole (PROTOCOL.md §5.5). */
export async function hashOfContent(plaintext: Bytes): Promise<Sha256Hex> {
  const hasher = new FileHasher();
  for (let start = 0; start < plaintext.length; start += SEGMENT_PLAINTEXT_BYTES) {
    hasher.add(plaintext.slice(start, start + SEGMENT_PLAINTEXT_BYTES));
  }
  return hasher.finish();
}

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

// Editors of some systems put a mark before UTF-8 that says nothing else: it is no part of the text.
function textOf(plaintext: Bytes): string | null {
  const isMarked = BYTE_ORDER_MARK.every((byte, index) => plaintext[index] === byte);
  const text = parseUtf8(isMarked ? plaintext.subarray(BYTE_ORDER_MARK.length) : plaintext);
  return text.ok ? text.value : null;
}

function isText(text: string | null): boolean {
  return text !== null && isPlainText(text, 0, text.length * 3);
}
