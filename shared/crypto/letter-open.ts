import { failure, type Bytes, type Result } from "../bytes/index.ts";
import type { InstanceId, OrganisationId, SubmissionId } from "../protocol/id.ts";
import { parseLetter, type Letter, type LetterError } from "../protocol/letter.ts";
import { parseSealedLetter } from "../protocol/sealed-letter.ts";
import type { Sodium } from "../sodium/sodium.ts";
import { openAge, type OpenError, type UnwrapFileKey } from "./age-open.ts";
import { caseIdOf } from "./derived-id.ts";

/** Where a letter came from; it says the same inside, or it was put there by somebody else (PROTOCOL.md §4.6). */
export interface LetterPlace {
  readonly instance: InstanceId;
  readonly organisation: OrganisationId;
  readonly submission: SubmissionId;
}

/**
 * Opens, parses and places a letter (PROTOCOL.md §4.1, §4.4, §4.5 and §4.6). Identities are tried in the order given. What a
 * server would have refused is refused here too: a bundle can come from anywhere. A first letter has the keys of its case
 * (`case.other_keys`): a stranger cannot bring keys of his own to the case of somebody else.
 */
export async function openLetter(
  sodium: Sodium,
  identities: readonly UnwrapFileKey[],
  place: LetterPlace,
  file: Bytes,
): Promise<Result<Letter, OpenError | LetterError | "letter.misplaced" | "case.other_keys">> {
  if (!parseSealedLetter(file).ok) return failure("open.failed");
  const plaintext = await openAge(sodium, identities, file);
  if (!plaintext.ok) return plaintext;
  const letter = parseLetter(plaintext.value);
  sodium.wipe(plaintext.value);
  if (!letter.ok) return letter;
  const { instance, organisation, submission } = letter.value;
  const isHere = instance === place.instance && organisation === place.organisation && submission === place.submission;
  if (!isHere) return failure("letter.misplaced");
  return (await hasKeysOfCase(letter.value)) ? letter : failure("case.other_keys");
}

async function hasKeysOfCase(letter: Letter): Promise<boolean> {
  return letter.type !== "report" || letter.case === (await caseIdOf(letter, letter.reply));
}
