import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentResource } from "@fluent/bundle";
import { describe, expect, it } from "vitest";
import { isTransient } from "../../../shared/api/retry.ts";

const CLIENT = join(import.meta.dirname, "../../../client");
const SHARED = join(CLIENT, "../shared");
const LOCALES = join(CLIENT, "locales");
const AREAS = ["portal", "desk", "console"] as const;
/** A message id that is written out: in a call, in a mark for a table, or in a page. */
const WRITTEN_ID = /(?:\blocalize|\bmessage)\(\s*"([a-z0-9-]+)"|\{\{([a-z0-9-]+)\}\}/g;
/** A failure code in a source file or in the table of codes of the protocol page. */
const CODE = /["`]([a-z_]+\.[a-z_]+)["`]/g;
/** An id that is put together where it is used could not be checked by anyone. */
const COMPOSED_ID = /(?:\blocalize|\bmessage)\(\s*(?:`|"[^"]*"\s*\+)/;
const CODE_PREFIX = "code-";
/** What Fluent computes: there the straight marks belong to its language. */
const PLACEABLE = /\{[^}]*\}/g;

function sources(folder: string): readonly { readonly path: string; readonly text: string }[] {
  return readdirSync(join(CLIENT, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(?:ts|html)$/.test(path))
    .map((path) => ({ path: `${folder}/${path}`, text: readFileSync(join(CLIENT, folder, path), "utf8") }));
}

function usedIds(folders: readonly string[]): ReadonlySet<string> {
  const texts = folders.flatMap(sources).map(({ text }) => text);
  return new Set(texts.flatMap((text) => [...text.matchAll(WRITTEN_ID)].map(([, call, page]) => call ?? page ?? "")));
}

/** Programs whose texts are in more than one file: the console's casework, and what the portal loads when it is needed. */
const FILES_OF: { readonly [program: string]: readonly string[] } = {
  console: ["console", "casework"],
  portal: readdirSync(join(LOCALES, "en"))
    .filter((name) => name.endsWith(".ftl"))
    .map((name) => name.replace(/\.ftl$/, ""))
    .filter((name) => !["common", "desk", "console", "casework"].includes(name)),
};

function textOf(area: string): string {
  const names = FILES_OF[area] ?? [area];
  return names.map((name) => readFileSync(join(LOCALES, "en", `${name}.ftl`), "utf8")).join("\n");
}

function definedIds(area: string): readonly string[] {
  const text = textOf(area);
  const ids = new FluentResource(text).body.map(({ id }) => id);
  // The parser drops what it does not understand: then the text has more messages than the resource.
  expect(ids).toEqual([...text.matchAll(/^(-?[a-z][a-z0-9-]*) =/gm)].map(([, id]) => id));
  return ids;
}

function missing(used: ReadonlySet<string>, defined: readonly string[]): readonly string[] {
  return [...used].filter((id) => !defined.includes(id));
}

function codeMessageId(code: string): string {
  return `code-${code.replaceAll(/[._]/g, "-")}`;
}

const SHARED_FOLDERS = readdirSync(CLIENT, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "locales" && !AREAS.some((area) => area === entry.name))
  .map((entry) => entry.name);

describe("messages in English", () => {
  it("has every message that a shared piece uses among the common ones", () => {
    const used = usedIds(SHARED_FOLDERS);
    expect(used.size).toBeGreaterThan(10);
    expect(missing(used, definedIds("common"))).toEqual([]);
  });

  it.each(AREAS)("has every message that the %s uses, in its own file or among the common ones", (area) => {
    const defined = [...definedIds("common"), ...definedIds(area)];
    const used = usedIds([area]);
    expect(used.size).toBeGreaterThan(0);
    expect(missing(used, defined)).toEqual([]);
  });

  it.each(AREAS)("has no message of the %s that it does not use", (area) => {
    const used = usedIds([area]);
    const unused = definedIds(area).filter((id) => !used.has(id) && !id.startsWith(CODE_PREFIX));
    expect(unused).toEqual([]);
  });

  it("has no common message that nobody uses", () => {
    const used = usedIds([...SHARED_FOLDERS, ...AREAS]);
    expect(definedIds("common").filter((id) => !used.has(id) && !id.startsWith(CODE_PREFIX))).toEqual([]);
  });

  it.each(AREAS)("has no id in the common file and in that of the %s", (area) => {
    expect(definedIds(area).filter((id) => definedIds("common").includes(id))).toEqual([]);
  });

  it("explains every failure that is worth another attempt", () => {
    const transient = ["network.failed", "answer.malformed", "request.timeout", "server.busy", "server.error"];
    expect(transient.every(isTransient)).toBe(true);
    expect(definedIds("common")).toEqual(expect.arrayContaining(transient.map(codeMessageId)));
  });

  it("explains no failure that does not exist", () => {
    const shared = readdirSync(SHARED, { recursive: true, encoding: "utf8" }).filter((path) =>
      /\.(?:ts|md)$/.test(path),
    );
    const texts = [
      ...shared.map((path) => readFileSync(join(SHARED, path), "utf8")),
      ...[...SHARED_FOLDERS, ...AREAS].flatMap(sources).map(({ text }) => text),
    ];
    const codes = texts.flatMap((text) => [...text.matchAll(CODE)].map(([, code]) => code ?? ""));
    const known = new Set(["code-other", ...codes.map(codeMessageId)]);
    const explained = ["common", ...AREAS]
      .flatMap((area) => definedIds(area))
      .filter((id) => id.startsWith(CODE_PREFIX));
    expect(explained.filter((id) => !known.has(id))).toEqual([]);
  });

  it("never composes an id where it is used", () => {
    const composed = [...SHARED_FOLDERS, ...AREAS].flatMap(sources).filter(({ text }) => COMPOSED_ID.test(text));
    expect(composed.map(({ path }) => path)).toEqual([]);
  });

  it.each(["common", ...AREAS])("writes apostrophes and quotation marks of the %s as books do", (area) => {
    const lines = textOf(area).split("\n");
    expect(lines.filter((line) => !line.startsWith("#") && /['"]/.test(line.replace(PLACEABLE, "")))).toEqual([]);
  });

  it("warns of practice in the same words as the practice organisation itself", () => {
    const [, warning] = /^practice-text = (.+)$/m.exec(textOf("common")) ?? [];
    const organisation = readFileSync(join(CLIENT, "../scripts/practice.ts"), "utf8");
    expect(organisation).toContain(`text: "${warning ?? "there is no warning"}"`);
  });
});
