import { describe, expect, it } from "vitest";
import { askPermit, type Permit, type Purpose } from "../../../../shared/casework/consent/gate.ts";
import type { DraftField } from "../../../../shared/casework/drafts/draft.ts";
import { writeDraft } from "../../../../shared/casework/drafts/write-draft.ts";
import type { FieldName } from "../../../../shared/casework/record/field-names.ts";
import type { Person } from "../../../../shared/casework/record/case-record.ts";
import { draftToSend } from "../../../support/sample-draft.ts";
import { consent, mechanism, person, recordWith, request, workWith } from "../../../support/sample-work.ts";

// A name that nobody knows is missing, and no pseudonym stands for it: of a victim, and of whoever reports. One that is withheld is not missing.

const UNKNOWN = person("p1", ["victim"], { name: "" });
const KNOWN = person("p2", ["victim"], { name: "Sara Haddad" });
const PSEUDONYM = "(a pseudonym; the name is not given here)";

function permitFor(people: readonly Person[], asks: readonly FieldName[], purpose: Purpose = "send"): Permit<Purpose> {
  const entries = people.map(({ id }, index) => consent({ id: `c${String(index + 1)}`, person: id }));
  const answer = askPermit(
    request(purpose, workWith(recordWith(people), ...entries), { mechanism: mechanism({ asks }) }),
  );
  if (!answer.ok) throw new Error(answer.code);
  return answer.permit;
}
const toldOf = (fields: readonly DraftField[], id: string): unknown => {
  const { leftOut, missing, values } = fields.find((each) => each.id === id) ?? {};
  return { missing, leftOut, values: values?.map((pieces) => pieces.map(({ text }) => text).join("")) };
};
const told = (permit: Permit<Purpose>, id: string): unknown =>
  toldOf(
    writeDraft(permit, { language: "en" }).draft.sections.flatMap(({ fields }) => fields),
    id,
  );
const MISSING = { missing: "required", leftOut: [], values: [] };

describe("a name that nobody knows", () => {
  it.each([
    ["ecthr-rule-39", { body: ["ecthr"], state_concerned: "TR", court_pending: "yes" }],
    ["achpr-communication", { body: ["achpr"], state_concerned: "KE", remedies: "exhausted" }],
    ["iachr-precautionary-measures", { body: ["iachr"], state_concerned: "HN" }],
  ])("is missing in what goes to %s", (id, more) => {
    const flat = { urgency: "imminent", irreparable: "yes", consent: "state_confidential", role: "victim", ...more };
    const { draft, permit } = draftToSend(flat, id);
    expect(permit.nameless).toEqual(["p1"]);
    const fields = draft.sections.flatMap((section) => section.fields);
    for (const name of fields.filter((each) => ["victim_name", "reporter_name"].includes(each.id)))
      expect(toldOf(fields, name.id)).toEqual(MISSING);
    expect(fields.some((each) => each.id === "victim_name")).toBe(true);
  });

  it("is missing of one of several, and of all", () => {
    expect(told(permitFor([UNKNOWN, KNOWN], ["victim_name"]), "victim_name")).toEqual({
      ...{ missing: "required", leftOut: [], values: ["Sara Haddad", "P1: [to be completed]"] },
    });
    const nobody = [UNKNOWN, { ...KNOWN, name: "" }];
    expect(told(permitFor(nobody, ["victim_name"]), "victim_name")).toEqual(MISSING);
  });

  it("is not missing where a pseudonym will do, where nobody would be named, and where it is known and withheld", () => {
    const pseudonym = permitFor([UNKNOWN], ["victim_pseudonym"]);
    expect([pseudonym.nameless, told(pseudonym, "victim_pseudonym")]).toEqual([
      [],
      { missing: null, leftOut: [], values: ["P1"] },
    ]);
    for (const people of [[UNKNOWN], [{ ...KNOWN, id: "p1", pseudonym: "P1" }]]) {
      const prepared = permitFor(people, ["victim_name"], "prepare");
      expect(prepared.nameless).toEqual([]);
      expect(told(prepared, "victim_name")).toEqual({ missing: null, leftOut: [], values: [`P1 ${PSEUDONYM}`] });
    }
  });
});
