import { expect, it } from "vitest";
import { clockDay } from "../../../client/console/clock-day.ts";
import { createOrganisation } from "../../../shared/casework/organisation.ts";
import { isDatePlausible } from "../../../shared/casework/intake.ts";
import { loadSodium } from "../../../shared/sodium/sodium.ts";
import { dayFrom, TODAY } from "../../support/sample-case.ts";

const WHO = {
  languages: ["en"],
  names: [{ language: "en", text: "Shelter" }],
  policy: [],
  practice: false,
  regions: [],
  rhythm: 7,
};

it("is the day in UTC", () => {
  expect(clockDay(Date.UTC(2026, 2, 4, 23, 59))).toBe(TODAY);
});

it.each([0, -1, Date.UTC(1980, 0, 1), Date.UTC(1999, 11, 31), Date.UTC(3000, 0, 1), 8.64e15])(
  "of a clock that shows no day of the protocol (%d) is a day that no vault of today makes likely",
  async (time) => {
    const { vault } = await createOrganisation(await loadSodium(), WHO, TODAY);
    expect(isDatePlausible(vault, clockDay(time))).toBe(false);
  },
);

it("of a clock without a battery still makes an organisation, not an accident", async () => {
  const { vault } = await createOrganisation(await loadSodium(), WHO, clockDay(0));
  expect(vault.intake[0]?.first).toBe(dayFrom("2000-01-03"));
});
