import { finding, FINDINGS_MOST, type Finding, type FindingAspect } from "./findings.ts";

/**
 * Collects the findings of one file: each once, no more than `FINDINGS_MOST`, and of one place no more than `atOnePlace`. What the copy
 * does not show is told however much else was found.
 */
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
      const key = JSON.stringify(each);
      if (there >= this.#atOnePlace || this.#found.has(key)) continue;
      if (this.#found.size >= FINDINGS_MOST && !(each.aspect === "lost" && this.#makeRoom())) continue;
      this.#places.set(place, there + 1);
      this.#found.set(key, each);
    }
  }

  /** Whether the file shows anything that its copy does not. */
  get tellsLoss(): boolean {
    return this.all.some(({ aspect }) => aspect === "lost");
  }

  #makeRoom(): boolean {
    const last = [...this.#found].findLast(([, { aspect }]) => aspect !== "lost")?.[0];
    return last !== undefined && this.#found.delete(last);
  }

  /** In the order in which they were found first. */
  get all(): readonly Finding[] {
    return [...this.#found.values()];
  }
}
