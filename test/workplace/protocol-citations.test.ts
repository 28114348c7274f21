import { describe, expect, it } from "vitest";
import { citedSections, findCitationFaults } from "../../scripts/check/protocol-citations.ts";

const PAGE = "# Protocol\n\n## 1. Conventions\n\n### 1.1 Bytes\n\n### 1.2 Text\n\n## 10. Files\n\n### 10.1 Card\n";
const ALL = "PROTOCOL.md §1.1, §1.2 and §10.1";

const files = (text: string): Map<string, string> => new Map([["a.ts", text]]);

describe("citedSections", () => {
  it.each([
    ["// PROTOCOL.md §4.1.", ["4.1"]],
    ["/** PROTOCOL.md §4.1, §4.2 and §10.1. */", ["4.1", "4.2", "10.1"]],
    [" * (PROTOCOL.md\n * §6.3)", ["6.3"]],
    ["// PROTOCOL.md §4.1 is done, and RFC 9180 §5.1 too", ["4.1"]],
    ["// PROTOCOL.md §2", ["2"]],
    ["// see section §4.1", []],
  ])("reads %j", (text, sections) => {
    expect(citedSections(text)).toEqual(sections);
  });
});

describe("findCitationFaults", () => {
  it("finds nothing when code and tests cite every section", () => {
    expect(findCitationFaults(PAGE, files(ALL), files(ALL))).toEqual({
      uncitedByCode: [],
      uncitedByTests: [],
      unknown: [],
    });
  });

  it("names a section that no code cites", () => {
    expect(findCitationFaults(PAGE, files("PROTOCOL.md §1.1, §10.1"), files(ALL)).uncitedByCode).toEqual(["1.2"]);
  });

  it("names a section that no test cites", () => {
    expect(findCitationFaults(PAGE, files(ALL), files("PROTOCOL.md §1.1")).uncitedByTests).toEqual(["1.2", "10.1"]);
  });

  it("does not take the citation of a chapter for one of its sections", () => {
    expect(findCitationFaults(PAGE, files("PROTOCOL.md §1 and §10.1"), files(ALL)).uncitedByCode).toEqual([
      "1.1",
      "1.2",
    ]);
  });

  it("names citations of sections that do not exist, with their file", () => {
    expect(findCitationFaults(PAGE, files(`${ALL} and §7.9`), files(`${ALL}\nPROTOCOL.md §3`)).unknown).toEqual([
      "a.ts: §7.9",
      "a.ts: §3",
    ]);
  });

  it("takes subsections of other pages and deeper headings for nothing", () => {
    const page = `${PAGE}\n#### 1.1.1 Detail\n\nSee 5.5 below.\n`;
    expect(findCitationFaults(page, files(ALL), files(ALL)).uncitedByCode).toEqual([]);
  });
});
