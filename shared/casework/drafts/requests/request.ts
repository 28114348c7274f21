import type { Piece } from "../draft.ts";
import type { Submission } from "../submission.ts";

/**
 * What stands above everything else, when it is due; empty when it is not. It speaks for whoever sends the draft: it holds nothing that
 * was typed into the case, but for somebody's own words in a piece of their own, and says where to find what was.
 */
export type RequestRule = (submission: Submission) => readonly Piece[];
