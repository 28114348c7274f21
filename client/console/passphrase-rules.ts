import { encodeUtf8 } from "../../shared/bytes/index.ts";
import type { SuggestedPassphrase } from "../workers/console-messages.ts";

const SHORTEST_BYTES = 16;

/** The words as one passphrase: with single spaces, as they are to be typed. */
export function passphraseOf({ words }: SuggestedPassphrase): string {
  return words.join(" ");
}

/** True if the words that were asked for were typed, in any case. */
export function isCopiedRight({ check, words }: SuggestedPassphrase, typed: readonly string[]): boolean {
  return check.every((place, index) => words[place - 1] === typed[index]?.trim().toLowerCase());
}

/** What is wrong with a passphrase of the person's own (PROTOCOL.md §9.1), or null. */
export function ownPassphraseFault(first: string, second: string): "too_short" | "different" | null {
  if (encodeUtf8(first.normalize("NFKC")).length < SHORTEST_BYTES) return "too_short";
  return first === second ? null : "different";
}
