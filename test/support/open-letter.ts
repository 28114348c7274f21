import { ok, type Bytes, type Result } from "../../shared/bytes/index.ts";
import type { UnwrapFileKey } from "../../shared/crypto/age-open.ts";
import { openSubmission, type LetterPlace, type OpenSubmissionError } from "../../shared/crypto/letter-open.ts";
import type { Letter } from "../../shared/protocol/letter.ts";
import type { Sodium } from "../../shared/sodium/sodium.ts";

/** Opens a submission that is a letter, or refused. @throws Error when it is a sealed file */
export async function openLetter(
  sodium: Sodium,
  identities: readonly UnwrapFileKey[],
  place: LetterPlace,
  file: Bytes,
): Promise<Result<Letter, OpenSubmissionError>> {
  const opened = await openSubmission(sodium, identities, place, file);
  if (!opened.ok) return opened;
  if (opened.value.is === "file") throw new Error("a sealed file, and no letter");
  return ok(opened.value.letter);
}
