import { readFile } from "node:fs/promises";
import { isAbsolute } from "node:path";
import { describe, expect, it } from "vitest";
import { configTable } from "../../server/config/config.ts";

const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");

/** The rows of a table in Markdown, without the spaces that line it up. */
function rowsOf(table: string): readonly string[] {
  return table
    .split("\n")
    .filter((line) => line.startsWith("|") && !/^[| -]+$/.test(line))
    .map((line) => line.replaceAll(/\s*\|\s*/g, "|"));
}

describe("README", () => {
  it("lists every setting as the server reads it, and no other", () => {
    const settings = readme.slice(readme.indexOf("| setting"));
    expect(rowsOf(settings.slice(0, settings.indexOf("\n\n")))).toEqual(rowsOf(configTable()));
  });

  it("names only scripts that exist", async () => {
    const manifest: unknown = JSON.parse(await readFile(new URL("../../package.json", import.meta.url), "utf8"));
    expect(manifest).toHaveProperty("scripts");
    const named = [...readme.matchAll(/npm run (?:-s )?([a-z0-9]+)/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(3);
    for (const name of named) expect(manifest).toHaveProperty(`scripts.${name ?? ""}`);
  });

  it("writes no file of a case into the checkout, where git would take it along", () => {
    const written = [...readme.matchAll(/amparo -- draft .*--out (\S+)/g)].map(([, path]) => path ?? "");
    expect(written).toHaveLength(1);
    for (const path of written) expect(isAbsolute(path), path).toBe(true);
  });

  it("shows pictures that exist", async () => {
    const pictures = [...readme.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, path]) => path ?? "");
    expect(pictures).toHaveLength(7);
    for (const path of pictures) {
      const bytes = await readFile(new URL(`../../${path}`, import.meta.url));
      expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
    }
  });
});
