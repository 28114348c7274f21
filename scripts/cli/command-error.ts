import type { Result } from "../../shared/bytes/index.ts";

/** How the program ends. */
export const EXIT = { done: 0, failed: 1, usage: 2, unverified: 3 } as const;

/** An expected failure that ends a command. `code` is stable; the sentence is found by it. */
export class CommandError extends Error {
  readonly code: string;
  /** What it is about: a file as it was named, or an amount. Never a secret. Null when the sentence says it all. */
  readonly about: string | null;

  constructor(code: string, about: string | null = null) {
    super(code);
    this.code = code;
    this.about = about;
  }
}

/** The command was called in a way that makes no sense; the sentence says what is missing. */
export class UsageError extends Error {
  readonly code = "usage.malformed";
}

/** The stable code of an expected failure, whoever threw it; null for a bug. */
export function codeOf(error: unknown): string | null {
  const code = error instanceof Error && "code" in error ? error.code : null;
  return typeof code === "string" && /^[a-z]+\.[a-z_]+$/.test(code) ? code : null;
}

/** The value, or the end of the command with the code, and what it is about. */
export function orFail<T>(result: Result<T, string>, about: string | null = null): T {
  if (result.ok) return result.value;
  throw new CommandError(result.code, about);
}
