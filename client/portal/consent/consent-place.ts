import {
  CONSENT_STEPS,
  CONSENT_TOPICS,
  isYes,
  stepsIn,
  type ConsentStep,
  type ConsentTopic,
  type ReportAnswer,
  type StepAnswer,
} from "../../../shared/mechanisms/consent-answers.ts";
import type { ChosenConsent } from "./chosen-consent.ts";

/** A yes that is not taken before what it includes was asked by itself, and answered with yes. */
export interface WantedYes {
  readonly answer: StepAnswer | ReportAnswer;
  /** From the least: what had no yes when this was chosen. Never empty. */
  readonly included: readonly ConsentStep[];
  /** Whether she went on without it, and is told what is open. */
  readonly isOpen: boolean;
}

/** Where somebody is in the conversation about consent. */
export interface ConsentPlace {
  readonly at: ConsentTopic | "conflicts" | "start";
  /** True when this one alone is to be changed: nothing comes after it. */
  readonly isAlone: boolean;
  /** Which page waits behind the conversation. */
  readonly behind: "check" | "questions";
  readonly wanted: WantedYes | null;
}

/** The steps without a yes that this answer to a topic would include, from the least. What the report includes has steps before it, too. */
export function openSteps(
  topic: ConsentTopic,
  answer: StepAnswer | ReportAnswer | null,
  chosen: ChosenConsent,
): readonly ConsentStep[] {
  if (!isYes(answer)) return [];
  const report = topic === "sg-report" && answer !== "yes" ? answer : chosen["sg-report"];
  const highest = stepsIn(topic, { "sg-report": report }).at(-1);
  if (highest === undefined) return [];
  return CONSENT_STEPS.slice(0, CONSENT_STEPS.indexOf(highest) + 1).filter((step) => chosen[step] !== "yes");
}

/** The included steps that are asked by now: one after the other, each when the one before it has its yes. */
export function askedSteps({ included }: WantedYes, chosen: ChosenConsent): readonly ConsentStep[] {
  const open = included.findIndex((step) => chosen[step] !== "yes");
  return open < 0 ? included : included.slice(0, open + 1);
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
