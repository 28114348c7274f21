import { unreadWithdrawals, withdrawalsAmong } from "../../shared/casework/consent/withdrawal-letters.ts";
import { MECHANISMS } from "../../shared/mechanisms/dataset.ts";
import { RISKS } from "../../shared/mechanisms/risks.ts";
import { STATES } from "../../shared/mechanisms/states.ts";
import type { WithdrawalLetter, WorkView } from "./casework-views.ts";
import type { CaseAtWork } from "./console-casework.ts";

/** What is shown of the work on a case. */
export function viewWork({ found, today, work }: CaseAtWork): WorkView {
  return {
    addressees: MECHANISMS.filter(({ draft }) => draft !== null).map(({ id, name }) => ({ id, name })),
    risks: RISKS.map(({ id, text }) => ({ id, text })),
    states: STATES.map(({ code }) => code),
    today,
    withdrawals: viewWithdrawals({ found, work }),
    work,
  };
}

function viewWithdrawals({
  found: { letters },
  work,
}: Pick<CaseAtWork, "found" | "work">): readonly WithdrawalLetter[] {
  const unread = unreadWithdrawals(work, withdrawalsAmong(letters));
  return letters.flatMap(({ day, letter: { language, submission, text, type } }) =>
    type === "withdrawal" ? [{ day, isRead: !unread.includes(submission), submission, words: { language, text } }] : [],
  );
}
