import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const page = readFileSync(join(ROOT, "SECURITY.md"), "utf8");
const promises = [...page.matchAll(/^(\d+)\. \*\*/gm)].map((match) => match[1]);
const rows = [...page.matchAll(/^\| (\d+) +\| (.*) \|$/gm)].map((match) => ({
  promise: match[1],
  tests: [...(match[2] ?? "").matchAll(/`(test\/[^`]+)`/g)].map((file) => file[1] ?? ""),
}));

describe("the promises of SECURITY.md", () => {
  it("each have tests", () => {
    expect(promises).toHaveLength(10);
    expect(rows.map(({ promise }) => promise)).toEqual(promises);
    expect(rows.filter(({ tests }) => tests.length === 0)).toEqual([]);
  });

  it("name tests that exist", () => {
    expect(rows.flatMap(({ tests }) => tests).filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });
});

describe("the pages of the project", () => {
  it.each(["SECURITY.md", "README.md", "CONTRIBUTING.md", "ARCHITECTURE.md"])("invent no address: %s", (name) => {
    const text = readFileSync(join(ROOT, name), "utf8");
    expect(
      text.match(/[\w.+-]+@[\w-]+\.[a-z]+|https?:\/\/(?!127\.0\.0\.1|age-encryption\.org)[^\s)>]+/gi) ?? [],
    ).toEqual([]);
  });
});
