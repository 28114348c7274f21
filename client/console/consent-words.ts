import {
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

/** The question of a letter and its answer, in words; null for what says nothing of consent that is understood. */
export function consentInWords(said: Answer): { readonly question: string; readonly answer: string } | null {
  const parsed = parseConsent([said]);
  if (parsed === null) return null;
  const { givenBy, understood, ...topics } = parsed;
  if (givenBy !== null)
    return { question: localize("consent-question-giver"), answer: localize(GIVER_LABELS[givenBy]) };
  if (understood) return { question: localize("consent-question-understood"), answer: localize("consent-answer-yes") };
  for (const [topic, label] of Object.entries(TOPIC_LABELS)) {
    const answer = Object.entries(topics).find(([name]) => name === topic)?.[1] ?? null;
    if (answer !== null) return { question: localize(label), answer: localize(ANSWER_LABELS[answer]) };
  }
  return null;
}
