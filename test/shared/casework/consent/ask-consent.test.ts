import { CONSENT_USES, type ConsentUse, type Disclosure } from "../../../../shared/mechanisms/mechanism.ts";
import type { ConsentLevel } from "../../../../shared/mechanisms/facts.ts";
import { describe, expect, it } from "vitest";
import { consentQuestion } from "../../../../shared/casework/consent/ask-consent.ts";
import { askPermit, type MissingConsent } from "../../../../shared/casework/consent/gate.ts";
import { isAtLeast, LEVELS } from "../../../../shared/casework/consent/level.ts";
import { QUESTION_IN_ENGLISH } from "../../../../shared/casework/consent/question-words-en.ts";
import { QUESTION_IN_SPANISH } from "../../../../shared/casework/consent/question-words-es.ts";
import { QUESTION_IN_FRENCH } from "../../../../shared/casework/consent/question-words-fr.ts";
import type { QuestionWords } from "../../../../shared/casework/consent/question-words.ts";
import { MECHANISMS, mechanismOf } from "../../../../shared/mechanisms/dataset.ts";
import { RISKS } from "../../../../shared/mechanisms/risks.ts";
import { replySpace } from "../../../../shared/protocol/reply-space.ts";
import { mechanism, recordWith, request, SARA, says, workWith } from "../../../support/sample-work.ts";

const MISSING: MissingConsent = {
  ...{ person: "p1", level: "state_confidential", uses: ["letter", "meeting"], mechanism: "invented-committee" },
  ...{ own: false, rules: ["C1", "C13"], risks: ["R1", "R9"], because: "never_given" },
};
const LANGUAGES: readonly (readonly [string, QuestionWords])[] = [
  ["en", QUESTION_IN_ENGLISH],
  ["fr", QUESTION_IN_FRENCH],
  ["es", QUESTION_IN_SPANISH],
];

type Told = readonly [to: Disclosure["to"], what: Disclosure["what"]];

/** Whom the words of a level keep out of what. */
function keptOut(level: ConsentLevel, uses: readonly ConsentUse[]): readonly Told[] {
  const everything = (to: Disclosure["to"]): readonly Told[] => [
    [to, "name"],
    [to, "facts"],
    [to, "existence"],
  ];
  if (level === "public_named") return [];
  if (level === "public_without_name") return [["public", "name"]];
  if (level === "state_confidential") return everything("public");
  const offices = uses.includes("share_with_un") ? [] : everything("un_entities");
  return [...everything("public"), ...everything("state"), ...everything("other_organisations"), ...offices];
}

