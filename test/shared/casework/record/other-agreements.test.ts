import { describe, expect, it } from "vitest";
import { impliedUses } from "../../../../shared/casework/consent/level.ts";
import { readFlatCase } from "../../../../shared/casework/record/flat-case.ts";
import { caseWorkField } from "../../../../shared/casework/work-field.ts";
import type { CaseWork } from "../../../../shared/casework/work.ts";
import { isReadable } from "../../../../shared/protocol/field.ts";
import { TODAY } from "../../../support/sample-case.ts";
import { ARABIC_CASE, permitToSend } from "../../../support/sample-draft.ts";

// A reporter, a relative or a lawyer appears in a draft by agreement of their own only: a case file can hold it.

const PEOPLE = {
  ...{ victim_name: "Sara", reporter_role: "relative", reporter_name: "Samir", ngo_name: "Shelter" },
  ...{ family_members_at_risk: "Lina | sister", alleged_perpetrators: "unit 4" },
};

function workOf(said: unknown): CaseWork {
  const read = readFlatCase({ ...PEOPLE, consent_of_others: said }, TODAY);
  if (!read.ok) throw new Error(`${read.code} ${read.key}`);
  expect(isReadable(caseWorkField, read.value.work)).toBe(true);
  return read.value.work;
}

describe("what others agreed to", () => {
  it("is theirs alone, as far as the level implies", () => {
    const { consents, record } = workOf("reporter | state_confidential");
    const reporter = record.people.find(({ roles }) => roles.includes("reporter"));
    expect(consents).toEqual([
      {
        ...{ id: "c1", person: reporter?.id, level: "state_confidential", uses: impliedUses("state_confidential") },
        ...{ mechanisms: null, givenBy: "victim", giver: "", day: TODAY, way: "not_said", submission: null },
        ...{ risks: [], understood: false, withdrawn: null },
      },
    ]);
  });

  it("has a day, its uses, addressees by name, and risks that were explained", () => {
    const { consents, record } = workOf([
      "Lina | mechanism_only | 2026-03-01 | sg_report ngo:fund-uaf letter:fund-uaf | yes",
      "Shelter | public_named",
    ]);
    const idOf = (name: string): string | undefined => record.people.find((each) => each.name === name)?.id;
    const lina = { person: idOf("Lina"), level: "mechanism_only", day: "2026-03-01", way: "writing", understood: true };
    expect(consents).toMatchObject([
      { ...lina, id: "c1", mechanisms: null, uses: ["sg_report"] },
      { ...lina, id: "c2", mechanisms: ["fund-uaf"], uses: ["ngo", "letter"] },
      { id: "c3", person: idOf("Shelter"), level: "public_named" },
    ]);
    expect(consents[0]?.risks).toHaveLength(12);
  });

  it.each<[string, unknown]>([
    ["nobody is called that", "Omar | mechanism_only"],
    ["nobody is named", "| mechanism_only"],
    ["a role without a name", "reporter: | mechanism_only"],
    ["somebody else has the role", "witness:Lina | mechanism_only"],
    ["it happened to them", "Sara | mechanism_only"],
    ["they are said to have done it", "unit 4 | mechanism_only"],
    ["no such level", "reporter | yes"],
    ["a day to come", "reporter | mechanism_only | 2026-03-05"],
    ["no day", "reporter | mechanism_only | in March"],
    ["no such use", "reporter | mechanism_only | | leaflet"],
    ["a use that is taken away", "reporter | mechanism_only | | no letter"],
    ["risks perhaps", "reporter | mechanism_only | | | perhaps"],
    ["the same person twice", ["reporter | mechanism_only", "Samir | public_named"]],
    ["no text", { reporter: "mechanism_only" }],
  ])("is refused: %s", (_, said) => {
    expect(readFlatCase({ ...PEOPLE, consent_of_others: said }, TODAY)).toEqual({
      ...{ ok: false, code: "facts.unknown_value", key: "consent_of_others" },
    });
  });

  it("is nobody's where the name is missing, also if somebody has no name", () => {
    for (const who of ["", "relative:", "reporter:"]) {
      const flat = { victim_name: "Sara", reporter_role: "relative", reporter_contact: "s@example.org" };
      const read = readFlatCase({ ...flat, consent_of_others: `${who} | public_named` }, TODAY);
      expect(read).toEqual({ ok: false, code: "facts.unknown_value", key: "consent_of_others" });
    }
  });

  it("is that of one person: where several have the name, their role says who", () => {
    const flat = { family_members_at_risk: "Omar Nasr | brother", colleagues_at_risk: "Omar Nasr | editor" };
    const agree = (said: unknown) => readFlatCase({ ...flat, consent_of_others: said }, TODAY);
    expect(agree("Omar Nasr | public_named")).toMatchObject({ ok: false, key: "consent_of_others" });
    expect(agree("witness:Omar Nasr | public_named")).toMatchObject({ ok: false, key: "consent_of_others" });
    const read = agree(["colleague:Omar Nasr | mechanism_only"]);
    if (!read.ok) throw new Error(`${read.code} ${read.key}`);
    const { consents, record } = read.value.work;
    const agreed = record.people.filter(({ id }) => consents.some(({ person }) => person === id));
    expect(agreed.map(({ name, roles }) => [name, roles])).toEqual([["Omar Nasr", ["colleague"]]]);
    expect(agree(["colleague:Omar Nasr | none", "relative:Omar Nasr | public_named"])).toMatchObject({ ok: true });
  });

  it.each([
    ["omar nasr", "Omar Nasr"],
    ["Omar  Nasr", "Omar Nasr"],
    ["Ömar Nasr", "Omar Nasr"],
  ])("is nobody's where two names are written alike: %j and %j", (some, other) => {
    const two = { family_members_at_risk: [`${some} | brother`, `${other} | cousin`] };
    for (const who of [some, other, `relative:${other}`]) {
      const read = readFlatCase({ ...two, consent_of_others: `${who} | public_named` }, TODAY);
      expect(read).toEqual({ ok: false, code: "facts.unknown_value", key: "consent_of_others" });
    }
    const one = { family_members_at_risk: `${some} | brother`, consent_of_others: `relative:${other} | public_named` };
    const read = readFlatCase(one, TODAY);
    expect(read.ok && read.value.work.consents.map(({ level }) => level)).toEqual(["public_named"]);
  });

  it("says nothing of the victims, and never stands for theirs", () => {
    const read = readFlatCase(
      { ...PEOPLE, reporter_role: "victim", consent_of_others: "reporter | public_named" },
      TODAY,
    );
    expect(read).toMatchObject({ ok: false, key: "consent_of_others" });
    const others = readFlatCase({ ...PEOPLE, consent_of_others: "reporter | public_named" }, TODAY);
    expect(others.ok && others.value.facts.consent).toBe("none");
  });
});

describe("a draft", () => {
  const flat = { ...ARABIC_CASE, reporter_role: "relative", reporter_name: "Samir" };
  const reporterIn = (said: object): unknown =>
    [...permitToSend({ ...flat, ...said }, "tb-cat").appearances.values()][1];

  it("shows the reporter by agreement of their own, and not without", () => {
    expect(reporterIn({})).toBe("omitted");
    expect(reporterIn({ consent_of_others: "reporter | state_confidential" })).toBe("named");
    expect(reporterIn({ consent_of_others: "reporter | mechanism_only" })).toBe("omitted");
  });
});
