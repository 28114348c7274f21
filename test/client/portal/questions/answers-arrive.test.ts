import { describe, expect, it } from "vitest";
import { QUESTIONS } from "../../../../client/portal/questions/all-questions.ts";
import { letterAnswers } from "../../../../client/portal/questions/letter-answers.ts";
import { NOT_ASKED } from "../../../../client/portal/questions/not-asked.ts";
import { saidTo, withMark, withSaid, type Answers, type Mark } from "../../../../client/portal/questions/said.ts";
import { encodeBase64 } from "../../../../shared/bytes/index.ts";
import type { CaseRecord } from "../../../../shared/casework/record/case-record.ts";
import { factsOfRecord } from "../../../../shared/casework/record/facts-of-record.ts";
import { FIELD_NAMES, isNoneField } from "../../../../shared/casework/record/field-names.ts";
import { FIELD_PLACES } from "../../../../shared/casework/record/field-places.ts";
import { recordFromLetters } from "../../../../shared/casework/record/from-letters.ts";
import { REPORT_FIELDS } from "../../../../shared/casework/record/report-fields.ts";
import { questionKey } from "../../../../shared/mechanisms/report-answers.ts";
import { letterField } from "../../../../shared/protocol/letter.ts";
import { TODAY } from "../../../support/sample-case.ts";
import { answersOf, leadingTo, sampleOf, saidRows } from "./sample-answers.ts";

// What is asked in the portal is what mechanisms ask, and its answer is where a caseworker and the routing look for it.

const KEY = encodeBase64(new Uint8Array(32));

/** The record that a console makes of a report with these answers. */
function recordOf(answers: Answers): CaseRecord {
  const letter = letterField.read({
    ...{ case: "cd".repeat(16), instance: "ab".repeat(32), organisation: "ef".repeat(32), language: "en", version: 1 },
    ...{ answers: letterAnswers(answers), evidence: null, submission: "01".repeat(16), text: "", type: "report" },
    reply: { macKey: KEY, publicKey: encodeBase64(new Uint8Array(1216)), slotKey: KEY },
  });
  return { ...recordFromLetters([{ day: TODAY, letter }], "A-1"), sources: [] };
}

const BY_NAME = QUESTIONS.map((question) => [question.field, question] as const);

describe("the questions of a report", () => {
  it("ask for every field, or say why not", () => {
    const asked = QUESTIONS.map(({ field }) => field);
    expect([...asked, ...NOT_ASKED.keys()].sort()).toEqual([...FIELD_NAMES].sort());
    expect(FIELD_NAMES).toHaveLength(73);
  });

  it.each(BY_NAME)("offer every value that %s has, and no other", (field, { form }) => {
    const { choices } = REPORT_FIELDS[field];
    const offered =
      form.kind === "choice" || form.kind === "choice-more" || form.kind === "choices"
        ? form.options.map(({ value }) => value)
        : null;
    const isYesNo = REPORT_FIELDS[field].type === "yes_no";
    expect(offered?.toSorted() ?? null).toEqual(isYesNo ? ["no", "yes"] : (choices?.toSorted() ?? null));
  });

  it.each(BY_NAME)(
    "offer that there is none of %s where a record can say so, unless it is a choice",
    (field, { none }) => {
      expect(none !== undefined).toBe(isNoneField(field));
    },
  );
});

describe("an answer", () => {
  it.each(BY_NAME)("to %s is in the letter, and in the record where it belongs", (field, question) => {
    const answers = withSaid(leadingTo(question), field, sampleOf(question));
    const sent = letterAnswers(answers).find((each) => each.question === questionKey(field));
    const isList = REPORT_FIELDS[field].type === "choices" || question.form.kind === "list";
    const values = sent === undefined ? [] : isList ? sent.answer.split("\n") : [sent.answer];
    expect(values).not.toEqual([]);
    expect(FIELD_PLACES[field].read(recordOf(answers)).toSorted()).toEqual(values.toSorted());
  });

  it.each(BY_NAME)(
    "to %s that is no value changes nothing in the record, but that there is none",
    (field, question) => {
      const before = recordOf(leadingTo(question));
      const marks: readonly Mark[] =
        question.none === undefined ? ["not_sure", "not_said"] : ["not_sure", "not_said", "none"];
      for (const mark of marks) {
        const answers = withSaid(leadingTo(question), field, withMark(sampleOf(question), mark));
        expect(letterAnswers(answers).map((each) => each.question)).toContain(questionKey(field));
        expect(recordOf(answers)).toEqual({ ...before, noneKnown: mark === "none" ? [field] : [] });
      }
    },
  );

  it("of everything is what routing goes by", () => {
    const answers = QUESTIONS.reduce<Answers>(
      (before, question) => withSaid(before, question.field, sampleOf(question)),
      new Map(),
    );
    const chosen = answersOf({
      reporter_role: saidRows(["relative"]),
      victim_name: saidRows(["Amina"]),
      needs: saidRows(["legal"], ["medical"]),
      victim_attributes: saidRows(["journalist"]),
      cooperation_body: saidRows(["hrc"], ["iachr"]),
    });
    expect(factsOfRecord(recordOf(new Map([...answers, ...chosen])), TODAY)).toEqual({
      ...{ attrs: ["journalist"], body: ["hrc", "iachr"], court_pending: "yes", hearing: "planned", in_geneva: "yes" },
      ...{ incident_type: "hacking", needs: ["medical", "legal"], publicity_worsens: "yes", racial: "yes" },
      ...{ region: "africa", remedies: "exhausted", reported_before: "yes", residence: "DZ", role: "relative" },
      ...{ state: "DZ", urgency: "imminent", victim_kind: "person", whereabouts: "known_safe" },
    });
  });

  it("that is typed as people type stays one entry with its parts apart", () => {
    const answers = answersOf({
      alleged_perpetrators: saidRows(["  a captain | of the border\npolice ", "state"], ["", ""], ["two men", ""]),
      incident_when: saidRows(["2026", "3", "", "yes", ""]),
      incident_where: saidRows([" at the\nairport "]),
    });
    expect(letterAnswers(answers).map(({ answer }) => answer)).toEqual([
      "about 2026-03",
      "at the airport",
      "a captain / of the border police | state\ntwo men",
    ]);
    expect(saidTo(answers, "incident_when").rows).toHaveLength(1);
  });
});
