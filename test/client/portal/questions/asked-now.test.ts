import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { QUESTIONS } from "../../../../client/portal/questions/all-questions.ts";
import { askedNow, optionsFor } from "../../../../client/portal/questions/asked-now.ts";
import { letterAnswers } from "../../../../client/portal/questions/letter-answers.ts";
import { minutesLeft, stepState } from "../../../../client/portal/questions/progress.ts";
import { withPart, withSaid, withValue, type Answers, type Said } from "../../../../client/portal/questions/said.ts";
import { STEPS, stepAfter } from "../../../../client/portal/questions/steps.ts";
import { isPlainText } from "../../../../shared/protocol/field.ts";
import { fitPlainText } from "../../../../shared/source/plain-text.ts";
import { speakEnglish } from "../../support/rendered.ts";
import { answersOf, leadingTo, sampleOf, saidRows } from "./sample-answers.ts";

const NOTHING: Answers = new Map();

beforeAll(() => {
  speakEnglish("portal");
});

function asks(answers: Answers): readonly string[] {
  return askedNow(answers).map(({ field }) => field);
}

describe("questions", () => {
  it.each(QUESTIONS.map((question) => [question.field, question] as const))(
    "come to %s, whoever it is for",
    (field, question) => {
      expect(asks(leadingTo(question))).toContain(field);
      const strangers = ["victim", "witness"].filter((role) => question.roles?.some((each) => each === role) === false);
      for (const role of strangers) {
        expect(asks(withSaid(leadingTo(question), "reporter_role", saidRows([role])))).not.toContain(field);
      }
    },
  );

  it.each([
    ["imminence", { current_danger_level: saidRows(["none_now"]) }],
    ["cooperation_stage", { cooperation_body: saidRows(["none"]) }],
    ["previous_report_number", { is_followup: saidRows(["no"]), cooperation_body: saidRows(["hrc"]) }],
    ["state_of_residence_now", { victim_whereabouts_status: saidRows(["disappeared"]) }],
    ["in_geneva_now", { cooperation_body: saidRows(["achpr"]) }],
    ["authority_familiar_with_facts", { national_authorities_approached: saidRows(["no"]) }],
  ] as const)("do not ask for %s after an answer that makes it idle", (field, answers) => {
    expect(asks(answersOf(answers))).not.toContain(field);
  });

  it("send no answer to what is not asked any more, and follow none", () => {
    const followed = answersOf({
      cooperation_body: saidRows(["hrc"]),
      is_followup: saidRows(["yes"]),
      previous_report_number: saidRows(["A/HRC/36/31"]),
    });
    expect(letterAnswers(followed)).toHaveLength(3);
    const without = withSaid(followed, "cooperation_body", saidRows(["iachr"]));
    expect(letterAnswers(without)).toEqual([{ answer: "iachr", question: "cooperation-body" }]);
    expect(letterAnswers(withSaid(without, "cooperation_body", saidRows(["hrc"])))).toHaveLength(3);
  });

  it("do not ask somebody who writes whether she is dead", () => {
    const places = QUESTIONS.find(({ field }) => field === "victim_whereabouts_status")?.form;
    if (places?.kind !== "choice") throw new Error("no choice of places");
    const values = optionsFor(places.options, "victim").map(({ value }) => value);
    expect(values).toEqual(["known_safe", "not_safe", "detained", "in_hiding", "abroad"]);
    expect(optionsFor(places.options, null)).toHaveLength(8);
    // Chosen for somebody else before, it is not said of herself.
    const answers = answersOf({
      reporter_role: saidRows(["victim"]),
      victim_whereabouts_status: saidRows(["deceased"]),
    });
    expect(letterAnswers(answers)).toEqual([{ answer: "victim", question: "reporter-role" }]);
  });

  it("become what a letter can hold, whatever is typed", () => {
    const typed = fc.string({
      unit: fc.constantFrom(...Array.from("a|\n\r\u0000\u202e\ud83d\ud83d\ude00 9")),
      maxLength: 12,
    });
    const said: fc.Arbitrary<Said> = fc.record({
      mark: fc.constantFrom(null, null, "not_sure", "not_said", "none"),
      rows: fc.array(fc.array(typed, { maxLength: 5 }), { maxLength: 3 }),
    });
    const all = fc.tuple(...QUESTIONS.map(() => said));
    fc.assert(
      fc.property(all, (rows) => {
        const answers: Answers = new Map(QUESTIONS.map(({ field }, index) => [field, rows[index] ?? saidRows()]));
        const sent = letterAnswers(answers);
        expect(new Set(sent.map(({ question }) => question)).size).toBe(sent.length);
        for (const { answer, question } of sent) {
          expect(question).toMatch(/^[a-z0-9.-]{1,64}$/);
          expect(isPlainText(fitPlainText(answer), 1, 65_536)).toBe(true);
        }
      }),
    );
  });
});

describe("what is said", () => {
  it("keeps apart what stands alone", () => {
    const both = withValue(saidRows(["hrc"]), "none", true, ["none"]);
    expect(both.rows).toEqual([["none"]]);
    expect(withValue(both, "upr", true, ["none"]).rows).toEqual([["upr"]]);
    expect(withValue(saidRows(["hrc"], ["upr"]), "hrc", false, ["none"]).rows).toEqual([["upr"]]);
  });

  it("is what is typed, also after a mark, and loses nothing beside it", () => {
    const marked: Said = { mark: "not_sure", rows: [["a", "b"]] };
    expect(withPart(marked, 1, 2, "c")).toEqual(saidRows(["a", "b"], ["", "", "c"]));
    expect(withPart(saidRows(["a", "b"]), 0, 0, "z")).toEqual(saidRows(["z", "b"]));
  });
});

describe("progress", () => {
  it("goes from nothing over begun to done, whatever the answers are", () => {
    expect(stepState("actors", NOTHING)).toBe("empty");
    expect(stepState("actors", answersOf({ alleged_perpetrators: { mark: "none", rows: [] } }))).toBe("done");
    expect(stepState("state", answersOf({ government_response: saidRows(["Nothing."]) }))).toBe("begun");
    expect(stepState("state", answersOf({ government_response: saidRows(["  "]) }))).toBe("empty");
  });

  it("takes every part once, to the end", () => {
    const passed = STEPS.map(({ id }) => stepAfter(id));
    expect(passed).toEqual([...STEPS.slice(1).map(({ id }) => id), null]);
    const withQuestions = STEPS.filter(({ id }) => QUESTIONS.some(({ step }) => step === id));
    expect(withQuestions).toEqual(STEPS);
  });

  it("estimates less with every answer, in whole minutes up to ten and in fives above, and nothing at the end", () => {
    const times = [minutesLeft(NOTHING)];
    let answers = NOTHING;
    for (;;) {
      const open = askedNow(answers).find(({ field }) => !answers.has(field));
      if (open === undefined) break;
      answers = withSaid(answers, open.field, sampleOf(open));
      times.push(minutesLeft(answers));
    }
    expect(times.every((minutes) => Number.isInteger(minutes) && (minutes <= 10 || minutes % 5 === 0))).toBe(true);
    expect(times[0]).toBeLessThanOrEqual(30);
    expect(times.at(-1)).toBe(0);
    const marked: Answers = new Map(QUESTIONS.map(({ field }) => [field, { mark: "not_said", rows: [] }]));
    expect(minutesLeft(marked)).toBe(0);
  });
});
