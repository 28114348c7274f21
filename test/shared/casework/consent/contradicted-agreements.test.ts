import { describe, expect, it } from "vitest";
import { contradictedIn, toldOfCase } from "../../../../shared/casework/consent/contradicted-agreements.ts";
import { emptyPerson } from "../../../../shared/casework/record/empty-record.ts";
import { encodeConsent, type SaidConsent } from "../../../../shared/mechanisms/consent-answers.ts";
import { CAUTIONS, cautiousValue, type Caution } from "../../../../shared/mechanisms/consent-contradictions.ts";
import { questionKey } from "../../../../shared/mechanisms/report-answers.ts";
import type { Answer } from "../../../../shared/protocol/letter.ts";
import { consentLetter, SAID } from "../../../support/consent-letters.ts";
import { recordWith } from "../../../support/sample-work.ts";

const NOTHING = recordWith([]);
const ALL: SaidConsent = {
  ...{ ...SAID, mechanism: "yes", state: "yes" },
  ...{ "public-without-name": "yes", "public-named": "yes", "sg-report": "with-name" },
};

const telling = (field: Caution, answer: string = cautiousValue(field)): Answer => ({
  answer,
  question: questionKey(field),
});
const letter = (number: number, day: string, ...answers: readonly Answer[]): ReturnType<typeof consentLetter> =>
  consentLetter(number, "followup", {}, { answers, continuity: "unproven", day });

describe("what is told of a case", () => {
  it("is what any letter tells, proven or not, with the day of the first that does", () => {
    const letters = [
      letter(1, "2026-03-04", telling("anonymity_wanted")),
      letter(2, "2026-03-02", telling("anonymity_wanted"), telling("publicity_would_worsen", "no")),
      letter(3, "2026-03-06", telling("anonymity_wanted"), telling("publicity_would_worsen")),
    ];
    const told = [
      ["anonymity_wanted", "2026-03-02"],
      ["publicity_would_worsen", "2026-03-06"],
    ];
    expect([...toldOfCase(letters, null)]).toEqual(told);
    expect([...toldOfCase(letters, NOTHING)]).toEqual(told);
  });

  it("stays told where a later letter says otherwise: the person is asked", () => {
    const letters = [
      letter(1, "2026-03-04", telling("anonymity_wanted")),
      letter(2, "2026-03-05", telling("anonymity_wanted", "no")),
    ];
    expect([...toldOfCase(letters, null).keys()]).toEqual(["anonymity_wanted"]);
  });

  it("is what the facts say as well, each of it, where no letter tells it", () => {
    const record = {
      ...recordWith([{ ...emptyPerson("p1", ["victim"]), capacity: "victim" }]),
      danger: { ...NOTHING.danger, publicityWorsens: "yes" as const },
      wishes: { ...NOTHING.wishes, anonymity: true, applicantConfidential: true },
    };
    expect([...toldOfCase([], record)]).toEqual(CAUTIONS.map((field) => [field, null]));
    expect([...toldOfCase([], NOTHING)]).toEqual([]);
    const told = toldOfCase([letter(1, "2026-03-04", telling("anonymity_wanted"))], record);
    expect(told.get("anonymity_wanted")).toBe("2026-03-04");
    const otherwise = { ...record, wishes: { ...record.wishes, anonymity: false } };
    expect(toldOfCase([], otherwise).has("anonymity_wanted")).toBe(false);
  });
});

describe("what a letter agrees to goes against", () => {
  const report = consentLetter(1, "report", {}, { answers: [telling("publicity_would_worsen")] });
  const later = consentLetter(2, "followup", ALL, { day: "2026-04-01" });

  it("what another letter tells, with the day of that", () => {
    const told = toldOfCase([report, later], null);
    expect(contradictedIn(later.letter.answers, told).map(({ against, topic }) => [topic, against[0]?.day])).toEqual([
      ["public-without-name", "2026-03-04"],
      ["public-named", "2026-03-04"],
      ["sg-report", "2026-03-04"],
    ]);
    expect(contradictedIn(report.letter.answers, told)).toEqual([]);
  });

  it("what the facts alone tell, of no day", () => {
    const record = { ...NOTHING, wishes: { ...NOTHING.wishes, applicantConfidential: true } };
    const [first] = contradictedIn(later.letter.answers, toldOfCase([later], record));
    expect(first).toEqual({
      topic: "state",
      against: [{ day: null, field: "confidentiality_request_applicant", topic: "state" }],
    });
  });

  it("nothing where nothing was told, and where nothing is agreed to", () => {
    expect(contradictedIn(later.letter.answers, toldOfCase([later], NOTHING))).toEqual([]);
    const quiet = encodeConsent({ ...SAID, mechanism: "yes", state: "no" });
    expect(contradictedIn(quiet, toldOfCase([report], null))).toEqual([]);
  });
});
