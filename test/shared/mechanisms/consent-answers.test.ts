import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  CONSENT_GIVERS,
  CONSENT_TOPICS,
  encodeConsent,
  isConsentQuestion,
  isYes,
  NOTHING_SAID,
  parseConsent,
  REPORT_ANSWERS,
  RISKS_OF_TOPIC,
  STEP_ANSWERS,
  stepsIn,
  takenBack,
  type SaidConsent,
} from "../../../shared/mechanisms/consent-answers.ts";
import { mechanismOf } from "../../../shared/mechanisms/dataset.ts";
import { RISKS } from "../../../shared/mechanisms/risks.ts";

// PROTOCOL.md §4.10: what is not understood is no agreement, and a withdrawal that is not understood takes everything back.

const step = fc.option(fc.constantFrom(...STEP_ANSWERS));
const said: fc.Arbitrary<SaidConsent> = fc.record({
  givenBy: fc.option(fc.constantFrom(...CONSENT_GIVERS)),
  mechanism: step,
  state: step,
  "public-without-name": step,
  "public-named": step,
  "sg-report": fc.option(fc.constantFrom(...REPORT_ANSWERS)),
  understood: fc.boolean(),
});

const KEYS = ["given-by", ...CONSENT_TOPICS, "understood"].map((name) => `consent.${name}`);
const VALUES = [...STEP_ANSWERS, ...REPORT_ANSWERS, ...CONSENT_GIVERS, "YES", " yes", "yes.", "ja", "constructor", ""];
const answers = fc.uniqueArray(
  fc.record({
    answer: fc.oneof(fc.constantFrom(...VALUES), fc.string()),
    question: fc.constantFrom(...KEYS, "consent.level", "consent.constructor", "consent.", "what.happened", "consent"),
  }),
  { selector: ({ question }) => question },
);

describe("what a letter says of consent", () => {
  it("is read as it was written", () => {
    fc.assert(
      fc.property(said, (each) => {
        const written = encodeConsent(each);
        expect(parseConsent(written) ?? NOTHING_SAID).toEqual(each);
        expect(written.every(isConsentQuestion)).toBe(true);
      }),
    );
  });

  it("is nothing that no answer says, word for word, under its own key", () => {
    fc.assert(
      fc.property(answers, (each) => {
        const read = parseConsent(each);
        const isThere = ({ answer, question }: (typeof each)[number]): boolean =>
          each.some((other) => other.question === question && other.answer === answer);
        expect(encodeConsent(read ?? NOTHING_SAID).every(isThere)).toBe(true);
        expect(read === null).toBe(!each.some(isConsentQuestion));
      }),
    );
  });

  it("is no agreement where a byte of it is another", () => {
    for (const question of KEYS) {
      for (const answer of ["Yes", "yes ", "ye", "yess", "\u0443es", "self\n", "toId", "record."]) {
        expect(parseConsent([{ answer, question }])).toEqual(NOTHING_SAID);
      }
    }
  });
});

describe("what a withdrawal takes back", () => {
  it("is what it says no to", () => {
    expect(takenBack([{ answer: "no", question: "consent.state" }])).toEqual(["state"]);
    const both = { ...NOTHING_SAID, "sg-report": "no", mechanism: "yes", "public-named": "no" } as const;
    expect(takenBack(encodeConsent(both))).toEqual(["public-named", "sg-report"]);
  });

  it("is everything where it says no to nothing", () => {
    expect(takenBack([])).toBeNull();
    expect(takenBack([{ answer: "no", question: "what.happened" }])).toBeNull();
    expect(takenBack([{ answer: "yes", question: "consent.state" }])).toBeNull();
  });

  it("is everything where it says of consent what is not understood", () => {
    const no = { answer: "no", question: "consent.state" };
    expect(takenBack([no, { answer: "no", question: "consent.embassy" }])).toBeNull();
    expect(takenBack([no, { answer: "No", question: "consent.public-named" }])).toBeNull();
  });

  it("is never less than every topic that it says no to", () => {
    fc.assert(
      fc.property(answers, (each) => {
        const taken = takenBack(each);
        const refused = each.filter(({ answer, question }) => answer === "no" && isConsentQuestion({ question }));
        if (taken !== null)
          expect(taken.map((topic) => `consent.${topic}`).sort()).toEqual(refused.map((it) => it.question).sort());
      }),
    );
  });
});

it("before the Secretary-General's report is answered, every risk is told that its gate asks for", () => {
  for (const id of ["sg-reprisals-report", "sg-report-followup"]) {
    expect(RISKS_OF_TOPIC["sg-report"]).toEqual(expect.arrayContaining([...(mechanismOf(id)?.consent.risks ?? ["?"])]));
  }
  const known = RISKS.map(({ id }) => id);
  expect(
    Object.values(RISKS_OF_TOPIC)
      .flat()
      .filter((id) => !known.includes(id)),
  ).toEqual([]);
});

describe("a topic that is agreed to", () => {
  it("is so with any yes, and with no wish to talk", () => {
    expect([...STEP_ANSWERS, ...REPORT_ANSWERS, null].filter(isYes)).toEqual([
      "yes",
      "record",
      "without-name",
      "with-name",
    ]);
  });

  it("includes every step before it; the report includes that the State is told, but for the record alone", () => {
    expect(CONSENT_TOPICS.slice(0, 4).map((topic) => stepsIn(topic, NOTHING_SAID).length)).toEqual([0, 1, 2, 3]);
    expect(stepsIn("sg-report", { "sg-report": "with-name" })).toEqual(["state"]);
    expect(stepsIn("sg-report", { "sg-report": "record" })).toEqual([]);
  });
});
