import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  CONSENT_GIVERS,
  CONSENT_TOPICS,
  isYes,
  NOTHING_SAID,
  REPORT_ANSWERS,
  STEP_ANSWERS,
  stepsIn,
  type SaidConsent,
} from "../../../shared/mechanisms/consent-answers.ts";
import {
  CAUTIONS,
  cautionsIn,
  cautiousValue,
  contradictedTopics,
  contradictionsIn,
  type Caution,
} from "../../../shared/mechanisms/consent-contradictions.ts";
import { NOT_SAID, NOT_SURE, questionKey } from "../../../shared/mechanisms/report-answers.ts";

const EVERYTHING: SaidConsent = {
  ...{ givenBy: "self", mechanism: "yes", state: "yes", understood: true },
  ...{ "public-without-name": "yes", "public-named": "yes", "sg-report": "with-name" },
};
const ALL_STEPS = ["mechanism", "state", "public-without-name", "public-named", "sg-report"] as const;

/** What goes against one caution, in short. */
const against = (caution: Caution, said: Partial<SaidConsent>): unknown =>
  contradictionsIn({ ...EVERYTHING, ...said }, [caution]).map(({ topic }) => topic);
/** The topics that are contradicted by it, each with those where it does not fit. */
const contradicted = (caution: Caution, said: Partial<SaidConsent> = {}): unknown =>
  contradictedTopics({ ...EVERYTHING, ...said }, [caution]).map(({ topic, against: found }) => [
    topic,
    ...found.map((each) => each.topic),
  ]);

const step = fc.option(fc.constantFrom(...STEP_ANSWERS));
const anySaid: fc.Arbitrary<SaidConsent> = fc.record({
  ...{ givenBy: fc.option(fc.constantFrom(...CONSENT_GIVERS)), understood: fc.boolean() },
  ...{ mechanism: step, state: step, "public-without-name": step, "public-named": step },
  "sg-report": fc.option(fc.constantFrom(...REPORT_ANSWERS)),
});
const anyTold = fc.subarray([...CAUTIONS]);

describe("what a letter tells", () => {
  it.each(CAUTIONS)("is %s with the one answer that says so, and with nothing else", (field) => {
    const question = questionKey(field);
    const told = (answer: string): unknown =>
      cautionsIn([
        { question: "danger.now", answer: "yes" },
        { question, answer },
      ]);
    expect(told(cautiousValue(field))).toEqual([field]);
    for (const answer of ["", "no", "unclear", "Yes", "family_member", NOT_SURE, NOT_SAID])
      expect(told(answer)).toEqual([]);
    expect(cautionsIn([{ question: field.replaceAll("_", "."), answer: cautiousValue(field) }])).toEqual([]);
  });

  it("comes in one order, whatever the order of the answers", () => {
    const answers = CAUTIONS.map((field) => ({ answer: cautiousValue(field), question: questionKey(field) }));
    expect(cautionsIn(answers.toReversed())).toEqual(CAUTIONS);
    expect(cautionsIn([])).toEqual([]);
  });
});

