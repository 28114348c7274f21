import { globSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { format, resolveConfig } from "prettier";
import { FIELD_NAMES } from "../../shared/casework/record/field-names.ts";
import { CONSENT_RULES } from "../../shared/mechanisms/consent-rules.ts";
import { CONTRADICTIONS } from "../../shared/mechanisms/contradictions.ts";
import { EXCLUDED } from "../../shared/mechanisms/data/excluded.ts";
import { MECHANISMS } from "../../shared/mechanisms/dataset.ts";
import { DEADLINES } from "../../shared/mechanisms/deadlines.ts";
import { PREVENTION } from "../../shared/mechanisms/prevention.ts";
import { RISKS } from "../../shared/mechanisms/risks.ts";
import { RULES } from "../../shared/mechanisms/routing-rules.ts";

// What is known of mechanisms is worth only what the program does with it: every record, rule, risk and deadline is followed from its
// data to the code that acts on it and the tests that would fail. The table beside the data is written by `--write`, and checked without.

const ROOT = join(import.meta.dirname, "../..");
const TABLE = join(ROOT, "shared/mechanisms/TRACEABILITY.md");

/** Ids of one kind. */
interface Kind {
  readonly title: string;
  readonly ids: readonly string[];
}

/** The files that cite one id. */
export interface Trace {
  readonly id: string;
  readonly data: readonly string[];
  readonly code: readonly string[];
  readonly tests: readonly string[];
}

/** Texts by the name that the table gives to their file. */
export interface Texts {
  readonly data: ReadonlyMap<string, string>;
  readonly code: ReadonlyMap<string, string>;
  readonly tests: ReadonlyMap<string, string>;
}

/** The ids that a text cites: in quotes, in brackets, alone or in a list as in `[C3, C13]`, or as keys whose words are joined by underscores. */
export function citedIds(text: string): ReadonlySet<string> {
  const quoted = [...text.matchAll(/["'`]([A-Za-z0-9_-]+)["'`]/gu)].map((match) => match[1] ?? "");
  const tags = [...text.matchAll(/\[((?:[CDPRX]\d+(?:, )?)+)\]/gu)].flatMap((match) => (match[1] ?? "").split(", "));
  const keys = [...text.matchAll(/\b([a-z0-9]+(?:_[a-z0-9]+)+):/gu)].map((match) => match[1] ?? "");
  return new Set([...quoted, ...tags, ...keys]);
}

/** Where each id is cited. */
export function trace(ids: readonly string[], texts: Texts): readonly Trace[] {
  const [data, code, tests] = [texts.data, texts.code, texts.tests].map((files) =>
    [...files].map(([name, text]) => [name, citedIds(text)] as const),
  );
  const citing = (files: typeof data, id: string): readonly string[] => [
    ...new Set((files ?? []).filter(([, cited]) => cited.has(id)).map(([name]) => name)),
  ];
  return ids.map((id) => ({ id, data: citing(data, id), code: citing(code, id), tests: citing(tests, id) }));
}

/** What is not followed as far as it has to be, in words. */
export function findGaps(traces: readonly Trace[]): readonly string[] {
  return traces.flatMap(({ id, data, tests }) => [
    ...(data.length === 0 ? [`${id} has no data`] : []),
    ...(tests.length === 0 ? [`${id} has no test that cites it`] : []),
  ]);
}

const KINDS: readonly Kind[] = [
  { title: "Records", ids: [...MECHANISMS, ...EXCLUDED].map(({ id }) => id) },
  { title: "Rules of routing", ids: RULES.map(({ rule }) => rule) },
  { title: "Rules of consent", ids: CONSENT_RULES.map(({ id }) => id) },
  { title: "Risks", ids: RISKS.map(({ id }) => id) },
  { title: "Deadlines", ids: [...new Set(DEADLINES.map(({ id }) => id))] },
  { title: "Precautions", ids: PREVENTION.map(({ id }) => id) },
  { title: "Fields of a report", ids: FIELD_NAMES },
  { title: "Contradictions", ids: CONTRADICTIONS.map(({ id }) => id) },
];

const DATA = [
  "shared/mechanisms/data/*.ts",
  "shared/mechanisms/{consent-rules,contradictions,deadlines,fund-rules,prevention,risks}.ts",
  "shared/casework/record/field-names.ts",
];

/** What a case expects of every mechanism. */
const EXPECTED = "expected.json";

/** The ids that a case proves something of: each case lists all that routing decides on, and most of them do not apply. */
export function whatFits(expected: string): string {
  const entries: unknown = JSON.parse(expected);
  if (!Array.isArray(entries)) throw new TypeError("a case expects no list");
  return entries
    .map((each: unknown) => new Map(Object.entries(typeof each === "object" && each !== null ? each : {})))
    .filter((each) => each.get("outcome") !== "not_applicable")
    .map((each) => JSON.stringify([each.get("mechanism"), each.get("rule") ?? null]))
    .join("\n");
}

/** A file's name without what all of its kind share: names are whole ideas here, and hardly any stands twice. */
function nameOf(path: string): string {
  return basename(path).replace(/(?:\.test)?\.ts$/u, "");
}

function read(
  patterns: readonly string[],
  except: readonly string[],
  nameOf: (path: string) => string,
): Map<string, string> {
  const texts = new Map<string, string>();
  const left = new Set(globSync([...except], { cwd: ROOT }));
  for (const path of globSync([...patterns], { cwd: ROOT }).sort()) {
    if (left.has(path)) continue;
    const name = nameOf(path);
    const text = readFileSync(join(ROOT, path), "utf8");
    texts.set(name, (texts.get(name) ?? "") + (basename(path) === EXPECTED ? whatFits(text) : text));
  }
  return texts;
}

function readAll(): Texts {
  return {
    data: read(DATA, [], nameOf),
    code: read(["{shared,client,scripts}/**/*.ts"], [...DATA, "scripts/check/*.ts"], nameOf),
    tests: read(["test/**/*.{ts,py}", "test/cases/*/*.json"], ["test/workplace/**/*.ts"], (path) =>
      path.startsWith("test/cases/") ? "cases" : nameOf(path),
    ),
  };
}

function section({ title }: Kind, traces: readonly Trace[]): string {
  const cell = (files: readonly string[]): string => files.join(", ") || "-";
  const rows = traces.map(({ id, data, code, tests }) => `| ${id} | ${cell(data)} | ${cell(code)} | ${cell(tests)} |`);
  return [`## ${title}`, "", "| Id | Data | Code | Tests |", "| - | - | - | - |", ...rows, ""].join("\n");
}

async function main(): Promise<void> {
  const texts = readAll();
  const traces = KINDS.map((kind) => [kind, trace(kind.ids, texts)] as const);
  const gaps = traces.flatMap(([kind, found]) => findGaps(found).map((gap) => `${kind.title}: ${gap}`));
  const introduction = [
    "# From facts to tests",
    "",
    "Generated by `node scripts/check/traceability.ts --write`; `npm run check` fails when it is not current. Files are named without",
    "folder and ending; `cases` are the invented cases, where one expects a record to fit. Most records have no code of their own: the",
    "engine decides on all of them, and drafts follow the kind that the record names.",
    "",
  ].join("\n");
  const raw = [introduction, ...traces.map(([kind, found]) => section(kind, found))].join("\n");
  const table = await format(raw, { ...(await resolveConfig(TABLE)), filepath: TABLE });
  if (process.argv.includes("--write")) writeFileSync(TABLE, table);
  else if (readFileSync(TABLE, "utf8") !== table) gaps.push("TRACEABILITY.md is not current: run it with --write");
  for (const gap of gaps) process.stderr.write(`${gap}\n`);
  if (gaps.length > 0) process.exitCode = 1;
}

if (import.meta.main) await main();
