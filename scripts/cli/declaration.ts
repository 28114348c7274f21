/** One option of a command: a flag, or a value that may be given once or often. */
export interface Option {
  /** How help names the value (`FILE`); null for a flag. */
  readonly value: string | null;
  readonly occurs: "optional" | "required" | "repeated";
  readonly meaning: string;
}

/** What a command says of itself: help is made of it, and arguments are checked against it. */
export interface Declaration {
  /** One or two words. */
  readonly name: string;
  readonly summary: string;
  readonly operands: readonly string[];
  readonly options: { readonly [name: string]: Option };
}
