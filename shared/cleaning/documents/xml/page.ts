import type { FindingList } from "../../finding-list.ts";
import type { FindingAspect } from "../../findings.ts";
import { NotCleanable } from "../../refusal.ts";
import type { Scope } from "./scope.ts";
import { unescaped } from "./text.ts";

/** An element that is open. */
export interface Frame {
  readonly name: string;
  /** As the file writes it, to be closed by the same name. */
  readonly written: string;
  /** Where it starts in what is written. */
  readonly mark: number;
  /** What closes it in what is written: nothing for an empty element, or one of which the content alone stays. */
  ending: string;
  /** Declarations that its elements need because it is not written itself. */
  passes: string;
  /** Its own declarations. */
  readonly declared: string;
  /** Whether text in it is shown. */
  readonly shows: boolean;
  /** Whether anything that shows was written in it: text, or what a rule says. */
  filled: boolean;
  /** Whether it stays without what is in it. */
  emptied: boolean;
  /** What a rule left for the close of the element. */
  note: string | null;
}

/** Elements in each other. */
const DEPTH_MOST = 256;
const VALUE_ENOUGH = 400;

/** The document that is being written: what stands on it, and which elements are open. Rules may take back what was written. */
export class Page {
  readonly findings: FindingList;
  readonly part: string;
  readonly #written: string[] = [];
  readonly #open: Frame[] = [];
  #leaving: {
    readonly depth: number;
    readonly aspect: FindingAspect | "quiet";
    readonly at: string;
    text: string;
    /** Whether anything is left out. */
    met: boolean;
  } | null = null;
  scope: Scope;

  constructor(findings: FindingList, part: string, scope: Scope) {
    this.findings = findings;
    this.part = part;
    this.scope = scope;
  }

  /** Whether all of what is met now is left out. */
  get leaving(): boolean {
    return this.#leaving !== null;
  }

  get depth(): number {
    return this.#open.length;
  }

  get top(): Frame | undefined {
    return this.#open.at(-1);
  }

  /** The open element that is so many steps out from the innermost, which is 0. */
  out(steps: number): Frame | undefined {
    return this.#open.at(-1 - steps);
  }

  /** The innermost open element of a name. */
  around(name: string): Frame | undefined {
    return this.#open.findLast((frame) => frame.name === name);
  }

  /** The file's own prefix for one of ours, with its colon. */
  prefix(ours: string): string {
    const found = [...this.scope.prefixes].find(([, each]) => each === ours)?.[0] ?? "";
    return found === "" ? "" : `${found}:`;
  }

  /** Names what was found in this part. */
  found(aspect: FindingAspect, name: string, value: string | null = null): void {
    this.findings.add(aspect, `${this.part} ${name}`, value === null ? null : unescaped(value));
  }

  /** Where the next piece will stand: `takeBack` takes it from there. */
  get here(): number {
    return this.#written.length;
  }

  write(piece: string): void {
    if (piece !== "") this.#written.push(piece);
  }

  /** What stands at a place. */
  at(place: number): string | undefined {
    return this.#written[place];
  }

  /** Takes back what was written from one place to another; what stands behind stays where it is. */
  takeBack(from: number, to: number): void {
    this.#written.fill("", from, to);
  }

  /** Something that shows was written in the open elements. */
  fill(): void {
    for (let index = this.#open.length - 1; index >= 0; index -= 1) {
      const frame = this.#open[index];
      if (frame === undefined || frame.filled) return;
      frame.filled = true;
    }
  }

  enter(frame: Frame): void {
    if (this.#open.length === DEPTH_MOST) throw new NotCleanable("cleaning.malformed");
    this.#open.push(frame);
  }

  /** Closes the innermost element. @throws NotCleanable if the name is another's */
  exit(written: string): Frame {
    const frame = this.#open.pop();
    if (frame?.written !== written) throw new NotCleanable("cleaning.malformed");
    if (this.#leaving !== null && this.#leaving.depth > this.#open.length) {
      const { aspect, at, text, met } = this.#leaving;
      this.#leaving = null;
      if (aspect !== "quiet" && met) this.found(aspect, at, text.trim() === "" ? null : text);
    }
    return frame;
  }

  /** Leaves out the innermost element and all that is in it; what was in it is the finding's value. */
  leave(aspect: FindingAspect | "quiet", at: string): void {
    this.leaveFrame(this.top, aspect, at);
  }

  /** Leaves out an open element, with what was written in it already. */
  leaveFrame(frame: Frame | undefined, aspect: FindingAspect | "quiet", at: string): void {
    if (frame === undefined) return;
    const depth = this.#open.lastIndexOf(frame) + 1;
    if (this.#leaving !== null && this.#leaving.depth <= depth) return;
    const before = this.#written.slice(frame.mark).filter((piece) => !piece.startsWith("<"));
    this.#written.length = Math.min(this.#written.length, frame.mark);
    this.#leaving = { depth, aspect, at, text: before.join("").slice(0, VALUE_ENOUGH), met: true };
  }

  /** Leaves out what is in the innermost element, which was written just now; it is a finding if there is anything. */
  leaveContent(): void {
    const frame = this.top;
    if (frame === undefined) return;
    frame.emptied = true;
    this.#leaving = { depth: this.#open.length, aspect: "hidden", at: frame.name, text: "", met: false };
  }

  /** Text that is left out with what it is in. */
  overhear(text: string): void {
    if (this.#leaving === null) return;
    if (text.trim() !== "") this.#leaving.met = true;
    if (this.#leaving.text.length < VALUE_ENOUGH) this.#leaving.text += text;
  }

  /** An element that is left out with what it is in. */
  passBy(): void {
    if (this.#leaving !== null) this.#leaving.met = true;
  }

  /** All that was written. */
  text(): string {
    return this.#written.join("");
  }
}
