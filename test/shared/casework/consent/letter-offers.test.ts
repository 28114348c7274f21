import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { offersOf, type ConsentOffer } from "../../../../shared/casework/consent/letter-offers.ts";
import {
  CONSENT_GIVERS,
  CONSENT_STEPS,
  REPORT_ANSWERS,
  STEP_ANSWERS,
  type SaidConsent,
} from "../../../../shared/mechanisms/consent-answers.ts";
import type { VaultLetter } from "../../../../shared/protocol/vault.ts";
import { caseOf, consentLetter, SAID } from "../../../support/consent-letters.ts";

/** What a case offers, in short: the topics that can be entered, and those that cannot, with why. */
const inShort = ({ agreed, unsettled }: ConsentOffer): readonly string[] => [
  ...agreed.map(({ level, topic, uses }) => `${topic}: ${level} for ${uses.join()}`),
  ...unsettled.map(({ because, topic }) => `${topic} not: ${because}`),
];
const offered = (...letters: readonly VaultLetter[]): unknown => offersOf(caseOf(...letters)).map(inShort);

describe("what a letter says yes to", () => {
  it("is offered one by one, with how far and for which uses, and nothing that it does not say", () => {
    const report = consentLetter(1, "report", {
      ...SAID,
      mechanism: "yes",
      state: "yes",
      "public-without-name": "talk",
    });
    expect(offered(report)).toEqual([
      [
        "mechanism: mechanism_only for letter,meeting,share_with_un",
        "state: state_confidential for letter,meeting,share_with_un",
      ],
    ]);
    const all = { mechanism: "yes", state: "yes", "public-without-name": "yes", "public-named": "yes" } as const;
    expect(offered(consentLetter(1, "report", { ...SAID, ...all }))).toEqual([
      [
        "mechanism: mechanism_only for letter,meeting,share_with_un",
        "state: state_confidential for letter,meeting,share_with_un",
        "public-without-name: public_without_name for letter,meeting,share_with_un,public_report,press_release,media",
        "public-named: public_named for letter,meeting,share_with_un,public_report,press_release,media",
      ],
    ]);
  });

  it("is offered with the risks that were told, and no letter that says nothing of consent offers anything", () => {
    const [offer] = offersOf(caseOf(consentLetter(1, "report", { ...SAID, mechanism: "yes" })));
    expect(offer?.agreed[0]?.risks).toEqual(["R1", "R3", "R11"]);
    expect(offersOf(caseOf(consentLetter(1, "report")))).toEqual([]);
    expect(
      offersOf(caseOf(consentLetter(1, "report", {}, { answers: [{ answer: "yes", question: "danger" }] }))),
    ).toEqual([]);
  });

  it("is not offered where nobody is said to have agreed", () => {
    expect(offered(consentLetter(1, "report", { ...SAID, givenBy: null, mechanism: "yes" }))).toEqual([
      ["mechanism not: given_by_nobody"],
    ]);
  });

  it("is not offered where it includes what was not agreed to", () => {
    const above = { ...SAID, state: "yes", "public-named": "yes" } as const;
    expect(offered(consentLetter(1, "report", { ...above, mechanism: "no" }))).toEqual([
      ["state not: lower_step", "public-named not: lower_step"],
    ]);
    expect(offered(consentLetter(1, "report", { ...above, mechanism: "yes" }))).toEqual([
      [
        "mechanism: mechanism_only for letter,meeting,share_with_un",
        "state: state_confidential for letter,meeting,share_with_un",
        "public-named not: lower_step",
      ],
    ]);
    expect(
      offered(consentLetter(1, "report", { ...SAID, mechanism: "yes", "public-without-name": "yes", state: "no" })),
    ).toEqual([["mechanism: mechanism_only for letter,meeting,share_with_un", "public-without-name not: lower_step"]]);
  });

  it("is the Secretary-General's report only by itself, with its risks understood [C3][C13]", () => {
    const record = { ...SAID, "sg-report": "record" } as const;
    expect(offered(consentLetter(1, "report", record))).toEqual([["sg-report: mechanism_only for sg_report"]]);
    expect(offered(consentLetter(1, "report", { ...record, understood: false }))).toEqual([
      ["sg-report not: not_understood"],
    ]);
    const named = { ...SAID, mechanism: "yes", "sg-report": "with-name" } as const;
    expect(offered(consentLetter(1, "report", named))).toEqual([
      ["mechanism: mechanism_only for letter,meeting,share_with_un", "sg-report not: lower_step"],
    ]);
    expect(offered(consentLetter(1, "report", { ...named, "sg-report": "without-name", state: "yes" }))).toEqual([
      [
        "mechanism: mechanism_only for letter,meeting,share_with_un",
        "state: state_confidential for letter,meeting,share_with_un",
        "sg-report: public_without_name for sg_report",
      ],
    ]);
  });

  it("is not offered of a letter that anybody can have written", () => {
    const yes = { ...SAID, mechanism: "yes" } as const;
    const report = consentLetter(1, "report");
    const doubtful = [["mechanism not: doubtful"]];
    expect(offered(report, consentLetter(2, "followup", yes, { continuity: "unproven" }))).toEqual(doubtful);
    expect(offered(consentLetter(2, "followup", yes))).toEqual(doubtful);
    expect(offered(consentLetter(1, "report", yes), consentLetter(2, "report", yes))).toEqual([
      ...doubtful,
      ...doubtful,
    ]);
    expect(offered(report, consentLetter(2, "followup", yes))).toEqual([
      ["mechanism: mechanism_only for letter,meeting,share_with_un"],
    ]);
  });
});

