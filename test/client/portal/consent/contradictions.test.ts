import { describe, expect, it } from "vitest";
import { NOTHING_CHOSEN, type ChosenConsent } from "../../../../client/portal/consent/chosen-consent.ts";
import { contradictionsOf } from "../../../../client/portal/consent/contradictions.ts";
import { letterAnswers } from "../../../../client/portal/questions/letter-answers.ts";
import type { RecordFieldName } from "../../../../shared/mechanisms/field-names.ts";
import { answersOf, saidRows } from "../questions/sample-answers.ts";

const EVERYTHING: ChosenConsent = {
  ...{ decider: null, mechanism: "yes", state: "yes", understood: true },
  ...{ "public-without-name": "yes", "public-named": "yes", "sg-report": "with-name" },
};
const WISHES = ["publicity_would_worsen", "anonymity_wanted", "confidentiality_request_applicant"] as const;

type Told = readonly [field: RecordFieldName, value: string];

/** What does not fit, in short, where this role gave this answer to the questionnaire. */
function found(role: "relative" | "victim", [field, value]: Told, chosen: ChosenConsent) {
  const told = letterAnswers(answersOf({ reporter_role: saidRows([role]), [field]: saidRows([value]) }));
  return contradictionsOf(chosen, role, told).map((each) => [each.field, each.topic]);
}

describe("what was told and what was agreed to", () => {
  it("do not fit where publicity would make it worse, and any of it may become public", () => {
    expect(found("victim", ["publicity_would_worsen", "yes"], EVERYTHING)).toEqual([
      ["publicity_would_worsen", "public-without-name"],
      ["publicity_would_worsen", "public-named"],
      ["publicity_would_worsen", "sg-report"],
    ]);
    const unnamed = { ...NOTHING_CHOSEN, "sg-report": "without-name" } as const;
    expect(found("victim", ["publicity_would_worsen", "yes"], unnamed)).toEqual([
      ["publicity_would_worsen", "sg-report"],
    ]);
  });

  it("do not fit where the name is to be left out, and goes to the government or becomes public", () => {
    expect(found("victim", ["anonymity_wanted", "yes"], EVERYTHING)).toEqual([
      ["anonymity_wanted", "state"],
      ["anonymity_wanted", "public-named"],
      ["anonymity_wanted", "sg-report"],
    ]);
    const unnamed = { ...NOTHING_CHOSEN, "public-without-name": "yes", "sg-report": "without-name" } as const;
    expect(found("victim", ["anonymity_wanted", "yes"], unnamed)).toEqual([]);
  });

  it("do not fit where the State is not to know who tells of it, and is told with a name", () => {
    const wish = ["confidentiality_request_applicant", "yes"] as const;
    expect(found("relative", wish, { ...EVERYTHING, decider: "told" })).toEqual([
      ["confidentiality_request_applicant", "state"],
    ]);
  });

  it.each(["family", "lawyer"] as const)("do not fit where %s decides for somebody who can be asked", (decider) => {
    const chosen = { ...NOTHING_CHOSEN, decider, mechanism: "no" } as const;
    const told = [{ question: "victim-consent-capacity", answer: "victim" }];
    const role = decider === "family" ? "relative" : "legal_representative";
    expect(contradictionsOf(chosen, role, told)).toEqual([{ field: "victim_consent_capacity", topic: null }]);
    expect(contradictionsOf({ ...chosen, decider: "told" }, role, told)).toEqual([]);
    const other = [{ question: "victim-consent-capacity", answer: "family_member" }];
    expect(contradictionsOf(chosen, role, other)).toEqual([]);
  });

  it.each(WISHES)("fit where %s is not answered with yes, or is not asked any more", (field) => {
    for (const answer of ["no", "unclear"]) {
      expect(found("relative", [field, answer], { ...EVERYTHING, decider: "told" })).toEqual([]);
    }
    expect(found("victim", ["confidentiality_request_applicant", "yes"], EVERYTHING)).toEqual([]);
  });

  it.each(WISHES)(
    "fit with %s where nothing is agreed to, or for the record alone, or is to be talked about",
    (field) => {
      const answers = [field, "yes"] as const;
      const quiet = { ...NOTHING_CHOSEN, decider: "told", mechanism: "yes", "sg-report": "record" } as const;
      const talk = {
        ...NOTHING_CHOSEN,
        decider: "told",
        state: "talk",
        "public-named": "talk",
        "sg-report": "talk",
      } as const;
      expect(found("relative", answers, NOTHING_CHOSEN)).toEqual([]);
      expect(found("relative", answers, quiet)).toEqual([]);
      expect(found("relative", answers, talk)).toEqual([]);
      expect(found("relative", answers, { ...EVERYTHING, decider: "not-asked" })).toEqual([]);
    },
  );
});
