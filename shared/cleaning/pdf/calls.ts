import type { Value } from "./values.ts";

/** What content calls, as one word: `XObject/Im1`. */
export function callOf(category: string, name: string): string {
  return `${category}/${name}`;
}

/** What is in some resources under a name. */
interface Held {
  readonly category: string;
  readonly name: string;
  /** The number of its object; null for what stands there itself. */
  readonly number: number | null;
}

/** What the content of one file calls of its resources (ISO 32000-1, 7.8.3), and what none of it does. */
export class Calls {
  /** For objects that are drawn with the resources of whoever calls them: what they call. */
  readonly outer: Map<string, readonly string[]> = new Map<string, readonly string[]>();
  readonly #called = new Set<string>();
  readonly #others = new Map<string, Held>();

  /** Notes what some content calls, and is kept for it. */
  called(call: string): void {
    this.#called.add(call);
  }

  /** Notes what some content does not call: another may. */
  passed(category: string, name: string, value: Value): void {
    const number = typeof value === "object" && value?.kind === "ref" ? value.number : null;
    this.#others.set(`${callOf(category, name)}/${number ?? ""}`, { category, name, number });
  }

  /** What nothing called. `wasRead` says whether an object was. */
  *unused(wasRead: (number: number) => boolean): Iterable<Held> {
    for (const each of this.#others.values()) {
      const { category, name, number } = each;
      if (number === null ? !this.#called.has(callOf(category, name)) : !wasRead(number)) yield each;
    }
  }
}
