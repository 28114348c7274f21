import { CONSENT_TOPICS, type ConsentTopic } from "../../../shared/mechanisms/consent-answers.ts";

/** Where somebody is in the conversation about consent. */
export interface ConsentPlace {
  readonly at: ConsentTopic | "conflicts" | "start";
  /** True when this one alone is to be changed: nothing comes after it. */
  readonly isAlone: boolean;
  /** Which page waits behind the conversation. */
  readonly behind: "check" | "questions";
}

/** What comes after a place, in the order of the questions; null after the last. */
export function topicAfter(at: ConsentPlace["at"]): ConsentTopic | null {
  if (at === "conflicts") return null;
  return at === "start" ? (CONSENT_TOPICS[0] ?? null) : (CONSENT_TOPICS[CONSENT_TOPICS.indexOf(at) + 1] ?? null);
}

/** What comes before a topic: another, or the beginning. */
export function placeBefore(at: ConsentTopic): ConsentTopic | "start" {
  return CONSENT_TOPICS[CONSENT_TOPICS.indexOf(at) - 1] ?? "start";
}
