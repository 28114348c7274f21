import { globSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { format, resolveConfig } from "prettier";
import { FIELD_NAMES } from "../../shared/casework/record/field-names.ts";
import { CONSENT_RULES } from "../../shared/mechanisms/consent-rules.ts";
import { CONTRADICTIONS } from "../../shared/mechanisms/contradictions.ts";
import { EXCLUDED } from "../../shared/mechanisms/data/excluded.ts";
import { MECHANISMS } from "../../shared/mechanisms/dataset.ts";
import { DEADLINES } from "../../shared/mechanisms/deadlines.ts";
import { FUND_RULES, FURTHER_FUND_RULES } from "../../shared/mechanisms/fund-rules.ts";
import { PREVENTION } from "../../shared/mechanisms/prevention.ts";
import { RISKS } from "../../shared/mechanisms/risks.ts";
import { RULES } from "../../shared/mechanisms/routing-rules.ts";
import { READERS_OF_RULES, READERS_OF_SITUATIONS, readersOfRecord, type Reader } from "./engine-readers.ts";

// What is known of mechanisms is worth only what the program does with it: every record, rule, risk and deadline is followed from its
// data to the code that acts on it and the tests that would fail. What no code names has to be read as data by a file that does so in
// truth, and what is excluded may be named by none. The table beside the data is written by `--write`, and checked without.

const ROOT = join(import.meta.dirname, "../..");
const TABLE = join(ROOT, "shared/mechanisms/TRACEABILITY.md");

/** Ids of one kind. */
interface Kind {
  readonly title: string;
  readonly ids: readonly string[];
  /** Whether code acts on each of them, may or may not, or must not know them. */
  readonly code: "needed" | "free" | "forbidden";
  /** Who acts on one that no code has to name. */
  readonly readers?: (id: string) => readonly Reader[];
}

/** The files that cite one id. */
export interface Trace {
  readonly id: string;
  readonly data: readonly string[];
  readonly code: readonly string[];
  /** Files that read it as data without naming it, and those of which that is said and not so. */
  readonly engine: readonly string[];
  readonly untrue: readonly string[];
  readonly tests: readonly string[];
}

/** Texts by the name that the table gives to their file. */
export interface Texts {
  readonly data: ReadonlyMap<string, string>;
  readonly code: ReadonlyMap<string, string>;
  readonly tests: ReadonlyMap<string, string>;
}

/** What is said of a range says nothing of what is in it. */
const RANGE = /\[?["'`]?[CDPRX]\d+["'`]?\]? to \[?["'`]?[CDPRX]\d+["'`]?\]?/gu;

/**
 * The ids that a text cites: in quotes, in brackets, alone or in a list as in `[C3, C13]`, or as keys: those whose words are joined by
 * underscores, and those of what is told by number. A range such as "R1" to "R12" cites none.
 */
export function citedIds(source: string): ReadonlySet<string> {
  const cited = CITED.get(source) ?? readIds(source);
  CITED.set(source, cited);
  return cited;
}

/** Every kind is looked for in the same texts. */
const CITED = new Map<string, ReadonlySet<string>>();

function readIds(source: string): ReadonlySet<string> {
  const text = source.replaceAll(RANGE, "");
  const quoted = [...text.matchAll(/["'`]([A-Za-z0-9_-]+)["'`]/gu)].map((match) => match[1] ?? "");
  const tags = [...text.matchAll(/\[((?:[CDPRX]\d+(?:, )?)+)\]/gu)].flatMap((match) => (match[1] ?? "").split(", "));
  const keys = [...text.matchAll(/\b([a-z0-9]+(?:_[a-z0-9]+)+):/gu)].map((match) => match[1] ?? "");
  const numbered = [...text.matchAll(/^\s*([CDPRX]\d+): /gmu)].map((match) => match[1] ?? "");
  const situations = [...text.matchAll(/"([A-Z][A-Za-z,-]*(?: [A-Za-z,-]+)+)"/gu)].map((match) => match[1] ?? "");
  return new Set([...quoted, ...tags, ...keys, ...numbered, ...situations]);
}

/** Where each id is cited. */
export function trace({ ids, readers = () => [] }: Pick<Kind, "ids" | "readers">, texts: Texts): readonly Trace[] {
  const [data, code, tests] = [texts.data, texts.code, texts.tests].map((files) =>
    [...files].map(([name, text]) => [name, citedIds(text)] as const),
  );
  const citing = (files: typeof data, id: string): readonly string[] => [
    ...new Set((files ?? []).filter(([, cited]) => cited.has(id)).map(([name]) => name)),
  ];
  const isTrue = ({ file, reads }: Reader): boolean => texts.code.get(file)?.includes(reads) === true;
  const namesOf = (each: readonly Reader[]): readonly string[] => [...new Set(each.map(({ file }) => file))];
  return ids.map((id) => ({
    ...{ id, data: citing(data, id), code: citing(code, id), tests: citing(tests, id) },
    engine: namesOf(readers(id).filter(isTrue)),
    untrue: namesOf(readers(id).filter((each) => !isTrue(each))),
  }));
}

/** What is not followed as far as it has to be, in words. */
export function findGaps(kind: Pick<Kind, "code">, traces: readonly Trace[]): readonly string[] {
  return traces.flatMap(({ code, data, engine, id, tests, untrue }) => [
    ...(data.length === 0 ? [`${id} has no data`] : []),
    ...(kind.code === "needed" && code.length + engine.length === 0 ? [`${id} has no code that acts on it`] : []),
    ...(kind.code === "forbidden" && code.length > 0 ? [`${id} is excluded, and named by ${code.join(", ")}`] : []),
    ...untrue.map((file) => `${id} is not read by ${file}, as is said`),
    ...(tests.length === 0 ? [`${id} has no test that cites it`] : []),
  ]);
}

/** All that is followed. */
export const KINDS: readonly Kind[] = [
  {
    ...{ title: "Records", code: "needed", ids: idsOf(MECHANISMS) },
    readers: (id) => MECHANISMS.filter((each) => each.id === id).flatMap(readersOfRecord),
  },
  { title: "Records that are excluded", code: "forbidden", ids: idsOf(EXCLUDED) },
  {
    ...{ title: "Rules of routing", code: "needed", ids: RULES.map(({ rule }) => rule) },
    readers: () => READERS_OF_RULES,
  },
  {
    ...{ title: "Situations to ask for support in", code: "needed" },
    ids: [...FUND_RULES, ...FURTHER_FUND_RULES].map(({ facts }) => facts.why),
    readers: () => READERS_OF_SITUATIONS,
  },
  { title: "Rules of consent", code: "needed", ids: idsOf(CONSENT_RULES) },
  { title: "Risks", code: "needed", ids: idsOf(RISKS) },
  { title: "Deadlines", code: "needed", ids: [...new Set(idsOf(DEADLINES))] },
  { title: "Precautions", code: "free", ids: idsOf(PREVENTION) },
  { title: "Fields of a report", code: "needed", ids: FIELD_NAMES },
  { title: "Contradictions", code: "free", ids: idsOf(CONTRADICTIONS) },
];

function idsOf(all: readonly { readonly id: string }[]): readonly string[] {
  return all.map(({ id }) => id);
}

const DATA = [
  "shared/mechanisms/data/*.ts",
  "shared/mechanisms/{consent-rules,contradictions,deadlines,fund-rules,prevention,risks}.ts",
  "shared/mechanisms/field-names.ts",
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

/** Everything that can cite an id, as it is now. */
export function readAll(): Texts {
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
  const rows = traces.map(({ code, data, engine, id, tests }) => {
    const acting = [...code, ...engine.filter((file) => !code.includes(file)).map((file) => `_${file}_`)];
    return `| ${id} | ${cell(data)} | ${cell(acting)} | ${cell(tests)} |`;
  });
  return [`## ${title}`, "", "| Id | Data | Code | Tests |", "| - | - | - | - |", ...rows, ""].join("\n");
}

async function main(): Promise<void> {
  const texts = readAll();
  const traces = KINDS.map((kind) => [kind, trace(kind, texts)] as const);
  const gaps = traces.flatMap(([kind, found]) => findGaps(kind, found).map((gap) => `${kind.title}: ${gap}`));
  const introduction = [
    "# From facts to tests",
    "",
    "Generated by `node scripts/check/traceability.ts --write`; `npm run check` fails when it is not current. Files are named without",
    "folder and ending; `cases` are the invented cases, where one expects a record to fit. A file in _italics_ is an engine: it reads the",
    "entry as data and does not name it, and words in it that do so are looked for. What is excluded is named by no code, contradictions",
    "and precautions by code only where it depends on them.",
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
