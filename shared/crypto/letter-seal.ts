import type { Bytes, Result } from "../bytes/index.ts";
import { encodeLetter, type Letter, type LetterWriteError } from "../protocol/letter.ts";
import type { Sodium } from "../sodium/sodium.ts";
import { sealAge, type SealError } from "./age-seal.ts";
import type { VerifiedCertificate } from "./card-verify.ts";
import { wrapToXWing } from "./xwing-wrap.ts";

/** Seals a letter to the recipients of a verified certificate, and to nobody else (PROTOCOL.md §4.1, §4.5). */
export async function sealLetter(
  sodium: Sodium,
  certificate: VerifiedCertificate,
  letter: Letter,
): Promise<Result<Bytes, LetterWriteError | SealError>> {
  const plaintext = encodeLetter(letter);
  if (!plaintext.ok) return plaintext;
  const recipients = certificate.recipients.map((recipient) => wrapToXWing(sodium, recipient));
  try {
    return await sealAge(sodium, recipients, plaintext.value);
  } finally {
    sodium.wipe(plaintext.value);
  }
}
