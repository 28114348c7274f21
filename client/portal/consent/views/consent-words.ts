import {
  isYes,
  type ConsentTopic,
  type ReportAnswer,
  type StepAnswer,
} from "../../../../shared/mechanisms/consent-answers.ts";
import { localize, message } from "../../../i18n/localize.ts";
import type { Decider } from "../chosen-consent.ts";
import type { ConsentPlace } from "../consent-place.ts";

/** The messages of one topic. Each is given $whose: "self", or "other" where it is not known, or not said, that whoever reads this decides. */
interface TopicWords {
  readonly title: string;
  readonly means: string;
  readonly learns: string;
  /** What it includes; null where that is nothing. */
  readonly includes: string | null;
}

export const TOPIC_WORDS: Readonly<Record<ConsentTopic, TopicWords>> = {
  mechanism: {
    title: message("consent-mechanism"),
    means: message("consent-mechanism-means"),
    learns: message("consent-mechanism-learns"),
    includes: null,
  },
  state: {
    title: message("consent-state"),
    means: message("consent-state-means"),
    learns: message("consent-state-learns"),
    includes: message("consent-state-includes"),
  },
  "public-without-name": {
    title: message("consent-public-without-name"),
    means: message("consent-public-without-name-means"),
    learns: message("consent-public-without-name-learns"),
    includes: message("consent-public-without-name-includes"),
  },
  "public-named": {
    title: message("consent-public-named"),
    means: message("consent-public-named-means"),
    learns: message("consent-public-named-learns"),
    includes: message("consent-public-named-includes"),
  },
  "sg-report": {
    title: message("consent-sg-report"),
    means: message("consent-sg-report-means"),
    learns: message("consent-sg-report-learns"),
    includes: message("consent-sg-report-includes"),
  },
};

export const ANSWER_WORDS: Readonly<Record<ReportAnswer | StepAnswer, string>> = {
  no: message("consent-no"),
  yes: message("consent-yes"),
  record: message("consent-record"),
  "without-name": message("consent-without-name"),
  "with-name": message("consent-with-name"),
  talk: message("consent-talk"),
};

export const DECIDER_WORDS: Readonly<Record<Decider, string>> = {
  self: message("consent-decider-self"),
  told: message("consent-decider-told"),
  family: message("consent-decider-family"),
  lawyer: message("consent-decider-lawyer"),
  unreachable: message("consent-decider-unreachable"),
  "not-asked": message("consent-decider-not-asked"),
};

const RISK_WORDS: ReadonlyMap<string, string> = new Map([
  ["R1", message("consent-risk-1")],
  ["R2", message("consent-risk-2")],
  ["R3", message("consent-risk-3")],
  ["R6", message("consent-risk-6")],
  ["R7", message("consent-risk-7")],
  ["R9", message("consent-risk-9")],
  ["R11", message("consent-risk-11")],
]);

/** A risk in words. @throws when a topic has one that nothing is said of */
export function riskText(id: string): string {
  const words = RISK_WORDS.get(id);
  if (words === undefined) throw new Error("a risk without words");
  return localize(words);
}

/** What messages choose their words by: who decides while nobody has said it, nobody knows, and the words of "other" fit both. */
export function whoseOf(decider: Decider | null): { readonly whose: "other" | "self" } {
  return { whose: decider === "self" ? "self" : "other" };
}

/** Beside an answer that keeps the name from being public: that the government learns it nevertheless. Null beside every other. */
export function governmentText(
  topic: ConsentTopic,
  answer: ReportAnswer | StepAnswer,
  whose: ReturnType<typeof whoseOf>,
): string | null {
  const isUnnamed =
    topic === "sg-report" ? answer === "without-name" : topic === "public-without-name" && isYes(answer);
  return isUnnamed ? localize("review-government-learns", whose) : null;
}

/** Which step of a report the conversation is, by the page behind it. */
export const STEP_NUMBERS: Readonly<Record<ConsentPlace["behind"], number>> = { check: 4, questions: 2 };

/** What the way to the page behind the conversation is called. */
export const END_WORDS: Readonly<Record<ConsentPlace["behind"], string>> = {
  check: message("check-return"),
  questions: message("question-back-overview"),
};
