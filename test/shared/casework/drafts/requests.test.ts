import { describe, expect, it } from "vitest";
import type { Purpose } from "../../../../shared/casework/consent/gate.ts";
import type { Draft } from "../../../../shared/casework/drafts/draft.ts";
import { languagesFor } from "../../../../shared/casework/drafts/languages.ts";
import { TEXTS_EN } from "../../../../shared/casework/drafts/texts/en.ts";
import { TEXTS_ES } from "../../../../shared/casework/drafts/texts/es.ts";
import { TEXTS_FR } from "../../../../shared/casework/drafts/texts/fr.ts";
import { writeDraft } from "../../../../shared/casework/drafts/write-draft.ts";
import type { CaseRecord } from "../../../../shared/casework/record/case-record.ts";
import { NO_DATE, parsePartialDate } from "../../../../shared/casework/record/partial-date.ts";
import { contradictsItself } from "../../../../shared/casework/record/urgency.ts";
import { DANGER, IMMINENCE } from "../../../../shared/casework/record/vocabulary.ts";
import { MECHANISMS, mechanismOf } from "../../../../shared/mechanisms/dataset.ts";
import { FACT_VALUES, type ConsentLevel } from "../../../../shared/mechanisms/facts.ts";
import type { Mechanism } from "../../../../shared/mechanisms/mechanism.ts";
import { MARKED_RECORD, permitFor } from "../../../support/marked-case.ts";

const TEXTS = { en: TEXTS_EN, fr: TEXTS_FR, es: TEXTS_ES };

const the = (id: string): Mechanism => {
  const mechanism = mechanismOf(id);
  if (mechanism === null) throw new Error(id);
  return mechanism;
};

/** What stands above a draft, by the names of the texts: what is not a text of ours stands as it is. */
const above = (id: string, level: ConsentLevel, changes: Partial<CaseRecord> = {}, purpose: Purpose = "send") => {
  const mechanism = the(id);
  const record = { ...MARKED_RECORD, ...changes };
  const [first, ...others] = languagesFor(mechanism).map((language) => {
    const { draft } = writeDraft(permitFor(mechanism, purpose, level, { record }), { language });
    const names = namesOf(draft.language);
    return draft.requests.map(({ text }) => names.get(text) ?? text);
  });
  // In every language, the same is due.
  for (const other of others) expect(other).toEqual(first);
  return first;
};

const namesOf = (language: Draft["language"]): ReadonlyMap<string, string> => {
  const { expected, imminent, meeting, ...texts } = TEXTS[language].requests;
  const named = Object.entries(texts).map(([name, text]) => [text, name] as const);
  const timed = [
    ...(["hours", "days", null] as const).map((each) => [imminent(each), `imminent:${each ?? ""}`] as const),
    ...(["hours", "days", "weeks"] as const).map((each) => [expected(each), `expected:${each}`] as const),
  ];
  const { month, seasons } = TEXTS[language].dates;
  const meetings = (["summer", "autumn", "winter"] as const).map(
    (each) => [meeting(month(seasons[each], "2026")), `meeting:${each} 2026`] as const,
  );
  return new Map<string, string>([
    ...[...named, ...timed, ...meetings],
    ...([null, "2026"] as const).map((each) => [meeting(each), each === null ? "meeting" : `meeting:${each}`] as const),
  ]);
};

const danger = (more: Partial<CaseRecord["danger"]>): Partial<CaseRecord> => ({
  danger: { ...MARKED_RECORD.danger, imminence: null, urgency: null, level: null, ...more },
});
const isClaim = (request: string): boolean =>
  /^(?:imminent:|expected:|immediate$|irreparableBeforeCourt$)/u.test(request);
const wishes = (more: Partial<CaseRecord["wishes"]>): Partial<CaseRecord> => ({
  wishes: { ...MARKED_RECORD.wishes, confidentialityReasons: { language: "und", text: "" }, ...more },
});

