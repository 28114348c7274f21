import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formulaTells } from "../../../../shared/cleaning/documents/formulas.ts";

/** What the patterns say in words: they take far too long for long texts. */
const MAILBOX = /^\s*\S+@\S+\.\S/;
const FORMAT = /^(?:d{1,4}|m{1,5}|yy(?:yy)?|hh?|ss?|\[hh?\]|[0#?]+|[ .,:/%_-])+$/i;

describe("a formula", () => {
  it.each([
    'HYPERLINK("C:\\Users\\mitra\\list.doc","list")',
    'HYPERLINK("\\\\FS01\\home\\mitra","list")',
    'HYPERLINK("mailto:mitra@example.org","list")',
    'HYPERLINK("tel:+98912","list")',
    'HYPERLINK("ftp://files.example/","list")',
    'HYPERLINK("/home/mitra/a","list")',
    'HYPERLINK("mitra@example.org";"list")',
  ])("leads out of the document: %s", (formula) => {
    expect(formulaTells(formula, "list")).toBe("link");
  });

  it.each([
    ['IF(A1,"yes","no")', "yes"],
    ['2+N("remark")', "2"],
    ['VLOOKUP("Mitra",A1:B3,2,0)', "41"],
    ['"said ""Mitra"""', "said "],
    ["A1+0*989121234567", "4"],
    [`A1+"${"-".repeat(70_000)}"`, "4"],
  ])("has what does not show: %s", (formula, shown) => {
    expect(formulaTells(formula, shown)).toBe("hidden");
  });

  it.each([
    ['"Total: "&SUM(A1:A3)', "Total: 41"],
    ['IF(A1="","",A1*2)', "82"],
    ['TEXT(A1,"dd.mm.yyyy")&TEXT(A1,"#,##0.00")', "41"],
    ['COUNTIF(A1:A9,">=10")+SUMIF(A1:A9,"<>0,5",B1:B9)', "41"],
    ["SUM(A1:A1048576)+SUM(1:1048576)+Sheet1!$B$1048576", "41"],
    ["'it''s \"quoted\" here'!A1+0.123456789", "41"],
    ["1000000*A1", "41000000"],
  ])("tells no more than its value: %s", (formula, shown) => {
    expect(formulaTells(formula, shown)).toBeNull();
  });

  it("has a mailbox or a format in it as the patterns of both say", () => {
    const texts = (letters: string) => fc.array(fc.constantFrom(...letters), { maxLength: 10 });
    fc.assert(
      fc.property(texts("a@. \n"), (letters) => {
        const text = letters.join("");
        expect(formulaTells(`"${text}"`, text)).toBe(MAILBOX.test(text) ? "link" : null);
      }),
      { numRuns: 3000 },
    );
    fc.assert(
      fc.property(texts("dDmyhs[]0#.-"), (letters) => {
        const text = `d${letters.join("")}d`;
        expect(formulaTells(`"${text}"`, "")).toBe(FORMAT.test(text) ? null : "hidden");
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ["signs of mailboxes", "@", 65_000],
    ["halves of mailboxes", "a@", 32_000],
    ["a number of zeros", "0", 65_000],
    ["a day of many letters", "d", 65_000],
    ["many years", "yyyy", 16_000],
  ])("is read once where it has %s", (_what, part, count) => {
    expect(formulaTells(`"${part.repeat(count)} x x"`, "")).toBe("hidden");
  });
});
