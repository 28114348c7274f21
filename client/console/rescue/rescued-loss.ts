import type { Consent } from "../../../shared/casework/consent/consent.ts";
import type { DraftNote } from "../../../shared/casework/sending/sending.ts";
import type { CaseWork } from "../../../shared/casework/work.ts";
import { isSameValue } from "./same-value.ts";

/** What a vault had beside the record of a case, and no file that was checked. */
export interface Loss {
  /** Agreements that count again without it: they come first. */
  readonly withdrawn: readonly Consent[];
  /** How many letters that take something back had been read. */
  readonly readWithdrawals: number;
  readonly agreed: readonly Consent[];
  readonly notes: readonly DraftNote[];
  /** How many drafts and files had left. */
  readonly left: number;
  readonly sent: number;
  /** How many tasks were done, and addresses confirmed. */
  readonly settled: number;
  readonly isLost: boolean;
}

/** What is lost of the work on a case when only `saved` is left of it. */
export function lossOf(saved: CaseWork, kept: CaseWork): Loss {
  const consents = newIn(saved.consents, kept.consents);
  const loss = {
    withdrawn: consents.filter(({ withdrawn }) => withdrawn !== null),
    readWithdrawals: newIn(saved.readWithdrawals, kept.readWithdrawals).length,
    agreed: consents.filter(({ withdrawn }) => withdrawn === null),
    notes: newIn(saved.notes, kept.notes),
    left: newIn(saved.exports, kept.exports).length + newIn(saved.caseExports, kept.caseExports).length,
    sent: newIn(saved.sendings, kept.sendings).length,
    settled: newIn(saved.done, kept.done).length + newIn(saved.confirmations, kept.confirmations).length,
  };
  const { agreed, left, notes, readWithdrawals, sent, settled, withdrawn } = loss;
  const isLost = [...agreed, ...notes, ...withdrawn].length + left + readWithdrawals + sent + settled > 0;
  return { ...loss, isLost };
}

function newIn<T>(before: readonly T[], after: readonly T[]): readonly T[] {
  return after.filter((each) => !before.some((other) => isSameValue(each, other)));
}
