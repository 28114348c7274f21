import type { FindingList } from "../finding-list.ts";
import type { Cut, Cuts } from "./cuts.ts";
import { withoutCountry } from "./language.ts";
import { shown } from "./dropped.ts";
import { dictOf, isKind, type Entries, type Value } from "./values.ts";
import { written } from "./written.ts";

/** Letters of a text for each byte of what is shown: ligatures and the marks of many scripts have several. */
const LETTERS_MOST = 4;

interface Sequence {
  /** Where its properties are replaced, once it is known what it shows. */
  readonly cut: Cut | null;
  readonly withText: string;
  readonly letters: number;
  readonly text: string | null;
  bytes: number;
}

/**
 * What marked content (ISO 32000-1, 14.6) says of itself. Numbers and names of its structure stay. A text in place of what is shown
 * stays where something is shown, and where it is no longer than that could be: without it, nobody can search or copy Arabic. Where a
 * name was taken out of a page, this is where it is left behind.
 */
export class MarkedContent {
  readonly #cuts: Cuts;
  readonly #found: FindingList;
  readonly #open: Sequence[] = [];

  constructor(cuts: Cuts, found: FindingList) {
    this.#cuts = cuts;
    this.#found = found;
  }

  /** Begins with properties that stand from `from` to `to`, plainly or with comments between them, or with none. */
  begin(properties: Value | undefined, from: number, to: number, plain: boolean): void {
    if (!isKind(properties, "dict")) {
      this.#open.push({ cut: null, withText: "", letters: 0, text: null, bytes: 0 });
      return;
    }
    const kept = this.#kept(properties.entries);
    const text = properties.entries.get("ActualText");
    const letters = isKind(text, "text") ? text.text.length : 0;
    const withText = isKind(text, "text") ? written(dictOf([...kept, ["ActualText", text]])) : "";
    const known = [...kept].filter(([key, value]) => properties.entries.get(key) === value);
    const same = plain && known.length + (withText === "" ? 0 : 1) === properties.entries.size;
    const cut = this.#cuts.cut(from, to, written(dictOf(kept)));
    this.#open.push({ cut, withText: same ? "=" : withText, letters, text: shown(text ?? null), bytes: 0 });
    if (same && withText === "") this.#cuts.keep(cut);
  }

  /** Counts what is shown, in bytes. */
  show(bytes: number): void {
    const inner = this.#open.at(-1);
    if (inner !== undefined) inner.bytes += bytes;
  }

  /** Ends the sequence that began last. */
  end(): void {
    const ended = this.#open.pop();
    if (ended === undefined) return;
    this.show(ended.bytes);
    if (ended.cut === null || ended.letters === 0) return;
    if (ended.bytes > 0 && ended.letters <= 2 * LETTERS_MOST * ended.bytes + 2) {
      if (ended.withText === "=") this.#cuts.keep(ended.cut);
      else ended.cut.instead = ended.withText;
    } else this.#found.add("hidden", "Contents ActualText", ended.text);
  }

  /** Ends what was never ended. */
  finish(): void {
    while (this.#open.length > 0) this.end();
  }

  #kept(entries: Entries): ReadonlyMap<string, Value> {
    const kept = new Map<string, Value>();
    for (const [key, value] of entries) {
      const one = key === "Lang" ? withoutCountry(value) : isStructure(key, value) ? value : undefined;
      if (one !== undefined) kept.set(key, one);
      if (one !== value && key !== "ActualText") {
        this.#found.add(key === "Lang" ? "place" : "hidden", `Contents ${key}`, shown(value));
      }
    }
    return kept;
  }
}

function isStructure(key: string, value: Value): boolean {
  if (key === "MCID") return typeof value === "number";
  if (key === "Type" || key === "Subtype") return isKind(value, "name");
  if (key !== "BBox" && key !== "Attached") return false;
  return isKind(value, "list") && value.items.every((item) => typeof item === "number" || isKind(item, "name"));
}
