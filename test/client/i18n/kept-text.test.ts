import { expect, it } from "vitest";
import { keptText } from "../../../client/i18n/kept-text.ts";

it("a text that is written down has no marks of direction, and every word of its own", () => {
  expect(keptText("The letter of \u2068March 4, 2026\u2069, \u2067\u0634\u2069")).toBe(
    "The letter of March 4, 2026, \u0634",
  );
});
