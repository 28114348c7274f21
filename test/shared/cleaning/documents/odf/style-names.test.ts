import { expect, it } from "vitest";
import { renamedStyles } from "../../../../../shared/cleaning/documents/odf/style-names.ts";

it("styles that somebody has named are counted, by names that none has", () => {
  const names = new Set(["Standard", "Mitra", "Style1", "P1", "Mitra_20_two"]);
  expect([...renamedStyles(names)]).toEqual([
    ["Mitra", "Style2"],
    ["Mitra_20_two", "Style3"],
  ]);
});

it("styles of a slide keep the name of their master page in front", () => {
  const names = new Set(["Mitra-title", "Mitra-outline1", "Mitra", "Default-title"]);
  expect([...renamedStyles(names)]).toEqual([
    ["Mitra-title", "Style1-title"],
    ["Mitra-outline1", "Style1-outline1"],
    ["Mitra", "Style1"],
  ]);
});

it("styles that were counted once keep their numbers", () => {
  const names = new Set(["Style1-title", "Style1", "Style3"]);
  expect([...renamedStyles(names)]).toEqual([]);
});
