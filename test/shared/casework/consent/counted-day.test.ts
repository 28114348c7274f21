import { expect, it } from "vitest";
import { countedDay } from "../../../../shared/casework/consent/counted-day.ts";
import { day } from "../../../support/sample-work.ts";

const on = (text: string): { readonly day: ReturnType<typeof day> } => ({ day: day(text) });

it("a letter counts from its own day, and never from before the first letter of its case", () => {
  const letters = [on("2026-03-04"), on("2026-01-01"), on("2026-05-01")];
  expect(letters.map((each) => countedDay(letters, each))).toEqual(["2026-03-04", "2026-03-04", "2026-05-01"]);
  expect(countedDay([], on("2026-01-01"))).toBe("2026-01-01");
});
