import type { CaseworkOperations } from "./casework-messages.ts";
import type { CaseworkWork } from "./console-casework.ts";
import type { ConsoleAnswerEvent, ConsoleRequestFor } from "./console-messages.ts";

type CaseworkRequest = { readonly [K in keyof CaseworkOperations]: ConsoleRequestFor<K> }[keyof CaseworkOperations];

/** Does what is asked for about the work on a case. */
export function runCasework(casework: CaseworkWork, request: CaseworkRequest): ConsoleAnswerEvent {
  const { id, operation } = request;
  switch (operation) {
    case "readWork":
      return { id, operation, answer: casework.readWork(request.input) };
    case "changeRecord":
      return { id, operation, answer: casework.changeRecord(request.input) };
    case "giveConsent":
      return { id, operation, answer: casework.giveConsent(request.input) };
    case "withdrawConsent":
      return { id, operation, answer: casework.withdrawConsent(request.input) };
    case "settleWithdrawal":
      return { id, operation, answer: casework.settleWithdrawal(request.input) };
  }
}
