import type { Disclosure, Mechanism } from "../../mechanisms/mechanism.ts";
import { isBeyondLevel } from "./beyond-level.ts";
import type { MissingConsent } from "./gate.ts";
import { QUESTION_IN_ENGLISH } from "./question-words-en.ts";
import { QUESTION_IN_SPANISH } from "./question-words-es.ts";
import { QUESTION_IN_FRENCH } from "./question-words-fr.ts";
import type { QuestionWords } from "./question-words.ts";
import { isStateUse, tellsState } from "./state-uses.ts";

/** A message to be sent as a reply, and the BCP 47 tag of its language. */
export interface ConsentQuestion {
  readonly language: "en" | "fr" | "es";
  readonly text: string;
}

const WORDS: Readonly<Record<ConsentQuestion["language"], QuestionWords>> = {
  en: QUESTION_IN_ENGLISH,
  fr: QUESTION_IN_FRENCH,
  es: QUESTION_IN_SPANISH,
};

/**
 * Asks for an agreement that is missing: to what, at the lowest level that is enough and no further; who would learn what, and the risks;
 * and that no is an answer too, and that a yes can be taken back. Fixed text: of the case it names the State alone, so that whoever
 * decides knows who would hear of it; of the person nothing.
 *
 * @param mechanism - the addressee; null for the organisation's own records
 * @param language - BCP 47 tag of what the person reads; English for those that there is no text in
 * @param state - the State that the case is about, ISO 3166-1 alpha-2; null when it is not known
 */
export function consentQuestion(
  { level, risks, rules, uses }: MissingConsent,
  mechanism: Pick<Mechanism, "discloses" | "name"> | null,
  language: string,
  state: string | null,
): ConsentQuestion {
  const tag = languageFor(language);
  const words = WORDS[tag];
  const named = nameAfter(state, words);
  const discloses = mechanism?.discloses ?? [];
  // Nobody is told of as somebody who learns what the level keeps from them, as if it were agreed to.
  const beyond = discloses.filter((each) => isBeyondLevel({ to: each.to, isNamed: each.what === "name" }, level, uses));
  const asked = discloses.filter((each) => !beyond.includes(each));
  const paragraphs = [
    words.opening(mechanism?.name ?? words.ownRecords),
    listed(words.askedFor, [
      ...uses.map((use) => words.uses[use] + (isStateUse(use) && tellsState(level) ? words.withState[use] : "")),
      ...(level === "none" ? [] : [words.levels[level](named)]),
    ]),
    level === "none" ? "" : words.least,
    listed(words.whoLearns, learnings(asked, words, named)),
    listed(words.evenSo, learnings(beyond, words, named)),
    listed(
      words.risksBefore,
      risks.flatMap((risk) => words.risks[risk] ?? []),
    ),
    rules.includes("C13") ? words.understood : "",
    ...words.closing,
  ];
  return { language: tag, text: paragraphs.filter((paragraph) => paragraph !== "").join("\n\n") };
}

function languageFor(tag: string): ConsentQuestion["language"] {
  const [primary = ""] = tag.toLowerCase().split("-");
  return primary === "fr" || primary === "es" ? primary : "en";
}

/** The State's name as it follows "the State responsible": in brackets, so that no language needs an article. */
function nameAfter(state: string | null, { states }: QuestionWords): string {
  const name = state === null ? undefined : states[state];
  return name === undefined ? "" : ` (${name})`;
}

function learnings(discloses: readonly Disclosure[], words: QuestionWords, named: string): readonly string[] {
  const sentences = discloses.map(
    ({ how, to, what }) => `${words.learners[to]}${to === "state" ? named : ""}${words.learns[how][what]}`,
  );
  return [...new Set(sentences)];
}

function listed(heading: string, items: readonly string[]): string {
  return items.length === 0 ? "" : [heading, ...items.map((item) => `– ${item}`)].join("\n");
}
