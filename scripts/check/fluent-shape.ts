import { FluentResource } from "@fluent/bundle";

/** What is compared of a message: what it needs, what it chooses by, and its words. */
export interface MessageShape {
  readonly variables: ReadonlySet<string>;
  /** For each variable that it chooses by: the keys of its variants, and the one that stands for all others. */
  readonly choices: ReadonlyMap<string, Choice>;
  /** Its longest wording, without what is filled in. */
  readonly words: string;
}

export interface Choice {
  readonly keys: readonly string[];
  readonly fallback: string;
}

type Pattern = NonNullable<FluentResource["body"][number]["value"]>;
type Element = Exclude<Pattern, string>[number];

/** The messages of a Fluent file by id. @throws Error when the parser would drop some of it */
export function shapesOf(source: string): ReadonlyMap<string, MessageShape> {
  const { body } = new FluentResource(source);
  const written = [...source.matchAll(/^(-?[a-zA-Z][\w-]*) *=/gm)].map(([, id]) => id);
  const dropped = written.filter((id) => !body.some((message) => message.id === id));
  if (dropped.length > 0) throw new Error(`not understood: ${dropped.join(", ")}`);
  return new Map(body.map(({ id, value }) => [id, shapeOf(value)]));
}

function shapeOf(pattern: Pattern | null): MessageShape {
  const variables = new Set<string>();
  const choices = new Map<string, Choice>();
  const wordsOf = (part: Pattern | Element): string => {
    if (typeof part === "string") return part;
    if (Array.isArray(part)) return part.map(wordsOf).join("");
    if (part.type === "var") variables.add(part.name);
    if (part.type === "func")
      for (const argument of part.args) if ("type" in argument && argument.type !== "narg") wordsOf(argument);
    if (part.type !== "select") return part.type === "str" ? part.value : "";
    wordsOf(part.selector);
    const keys = part.variants.map(({ key }) => String(key.value));
    if (part.selector.type === "var") choices.set(part.selector.name, { keys, fallback: keys[part.star] ?? "" });
    const wordings = part.variants.map(({ value }) => wordsOf(value));
    return wordings.reduce((longest, wording) => (wording.length > longest.length ? wording : longest), "");
  };
  const words = pattern === null ? "" : wordsOf(pattern);
  return { variables, choices, words };
}