describe("how far the addressee may go", () => {
  it.each([
    ["tb-cat", "mechanism_only", ["doNotApproach", "secureChannel"]],
    ["tb-cat", "state_confidential", ["inConfidence", "secureChannel"]],
    ["tb-cat", "public_without_name", ["withoutNames", "secureChannel"]],
    ["tb-cat", "public_named", ["secureChannel"]],
    ["asg-senior-official", "mechanism_only", ["doNotApproachWithinUn", "secureChannel"]],
    ["asg-senior-official", "state_confidential", ["inConfidence", "secureChannel"]],
    ["cerd-ewua", "mechanism_only", ["doNotApproach", "secureChannel"]],
    ["hrc-president-bureau", "mechanism_only", ["doNotApproach", "secureChannel"]],
    ["sp-mandate-holders", "mechanism_only", ["doNotApproach", "secureChannel"]],
    ["sp-mandate-holders", "public_without_name", ["withoutNames", "secureChannel"]],
    ["tb-individual-communication", "state_confidential", ["inConfidenceInProcedure", "secureChannel"]],
    ["tb-individual-communication", "public_named", ["secureChannel"]],
    ["tb-interim-measures", "state_confidential", ["inConfidenceInProcedure", "secureChannel"]],
    ["iachr-request-for-information", "state_confidential", ["inConfidenceInProcedure"]],
    ["iachr-press-release", "public_without_name", ["withoutNames"]],
    ["iachr-press-release", "public_named", []],
    ["iachr-hearing-reminder", "mechanism_only", ["inGeneralTerms"]],
    ["iachr-closed-hearing", "state_confidential", ["inConfidenceInProcedure"]],
    ["achpr-focal-point", "mechanism_only", ["doNotApproach"]],
    ["achpr-communication", "state_confidential", ["inConfidenceInProcedure"]],
    ["achpr-provisional-measures", "public_without_name", ["withoutNames"]],
    ["coe-sg-private-office", "state_confidential", ["inConfidence"]],
    ["coe-commissioner", "public_named", []],
    ["pace-legal-affairs-chair", "public_without_name", ["withoutNames"]],
    ["ecthr-rule-39", "state_confidential", ["inConfidenceInProcedure"]],
    ["mission-eu", "mechanism_only", ["doNotApproach"]],
    ["states-raising-cases", "public_without_name", ["withoutNames"]],
    ["fund-front-line", "mechanism_only", ["forYouOnly"]],
    ["fund-front-line", "state_confidential", ["forYouOnly"]],
    ["ngo-ishr", "public_named", []],
  ] as const)("%s at %s: %j [C2] [C10] [C11] [R11]", (id, level, due) => {
    expect(above(id, level)).toEqual(due);
  });

  it.each([
    ["mechanism_only", ["forTheRecord", "doNotApproach", "secureChannel"]],
    ["state_confidential", ["forTheRecord", "inConfidence", "secureChannel"]],
    ["public_without_name", ["inclusionWithoutName", "withoutNames", "secureChannel"]],
    ["public_named", ["inclusionNamed", "secureChannel"]],
  ] as const)("the report says at %s what was agreed to about publication [C4] [C6] [C7] [C13]", (level, due) => {
    expect(above("sg-reprisals-report", level)).toEqual(due);
    // [D2] A follow-up says first that there is a paragraph of a report that it follows.
    expect(above("sg-report-followup", level)).toEqual(["followUp", ...due]);
  });

  it.each([
    ["yes", "forTheRecordNoHarm"],
    ["unclear", "forTheRecord"],
    ["no", "forTheRecord"],
  ] as const)("a case for the record says why: publicity worsens: %s, %s [C5]", (publicityWorsens, why) => {
    for (const id of ["sg-reprisals-report", "sg-report-followup"])
      expect(above(id, "state_confidential", danger({ publicityWorsens }))).toContain(why);
  });

  it("a follow-up that lacks the paragraph refers to nothing [D2]", () => {
    const reported = { ...MARKED_RECORD.reported, paragraph: "" };
    expect(above("sg-report-followup", "public_named", { reported })).toEqual(["inclusionNamed", "secureChannel"]);
  });
});

it("what is only prepared limits nobody, whatever was agreed to", () => {
  expect(above("tb-cat", "state_confidential", {}, "prepare")).toEqual(["notToBeSent"]);
  expect(above("iachr-precautionary-measures", "state_confidential", {}, "prepare")).toEqual(["notToBeSent"]);
  expect(above("sg-reprisals-report", "public_named", {}, "prepare")).toEqual(["notToBeSent"]);
});

