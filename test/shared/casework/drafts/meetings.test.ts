import { describe, expect, it } from "vitest";
import { askPermit } from "../../../../shared/casework/consent/gate.ts";
import { routesAt } from "../../../../shared/casework/consent/routes-at.ts";
import { writeDraft } from "../../../../shared/casework/drafts/write-draft.ts";
import { factsOf } from "../../../../shared/casework/consent/facts-of-case.ts";
import type { CaseWork } from "../../../../shared/casework/work.ts";
import { mechanismOf } from "../../../../shared/mechanisms/dataset.ts";
import type { Mechanism } from "../../../../shared/mechanisms/mechanism.ts";
import { dayField } from "../../../../shared/protocol/day.ts";
import { askToSend, draftToSend, DRAFTED_ON, flatWork, permitToSend } from "../../../support/sample-draft.ts";

// Nobody is asked to a meeting that was not agreed to: meetings are a use of their own, also where a mission is told [C12][R4].

const RAIDED = {
  ...{ body: ["hrc"], urgency: "ongoing", state: "DZ", residence: "DZ", victim_name: "Ada", reporter_role: "victim" },
  ...{ consent_given_by_and_when: "victim | 2026-11-01", in_geneva_now: "yes" },
};
const the = (id: string): Mechanism => {
  const mechanism = mechanismOf(id);
  if (mechanism === null) throw new Error(id);
  return mechanism;
};
const MEETING = { en: /meeting|conversation/iu, es: /reunión|conversación/iu, fr: /rencontre|entretien/iu };
const REFUSED = {
  en: "Please do not propose a meeting.",
  es: "no propongan una reunión.",
  fr: "ne pas proposer de rencontre.",
};

describe.each(["en", "es", "fr"] as const)("a letter to a mission in %s", (language) => {
  const requestIn = (consent: string, consent_per_use: readonly string[]): string => {
    const { draft } = draftToSend({ ...RAIDED, consent, consent_per_use }, "mission-norway", language);
    const request = draft.sections.find(({ id }) => id === "request");
    return request?.lead.map(({ text }) => text).join(" ") ?? "";
  };

  it.each(["mechanism_only", "public_without_name"])("asks for a meeting where they are agreed to: %s", (consent) => {
    expect(requestIn(consent, ["embassy", "meeting"])).toMatch(MEETING[language]);
    expect(requestIn(consent, ["embassy", "meeting"])).not.toContain(REFUSED[language]);
  });

  it.each(["mechanism_only", "public_without_name"])("asks for none where they are not: %s", (consent) => {
    for (const uses of [["embassy"], ["embassy", "meeting:mission-ireland"]]) {
      const request = requestIn(consent, uses);
      expect(request).toContain(REFUSED[language]);
      expect(request.replace(REFUSED[language], "")).not.toMatch(MEETING[language]);
    }
  });
});

describe("what a mission is asked beside", () => {
  const agreed = (more: object): readonly string[] => permitToSend({ ...RAIDED, ...more }, "mission-norway").agreed;

  it("is agreed to by everybody, or by nobody", () => {
    expect(agreed({ consent: "state_confidential" })).toEqual(["embassy", "meeting"]);
    expect(agreed({ consent: "state_confidential", consent_per_use: ["embassy", "meeting:mission-norway"] })).toEqual([
      ...["embassy", "meeting"],
    ]);
    const two = flatWork({ ...RAIDED, victim_name: ["Ada", "Berta"], consent: "state_confidential" });
    const [first, ...others] = two.consents.map((each, index) =>
      index === 0 ? { ...each, uses: ["embassy"] as const } : each,
    );
    const asked = askToSend({ ...two, consents: first === undefined ? [] : [first, ...others] }, "mission-norway");
    expect(asked).toMatchObject({ ok: true, permit: { uses: ["embassy"], agreed: ["embassy"] } });
  });

  it("is asked no more once it is withdrawn: the permit is outdated, and another has no meeting", () => {
    const flat = { ...RAIDED, consent: "state_confidential", consent_per_use: ["embassy", "meeting:mission-norway"] };
    const work = flatWork(flat);
    const withdrawn = { day: DRAFTED_ON, how: "" };
    const since: CaseWork = {
      ...work,
      consents: work.consents.map((each) => (each.uses.includes("meeting") ? { ...each, withdrawn } : each)),
    };
    const asked = askToSend(work, "mission-norway");
    expect(asked.ok && asked.permit.isStillFor({ work, withdrawals: [] })).toBe(true);
    expect(asked.ok && asked.permit.isStillFor({ work: since, withdrawals: [] })).toBe(false);
    expect(askToSend(since, "mission-norway")).toMatchObject({ ok: true, permit: { agreed: ["embassy"] } });
  });
});

