import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");

/** What is wrong between PROTOCOL.md and those who cite it; all empty when the page, the code and the tests agree. */
export interface CitationFaults {
  /** Sections that no product file cites. */
  uncitedByCode: string[];
  /** Sections that no test cites. */
  uncitedByTests: string[];
  /** Citations of sections that do not exist, as `file: §N.M`. */
  unknown: string[];
}

const NUMBERED_HEADING = /^#{2,3} (\d+(?:\.\d+)?)\.? /gm;

/** `PROTOCOL.md §4.1`, and lists such as `PROTOCOL.md §4.1, §4.2 and §6`; a line break of a comment may stand in between. */
const CITATION = /PROTOCOL\.md[\s*/]+(§\d+(?:\.\d+)?(?:(?:,[\s*/]*|[\s*/]+and[\s*/]+)§\d+(?:\.\d+)?)*)/g;

/** All section numbers that a text cites, in order. */
export function citedSections(text: string): string[] {
  return [...text.matchAll(CITATION)].flatMap((match) => (match[1] ?? "").match(/\d+(?:\.\d+)?/g) ?? []);
}

/**
 * Compares the numbered sections of the protocol page with the citations in product files and in tests. Every section of the
 * second level (`### N.M`) has to be cited by both; a chapter (`## N`) may be cited, and stands for none of its sections.
 *
 * @param product - texts by path; likewise `tests`
 */
export function findCitationFaults(
  page: string,
  product: ReadonlyMap<string, string>,
  tests: ReadonlyMap<string, string>,
): CitationFaults {
  const known = new Set([...page.matchAll(NUMBERED_HEADING)].map((match) => match[1] ?? ""));
  const sections = [...known].filter((section) => section.includes("."));
  const byCode = new Set([...product.values()].flatMap(citedSections));
  const byTests = new Set([...tests.values()].flatMap(citedSections));
  const unknown = [...product, ...tests].flatMap(([file, text]) =>
    citedSections(text)
      .filter((section) => !known.has(section))
      .map((section) => `${file}: §${section}`),
  );
  return {
    uncitedByCode: sections.filter((section) => !byCode.has(section)),
    uncitedByTests: sections.filter((section) => !byTests.has(section)),
    unknown,
  };
}

function textsOf(pattern: string, except: string): Map<string, string> {
  const paths = globSync(pattern, { cwd: ROOT }).filter((path) => !path.startsWith(except));
  return new Map(paths.sort().map((path) => [path, readFileSync(join(ROOT, path), "utf8")]));
}

function main(): void {
  const page = readFileSync(join(ROOT, "shared/PROTOCOL.md"), "utf8");
  // The checks and their tests talk about citations without implementing anything.
  const product = textsOf("{shared,server,client,scripts}/**/*.ts", "scripts/check/");
  const tests = textsOf("test/**/*.{ts,py}", "test/workplace/");
  const faults = findCitationFaults(page, product, tests);
  for (const section of faults.uncitedByCode) process.stderr.write(`PROTOCOL.md §${section} is cited by no code\n`);
  for (const section of faults.uncitedByTests) process.stderr.write(`PROTOCOL.md §${section} is cited by no test\n`);
  for (const citation of faults.unknown)
    process.stderr.write(`${citation} is cited and does not exist in PROTOCOL.md\n`);
  if (Object.values(faults).some((list: string[]) => list.length > 0)) process.exitCode = 1;
}

if (import.meta.main) main();
