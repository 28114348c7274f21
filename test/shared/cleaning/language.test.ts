import { expect, it } from "vitest";
import { languageAlone } from "../../../shared/cleaning/language.ts";

it.each([
  ["ar", "ar"],
  ["ar-SD", "ar"],
  ["fil-PH", "fil"],
  ["zh-Hant-TW", "zh-Hant"],
  ["uz-Cyrl", "uz-Cyrl"],
  ["ca-ES-valencia", "ca"],
  ["en-GB-x-mitra", "en"],
  ["es-ES_tradnl", "es"],
  ["es-419", "es"],
  ["x-mitra", null],
  ["Mitra", null],
  ["ar_SD", null],
  ["arSD", null],
  ["", null],
])("of the tag %j stays %j", (tag, alone) => {
  expect(languageAlone(tag)).toBe(alone);
});
