import type { FindingList } from "../finding-list.ts";

/** Names of property lists as programs count them: one person's file has the same as everybody's. */
const COUNTED = /^(?:[a-z]|(?:L|Lyr|M|MC|N|OC|P|Pl|Pr|Prop|R)?\d{1,4})$/i;
const OURS = /^Name\d+$/;

/**
 * The names by which content calls layers and other property lists (ISO 32000-1, 14.6.2), in one file: forms may call those of whoever
 * draws them. Names that somebody gave become numbers, in the order in which they are met.
 */
export class PropertyNames {
  readonly #found: FindingList;
  readonly #given = new Map<string, string>();

  constructor(found: FindingList) {
    this.#found = found;
  }

  /** The name that takes the place of this one everywhere; names of others are told. */
  of(name: string): string {
    if (COUNTED.test(name)) return name;
    const known = this.#given.get(name);
    if (known !== undefined) return known;
    if (!OURS.test(name)) this.#found.add("description", "Properties name", name);
    const given = `Name${this.#given.size + 1}`;
    this.#given.set(name, given);
    return given;
  }
}
