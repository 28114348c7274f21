import { readFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";
import { describe, expect, it } from "vitest";
import { caseFileTable, placesOf } from "../../scripts/check/case-file-table.ts";
import { CASE_KEYS, caseKey } from "../../scripts/cli/case-keys.ts";
import { refusalText } from "../../scripts/cli/case-refusal.ts";
import { FIELD_NAMES, NONE_FIELDS } from "../../shared/casework/record/field-names.ts";
import { readFlatCase } from "../../shared/casework/record/flat-case.ts";
import { FACT_VALUES } from "../../shared/mechanisms/facts.ts";
import { TODAY } from "../support/sample-case.ts";
import { runInProcess } from "./run-in-process.ts";

// Whoever writes a case file by hand finds every key, what it can be, and what was wrong with it.

const TABLE = new URL("../../shared/casework/record/CASE-FILE.md", import.meta.url);

function saidOf(json: object): string {
  const read = readFlatCase(json, TODAY);
  if (read.ok) throw new Error("read");
  return refusalText(read, json);
}

describe("the keys of a case file", () => {
  it("are all facts and all fields, each once, and the agreement of others", () => {
    const keys = CASE_KEYS.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const facts = [...Object.keys(FACT_VALUES), "state", "residence"];
    expect(new Set(keys)).toEqual(new Set([...facts, ...FIELD_NAMES, "consent_of_others"]));
    expect(caseKey("victim")).toBeNull();
  });

  it.each(CASE_KEYS)("$key: its example and each of its choices is read, and goes where the table says", (key) => {
    expect(placesOf(key).every((place) => /^(?:record\.|consents$)/u.test(place))).toBe(true);
    if (!["region", "ratified", "competence"].includes(key.key)) expect(placesOf(key)).not.toEqual([]);
    for (const choice of key.choices ?? []) {
      expect([choice, readFlatCase({ [key.key]: choice }, TODAY).ok]).toEqual([choice, true]);
    }
    expect(readFlatCase({ [key.key]: "none known" }, TODAY)).toMatchObject(key.takesNone ? { ok: true } : {});
  });

  it("take none known exactly where the record does", () => {
    const taking = CASE_KEYS.filter(({ takesNone }) => takesNone).map(({ key }) => key);
    expect(new Set(taking)).toEqual(new Set(NONE_FIELDS));
  });

  it("are in the table that is published, as they are", async () => {
    const filepath = TABLE.pathname;
    const table = await format(caseFileTable(CASE_KEYS), { ...(await resolveConfig(filepath)), filepath });
    expect(readFileSync(TABLE, "utf8")).toBe(table);
  });

  it("are named where they go", () => {
    const placesOfKey = (name: string): readonly string[] => {
      const key = caseKey(name);
      return key === null ? [] : placesOf(key);
    };
    const body = caseKey("body");
    if (body === null) throw new Error("body");
    expect(placesOfKey("reporter_name")).toEqual(["record.people[reporter].name"]);
    expect(placesOfKey("needs")).toEqual(["record.needs"]);
    expect(placesOfKey("incident_where")).toEqual(["record.events[].where"]);
    expect(placesOfKey("consent")).toEqual(["consents"]);
    expect(placesOfKey("region")).toEqual([]);
    expect(() => placesOf({ ...body, example: "tb:xyz" })).toThrow("facts.unknown_value: body");
  });

  it("are printed by case keys, for people and for programs", async () => {
    const { exitCode, output } = await runInProcess(["case", "keys"]);
    expect(exitCode).toBe(0);
    expect(output).toContain(
      '\nurgency\n    one of: imminent, ongoing, past\n    such as {"urgency": "imminent"}\n    sensitivity: high\n',
    );
    for (const { key, sensitivity } of CASE_KEYS)
      expect(output).toMatch(new RegExp(`^${key}\\n(?: {4}.+\\n)+ {4}sensitivity: ${sensitivity}$`, "mu"));
    expect(output).toMatch(/^Parts of one value have a bar with spaces between them/mu);
    expect(output).toMatch(/^none known says that somebody was asked and there is none/mu);
    expect(output).toMatch(/^Consent: consent alone is the agreement of every victim/mu);
    expect(output).not.toMatch(/\*\*|`/u);
    expect(output).toMatch(/^other_complaints\n {4}body \| when \| reference; or a list; or, alone: none known$/mu);
    const { output: json } = await runInProcess(["case", "keys", "--json"]);
    expect(JSON.parse(json)).toContainEqual({
      ...{ key: "role", form: "one of", choices: FACT_VALUES.role, takesNone: false },
      ...{ sensitivity: "medium", example: "victim" },
    });
  });
});

describe("what is wrong with a case file is told", () => {
  it.each<[object, string]>([
    [{ consent: "yes" }, 'consent is "yes"; it can be one of: none, mechanism_only, '],
    [{ body: ["hrc", "tb:xyz"] }, 'body is "tb:xyz"; it can be one of, or a list of: tb:ccpr, '],
    [{ state: "France" }, 'state is "France"; it can be a State, as ISO 3166-1 alpha-2'],
    [{ state_concerned: ["KE", "UG"] }, "state_concerned is a list; it can be a State, "],
    [
      { victim_whereabouts_status: ["detained", "detained"] },
      "victim_whereabouts_status is a list of more than the victims; it can be one of, or a list, one for each victim_name: ",
    ],
    [{ consent_per_use: { letter: true, radio: true } }, 'consent_per_use is "radio"; it can be '],
    [
      { consent_per_use: ["letter", "ngo:fund-frontline"] },
      'consent_per_use is "ngo:fund-frontline", perhaps for fund-front-line; it can be ',
    ],
    [{ consent_per_use: "ngo:nobody-at-all" }, 'consent_per_use is "ngo:nobody-at-all"; it can be '],
    [{ foo: "x" }, "foo"],
    [{ region: "africa", state: "FR" }, "region, state"],
    [{ region: "africa", state_concerned: "FR", hearing: "none" }, "region, state_concerned"],
    [{ hearing: "none", hearing_context: "planned_hearing" }, "hearing, hearing_context"],
    [{ needs: 7 }, "needs is number; it can be "],
    [{ needs: null }, "needs is null; it can be "],
    [{ needs: ["legal", "none known"] }, 'needs is "none known"; it can be '],
    [{ consent_per_use: ["sg_report", "no letter", "ngo:fund-uaf", "leaflet"] }, 'consent_per_use is "leaflet"; '],
    [{ national_authorities_approached: "maybe | the police" }, 'national_authorities_approached is "maybe"; '],
    [{ urgency: ["imminent"] }, "urgency; it can be one of: imminent, ongoing, past"],
    [{ reporter_signature: "x".repeat(100) }, `reporter_signature is "${"x".repeat(60)}…"; it can be yes or no`],
    [{ urgnecy: "past" }, "urgnecy: did you mean urgency?"],
    [{ incident_wath: "x" }, "incident_wath: did you mean incident_what?"],
    [{ ["y".repeat(100)]: "x" }, `${"y".repeat(60)}…`],
    [{ region: "africa", state: "FR" }, "region"],
  ])("%j", (json, said) => {
    expect(saidOf(json).startsWith(said)).toBe(true);
    expect(saidOf(json).length).toBeLessThan(800);
  });

  it("without the words of a person", () => {
    for (const json of [
      { mission_contacts_known: "Norway | Ada Example" },
      { consent_of_others: "Ada Example | yes" },
      { victim_pseudonym: "Ada\nExample" },
      { consent_given_by_and_when: "Ada Example" },
    ]) {
      expect(saidOf(json)).toMatch(/^[a-z_]+; it can be /u);
      expect(saidOf(json)).not.toContain("Ada");
    }
  });
});
