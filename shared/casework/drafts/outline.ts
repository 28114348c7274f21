import type { RequestRule } from "./requests/request.ts";
import type { SectionId } from "./sections.ts";
import type { Submission } from "./submission.ts";
import type { FormId } from "./texts/texts.ts";

/** How a submission of one kind is laid out. What it asks for is the mechanism's; the outline gives form and order. */
export interface Outline {
  readonly form: (submission: Submission) => FormId;
  /** What stands above everything else, in this order, each if it is due. */
  readonly requests: readonly RequestRule[];
  /** Sections that come before the others. */
  readonly first: readonly SectionId[];
  /** True when the case is only to be kept in view: the quiet wording holds, where there is one. */
  readonly isQuiet: (submission: Submission) => boolean;
}
