import { fingerprintOf } from "../../shared/crypto/fingerprint.ts";

const DIGITS = /^\d{60}$/u;
/** Twelve words of three to eight letters. */
const WORDS = /^[a-z]{36,96}$/u;

/**
 * A fingerprint as it is typed, without what does not matter (spaces, hyphens, case): all of its digits or all of its words
 * (PROTOCOL.md §2.4). Null when it cannot be either; a part of one is none, because a part can be met by trying keys.
 */
export function parseFingerprint(text: string): string | null {
  const typed = text.replaceAll(/[\s-]/gu, "").toLowerCase();
  return DIGITS.test(typed) || WORDS.test(typed) ? typed : null;
}

/** Whether a fingerprint that `parseFingerprint` has read is this organisation's, or this publisher's (PROTOCOL.md §2.5). */
export async function isFingerprintOf(typed: string, of: Parameters<typeof fingerprintOf>[0]): Promise<boolean> {
  const { digits, words } = await fingerprintOf(of);
  return typed === digits.join("") || typed === words.join("");
}