describe("the question about a missing consent", () => {
  it.each(LANGUAGES)("in %s says the use, who learns what, the risks, and that no is an answer", (language, words) => {
    const addressee = mechanism();
    const question = consentQuestion(MISSING, addressee, language, "TN");
    expect(question.language).toBe(language);
    const expected = [addressee.name, words.uses.letter, words.uses.meeting, words.least];
    const named = ` (${words.states["TN"] ?? "?"})`;
    expected.push(words.levels.state_confidential(named), words.learners.state + named + words.learns.may.name);
    expected.push(words.risks["R1"] ?? "?", words.risks["R9"] ?? "?");
    expected.push(words.understood, ...words.closing);
    for (const text of expected) expect(question.text).toContain(text);
    for (const text of [
      words.uses.media,
      words.levels.public_named(named),
      words.learners.public,
      words.risks["R2"] ?? "?",
    ])
      expect(question.text).not.toContain(text);
  });

  it("asks whether risks were understood only where that has to be said [C13]", () => {
    const { text } = consentQuestion({ ...MISSING, rules: ["C1"] }, mechanism(), "en", null);
    expect(text).not.toContain(QUESTION_IN_ENGLISH.understood);
  });

  it("about our own records names nobody else, and no list is empty", () => {
    const own = { ...MISSING, mechanism: null, uses: ["database"], risks: [], level: "none" } as const;
    const { text } = consentQuestion(own, null, "en", "TN");
    expect(text).toContain(QUESTION_IN_ENGLISH.ownRecords);
    expect(text).not.toContain(QUESTION_IN_ENGLISH.whoLearns);
    expect(text).not.toContain(QUESTION_IN_ENGLISH.risksBefore);
    expect(text).not.toContain(QUESTION_IN_ENGLISH.least);
  });

  it.each([
    ["fr-CA", "fr"],
    ["ES", "es"],
    ["ar", "en"],
    ["und", "en"],
    ["fro", "en"],
  ])("to somebody who reads %s is in %s", (tag, language) => {
    expect(consentQuestion(MISSING, mechanism(), tag, null).language).toBe(language);
  });

  it("names the State where it is known, and does without where it is not", () => {
    const question = (state: string | null): string => consentQuestion(MISSING, mechanism(), "en", state).text;
    expect(question("TN")).toContain("They may raise it with the State responsible (Tunisia), in confidence");
    expect(question("TN")).toContain("The State responsible (Tunisia) may come to know the name.");
    for (const unknown of [null, "XX"]) {
      expect(question(unknown)).toContain("They may raise it with the State responsible, in confidence");
      expect(question(unknown)).not.toMatch(/undefined|null|\(\)/u);
    }
  });

  it.each(LANGUAGES)(
    "in %s tells nobody who is kept out that they learn of it, but as what nobody can rule out",
    (tag, words) => {
      const heads = [words.whoLearns, words.evenSo, words.risksBefore];
      for (const { consent, discloses, name } of MECHANISMS) {
        for (const level of LEVELS.filter((each) => each !== "none" && isAtLeast(each, consent.least))) {
          const missing = { ...MISSING, level, uses: consent.uses };
          const paragraphs = consentQuestion(missing, { discloses, name }, tag, null).text.split("\n\n");
          const [agreed = "", evenSo = ""] = heads.map(
            (head) => paragraphs.find((each) => each.startsWith(head)) ?? "",
          );
          const learn = (to: Disclosure["to"], what: Disclosure["what"]): readonly string[] =>
            (["always", "may"] as const).map((how) => words.learners[to] + words.learns[how][what]);
          const kept = keptOut(level, consent.uses).flatMap(([to, what]) => learn(to, what));
          expect(kept.filter((each) => agreed.includes(each))).toEqual([]);
          const all = discloses.map(({ how, to, what }) => words.learners[to] + words.learns[how][what]);
          expect(all.filter((each) => !agreed.includes(each) && !evenSo.includes(each))).toEqual([]);
          expect(all.filter((each) => agreed.includes(each) && evenSo.includes(each))).toEqual([]);
        }
      }
    },
  );

  it("about the report on reprisals does not say in one breath that the State learns nothing, and the name", () => {
    const report = mechanismOf("sg-reprisals-report");
    if (report === null) throw new Error("no report");
    const { text } = consentQuestion({ ...MISSING, level: "mechanism_only", uses: ["sg_report"] }, report, "en", "DZ");
    expect(text).toContain("– Nobody else may know of it. They are asked not to tell the State responsible (Algeria)");
    expect(text).toContain(
      [
        "Who would learn what:",
        "– Those we write to will know the name, if it is in what we send.",
        "",
        "Even so, more could become known, and we cannot rule it out:",
        "– The State responsible (Algeria) may come to know the name.",
        "– The public may come to know the name.",
      ].join("\n"),
    );
  });

  it("says nothing of the case but the State", () => {
    const record = recordWith([{ ...SARA, name: "Sara Khalil" }], { group: "Lawyers", state: "TN" });
    const told = { ...record, events: record.events.map((each) => ({ ...each, what: says("At the harbor gate.") })) };
    const answer = askPermit(request("send", workWith(told)));
    const [missing] = answer.ok ? [] : answer.missing;
    if (missing === undefined) throw new Error("nothing is missing");
    const other = { ...missing, person: "p77" };
    const question = consentQuestion(missing, mechanism(), "en", "TN");
    expect(question).toEqual(consentQuestion(other, mechanism(), "en", "TN"));
    expect(question.text).not.toMatch(/Sara|Khalil|harbor|TN|AM-7|Lawyers/);
  });

  it.each(LANGUAGES)("in %s has words for every use, level and risk, all different", (_, words) => {
    const texts = [...CONSENT_USES.map((use) => words.uses[use])];
    texts.push(...LEVELS.flatMap((level) => (level === "none" ? [] : words.levels[level](""))));
    texts.push(...RISKS.map(({ id }) => words.risks[id] ?? ""));
    expect(texts.filter((text) => text.length < 10)).toEqual([]);
    expect(new Set(texts).size).toBe(10 + 4 + 12);
  });

  it("fits into a reply, whatever is asked", () => {
    const risks = RISKS.map(({ id }) => id);
    for (const each of MECHANISMS) {
      const { language, text } = consentQuestion({ ...MISSING, uses: CONSENT_USES, risks }, each, "fr", "VC");
      const { most, used } = replySpace({ language, sequence: 0, text });
      expect(used).toBeLessThan(most);
    }
  });
});