describe("somebody who was to stay in Geneva until then", () => {
  const readOn = (on: string, until: string): readonly string[] => {
    const today = dayField.read(on);
    const work = flatWork({ ...RAIDED, consent: "state_confidential", in_geneva_now: `yes | ${until}` });
    const mechanism = the("hrc-president-bureau");
    const asked = askPermit({
      ...{ mechanism, purpose: "send", routeAt: routesAt(work, today)(mechanism), today, withdrawals: [], work },
    });
    if (!asked.ok) throw new Error(asked.code);
    const { requests, sections } = writeDraft(asked.permit, { language: "en" }).draft;
    const told = sections.flatMap(({ fields }) => fields).find(({ id }) => id === "in_geneva_now");
    return [
      ...requests.filter(({ text }) => text.includes("MEETING")).map(() => "meeting"),
      ...(told?.values ?? []).map((line) => line.map(({ text }) => text).join("")),
      ...(told?.missing === "required" ? ["missing"] : []),
      ...(factsOf(work, today).in_geneva === "yes" ? ["fact"] : []),
    ];
  };

  it.each([
    ["2026-12-05", "2026-12-05", "5 December 2026"],
    ["spring 2027", "2027-06-30", "spring 2027"],
    ["summer 2027", "2027-09-30", "summer 2027"],
    ["autumn 2027", "2027-12-31", "autumn 2027"],
    ["winter 2027", "2028-03-31", "winter 2027"],
  ])("%s: is met, and said to be there, until %s", (until, last, words) => {
    expect(readOn(last, until)).toEqual(["meeting", `yes (until: ${words})`, "fact"]);
  });

  it.each([
    ["2026-01", "2026-11-21"],
    ["spring 2027", "2027-07-01"],
    ["summer 2027", "2027-10-01"],
    ["summer 2027", "2028-02-15"],
    ["autumn 2027", "2028-01-01"],
    ["winter 2027", "2028-04-01"],
  ])("%s: is asked to no meeting on %s, and whether they are there is to be found out", (until, on) => {
    expect(readOn(on, until)).toEqual(["missing"]);
  });
});

it("the President is asked for none in Geneva where the caseworker leaves meetings out", () => {
  const work = flatWork({ ...RAIDED, consent: "state_confidential", consent_per_use: ["letter", "meeting"] });
  const headOf = (uses: readonly ("letter" | "meeting")[]): string => {
    const routeAt = () => ({ outcome: "recommended", reason: "" }) as const;
    const request = {
      work,
      mechanism: mechanismOf("hrc-president-bureau"),
      routeAt,
      uses,
      withdrawals: [],
      today: DRAFTED_ON,
    };
    const asked = askPermit({ ...request, purpose: "send" });
    if (!asked.ok) throw new Error(asked.code);
    const { draft } = writeDraft(asked.permit, { language: "en" });
    return draft.requests.map(({ text }) => text).join(" ");
  };
  expect(headOf(["letter", "meeting"])).toContain("REQUEST FOR A MEETING");
  expect(headOf(["letter"])).not.toContain("MEETING");
});
