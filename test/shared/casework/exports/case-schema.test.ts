import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { caseJsonFile } from "../../../../shared/casework/exports/case-json.ts";
import { caseSchemaFile } from "../../../../shared/casework/exports/case-schema.ts";
import { nowOf, permitToSend } from "../../../support/sample-draft.ts";

const CASE = {
  consent: "mechanism_only",
  consent_per_use: ["database"],
  incident_what: "Two men followed her home.",
  state_concerned: "HN",
  victim_name: "Berta Invented",
};

const parsed = (bytes: Uint8Array): Record<string, unknown> => {
  const json: unknown = JSON.parse(new TextDecoder().decode(bytes));
  if (typeof json !== "object" || json === null) throw new TypeError("no object");
  return Object.fromEntries(Object.entries(json));
};

describe("the schema that goes out with a case", () => {
  it("takes the file of the case, and nothing that is none", () => {
    const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true });
    const isCase = ajv.compile(parsed(caseSchemaFile()));
    const file = parsed(caseJsonFile(permitToSend(CASE, null), nowOf(CASE)));
    expect([isCase(file), isCase.errors]).toEqual([true, null]);
    expect(isCase({ ...file, people: [{ name: "Berta Invented" }] })).toBe(false);
  });

  it("does not say which program the organisation uses", () => {
    expect(new TextDecoder().decode(caseSchemaFile())).not.toMatch(/amparo/iu);
  });
});
