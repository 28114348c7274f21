import type { Permit, Purpose } from "../consent/gate.ts";
import type { Draft } from "./draft.ts";

/** A draft, and the leave that it was written by: no other draft leaves the console. */
export interface WrittenDraft<P extends Purpose> {
  readonly draft: Draft;
  readonly permit: Permit<P>;
}

/**
 * Writes what the permit's mechanism asks for, from what the permit lets its addressee see, with the notes that the gate has read.
 *
 * @throws TypeError for something that is no permit, or has no mechanism that takes a submission in this language
 */
export type WriteDraft = <P extends Purpose>(
  permit: Permit<P>,
  choice: { readonly language: Draft["language"] },
) => WrittenDraft<P>;
