import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { dateFault, dateText } from "../../../../client/portal/questions/date-text.ts";
import { parsePartialDate } from "../../../../shared/casework/record/partial-date.ts";
import { speakEnglish } from "../../support/rendered.ts";

const NOW = Date.parse("2026-11-22T09:00:00Z");

beforeAll(() => {
  speakEnglish("portal");
});

describe("a date that was typed", () => {
  it.each([
    [["2026"], "2026"],
    [["2026", "3"], "2026-03"],
    [["2026", "3", "4"], "2026-03-04"],
    [["1987", "12", "04", "yes", "at noon"], "about 1987-12-04 | at noon"],
    [["2024", "2", "29"], "2024-02-29"],
    [["٢٠٢٦", "3", "٤"], "2026-03-04"],
    [["۲۰۲۶", "3", "۴"], "2026-03-04"],
    [["２０２６"], "2026"],
    [["", "", "", "", "last spring"], "last spring"],
    [["", "", "", "yes", "last spring"], "about last spring"],
    [["", "", "", "yes"], ""],
  ])("that exists is sent as records read it: %j", (parts, sent) => {
    expect(dateText(parts)).toBe(sent);
    expect(dateFault(parts, NOW)).toBeNull();
  });

  it.each([
    [["2026", "3", "45"], "day", "Year 2026 · Month March · Day 45"],
    [["2026", "2", "30"], "day", "Year 2026 · Month February · Day 30"],
    [["2026", "3", "0"], "day", "Year 2026 · Month March · Day 0"],
    [["2026", "3", "4th"], "day", "Year 2026 · Month March · Day 4th"],
    [["26", "", "4"], "year", "Year 26 · Day 4"],
    [["2026", "", "4"], "no_month", "Year 2026 · Day 4"],
    [["", "3", "4"], "no_year", "Month March · Day 4"],
    [["", "", "4"], "no_year", "Day 4"],
    [["1899"], "year", "Year 1899"],
    [["20245"], "year", "Year 20245"],
    [["2024-05", "3"], "year", "Year 2024-05 · Month March"],
    [["last | year", "", "", "", "a | b"], "year", "Year last / year | a | b"],
  ])("that is none is told, and travels in words without loss: %j", (parts, fault, sent) => {
    expect(dateFault(parts, NOW)).toBe(fault);
    expect(dateText(parts)).toBe(sent);
  });

  it("that is still to come is told, and sent: clocks are wrong, and elsewhere it is tomorrow already", () => {
    expect(dateFault(["2026", "11", "23"], NOW)).toBeNull();
    expect(dateFault(["2026", "11", "24"], NOW)).toBe("to_come");
    expect(dateFault(["2026", "12"], NOW)).toBe("to_come");
    expect(dateFault(["2027"], NOW)).toBe("to_come");
    expect(dateText(["2027"])).toBe("2027");
  });

  it("is a date for a record, or has a fault and every part of it in words", () => {
    const part = fc.oneof(fc.nat(40).map(String), fc.constantFrom("", "26", "2024", "1999", "x", "٣"));
    const month = fc.oneof(
      fc.constant(""),
      fc.integer({ min: 1, max: 12 }).map((number) => String(number)),
    );
    fc.assert(
      fc.property(part, month, part, (year, chosen, day) => {
        const parts = [year, chosen, day];
        const text = dateText(parts);
        if (parts.join("") === "") return;
        const isDate = parsePartialDate(text).from === text;
        expect(dateFault(parts, NOW) === null).toBe(isDate);
        if (!isDate) for (const typed of [year, day]) expect(text).toContain(typed);
      }),
    );
  });
});
