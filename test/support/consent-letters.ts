import { encodeBase64 } from "../../shared/bytes/index.ts";
import { encodeConsent, NOTHING_SAID, type SaidConsent } from "../../shared/mechanisms/consent-answers.ts";
import { letterField } from "../../shared/protocol/letter.ts";
import type { Continuity, VaultCase, VaultLetter } from "../../shared/protocol/vault.ts";
import { caseIdField, instanceIdField, sha256Field } from "../../shared/protocol/id.ts";
import { day, WORK_DAY } from "./sample-work.ts";

// Letters of an invented case that say something of consent, as a vault has them.

const KEY = encodeBase64(new Uint8Array(32));
const IDS = { case: "cd".repeat(16), instance: "ab".repeat(32) };

/** Whoever speaks for herself, and has understood the risks. */
export const SAID: SaidConsent = { ...NOTHING_SAID, givenBy: "self", understood: true };

interface LetterMore {
  readonly continuity?: Continuity;
  readonly day?: string;
  /** Instead of what is said of consent. */
  readonly answers?: readonly { readonly answer: string; readonly question: string }[];
  readonly text?: string;
}

/** The letter with this number, which says this. */
export function consentLetter(
  number: number,
  type: "erasure" | "followup" | "report" | "withdrawal",
  said: Partial<SaidConsent> = {},
  { answers, continuity, day: on, text = "In my own words." }: LetterMore = {},
): VaultLetter {
  const own = type === "report" ? reportKeys() : { mac: KEY };
  const letter = letterField.read({
    ...{ ...IDS, organisation: "ef".repeat(32), language: "en", text, version: 1, type },
    ...{ answers: answers ?? encodeConsent({ ...NOTHING_SAID, ...said }), submission: submissionOf(number) },
    ...(type === "report" || type === "followup" ? { evidence: null } : {}),
    ...own,
  });
  return {
    continuity: continuity ?? (type === "report" ? "first" : "proven"),
    ...{ day: on === undefined ? WORK_DAY : day(on), letter, saved: [], sealed: sha256Field.read("00".repeat(32)) },
  };
}

/** The submission id of the letter with this number. */
export function submissionOf(number: number): string {
  return number.toString(16).padStart(32, "0");
}

/** A case with these letters, which nobody has worked on. */
export function caseOf(...letters: readonly VaultLetter[]): VaultCase {
  const [id, instance] = [caseIdField.read(IDS.case), instanceIdField.read(IDS.instance)];
  return { case: id, instance, letters, notes: "", replies: [], work: null };
}

function reportKeys(): object {
  return { reply: { macKey: KEY, publicKey: encodeBase64(new Uint8Array(1216)), slotKey: KEY } };
}
