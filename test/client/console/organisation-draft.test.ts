import { describe, expect, it } from "vitest";
import {
  draftField,
  readDraft,
  splitRegions,
  type LanguageDraft,
  type OrganisationDraft,
} from "../../../client/console/organisation-draft.ts";

const ENGLISH: LanguageDraft = { language: "en", name: " Shelter ", policy: "" };

function fieldsWrong(draft: OrganisationDraft): readonly (string | undefined)[] {
  const read = readDraft(draft);
  return "errors" in read ? read.errors.map(({ field }) => field) : [];
}

describe("what a new organisation says of itself", () => {
  it("is read without what was left empty, and is never for practice", () => {
    const arabic = { language: "ar", name: "", policy: "من يقرأ" };
    expect(readDraft({ languages: [ENGLISH, arabic], regions: "sy, LB  sy" })).toEqual({
      description: {
        languages: ["en", "ar"],
        names: [{ language: "en", text: "Shelter" }],
        policy: [{ language: "ar", text: "من يقرأ" }],
        practice: false,
        regions: ["SY", "LB"],
      },
    });
  });

  it("needs a name in the first language", () => {
    expect(fieldsWrong({ languages: [{ ...ENGLISH, name: "  " }], regions: "" })).toEqual([draftField.name(0)]);
  });

  it("has each language once", () => {
    expect(fieldsWrong({ languages: [ENGLISH, ENGLISH], regions: "" })).toEqual([draftField.language(1)]);
  });

  it("has texts within the limits of the profile, counted in bytes", () => {
    const long = { language: "ar", name: "ا".repeat(101), policy: "ا".repeat(2001) };
    expect(fieldsWrong({ languages: [long], regions: "" })).toEqual([draftField.name(0), draftField.policy(0)]);
    const fitting = { language: "ar", name: "ا".repeat(100), policy: "ا".repeat(2000) };
    expect(fieldsWrong({ languages: [fitting], regions: "" })).toEqual([]);
  });

  it.each(["Syria!", "S", "A".repeat(17)])("refuses %s as a region", (regions) => {
    expect(fieldsWrong({ languages: [ENGLISH], regions })).toEqual([draftField.regions]);
  });

  it("takes at most 64 regions", () => {
    const codes = Array.from({ length: 65 }, (_, index) => `R${String(index)}`).join(" ");
    expect(splitRegions(codes)).toHaveLength(65);
    expect(fieldsWrong({ languages: [ENGLISH], regions: codes })).toEqual([draftField.regions]);
  });
});
