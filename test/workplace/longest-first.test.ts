import { existsSync } from "node:fs";
import { join } from "node:path";
import { createVitest } from "vitest/node";
import { describe, expect, it } from "vitest";
import { LONGEST, LongestFirst } from "../support/longest-first.ts";

const ROOT = join(import.meta.dirname, "../..");

describe("the order of test files", () => {
  it("names files that are there", () => {
    expect(LONGEST.filter((name) => !existsSync(join(ROOT, name)))).toEqual([]);
  });

  it("begins with the longest of each project, and leaves none out", async () => {
    const vitest = await createVitest({ root: ROOT, watch: false });
    try {
      const files = await vitest.globTestSpecifications();
      const sorted = await new LongestFirst(vitest).sort(files.toReversed());
      expect(new Set(sorted)).toEqual(new Set(files));
      const names = sorted.map(({ moduleId, project }) => `${project.name} ${moduleId.slice(ROOT.length)}`);
      const firstOf = (project: string): string | undefined => names.find((name) => name.startsWith(`${project} `));
      expect(firstOf("e2e")).toBe("e2e /test/e2e/portal-gallery.test.ts");
      expect(firstOf("unit")).toBe("unit /test/scripts/console-open.test.ts");
      expect(names.findLastIndex((name) => name.startsWith("unit "))).toBeLessThan(
        names.findIndex((name) => name.startsWith("e2e ")),
      );
    } finally {
      await vitest.close();
    }
  });
});
