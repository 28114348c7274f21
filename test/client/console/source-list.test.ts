import { beforeAll, describe, expect, it } from "vitest";
import { sourceList } from "../../../client/console/casework/source-list.ts";
import { MECHANISMS, mechanismOf } from "../../../shared/mechanisms/dataset.ts";
import { FOUNDING_DOCUMENTS, SOURCES } from "../../../shared/mechanisms/sources.ts";
import { render, speakEnglish } from "../support/rendered.ts";

beforeAll(() => {
  speakEnglish("console");
});

describe("what the marks beside sentences stand for", () => {
  it("is said of each mark of a mechanism and of its rule, and of no other", () => {
    const mechanism = mechanismOf("fund-shelter-city");
    if (mechanism === null) throw new Error("no mechanism");
    const marks = new Set(JSON.stringify(mechanism).match(/\b[SE]\d{2,3}b?\b/g));
    const { text } = render(sourceList(mechanism, ["S004 §3"]));
    for (const { about, id } of [...FOUNDING_DOCUMENTS, ...SOURCES]) {
      expect([id, text.includes(about)]).toEqual([id, marks.has(id) || id === "S004"]);
    }
  });

  it("is there for every mechanism", () => {
    for (const mechanism of MECHANISMS) expect(render(sourceList(mechanism, [])).text).not.toBe("");
  });
});
