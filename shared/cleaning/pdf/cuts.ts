/** A stretch of text that is replaced. */
interface Cut {
  readonly from: number;
  readonly to: number;
  readonly instead: string;
}

/** Changes to a text, most of them made from its start to its end. */
export class Cuts {
  readonly #text: string;
  readonly #cuts: Cut[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** Replaces a stretch, and with it all that was replaced in it before. */
  cut(from: number, to: number, instead = ""): void {
    let end = this.#cuts.length;
    while (end > 0 && (this.#cuts[end - 1]?.from ?? 0) >= to) end -= 1;
    let start = end;
    while (start > 0 && (this.#cuts[start - 1]?.from ?? 0) >= from) start -= 1;
    this.#cuts.splice(start, end - start, { from, to, instead });
  }

  /** The text as it is now, or null if nothing has changed. */
  result(): string | null {
    const parts: string[] = [];
    let at = 0;
    for (const { from, to, instead } of this.#cuts) {
      if (this.#text.slice(from, to) === instead) continue;
      parts.push(this.#text.slice(at, from), instead);
      at = to;
    }
    return parts.length === 0 ? null : parts.join("") + this.#text.slice(at);
  }
}
