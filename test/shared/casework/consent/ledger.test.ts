import { describe, expect, it } from "vitest";
import { addConsent, withdrawConsent, type NewConsent } from "../../../../shared/casework/consent/ledger.ts";
import { caseWorkField } from "../../../../shared/casework/work-field.ts";
import { isReadable } from "../../../../shared/protocol/field.ts";
import { consent, day, recordWith, SARA, WORK_DAY, workWith } from "../../../support/sample-work.ts";
import { valueOf } from "../../../support/sample-letters.ts";

const entry = (more: Partial<NewConsent> = {}): NewConsent => {
  const {
    day: given,
    giver,
    givenBy,
    level,
    mechanisms,
    person,
    risks,
    submission,
    understood,
    uses,
    way,
  } = consent(more);
  return { day: given, giver, givenBy, level, mechanisms, person, risks, submission, understood, uses, way };
};
const TODAY = day("2026-04-01");
const empty = workWith(recordWith([SARA]));
const withdrawn = { day: day("2026-04-01"), how: "on the telephone" };

describe("the ledger", () => {
  it("grows at its end, and gives no id twice", () => {
    const once = valueOf(addConsent(empty, entry(), TODAY));
    const twice = valueOf(addConsent(once, entry({ uses: ["meeting"] }), TODAY));
    expect(twice.consents).toEqual([consent(), consent({ id: "c2", uses: ["meeting"] })]);
    expect(isReadable(caseWorkField, twice)).toBe(true);
  });

  it("takes no agreement of somebody who is not in the case, and none to nothing", () => {
    expect(addConsent(empty, entry({ person: "p9" }), TODAY)).toEqual({ ok: false, code: "consent.person_unknown" });
    for (const nothing of [{ level: "none" }, { uses: [] }, { mechanisms: [] }] as const)
      expect(addConsent(empty, entry(nothing), TODAY)).toEqual({ ok: false, code: "consent.empty" });
  });

  it("takes less than before only after the earlier agreement was withdrawn", () => {
    const less = entry({ level: "mechanism_only" });
    const refused = { ok: false, code: "consent.lower_than_before" };
    const standing = workWith(recordWith([SARA]), consent());
    expect(addConsent(standing, less, TODAY)).toEqual(refused);
    expect(addConsent(standing, { ...less, mechanisms: ["some-fund"] }, TODAY)).toEqual(refused);
    expect(addConsent(standing, { ...less, uses: ["meeting"] }, TODAY).ok).toBe(true);
    expect(addConsent(valueOf(withdrawConsent(standing, "c1", withdrawn)), less, TODAY).ok).toBe(true);

    const forOne = workWith(recordWith([SARA]), consent({ mechanisms: ["some-fund"] }));
    expect(addConsent(forOne, { ...less, mechanisms: ["another-fund"] }, TODAY).ok).toBe(true);
    expect(addConsent(forOne, { ...less, mechanisms: ["another-fund", "some-fund"] }, TODAY)).toEqual(refused);
    expect(addConsent(forOne, less, TODAY)).toEqual(refused);
  });

  it("takes none that stands already, in whatever order its lists are: one of two would outlive its withdrawal", () => {
    const lists = {
      mechanisms: ["some-fund", "another-fund"],
      risks: ["R1", "R2"],
      uses: ["letter", "meeting"],
    } as const;
    const standing = workWith(recordWith([SARA]), consent(lists));
    const turned = entry({
      ...{ mechanisms: ["another-fund", "some-fund"], risks: ["R2", "R1"], uses: ["meeting", "letter"] },
    });
    const refused = { ok: false, code: "consent.entered_before" };
    expect(addConsent(standing, entry(lists), TODAY)).toEqual(refused);
    expect(addConsent(standing, turned, TODAY)).toEqual(refused);
    expect(addConsent(workWith(recordWith([SARA]), consent()), entry(), TODAY)).toEqual(refused);
    const others = [
      ...[{ day: TODAY }, { giver: "her sister" }, { level: "public_named" }, { mechanisms: null }, { risks: ["R1"] }],
      ...[
        { understood: !consent().understood },
        { uses: ["letter"] },
        { way: "letter" },
        { mechanisms: ["some-fund"] },
      ],
    ] as const;
    for (const other of others) expect(addConsent(standing, entry({ ...lists, ...other }), TODAY).ok).toBe(true);
    const back = valueOf(withdrawConsent(standing, "c1", withdrawn));
    expect(valueOf(addConsent(back, entry(lists), TODAY)).consents).toHaveLength(2);
  });

  it("takes no agreement of a day that has not come", () => {
    const tomorrow = entry({ day: day("2026-04-02") });
    expect(addConsent(empty, tomorrow, TODAY)).toEqual({ ok: false, code: "consent.not_yet_given" });
    expect(addConsent(empty, tomorrow, tomorrow.day).ok).toBe(true);
  });

  it("keeps what was withdrawn, and from when", () => {
    const work = workWith(recordWith([SARA]), consent(), consent({ id: "c2", uses: ["meeting"] }));
    const after = valueOf(withdrawConsent(work, "c1", withdrawn));
    expect(after.consents).toEqual([consent({ withdrawn }), consent({ id: "c2", uses: ["meeting"] })]);
    expect(withdrawConsent(after, "c1", withdrawn)).toEqual({ ok: false, code: "consent.withdrawn_before" });
  });

  it("withdraws nothing that is not there, and nothing before it was given", () => {
    expect(withdrawConsent(empty, "c1", withdrawn)).toEqual({ ok: false, code: "consent.unknown" });
    const work = workWith(recordWith([SARA]), consent({ day: WORK_DAY }));
    const early = { ...withdrawn, day: day("2026-03-03") };
    expect(withdrawConsent(work, "c1", early)).toEqual({ ok: false, code: "consent.withdrawn_too_early" });
  });
});