describe("what was said before", () => {
  const both = consentLetter(1, "report", { ...SAID, mechanism: "yes", state: "yes" });
  const QUIET = "mechanism: mechanism_only for letter,meeting,share_with_un";

  it("is offered no more once a letter of the same day or later takes it back, with what goes further", () => {
    expect(offered(both, consentLetter(2, "withdrawal", { state: "no" }))).toEqual([[QUIET, "state not: taken_back"]]);
    expect(offered(both, consentLetter(2, "withdrawal", { mechanism: "no" }, { day: "2026-05-01" }))).toEqual([
      ["mechanism not: taken_back", "state not: taken_back"],
    ]);
    expect(offered(both, consentLetter(2, "withdrawal"))).toEqual([
      ["mechanism not: taken_back", "state not: taken_back"],
    ]);
    expect(offered(both, consentLetter(2, "erasure", { state: "no" }))).toEqual([
      ["mechanism not: taken_back", "state not: taken_back"],
    ]);
  });

  it("is offered still, whatever an unproven letter says: anybody who knows the case's id can have written that", () => {
    const open = [QUIET, "state: state_confidential for letter,meeting,share_with_un"];
    const unproven = { continuity: "unproven", day: "2026-05-01" } as const;
    for (const type of ["erasure", "withdrawal"] as const) {
      expect(offered(both, consentLetter(2, type, {}, unproven))).toEqual([open]);
    }
    expect(offered(both, consentLetter(2, "withdrawal", { mechanism: "no", state: "talk" }, unproven))).toEqual([
      open,
      [],
    ]);
    expect(offered(both, consentLetter(2, "followup", { ...SAID, state: "no" }, unproven))).toEqual([open, []]);
    expect(
      offered(both, consentLetter(2, "followup", { ...SAID, state: "no" }, unproven), consentLetter(3, "withdrawal")),
    ).toEqual([["mechanism not: taken_back", "state not: taken_back"], []]);
  });

  it("is offered no more once a later letter answers it otherwise, whether with no or with a wish to talk", () => {
    for (const state of ["no", "talk"] as const) {
      expect(offered(both, consentLetter(2, "followup", { ...SAID, state }, { day: "2026-05-01" }))).toEqual([
        [QUIET, "state not: taken_back"],
        [],
      ]);
    }
  });

  it("is not touched by what was taken back before", () => {
    const again = consentLetter(3, "followup", { ...SAID, mechanism: "yes" }, { day: "2026-05-02" });
    expect(offered(both, consentLetter(2, "withdrawal", {}, { day: "2026-05-01" }), again)).toEqual([
      ["mechanism not: taken_back", "state not: taken_back"],
      [QUIET],
    ]);
  });

  it("is taken back by a withdrawal that is dated before the report: the day is the instance's word", () => {
    for (const type of ["erasure", "withdrawal"] as const) {
      const early = consentLetter(2, type, {}, { day: "2026-01-01" });
      expect(offered(both, early)).toEqual([["mechanism not: taken_back", "state not: taken_back"]]);
    }
    const talk = consentLetter(2, "followup", { ...SAID, state: "talk" }, { day: "2026-01-01" });
    expect(offered(both, talk)).toEqual([[QUIET, "state not: taken_back"], []]);
  });

  it("comes first, whatever the order in which the letters came", () => {
    const later = consentLetter(2, "followup", { ...SAID, state: "talk" }, { day: "2026-05-01" });
    const earlier = consentLetter(3, "followup", { ...SAID, mechanism: "yes", state: "yes" }, { day: "2026-01-01" });
    expect(offered(consentLetter(1, "report", {}, { day: "2026-01-01" }), later, earlier)).toEqual([
      [QUIET, "state not: taken_back"],
      [],
    ]);
  });

  it("stays said in a withdrawal that agrees to something else, and one that only takes back offers nothing", () => {
    const mixed = { ...SAID, mechanism: "yes", state: "no" } as const;
    expect(offered(consentLetter(1, "report"), consentLetter(2, "withdrawal", mixed))).toEqual([[QUIET]]);
  });
});

it("no letter is offered further than every step before it was agreed to, whatever it says", () => {
  const step = fc.option(fc.constantFrom(...STEP_ANSWERS));
  const said: fc.Arbitrary<SaidConsent> = fc.record({
    ...{ givenBy: fc.option(fc.constantFrom(...CONSENT_GIVERS)), understood: fc.boolean() },
    ...{ mechanism: step, state: step, "public-without-name": step, "public-named": step },
    "sg-report": fc.option(fc.constantFrom(...REPORT_ANSWERS)),
  });
  fc.assert(
    fc.property(said, (each) => {
      const [offer] = offersOf(caseOf(consentLetter(1, "report", each)));
      const agreed = offer?.agreed.flatMap(({ topic }) => (topic === "sg-report" ? [] : [topic])) ?? [];
      const firstNo = CONSENT_STEPS.findIndex((topic) => each[topic] !== "yes");
      const most = firstNo === -1 ? CONSENT_STEPS : CONSENT_STEPS.slice(0, firstNo);
      expect(agreed).toEqual(each.givenBy === null ? [] : most);
    }),
  );
});
