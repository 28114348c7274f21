import { finding, FINDINGS_MOST, type Finding, type FindingAspect } from "./findings.ts";

/** Collects the findings of one file: each once, no more than `FINDINGS_MOST`, and of one place no more than `atOnePlace`. */
export class FindingList {
  readonly #found = new Map<string, Finding>();
  readonly #places = new Map<string, number>();
  readonly #atOnePlace: number;

  constructor(atOnePlace: number = FINDINGS_MOST) {
    this.#atOnePlace = atOnePlace;
  }

  /** Adds a finding, whose value is made fit to be shown. */
  add(aspect: FindingAspect, at: string, value: string | null = null): void {
    this.addAll([finding(aspect, at, value)]);
  }

  addAll(findings: readonly Finding[]): void {
    for (const each of findings) {
      const place = `${each.aspect} ${each.at}`;
      const there = this.#places.get(place) ?? 0;
      if (there >= this.#atOnePlace || this.#found.size >= FINDINGS_MOST) continue;
      const key = JSON.stringify(each);
      if (this.#found.has(key)) continue;
      this.#places.set(place, there + 1);
      this.#found.set(key, each);
    }
  }

  /** In the order in which they were found first. */
  get all(): readonly Finding[] {
    return [...this.#found.values()];
  }
}
