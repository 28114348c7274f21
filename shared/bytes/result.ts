/** An expected outcome: a value, or a stable dotted code that says what was refused. Bugs and broken machines throw instead. */
export type Result<T, Code extends string> = Ok<T> | Failure<Code>;

export interface Ok<T> {
  readonly ok: true;
  readonly value: T;
}

export interface Failure<Code extends string> {
  readonly ok: false;
  readonly code: Code;
}

export function ok<T>(value: T): Ok<T> {
  return { ok: true, value };
}

export function failure<Code extends string>(code: Code): Failure<Code> {
  return { ok: false, code };
}
