import type { CaseworkOperations } from "./casework-messages.ts";
import type { CaseworkWork } from "./console-casework.ts";
import type { ExportsWork } from "./console-exports.ts";
import type { MechanismsWork } from "./console-mechanisms.ts";
import type { ConsoleAnswerEvent, ConsoleRequestFor } from "./console-messages.ts";

type CaseworkRequest = { readonly [K in keyof CaseworkOperations]: ConsoleRequestFor<K> }[keyof CaseworkOperations];

/** All that can be done with the work on a case. */
export interface CaseworkDesks {
  readonly casework: CaseworkWork;
  readonly exports: ExportsWork;
  readonly mechanisms: MechanismsWork;
}

/** Does what is asked for about the work on a case. */
export async function runCasework(
  { casework, exports, mechanisms }: CaseworkDesks,
  request: CaseworkRequest,
): Promise<ConsoleAnswerEvent> {
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
    case "enterOffer":
      return { id, operation, answer: casework.enterOffer(request.input) };
    case "takeBack":
      return { id, operation, answer: casework.takeBack(request.input) };
    case "settleWithdrawal":
      return { id, operation, answer: casework.settleWithdrawal(request.input) };
    case "readMechanism":
      return { id, operation, answer: mechanisms.readMechanism(request.input) };
    case "confirmContact":
      return { id, operation, answer: mechanisms.confirmContact(request.input) };
    case "dropContact":
      return { id, operation, answer: mechanisms.dropContact(request.input) };
    case "compare":
      return { id, operation, answer: mechanisms.compare(request.input) };
    case "readDraft":
      return { id, operation, answer: mechanisms.readDraft(request.input) };
    case "changeNotes":
      return { id, operation, answer: mechanisms.changeNotes(request.input) };
    case "markTask":
      return { id, operation, answer: mechanisms.markTask(request.input) };
    case "askConsent":
      return { id, operation, answer: mechanisms.askConsent(request.input) };
    case "exportDraft":
      return { id, operation, answer: await exports.exportDraft(request.input) };
    case "keepDraft":
      return { id, operation, answer: await exports.keepDraft(request.input) };
    case "recordSending":
      return { id, operation, answer: exports.recordSending(request.input) };
    case "exportDeadlines":
      return { id, operation, answer: await exports.exportDeadlines(request.input) };
    case "exportCase":
      return { id, operation, answer: await exports.exportCase(request.input) };
  }
}
