import type { Piece } from "../draft.ts";
import type { Submission } from "../submission.ts";

/** What stands above everything else, when it is due; empty when it is not. */
export type RequestRule = (submission: Submission) => readonly Piece[];