describe("urgency", () => {
  it.each([
    [{ imminence: "hours" }, "imminent:hours"],
    [{ imminence: "days" }, "imminent:days"],
    [{ urgency: "imminent" }, "imminent:"],
    [{ level: "immediate" }, "imminent:"],
    [{ imminence: "weeks" }, "expected:weeks"],
    [{ urgency: "imminent", imminence: "weeks" }, "expected:weeks"],
    [{ urgency: "ongoing", imminence: "weeks" }, "expected:weeks"],
    [{ urgency: "ongoing", imminence: "hours" }, "expected:hours"],
    [{ urgency: "ongoing", level: "immediate" }, "immediate"],
  ] as const)("%j is told to missions and others who can act in time", (known, due) => {
    expect(above("mission-eu", "public_named", danger(known))).toEqual([due]);
    expect(above("fund-front-line", "public_named", danger(known))).toEqual([due]);
    expect(above("asg-senior-official", "public_named", danger(known))).toEqual([due, "secureChannel"]);
  });

  it("is not claimed where nobody knows of it, or somebody knows that there is none", () => {
    expect(above("mission-eu", "public_named", danger({}))).toEqual([]);
    expect(above("mission-eu", "public_named", danger({ imminence: "not_imminent" }))).toEqual([]);
    expect(above("mission-eu", "public_named", danger({ urgency: "ongoing", level: "high" }))).toEqual([]);
    expect(above("mission-eu", "public_named", danger({ level: "none_now" }))).toEqual([]);
  });

  it.each([
    { urgency: "past", level: "none_now", imminence: "weeks" },
    { urgency: "past", imminence: "hours" },
    { urgency: "past", level: "immediate" },
    { urgency: "imminent", imminence: "not_imminent" },
    { level: "immediate", imminence: "not_imminent" },
    { urgency: "ongoing", level: "immediate", imminence: "not_imminent" },
    { urgency: "imminent", level: "none_now" },
    { level: "none_now", imminence: "hours" },
    { level: "none_now", imminence: "weeks" },
    { urgency: "ongoing", level: "none_now", imminence: "days" },
  ] as const)("is not claimed while what was said contradicts itself: %j", (said) => {
    expect(above("mission-eu", "public_named", danger(said))).toEqual([]);
    expect(above("ecthr-rule-39", "public_named", danger({ ...said, irreparable: "yes" }))).toEqual([]);
  });

  it("is never claimed beside a denial of it, whatever was said of urgency, imminence and level", () => {
    const orNone = <T>(values: readonly T[]): readonly (T | null)[] => [...values, null];
    const said = orNone(FACT_VALUES.urgency).flatMap((urgency) =>
      orNone(IMMINENCE).flatMap((imminence) => orNone(DANGER).map((level) => ({ imminence, level, urgency }))),
    );
    for (const each of said) {
      const changes = danger({ ...each, irreparable: "yes" });
      const claimed = ["mission-eu", "ecthr-rule-39"].flatMap((id) => above(id, "public_named", changes) ?? []);
      const { imminence, level, urgency } = each;
      const isDenied = level === "none_now" || urgency === "past" || imminence === "not_imminent";
      const isSoon =
        urgency === "imminent" || level === "immediate" || (imminence ?? "not_imminent") !== "not_imminent";
      if (isDenied) expect(claimed.filter(isClaim), JSON.stringify(each)).toEqual([]);
      else expect(claimed.some(isClaim), JSON.stringify(each)).toBe(isSoon);
      expect(contradictsItself({ ...MARKED_RECORD.danger, ...each }), JSON.stringify(each)).toBe(isDenied && isSoon);
    }
  });

  it("stands above Rule 39 as imminent and irreparable, and never as one of them alone [X16]", () => {
    const both = danger({ urgency: "imminent", irreparable: "yes" });
    expect(above("ecthr-rule-39", "public_named", both)).toEqual(["irreparableBeforeCourt"]);
    expect(above("ecthr-rule-39", "public_named", danger({ urgency: "imminent", irreparable: "unknown" }))).toEqual([]);
    for (const said of [
      { urgency: "past" },
      { urgency: "ongoing", imminence: "hours" },
      { imminence: "weeks" },
    ] as const)
      expect(above("ecthr-rule-39", "public_named", danger({ ...said, irreparable: "yes" })), said.imminence).toEqual(
        [],
      );
  });

  it.each(["iachr-precautionary-measures", "achpr-provisional-measures", "tb-interim-measures"])(
    "%s: irreparable harm is stated where it is known",
    (id) => {
      expect(above(id, "public_named", danger({ irreparable: "yes" }))).toContain("irreparable");
      expect(above(id, "public_named", danger({ irreparable: "unknown" }))).not.toContain("irreparable");
    },
  );
});

