import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  changeLetter,
  EVERYTHING_BACK,
  fallenWith,
  NO_CHANGES,
} from "../../../../client/portal/consent/agreement-changes.ts";
import {
  conflictsOf,
  consentAnswers,
  consentProgress,
  deciderOf,
  decidersFor,
  NOTHING_CHOSEN,
  type ChosenConsent,
  type Decider,
} from "../../../../client/portal/consent/chosen-consent.ts";
import { offersOf } from "../../../../shared/casework/consent/letter-offers.ts";
import { isCovered, offeredTopic } from "../../../../shared/casework/consent/letter-topics.ts";
import { REPORTER_ROLES } from "../../../../shared/casework/record/vocabulary.ts";
import {
  NOTHING_SAID,
  parseConsent,
  REPORT_ANSWERS,
  STEP_ANSWERS,
  takenBack,
} from "../../../../shared/mechanisms/consent-answers.ts";
import { caseOf, consentLetter } from "../../../support/consent-letters.ts";

const step = fc.option(fc.constantFrom(...STEP_ANSWERS));
const deciders: readonly Decider[] = ["self", "told", "family", "lawyer", "unreachable", "not-asked"];
const chosen: fc.Arbitrary<ChosenConsent> = fc.record({
  decider: fc.option(fc.constantFrom(...deciders)),
  mechanism: step,
  state: step,
  "public-without-name": step,
  "public-named": step,
  "sg-report": fc.option(fc.constantFrom(...REPORT_ANSWERS)),
  understood: fc.boolean(),
});
const reporter = fc.option(fc.constantFrom(...REPORTER_ROLES));

describe("what was chosen", () => {
  it("says nothing in the letter where nobody was asked", () => {
    expect(consentAnswers(NOTHING_CHOSEN, "victim")).toEqual([]);
    expect(consentAnswers({ ...NOTHING_CHOSEN, decider: "not-asked", mechanism: "yes" }, null)).toEqual([]);
  });

  it("says nothing in the letter where the person cannot be asked, and nobody may decide for them", () => {
    for (const role of ["ngo", "witness", "other_assistant", null] as const) {
      const each = { ...NOTHING_CHOSEN, decider: "unreachable", mechanism: "yes" } as const;
      expect(decidersFor(role)).toContain("unreachable");
      expect(consentAnswers(each, role)).toEqual([]);
      expect(consentProgress(each, role)).toBe("done");
    }
    expect(decidersFor("relative")).not.toContain("unreachable");
  });

  it("is never somebody's own agreement in the letter of somebody else", () => {
    fc.assert(
      fc.property(chosen, fc.constantFrom(...REPORTER_ROLES), (each, role) => {
        const said = parseConsent(consentAnswers(each, role));
        if (said === null) return;
        expect(said.givenBy === "self").toBe(role === "victim");
        if (role === "witness" || role === "ngo") expect([null, "told"]).toContain(said.givenBy);
      }),
    );
  });

  it("is done when each question was looked at, or there is nobody to answer it yet", () => {
    expect(consentProgress(NOTHING_CHOSEN, "victim")).toBe("empty");
    expect(consentProgress({ ...NOTHING_CHOSEN, decider: "told" }, null)).toBe("begun");
    expect(consentProgress({ ...NOTHING_CHOSEN, decider: "not-asked" }, null)).toBe("done");
    expect(consentProgress({ ...NOTHING_CHOSEN, decider: "not-asked" }, "victim")).toBe("begun");
    const steps = { mechanism: "no", state: "talk", "public-without-name": "no", "public-named": "no" } as const;
    expect(consentProgress({ ...NOTHING_CHOSEN, ...steps }, null)).toBe("begun");
    expect(consentProgress({ ...NOTHING_CHOSEN, ...steps, "sg-report": "no" }, null)).toBe("done");
  });

  it("of another role is asked anew: whose decision it is does not stay", () => {
    expect(deciderOf({ ...NOTHING_CHOSEN, decider: "family" }, "relative")).toBe("family");
    expect(deciderOf({ ...NOTHING_CHOSEN, decider: "family" }, "witness")).toBeNull();
    expect(deciderOf(NOTHING_CHOSEN, "victim")).toBe("self");
    expect(decidersFor("legal_representative")).toEqual(["told", "lawyer", "not-asked"]);
  });

  it("can be entered by the console wherever the portal says that it fits together, and nothing that does not fit", () => {
    fc.assert(
      fc.property(chosen, reporter, (each, role) => {
        const answers = consentAnswers(each, role);
        const [offer] = offersOf(caseOf(consentLetter(1, "report", {}, { answers })));
        const unsettled = offer?.unsettled ?? [];
        expect(conflictsOf(each, role).length > 0).toBe(unsettled.length > 0);
      }),
    );
  });
});

describe("what is changed", () => {
  it("is a letter that says it, and none where nothing is changed", () => {
    expect(changeLetter(NO_CHANGES)).toBeNull();
    expect(changeLetter({ ...NO_CHANGES, decider: "self" })).toBeNull();
    expect(takenBack(EVERYTHING_BACK.answers)).toBeNull();
  });

  it("takes back, besides, what whoever reads it takes back: each of it is named", () => {
    fc.assert(
      fc.property(chosen, (each) => {
        const taken = (["mechanism", "state", "public-without-name", "public-named"] as const).filter(
          (step) => each[step] === "no",
        );
        const changes = { ...each, "sg-report": null };
        const fallen = fallenWith(changes);
        for (const step of taken.length === 0 ? [] : (["state", "public-without-name", "public-named"] as const)) {
          const agreed = offeredTopic(step, { ...NOTHING_SAID, [step]: "yes" });
          const isNamed = fallen.includes(step) || each[step] !== null;
          if (agreed !== null && isCovered(taken, agreed)) expect(isNamed).toBe(true);
          else expect(fallen).not.toContain(step);
        }
        const forms = (["record", "without-name", "with-name"] as const).filter((form) => {
          const agreed = offeredTopic("sg-report", { ...NOTHING_SAID, "sg-report": form });
          return agreed !== null && isCovered(taken, agreed);
        });
        const named = [[], ["sg-report-named"], ["sg-report-published"], ["sg-report-any"]][forms.length] ?? [];
        expect(fallen.filter((one) => one.startsWith("sg-report"))).toEqual(named);
      }),
    );
  });

  it("takes back exactly what was chosen, whatever is agreed to beside it", () => {
    fc.assert(
      fc.property(chosen, (each) => {
        const letter = changeLetter(each);
        if (letter === null) return;
        const topics = (["mechanism", "state", "public-without-name", "public-named", "sg-report"] as const).filter(
          (topic) => each[topic] === "no",
        );
        expect(letter.kind).toBe(topics.length > 0 ? "withdrawal" : "followup");
        if (letter.kind === "withdrawal") expect(takenBack(letter.answers)).toEqual(topics);
      }),
    );
  });
});
