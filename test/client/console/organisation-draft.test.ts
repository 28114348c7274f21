import { describe, expect, it } from "vitest";
import {
  draftField,
  readDraft,
  readRhythm,
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
    expect(readDraft({ languages: [ENGLISH, arabic], regions: "sy, LB  sy", rhythm: "7" })).toEqual({
      description: {
        languages: ["en", "ar"],
        names: [{ language: "en", text: "Shelter" }],
        policy: [{ language: "ar", text: "من يقرأ" }],
        practice: false,
        regions: ["SY", "LB"],
        rhythm: 7,
      },
    });
  });

  it("needs a name in the first language", () => {
    expect(fieldsWrong({ languages: [{ ...ENGLISH, name: "  " }], regions: "", rhythm: "7" })).toEqual([
      draftField.name(0),
    ]);
  });

  it("has each language once", () => {
    expect(fieldsWrong({ languages: [ENGLISH, ENGLISH], regions: "", rhythm: "7" })).toEqual([draftField.language(1)]);
  });

  it("has texts within the limits of the profile, counted in bytes", () => {
    const long = { language: "ar", name: "ا".repeat(101), policy: "ا".repeat(2001) };
    expect(fieldsWrong({ languages: [long], regions: "", rhythm: "7" })).toEqual([
      draftField.name(0),
      draftField.policy(0),
    ]);
    const fitting = { language: "ar", name: "ا".repeat(100), policy: "ا".repeat(2000) };
    expect(fieldsWrong({ languages: [fitting], regions: "", rhythm: "7" })).toEqual([]);
  });

  it.each(["Syria!", "S", "A".repeat(17)])("refuses %s as a region", (regions) => {
    expect(fieldsWrong({ languages: [ENGLISH], regions, rhythm: "7" })).toEqual([draftField.regions]);
  });

  it("takes at most 64 regions", () => {
    const codes = Array.from({ length: 65 }, (_, index) => `R${String(index)}`).join(" ");
    expect(splitRegions(codes)).toHaveLength(65);
    expect(fieldsWrong({ languages: [ENGLISH], regions: codes, rhythm: "7" })).toEqual([draftField.regions]);
  });

  it.each(["1", " 14 ", "90"])("promises to look within %s days", (rhythm) => {
    expect(readRhythm(rhythm)).toBe(Number(rhythm));
    expect(fieldsWrong({ languages: [ENGLISH], regions: "", rhythm })).toEqual([]);
  });

  it.each(["", "0", "91", "-1", "1.5", "a week", "007", "٧"])("does not take %j for a number of days", (rhythm) => {
    expect(fieldsWrong({ languages: [ENGLISH], regions: "", rhythm })).toEqual([draftField.rhythm]);
  });
});
