import { encodeUtf8, failure, ok, startsWithBytes, type Bytes, type Result } from "../bytes/index.ts";
import type { Stanza } from "../protocol/age-header.ts";
import type { InstanceId, OrganisationId, SubmissionId } from "../protocol/id.ts";
import { parseLetter, type Letter, type LetterError } from "../protocol/letter.ts";
import { parseSealedFile } from "../protocol/sealed-file.ts";
import { parseSealedLetter } from "../protocol/sealed-letter.ts";
import type { Sodium } from "../sodium/sodium.ts";
import { fileKeyFrom, type FileKey } from "./age-key.ts";
import { openAge, type OpenError, type UnwrapFileKey } from "./age-open.ts";
import { caseIdOf } from "./derived-id.ts";

/** Where a letter came from; it says the same inside, or it was put there by somebody else (PROTOCOL.md §4.6). */
export interface LetterPlace {
  readonly instance: InstanceId;
  readonly organisation: OrganisationId;
  readonly submission: SubmissionId;
}

/** What was in a sealed submission: a letter, or the bytes that somebody sealed themselves, which say nothing of where they belong. */
export type OpenedSubmission =
  | { readonly is: "letter"; readonly letter: Letter }
  | { readonly is: "file"; readonly fileKey: FileKey; readonly plaintext: Bytes };

/** Why a submission was not opened. */
export type OpenSubmissionError = OpenError | LetterError | "letter.misplaced" | "case.other_keys";

/**
 * Opens a submission (PROTOCOL.md §4.1, §4.4, §4.5, §4.6 and §4.11). Identities are tried in the order given. What a
 * server would have refused is refused here too: a bundle can come from anywhere. A first letter has the keys of its case
 * (`case.other_keys`): a stranger cannot bring keys of his own to the case of somebody else. What has the length and the beginning of
 * a letter is one that is right in every way, or refused; everything else is a sealed file.
 */
export async function openSubmission(
  sodium: Sodium,
  identities: readonly UnwrapFileKey[],
  place: LetterPlace,
  file: Bytes,
): Promise<Result<OpenedSubmission, OpenSubmissionError>> {
  if (!parseSealedFile(file).ok) return failure("open.failed");
  const memory = new FileKeyMemory(identities);
  const opened = await openAge(sodium, memory.identities, file);
  const fileKey = memory.last;
  if (!opened.ok || fileKey === null) {
    if (fileKey !== null) sodium.wipe(fileKey);
    return failure("open.failed");
  }
  const plaintext = opened.value;
  if (!hasFormOfLetter(file, plaintext)) return ok({ is: "file", fileKey, plaintext });
  const letter = await readLetter(place, plaintext);
  sodium.wipe(plaintext);
  sodium.wipe(fileKey);
  return letter.ok ? ok({ is: "letter", letter: letter.value }) : letter;
}

async function readLetter(place: LetterPlace, plaintext: Bytes): Promise<Result<Letter, OpenSubmissionError>> {
  const letter = parseLetter(plaintext);
  if (!letter.ok) return letter;
  const { instance, organisation, submission } = letter.value;
  const isHere = instance === place.instance && organisation === place.organisation && submission === place.submission;
  if (!isHere) return failure("letter.misplaced");
  return (await hasKeysOfCase(letter.value)) ? letter : failure("case.other_keys");
}

async function hasKeysOfCase(letter: Letter): Promise<boolean> {
  return letter.type !== "report" || letter.case === (await caseIdOf(letter, letter.reply));
}

/** What every letter of this version, and of any other, begins with. */
const LETTER_START = encodeUtf8('{"');

// Both, so that a file of one's own is not taken for a letter that somebody spoiled because it is JSON, or has the length of one.
function hasFormOfLetter(file: Bytes, plaintext: Bytes): boolean {
  return parseSealedLetter(file).ok && startsWithBytes(plaintext, LETTER_START);
}

/** Remembers the file key that an identity gave: the opener wipes its own. */
class FileKeyMemory {
  last: FileKey | null = null;
  readonly identities: readonly UnwrapFileKey[];

  constructor(identities: readonly UnwrapFileKey[]) {
    this.identities = identities.map((unwrap) => (stanzas) => this.#remember(unwrap, stanzas));
  }

  async #remember(unwrap: UnwrapFileKey, stanzas: readonly Stanza[]): ReturnType<UnwrapFileKey> {
    const fileKey = await unwrap(stanzas);
    if (fileKey !== null && fileKey !== "malformed") this.last = fileKeyFrom(fileKey.slice());
    return fileKey;
  }
}
