import { describe, expect, it } from "vitest";
import type { Draft } from "../../../../shared/casework/drafts/draft.ts";
import { draftToSend } from "../../../support/sample-draft.ts";

// A letter about a hearing says which hearing it is and whom it is for: as far as was agreed to, and wherever the State may hear it.

const SPEAKER = {
  ...{ body: ["iachr"], region: "americas", state: "HN", hearing: "planned", publicity_worsens: "yes" },
  ...{ victim_name: "Ada Berta Cruz", victim_pseudonym: "Señora M.", reporter_role: "victim" },
  ...{
    cooperation_dates_places: "2026-12-03 | Washington | the river",
    other_complaints: "the Commission | 2024 | P-9-24",
  },
};

function told({ sections }: Draft, id: string): readonly string[] {
  const fields = sections.flatMap((section) => section.fields).filter((field) => field.id === id);
  expect(fields).toMatchObject([{ missing: null, leftOut: [] }]);
  return fields.flatMap(({ values }) => values.map((pieces) => pieces.map(({ text }) => text).join("")));
}

describe.each(["iachr-closed-hearing", "iachr-hearing-reminder"])("a letter to %s", (id) => {
  it.each([
    ["the name", { consent: "state_confidential" }, "Ada Berta Cruz"],
    ["the name, also to the Commission alone", { consent: "mechanism_only" }, "Ada Berta Cruz"],
    ["the pseudonym of whoever stays anonymous", { consent: "public_named", anonymity_wanted: "yes" }, "Señora M."],
  ])("says whom it is for: %s [C8]", (_, flat, name) => {
    const [victim = ""] = told(draftToSend({ ...SPEAKER, ...flat }, id).draft, "victim_name+victim_pseudonym");
    expect(victim).toContain(name);
    if (name !== SPEAKER.victim_name) expect(victim).not.toContain(SPEAKER.victim_name);
  });

  it("says which hearing it is: when, where, and in which case", () => {
    const { draft } = draftToSend({ ...SPEAKER, consent: "mechanism_only" }, id);
    expect(told(draft, "cooperation_dates_places")).toEqual(["3 December 2026, Washington, the river"]);
    expect(told(draft, "hearing_context")).toHaveLength(1);
    expect(told(draft, "other_complaints").join()).toContain("P-9-24");
  });
});
