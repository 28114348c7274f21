import type { CaseWork } from "../../shared/casework/work.ts";
import type { CaseKey } from "../workers/console-views.ts";

/** What was done on a case since a file was last checked: were the worker to break, no file is known to have it. */
export interface WorkedCase extends Pick<CaseKey, "case" | "instance"> {
  /** The work before that, as a checked file has it. */
  readonly saved: CaseWork;
  /** The work as the vault has it. */
  readonly kept: CaseWork;
}

/** The same cases, after the work on one of them has become another. */
export function afterWork(worked: readonly WorkedCase[], change: WorkedCase): readonly WorkedCase[] {
  const before = worked.find((each) => isSameCase(each, change));
  const others = worked.filter((each) => each !== before);
  return [...others, { ...change, saved: before?.saved ?? change.saved }];
}

export function isSameCase(a: Pick<CaseKey, "case" | "instance">, b: Pick<CaseKey, "case" | "instance">): boolean {
  return a.case === b.case && a.instance === b.instance;
}