describe("what was agreed to does not fit", () => {
  it("publicity that makes it worse, where any of it may become public", () => {
    const field = "publicity_would_worsen";
    expect(against(field, {})).toEqual(["public-without-name", "public-named", "sg-report"]);
    expect(against(field, { "sg-report": "without-name" })).toContain("sg-report");
    expect(against(field, { "sg-report": "record" })).not.toContain("sg-report");
  });

  it("a name that is to be left out, where it goes to the State or becomes public", () => {
    const field = "anonymity_wanted";
    expect(against(field, {})).toEqual(["state", "public-named", "sg-report"]);
    expect(against(field, { state: "no", "public-named": "talk", "sg-report": "without-name" })).toEqual([]);
  });

  it("somebody whom the State is not to know of, where it is told", () => {
    expect(against("confidentiality_request_applicant", {})).toEqual(["state"]);
    expect(against("confidentiality_request_applicant", { state: null })).toEqual([]);
  });

  it("somebody who can be asked, where family or lawyer decide anything for them", () => {
    const field = "victim_consent_capacity";
    for (const givenBy of ["family", "lawyer"] as const) {
      expect(contradictionsIn({ ...NOTHING_SAID, givenBy, mechanism: "no" }, [field])).toEqual([
        { field, topic: null },
      ]);
      expect(contradictionsIn({ ...NOTHING_SAID, givenBy }, [field])).toEqual([]);
    }
    for (const givenBy of ["self", "told", null] as const) expect(against(field, { givenBy })).toEqual([]);
  });

  it("nothing that was not told, and tells each pair once, of what was told and agreed to", () => {
    fc.assert(
      fc.property(anySaid, anyTold, (said, told) => {
        const found = contradictionsIn(said, told);
        expect(new Set(found.map(({ field, topic }) => `${field} ${String(topic)}`)).size).toBe(found.length);
        for (const { field, topic } of found) {
          expect(told).toContain(field);
          if (topic !== null) expect(isYes(said[topic])).toBe(true);
        }
        expect(contradictionsIn(said, [])).toEqual([]);
        expect(contradictionsIn({ ...said, ...quiet(said) }, told.filter(isWish))).toEqual([]);
      }),
    );
  });
});

describe("a topic is contradicted", () => {
  it("also where what it includes does not fit: whoever enters it enters that", () => {
    expect(contradicted("confidentiality_request_applicant")).toEqual([
      ...[
        ["state", "state"],
        ["public-without-name", "state"],
        ["public-named", "state"],
      ],
      ["sg-report", "state"],
    ]);
    expect(contradicted("anonymity_wanted")).toEqual([
      ...[
        ["state", "state"],
        ["public-without-name", "state"],
      ],
      ["public-named", "state", "public-named"],
      ["sg-report", "state", "sg-report"],
    ]);
    expect(contradicted("confidentiality_request_applicant", { "sg-report": "record" })).not.toContainEqual(
      expect.arrayContaining(["sg-report"]),
    );
  });

  it("as every other is, where somebody decides for a person who can be asked", () => {
    expect(contradicted("victim_consent_capacity", { givenBy: "family" })).toEqual(
      ALL_STEPS.map((topic) => [topic, null]),
    );
  });

  it("exactly where it is agreed to and it, or what it includes, or whose decision it is, does not fit", () => {
    fc.assert(
      fc.property(anySaid, anyTold, (said, told) => {
        const all = contradictionsIn(said, told);
        const found = contradictedTopics(said, told);
        expect(found.map(({ topic }) => topic)).toEqual(
          CONSENT_TOPICS.filter((topic) => {
            const within = [null, topic, ...stepsIn(topic, said)];
            return isYes(said[topic]) && all.some((each) => within.includes(each.topic));
          }),
        );
        for (const { against: each } of found) expect(each.length).toBeGreaterThan(0);
      }),
    );
  });

  it("more, never less, the more was told", () => {
    fc.assert(
      fc.property(anySaid, anyTold, anyTold, (said, told, more) => {
        const topics = contradictedTopics(said, told).map(({ topic }) => topic);
        const withMore = contradictedTopics(
          said,
          CAUTIONS.filter((each) => told.includes(each) || more.includes(each)),
        );
        expect(withMore.map(({ topic }) => topic)).toEqual(expect.arrayContaining(topics));
      }),
    );
  });
});

/** The same with nothing that anybody would learn of: to bodies alone, and for the record. */
function quiet(said: SaidConsent): Partial<SaidConsent> {
  const report = isYes(said["sg-report"]) ? "record" : said["sg-report"];
  return { state: "no", "public-without-name": "talk", "public-named": null, "sg-report": report };
}

function isWish(field: Caution): boolean {
  return field !== "victim_consent_capacity";
}
