import type { FindingAspect } from "../../findings.ts";
import type { Page } from "./page.ts";

/**
 * What becomes of an element: it stays, its content alone stays, it stays without what is in it, which is told as something hidden if there
 * is any, or nothing of it stays, which is told by what is listed for its name, as something hidden, or has been `told` already.
 */
export type Fate = "keep" | "unwrap" | "empty" | "drop" | "hidden" | "told";

/** What it is that is left out, or that it tells nothing. */
export type Told = FindingAspect | "quiet";

/** An element that was met, and its attributes by our names, which a rule may change: raw values. */
export interface Met {
  readonly name: string;
  readonly attributes: Map<string, string>;
}

/** Says what becomes of an element, and names what is found. */
export type ElementRule = (met: Met, page: Page) => Fate;

/** Looks at an element once more when all of it was met. */
export type CloseRule = (page: Page) => void;

/** Says what becomes of a raw value: null leaves the attribute out. */
export type ValueRule = (value: string, page: Page, met: Met) => string | null;

/** Says what becomes of a raw text. */
export type TextRule = (text: string, page: Page) => string;

/** What is allowed in one kind of XML document; all names are `prefix:local` with our prefixes. */
export interface Rules {
  /** What a document of this kind starts with. */
  readonly roots: ReadonlySet<string>;
  /** Our prefixes, by the address that the file declares. */
  readonly namespaces: ReadonlyMap<string, string>;
  /** Those of our prefixes that only say what it was that is left out: nothing of them is written. */
  readonly foreign: ReadonlySet<string>;
  /** Elements that stay. */
  readonly elements: ReadonlySet<string>;
  /** Attributes that stay; those without a prefix of their own go by that of their element. */
  readonly attributes: ReadonlySet<string>;
  /** Elements whose text is shown, or is needed. Text anywhere else is hidden. */
  readonly texts: ReadonlySet<string>;
  readonly onElement: ReadonlyMap<string, ElementRule>;
  readonly onClose: ReadonlyMap<string, CloseRule>;
  readonly onText: ReadonlyMap<string, TextRule>;
  readonly onValue: ReadonlyMap<string, ValueRule>;
  /** What elements and attributes that are left out tell: `quiet` is what they tell nothing by; whatever is not listed is `unknown`. */
  readonly leftOut: ReadonlyMap<string, Told>;
}

/** Names of one namespace. */
export function names(prefix: string, locals: string): readonly string[] {
  return locals
    .trim()
    .split(/\s+/)
    .map((local) => `${prefix}:${local}`);
}
