import type { CaseRecord } from "./record/case-record.ts";
import type { CaseWork } from "./work.ts";

/** Work with this record, before anybody has agreed to anything. */
export function emptyWork(record: CaseRecord): CaseWork {
  const nothing = {
    consents: [],
    confirmations: [],
    notes: [],
    exports: [],
    caseExports: [],
    sendings: [],
    done: [],
    readWithdrawals: [],
  };
  return { type: "case-work", version: 1, record, ...nothing };
}
