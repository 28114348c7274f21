import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const page = readFileSync(join(ROOT, "shared/PROTOCOL.md"), "utf8");

/** Codes of parts that never come out of a document or a file: what is around them has a code of its own. */
const INNER = new Set([
  ...["text.malformed", "hex.malformed", "base64.malformed", "bech32.malformed", "day.malformed"],
  ...["age.header_malformed", "age.header_incomplete"],
]);

describe("the codes of shared/", () => {
  const texts = globSync("shared/**/*.ts", { cwd: ROOT }).map((path) => readFileSync(join(ROOT, path), "utf8"));
  const codes = new Set(
    texts.flatMap((text) =>
      [...text.matchAll(/failure\("([a-z0-9_]+\.[a-z0-9_]+)"\)/g)].map((match) => match[1] ?? ""),
    ),
  );

  it("are all in PROTOCOL.md", () => {
    expect(codes.size).toBeGreaterThan(40);
    expect([...codes].filter((code) => !INNER.has(code) && !page.includes(`\`${code}\``))).toEqual([]);
  });

  it("are inner ones only while they exist", () => {
    expect([...INNER].filter((code) => !texts.some((text) => text.includes(`"${code}"`)))).toEqual([]);
  });
});
