import type { Objects } from "./objects.ts";
import { entriesOf, isKind, type Entries, type Value } from "./values.ts";

const KEPT_MOST = 8;

/** Dictionaries that many pages share: the last ones are not read again. */
export class SharedEntries {
  readonly #objects: Objects;
  readonly #kept = new Map<number, Entries>();

  constructor(objects: Objects) {
    this.#objects = objects;
  }

  /** What a dictionary says, wherever it lies; nothing for other values. @throws NotCleanable */
  async entries(value: Value): Promise<Entries> {
    if (!isKind(value, "ref")) return entriesOf(value);
    const found = this.#kept.get(value.number) ?? entriesOf(await this.#objects.resolve(value));
    this.#kept.delete(value.number);
    this.#kept.set(value.number, found);
    const [oldest = value.number] = this.#kept.keys();
    if (this.#kept.size > KEPT_MOST) this.#kept.delete(oldest);
    return found;
  }
}
