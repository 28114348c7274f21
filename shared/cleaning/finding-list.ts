import { finding, FINDINGS_MOST, type Finding, type FindingAspect } from "./findings.ts";

/** Collects the findings of one file: each once, and no more than `FINDINGS_MOST`. */
export class FindingList {
  readonly #found = new Map<string, Finding>();

  /** Adds a finding, whose value is made fit to be shown. */
  add(aspect: FindingAspect, at: string, value: string | null = null): void {
    this.addAll([finding(aspect, at, value)]);
  }

  addAll(findings: readonly Finding[]): void {
    for (const each of findings) {
      if (this.#found.size < FINDINGS_MOST) this.#found.set(JSON.stringify(each), each);
    }
  }

  /** In the order in which they were found first. */
  get all(): readonly Finding[] {
    return [...this.#found.values()];
  }
}
