import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { format, resolveConfig } from "prettier";
import { partPath } from "../../test/support/optional-parts.ts";
import { benchLines, type BenchFigures } from "./bench-lines.ts";
import { BENCH_PARTS } from "./bench-parts.ts";
import { benchReport, benchTable } from "./report.ts";

// `npm run bench`: everything against a limit or a peer of the same run. Exit code 1 if a line of the table is not reached.
// `npm run bench -- way pauses`: these parts alone. Their lines are printed, and BENCHMARKS.md stays as it is.

const run = promisify(execFile);
const root = new URL("../../", import.meta.url);
const wanted = process.argv.slice(2);
const names: readonly string[] = BENCH_PARTS.map(({ name }) => name);
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) throw new Error(`no part ${unknown.join(", ")}; there are ${names.join(", ")}`);
await run(process.execPath, [fileURLToPath(new URL("scripts/build.ts", root)), "--if-changed"]);

let figures: Partial<BenchFigures> = {};
for (const { measure, name, says } of BENCH_PARTS) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  process.stderr.write(`${says} …\n`);
  figures = { ...figures, ...(await measure()) };
}
const lines = benchLines(figures);
if (wanted.length > 0) {
  process.stdout.write(`${benchTable(lines)}\n`);
} else {
  const { stdout: browser } = await run(partPath("firefox-esr"), ["--version"]);
  const report = benchReport(lines, browser.trim());
  await writeFormatted("BENCHMARKS.md", report);
  await writeFormatted("BENCHMARKS.json", JSON.stringify({ figures, lines }, null, 2));
  process.stdout.write(report);
}
if (lines.some(({ isReached }) => !isReached)) process.exitCode = 1;

/** As `npm run format` would leave it: what is committed has to pass the check of formatting. */
async function writeFormatted(name: string, text: string): Promise<void> {
  const file = fileURLToPath(new URL(name, root));
  await writeFile(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}
