import {
  CONSENT_TOPICS,
  parseConsent,
  type ConsentGiver,
  type ConsentTopic,
  type ReportAnswer,
  type StepAnswer,
} from "../../shared/mechanisms/consent-answers.ts";
import type { Answer } from "../../shared/protocol/letter.ts";
import { localize, message } from "../i18n/localize.ts";

// What letters say of consent (PROTOCOL.md §4.10), in words: nobody sees a key.

/** What each topic lets others do. */
export const TOPIC_LABELS: Readonly<Record<ConsentTopic, string>> = {
  mechanism: message("topic-mechanism"),
  state: message("topic-state"),
  "public-without-name": message("topic-public-without-name"),
  "public-named": message("topic-public-named"),
  "sg-report": message("topic-sg-report"),
};

const ANSWER_LABELS: Readonly<Record<ReportAnswer | StepAnswer, string>> = {
  yes: message("consent-answer-yes"),
  no: message("consent-answer-no"),
  talk: message("consent-answer-talk"),
  record: message("consent-answer-record"),
  "without-name": message("consent-answer-without-name"),
  "with-name": message("consent-answer-with-name"),
};

const GIVER_LABELS: Readonly<Record<ConsentGiver, string>> = {
  self: message("consent-giver-self"),
  told: message("consent-giver-told"),
  family: message("consent-giver-family"),
  lawyer: message("consent-giver-lawyer"),
};

/** The question of a letter and its answer, in words. */
interface ConsentWords {
  readonly question: string;
  readonly answer: string;
  /** What it agrees to, or not; null where it says something else of consent. */
  readonly topic: ConsentTopic | null;
}

/** What an answer says of consent, in words; null for what says nothing of it that is understood. */
export function consentInWords(said: Answer): ConsentWords | null {
  const parsed = parseConsent([said]);
  if (parsed === null) return null;
  const { givenBy, understood, ...topics } = parsed;
  if (givenBy !== null)
    return { question: localize("consent-question-giver"), answer: localize(GIVER_LABELS[givenBy]), topic: null };
  if (understood)
    return { question: localize("consent-question-understood"), answer: localize("consent-answer-yes"), topic: null };
  for (const topic of CONSENT_TOPICS) {
    const answer = topics[topic];
    if (answer !== null)
      return { question: localize(TOPIC_LABELS[topic]), answer: localize(ANSWER_LABELS[answer]), topic };
  }
  return null;
}
