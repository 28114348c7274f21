import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  firstDay,
  isOver,
  lastDay,
  NO_DATE,
  parsePartialDate,
  partialDateField,
  partialDateText,
  seasonOf,
} from "../../../../shared/casework/record/partial-date.ts";
import { readField } from "../../../../shared/protocol/field.ts";
import { dayFrom } from "../../../support/sample-case.ts";

const between = (from: string | null, until: string | null): object => ({ from, until, time: "", words: "" });

describe("what a caseworker types as a date", () => {
  it.each([
    ["2024", between("2024", "2024")],
    ["2024-03", between("2024-03", "2024-03")],
    [" 2024-03-21 ", between("2024-03-21", "2024-03-21")],
    ["2024-03/2024-05", between("2024-03", "2024-05")],
    ["2023 / 2024-02-29", between("2023", "2024-02-29")],
    ["before 2024-03", between(null, "2024-02-29")],
    ["Before 2024", between(null, "2023-12-31")],
    ["before 2024-01-01", between(null, "2023-12-31")],
    ["after 2023", between("2024-01-01", null)],
    ["after 2023-12-31", between("2024-01-01", null)],
    ["until 2024-03", between(null, "2024-03")],
    ["since 1999", between("1999", null)],
  ])("is understood: %j", (typed, date) => {
    expect(parsePartialDate(typed)).toEqual(date);
  });

  it.each([
    "last spring",
    "spring 3024",
    "winter 1900",
    "summer 2999",
    "spring",
    "offspring 2024",
    "2024-13",
    "2023-02-29",
    "24-03",
    "2024-3",
    "1899",
    "3000",
    "2024-05/2024-03",
    "before then",
    "before 2024-13",
    "after 2024-02-30",
    "2024-03-21T10:00",
    "２０２４",
    "في الربيع",
  ])("is kept as words when it is no date, or none that there is: %j", (typed) => {
    expect(parsePartialDate(typed)).toEqual({ from: null, until: null, time: "", words: typed });
  });

  it.each([
    ["spring 2024", "spring", "2024", "2024", "2024"],
    ["Summer of 2025", "summer", "2025", "2024-12", "2026-03"],
    [" in autumn 2025 ", "autumn", "2025", "2025", "2025"],
    ["fall 2025", "autumn", "2025", "2025", "2025"],
    ["WINTER 1999", "winter", "1999", "1998-12", "2000-03"],
  ])("is a season, within bounds that hold it in both hemispheres: %j", (typed, season, year, from, until) => {
    const date = parsePartialDate(typed);
    expect(date).toEqual({ from, until, time: "", words: typed.trim() });
    expect(seasonOf(date)).toMatchObject({ season, year });
    expect(parsePartialDate(partialDateText(date))).toEqual(date);
    expect(partialDateText({ ...date, time: "at night" })).toBe(`${typed.trim()} (at night)`);
  });

  it("is no season where the bounds say something else, or there is no such year", () => {
    expect(seasonOf({ ...NO_DATE, words: "spring 3024" })).toBeNull();
    const words = "spring 2024";
    expect(seasonOf({ from: null, until: null, time: "", words })).toMatchObject({ season: "spring", year: "2024" });
    for (const bound of ["2023", "2024-03"])
      expect(seasonOf({ from: bound, until: bound, time: "", words })).toBeNull();
  });

  it("is nothing when nothing was typed", () => {
    expect(parsePartialDate("  ")).toEqual(NO_DATE);
    expect(partialDateText(NO_DATE)).toBe("");
  });

  it("is always a date that a record takes, and its text is understood as the same again", () => {
    const typed = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc
        .tuple(
          fc.constantFrom("", "before ", "after ", "since ", "until "),
          fc.nat(3200),
          fc.nat(14),
          fc.nat(33),
          fc.nat(3),
        )
        .map(([relation, year, month, day, parts]) => {
          const bound = [String(year).padStart(4, "0"), ...[month, day].map((part) => String(part).padStart(2, "0"))];
          return `${relation}${bound.slice(0, parts).join("-")}`;
        }),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const date = parsePartialDate(text);
        const isPlain = readField(partialDateField, { ...NO_DATE, words: text.trim() }).ok;
        expect(readField(partialDateField, date)).toEqual(isPlain ? { ok: true, value: date } : expect.anything());
        expect(parsePartialDate(partialDateText(date))).toEqual(date);
      }),
      { numRuns: 500 },
    );
  });
});

describe("the text of a date", () => {
  it.each([
    [{ from: "2024", until: "2024", time: "about noon", words: "" }, "2024 (about noon)"],
    [{ from: "2024-03", until: "2024-05", time: "", words: "in spring" }, "2024-03/2024-05 (in spring)"],
    [{ from: null, until: "2024-02-29", time: "", words: "" }, "until 2024-02-29"],
    [{ from: "2024-01-01", until: null, time: "at night", words: "later" }, "since 2024-01-01 (at night, later)"],
    [{ from: null, until: null, time: "at night", words: "last spring" }, "last spring, at night"],
  ])("says its bounds, then what was said", (date, text) => {
    expect(partialDateText(date)).toBe(text);
  });
});

describe("the days of a bound", () => {
  it.each([
    ["2024", "2024-01-01", "2024-12-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2023-02", "2023-02-01", "2023-02-28"],
    ["2024-12", "2024-12-01", "2024-12-31"],
    ["2024-03-21", "2024-03-21", "2024-03-21"],
  ])("%s begins and ends", (bound, first, last) => {
    expect([firstDay(bound), lastDay(bound)]).toEqual([first, last]);
  });

  it("are over the day after the last, and never while that is open", () => {
    const until = { ...NO_DATE, until: "2026-02" };
    expect(isOver(until, dayFrom("2026-02-28"))).toBe(false);
    expect(isOver(until, dayFrom("2026-03-01"))).toBe(true);
    expect(isOver({ ...NO_DATE, from: "2020" }, dayFrom("2026-03-01"))).toBe(false);
    expect(isOver(parsePartialDate("winter 2026"), dayFrom("2027-03-31"))).toBe(false);
    expect(isOver(parsePartialDate("winter 2026"), dayFrom("2027-04-01"))).toBe(true);
    expect(isOver(parsePartialDate("spring 2026"), dayFrom("2027-01-01"))).toBe(true);
  });
});
