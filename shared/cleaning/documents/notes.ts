import { FINDINGS_MOST, finding, type Finding, type FindingAspect } from "../findings.ts";

/** Findings at one place that are told one by one: a document has a thousand of the same kind. */
const AT_ONE_PLACE = 20;

/** What is found while a document is read: each once, and of each place no more than anybody reads. */
export class Notes {
  readonly #found = new Map<string, Finding>();
  readonly #places = new Map<string, number>();

  /** Keeps what `finding` makes of it. */
  add(aspect: FindingAspect, at: string, value: string | null = null): void {
    this.keep(finding(aspect, at, value));
  }

  /** Keeps a finding, if there is still room for it. */
  keep(found: Finding): void {
    const place = `${found.aspect} ${found.at}`;
    const key = `${place} ${found.value ?? ""}`;
    const many = this.#places.get(place) ?? 0;
    if (this.#found.has(key) || many >= AT_ONE_PLACE || this.#found.size >= FINDINGS_MOST) return;
    this.#places.set(place, many + 1);
    this.#found.set(key, found);
  }

  /** In the order in which they were met. */
  all(): readonly Finding[] {
    return [...this.#found.values()];
  }
}