describe("confidentiality", () => {
  const kept = wishes({ applicantConfidential: true });
  const together = {
    ...kept,
    people: MARKED_RECORD.people.map((each) =>
      each.id === "p1" ? { ...each, roles: ["victim", "reporter"] as const } : each,
    ),
  };
  const alone = { ...kept, people: together.people.filter(({ id }) => id !== "p2") };

  it("of the applicant is requested expressly, where it was wished and somebody else is to be protected [C8]", () => {
    for (const id of ["iachr-request-for-information", "iachr-precautionary-measures"]) {
      expect(above(id, "public_named", kept)).toEqual(["applicantConfidential"]);
      expect(above(id, "public_named", together)).toEqual(["applicantConfidential"]);
      expect(above(id, "public_named", alone)).toEqual([]);
      expect(above(id, "public_named", wishes({}))).toEqual([]);
    }
  });

  it("of the name in public documents is requested with reasons, unless the name may be public [C8]", () => {
    const confidentialityReasons = { language: "ar", text: " خوفاً على الأسرة " };
    expect(above("iachr-precautionary-measures", "state_confidential", wishes({ confidentialityReasons }))).toEqual([
      "initialsInPublic",
      "reasons",
      " خوفاً على الأسرة ",
    ]);
    expect(above("iachr-precautionary-measures", "public_without_name", wishes({}))).toEqual(["initialsInPublic"]);
    expect(above("iachr-precautionary-measures", "public_named", wishes({}))).toEqual([]);
  });

  it("anonymity is wished for expressly before the African Commission, which is given the name [C9]", () => {
    const anonymous = wishes({ anonymity: true });
    expect(above("achpr-communication", "state_confidential", anonymous)).toEqual([
      "inConfidenceInProcedure",
      "anonymity",
    ]);
    expect(above("achpr-communication", "none", anonymous, "prepare")).toEqual(["notToBeSent"]);
  });
});

describe("a meeting in Geneva", () => {
  const inGeneva = (now: "yes" | "no", until: string | null): Partial<CaseRecord> => ({
    geneva: { now, until: { ...NO_DATE, until } },
  });

  it("is asked for before the return home, of the President alone", () => {
    expect(above("hrc-president-bureau", "public_named", inGeneva("yes", null))).toEqual(["meeting", "secureChannel"]);
    expect(above("hrc-president-bureau", "public_named", inGeneva("yes", "2026"))).toEqual([
      "meeting:2026",
      "secureChannel",
    ]);
    expect(above("hrc-president-bureau", "public_named", inGeneva("no", "2026"))).toEqual(["secureChannel"]);
    expect(above("asg-senior-official", "public_named", inGeneva("yes", null))).toEqual(["secureChannel"]);
  });

  it("names the season until which somebody stays, and nothing that was typed beside it", () => {
    const until = (typed: string): Partial<CaseRecord> => ({ geneva: { now: "yes", until: parsePartialDate(typed) } });
    for (const season of ["winter 2026", "summer 2026", "autumn 2026"])
      expect(above("hrc-president-bureau", "public_named", until(season))?.[0]).toBe(`meeting:${season}`);
    expect(above("hrc-president-bureau", "public_named", until("before she is sick"))?.[0]).toBe("meeting");
  });
});

it.each(MECHANISMS.filter(({ draft }) => draft !== null).map(({ id }) => id))(
  "%s: what is only prepared says so first, and of consent only that it is missing",
  (id) => {
    const [first, ...others] = above(id, "none", {}, "prepare") ?? [];
    expect(first).toBe("notToBeSent");
    expect(others.filter((each) => each !== "followUp")).toEqual([]);
    const [language = "en"] = languagesFor(the(id));
    const { draft } = writeDraft(permitFor(the(id), "prepare", "none"), { language });
    const consent = draft.sections.find((section) => section.id === "consent");
    expect(consent?.lead).toEqual([]);
    const stated = consent?.fields.filter((field) => field.id.startsWith("consent_"));
    expect(stated?.map(({ missing }) => missing)).toEqual(stated?.map(() => "consent"));
    const { notAgreed, notAgreedYet } = TEXTS[language].phrases;
    const said = stated?.map(({ values }) => values[0]?.[0]?.text ?? "") ?? [];
    expect(said.filter((text) => !text.startsWith(notAgreed("")) && text !== notAgreedYet)).toEqual([]);
    expect(said.length).toBeGreaterThan(3);
  },
);
