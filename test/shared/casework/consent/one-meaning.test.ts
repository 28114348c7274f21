import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { consentQuestion } from "../../../../shared/casework/consent/ask-consent.ts";
import { QUESTION_IN_ENGLISH } from "../../../../shared/casework/consent/question-words-en.ts";
import { QUESTION_IN_SPANISH } from "../../../../shared/casework/consent/question-words-es.ts";
import { QUESTION_IN_FRENCH } from "../../../../shared/casework/consent/question-words-fr.ts";
import { isAtLeast } from "../../../../shared/casework/consent/level.ts";
import { languagesFor } from "../../../../shared/casework/drafts/languages.ts";
import { TEXTS_EN } from "../../../../shared/casework/drafts/texts/en.ts";
import { TEXTS_ES } from "../../../../shared/casework/drafts/texts/es.ts";
import { TEXTS_FR } from "../../../../shared/casework/drafts/texts/fr.ts";
import { writeDraft } from "../../../../shared/casework/drafts/write-draft.ts";
import type { ConsentLevel } from "../../../../shared/mechanisms/facts.ts";
import { MECHANISMS } from "../../../../shared/mechanisms/dataset.ts";
import { CONSENT_USES, type ConsentUse } from "../../../../shared/mechanisms/mechanism.ts";
import { permitFor } from "../../../support/marked-case.ts";
import { mechanism } from "../../../support/sample-work.ts";

const LANGUAGES = [
  { language: "en", question: QUESTION_IN_ENGLISH, draft: TEXTS_EN },
  { language: "fr", question: QUESTION_IN_FRENCH, draft: TEXTS_FR },
  { language: "es", question: QUESTION_IN_SPANISH, draft: TEXTS_ES },
] as const;

const FORM = readFileSync(join(import.meta.dirname, "../../../../client/locales/en/casework.ftl"), "utf8");

const labelOnForm = (use: ConsentUse): string | undefined =>
  new RegExp(`^use-${use.replaceAll("_", "-")} = (.+)$`, "mu").exec(FORM)?.[1];

/** What letters and meetings are, and nobody that they are with. */
const ABOUT_THE_CASE: readonly (readonly [ConsentUse, Readonly<Record<"en" | "es" | "fr", RegExp>>])[] = [
  ["letter", { en: /letters.+about the case/iu, fr: /lettres.+au sujet du cas/u, es: /cartas sobre el caso/u }],
  [
    "meeting",
    { en: /meetings|case is talked about/iu, fr: /entretiens au sujet du cas|cas soit abordé/u, es: /reuni/u },
  ],
];

const asked = (language: string, level: ConsentLevel): string =>
  consentQuestion(
    {
      ...{ person: "p1", level, uses: ["letter", "meeting"], mechanism: "invented-committee" },
      ...{ own: false, rules: [], risks: [], because: "never_given" },
    },
    mechanism({ discloses: [] }),
    language,
    null,
  ).text;

describe("a use means one thing", () => {
  it.each(CONSENT_USES)("%s is said on the form, in the question and in drafts of every language", (use) => {
    const said = LANGUAGES.flatMap(({ draft, question }) => [question.uses[use], draft.choices.use[use]]);
    expect([labelOnForm(use), ...said].filter((each) => each === undefined || each.trim() === "")).toEqual([]);
  });

  it.each(ABOUT_THE_CASE)("%s is about the case, and not with the State, wherever it is agreed to", (use, words) => {
    expect(labelOnForm(use)).toMatch(words.en);
    for (const { draft, language, question } of LANGUAGES) {
      for (const text of [question.uses[use], draft.choices.use[use]]) {
        expect(text).toMatch(words[language]);
        expect(text).not.toMatch(/State|État|Estado/u);
      }
    }
  });

  it.each(LANGUAGES)(
    "the question in $language tells of letters and meetings with the State where it is asked",
    (each) => {
      const { letter, meeting } = each.question.withState;
      for (const text of [letter, meeting]) {
        expect(text).toMatch(/State|État|Estado/u);
        expect(asked(each.language, "mechanism_only")).not.toContain(text);
        expect(asked(each.language, "state_confidential")).toContain(text);
        expect(asked(each.language, "public_named")).toContain(text);
      }
    },
  );
});

describe("a draft that is sent", () => {
  const lines = (level: ConsentLevel): readonly string[] =>
    MECHANISMS.flatMap((each) => {
      if (each.draft === null || !isAtLeast(level, each.consent.least)) return [];
      const permit = permitFor(each, "send", level);
      return languagesFor(each).flatMap((language) =>
        writeDraft(permit, { language }).draft.sections.flatMap(({ fields }) =>
          fields.flatMap(({ values }) => values.map((pieces) => pieces.map(({ text }) => text).join(""))),
        ),
      );
    });
  const agreed = LANGUAGES.flatMap(({ draft: { choices, phrases } }) =>
    Object.values(choices.withState).map((use) => phrases.labelled(use, choices.agreed.yes)),
  );

  it("never says that letters to the State, or meetings with it, are agreed to where the State may not be told", () => {
    const told = lines("mechanism_only");
    expect(agreed.filter((line) => told.includes(line))).toEqual([]);
    const { agreed: words, withState } = TEXTS_EN.choices;
    expect(told).toContain(TEXTS_EN.phrases.labelled(withState.letter, words.no));
  });

  it("says so where it may", () => {
    const told = lines("state_confidential");
    expect(agreed.filter((line) => !told.includes(line))).toEqual([]);
  });
});
