import type { Bytes } from "../bytes/index.ts";
import { provenBytes, type FollowupMacKey, type LaterLetter, type UnprovenLetter } from "../protocol/letter.ts";
import type { Sodium } from "../sodium/sodium.ts";
import { hmacSha256 } from "./hkdf.ts";

/** Proof that a later letter comes from the holder of the codename (PROTOCOL.md §4.8), 32 bytes. */
export function followupMac(macKey: FollowupMacKey, letter: UnprovenLetter): Promise<Bytes> {
  return hmacSha256(macKey, provenBytes(letter));
}

/** Checks that proof against the key of the case. */
export async function isProvenLetter(sodium: Sodium, macKey: FollowupMacKey, letter: LaterLetter): Promise<boolean> {
  return sodium.equalSecrets(await followupMac(macKey, letter), letter.mac);
}
