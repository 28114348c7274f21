import { describe, expect, it } from "vitest";
import { letterAnswers } from "../../../../client/portal/questions/letter-answers.ts";
import { placesFor, type PlacesFound } from "../../../../client/portal/places/places-for.ts";
import { TODAY } from "../../../support/sample-case.ts";
import { answersOf, saidRows } from "../questions/sample-answers.ts";

function placesAfter(entries: Parameters<typeof answersOf>[0]): PlacesFound {
  return placesFor({ answers: letterAnswers(answersOf(entries)), language: "en" }, TODAY);
}

function idsOf({ fit, may }: PlacesFound["help"]): { readonly fit: string[]; readonly may: string[] } {
  return { fit: fit.map(({ id }) => id), may: may.map(({ id }) => id) };
}

describe("places that may be able to help", () => {
  it("are not claimed to fit where nothing was answered", () => {
    const { help, isKnowing, speak } = placesAfter({});
    expect(isKnowing).toBe(false);
    expect([...help.fit, ...speak.fit]).toEqual([]);
  });

  it("are funds for what is needed and the body that was spoken to, without any agreement", () => {
    const { help, isKnowing, speak } = placesAfter({
      cooperation_body: saidRows(["hrc"]),
      current_danger_level: saidRows(["high"]),
      needs: saidRows(["relocation"]),
      reporter_role: saidRows(["victim"]),
    });
    expect(isKnowing).toBe(true);
    expect(idsOf(help).fit).toContain("fund-shelter-city");
    expect(idsOf(speak).fit).toContain("hrc-president-bureau");
  });

  it("follow the region of the State", () => {
    const after = (state: string): string[] =>
      placesAfter({
        cooperation_body: saidRows(["iachr"]),
        current_danger_level: saidRows(["high"]),
        state_concerned: saidRows([state]),
      }).speak.fit.map(({ family }) => family);
    expect(after("CO")).toContain("regional-americas");
    expect(after("EG")).not.toContain("regional-americas");
  });

  it("say so where the State is known and has no regional body, and only there", () => {
    const after = (state: string): boolean => placesAfter({ state_concerned: saidRows([state]) }).lacksRegion;
    expect(["MM", "VN", "SA", "FJ"].map(after)).toEqual([true, true, true, true]);
    expect(["CO", "EG", "FR", "KZ", "MN"].map(after)).toEqual([false, false, false, false, false]);
    expect(placesAfter({ current_danger_level: saidRows(["high"]) }).lacksRegion).toBe(false);
  });

  it("include urgent protection by a commission, before anybody has judged whether harm could be undone", () => {
    const after = (state: string, entries: Parameters<typeof answersOf>[0] = {}): string[] => {
      const { fit, may } = placesAfter({
        ...{
          current_danger_level: saidRows(["immediate"]),
          imminence: saidRows(["hours"]),
          state_concerned: saidRows([state]),
        },
        ...entries,
      }).speak;
      return [...fit, ...may].map(({ id }) => id);
    };
    expect(after("MX")).toContain("iachr-precautionary-measures");
    expect(after("MX", { irreparable_harm_grounds: saidRows(["They will kill her."]) })).toContain(
      "iachr-precautionary-measures",
    );
    expect(after("UG")).toContain("achpr-provisional-measures");
    expect(after("EG")).not.toContain("iachr-precautionary-measures");
  });

  it("name whom to call at once everywhere, and whom to write to only in their own region", () => {
    const namesOf = (state: string): string[] =>
      placesAfter({ current_danger_level: saidRows(["immediate"]), state_concerned: saidRows([state]) }).emergency.map(
        ({ id }) => id,
      );
    expect(namesOf("MX")).toEqual(["fund-front-line", "fund-protectdefenders"]);
    expect(namesOf("UG")).toContain("fund-front-line");
  });

  it("are each told once, and are never both", () => {
    const { help, speak } = placesAfter({ needs: saidRows(["money"], ["legal"]), state_concerned: saidRows(["CO"]) });
    const all = [help, speak].flatMap((kind) => [...idsOf(kind).fit, ...idsOf(kind).may]);
    expect(all.length).toBeGreaterThan(0);
    expect(new Set(all).size).toBe(all.length);
  });
});
