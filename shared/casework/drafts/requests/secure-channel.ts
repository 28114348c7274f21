import { fixed, isToBeSent } from "../submission.ts";
import type { RequestRule } from "./request.ts";

/** [R11] Ordinary mail may be read by others: evidence and more about people wait for a channel that the addressee offers. */
export const secureChannel: RequestRule = (submission) =>
  isToBeSent(submission) ? [fixed(submission, submission.texts.requests.secureChannel)] : [];
