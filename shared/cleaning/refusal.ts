import type { Failure } from "../bytes/index.ts";

/**
 * Why there is no clean copy: nothing is in the file; not one of our kinds; not what its kind should look like; locked by a password; larger than can be
 * looked at; holds something of its kind that we cannot clean; holds a program (macros, scripts); or the second look found what the first should have taken away.
 */
export const CLEANING_REFUSALS = [
  "cleaning.empty",
  "cleaning.unknown_kind",
  "cleaning.malformed",
  "cleaning.encrypted",
  "cleaning.too_large",
  "cleaning.unsupported",
  "cleaning.active",
  "cleaning.incomplete",
] as const;

export type CleaningRefusal = (typeof CLEANING_REFUSALS)[number];

/** Ends a cleaner from wherever it met what it cannot clean; `examine` turns it into a failure. */
export class NotCleanable extends Error {
  readonly code: CleaningRefusal;

  constructor(code: CleaningRefusal) {
    super(code);
    this.code = code;
  }
}

/** The failure of a refusal that was thrown. @throws what was thrown, if it is none */
export function refusalOf(error: unknown): Failure<CleaningRefusal> {
  if (error instanceof NotCleanable) return { ok: false, code: error.code };
  throw error;
}
