import { RHYTHM_LONGEST_DAYS } from "../../shared/protocol/limits.ts";
import { UsageError } from "./command-error.ts";

/** Days within which an organisation looks and answers (PROTOCOL.md §3.2). @throws UsageError */
export function parseRhythm(text: string): number {
  const days = /^[1-9]\d?$/.test(text) ? Number(text) : 0;
  if (days < 1 || days > RHYTHM_LONGEST_DAYS) {
    throw new UsageError(`--rhythm needs a number of days from 1 to ${RHYTHM_LONGEST_DAYS}.`);
  }
  return days;
}
