import type { Disclosure, Mechanism } from "../../mechanisms/mechanism.ts";
import type { MissingConsent } from "./gate.ts";
import { QUESTION_IN_ENGLISH } from "./question-words-en.ts";
import { QUESTION_IN_SPANISH } from "./question-words-es.ts";
import { QUESTION_IN_FRENCH } from "./question-words-fr.ts";
import type { QuestionWords } from "./question-words.ts";

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
 * Asks for an agreement that is missing: to what, who would learn what, and the risks; and that no is an answer too, and that a yes can
 * be taken back. Fixed text: it says nothing of the case, and nothing of the person.
 *
 * @param mechanism - the addressee; null for the organisation's own records
 * @param language - BCP 47 tag of what the person reads; English for those that there is no text in
 */
export function consentQuestion(
  { level, risks, rules, uses }: MissingConsent,
  mechanism: Pick<Mechanism, "discloses" | "name"> | null,
  language: string,
): ConsentQuestion {
  const tag = languageFor(language);
  const words = WORDS[tag];
  const paragraphs = [
    words.opening(mechanism?.name ?? words.ownRecords),
    listed(words.askedFor, [...uses.map((use) => words.uses[use]), ...(level === "none" ? [] : [words.levels[level]])]),
    listed(words.whoLearns, mechanism === null ? [] : learnings(mechanism.discloses, words)),
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

function learnings(discloses: readonly Disclosure[], words: QuestionWords): readonly string[] {
  const sentences = discloses.map(({ how, to, what }) => `${words.learners[to]}${words.learns[how][what]}`);
  return [...new Set(sentences)];
}

function listed(heading: string, items: readonly string[]): string {
  return items.length === 0 ? "" : [heading, ...items.map((item) => `– ${item}`)].join("\n");
}
