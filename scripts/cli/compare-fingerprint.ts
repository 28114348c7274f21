import type { OrganisationId } from "../../shared/protocol/id.ts";
import type { World } from "./command.ts";
import { CommandError, UsageError } from "./command-error.ts";
import { isFingerprintOf, parseFingerprint } from "./fingerprint-input.ts";

/**
 * Compares an organisation with the fingerprint that it has given itself, by a way that nobody could change: `given` is all of its
 * digits or all of its words (PROTOCOL.md §2.4), spaces, hyphens and case do not matter. When nothing is given, the person at the
 * terminal is shown `text` and asked. @throws CommandError `fingerprint.mismatch`, `fingerprint.not_confirmed`
 * @throws UsageError if nothing is given and there is nobody to ask
 */
export async function compareFingerprint(
  organisation: OrganisationId,
  text: string,
  given: string | null,
  { stdin, talk }: World,
): Promise<void> {
  if (given !== null) {
    const typed = parseFingerprint(given);
    if (typed === null) throw new UsageError("--fingerprint needs all sixty digits, or all twelve words.");
    if (!(await isFingerprintOf(typed, organisation))) throw new CommandError("fingerprint.mismatch");
    return;
  }
  if (!stdin.isTerminal) {
    throw new UsageError("--fingerprint is missing: the digits or words that the organisation itself has given you.");
  }
  talk(text);
  talk("Compare all the digits, or all the words, with what the organisation itself has given you. Are they the same?");
  talk("Type yes to enrol it:");
  if ((await stdin.line()).trim().toLowerCase() !== "yes") throw new CommandError("fingerprint.not_confirmed");
}
