import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { format, resolveConfig } from "prettier";
import { partPath } from "../../test/support/optional-parts.ts";
import { measureTransfer } from "./bench-portal.ts";
import { measureCleaning } from "./cleaning.ts";
import { measureConsole } from "./console.ts";
import { measureOverTor } from "./over-tor.ts";
import { benchLines, benchReport, type BenchFigures } from "./report.ts";
import { measureRouting } from "./routing.ts";
import { measureSealing } from "./sealing.ts";
import { measureMemory, measurePauses } from "./sending.ts";

// `npm run bench`: everything against a limit or a peer of the same run. Exit code 1 if a line of the table is not reached.

const PAUSES_MEBIBYTES = 200;
const MEMORY_MEBIBYTES = 1024;
const CONSOLE_MEBIBYTES = 1024;
const CLEANING_MEBIBYTES = 1024;

function talk(line: string): void {
  process.stderr.write(`${line}\n`);
}

const run = promisify(execFile);
const root = new URL("../../", import.meta.url);
await run(process.execPath, [fileURLToPath(new URL("scripts/build.ts", root)), "--if-changed"]);

talk("routing of a case …");
const routing = measureRouting();
talk("sealing at Safer, then at Standard …");
const sealing = { safer: await measureSealing("safer"), standard: await measureSealing("standard") };
talk("bytes on the line …");
const transfer = { safer: await measureTransfer("safer"), standard: await measureTransfer("standard") };
talk("pauses while 200 MiB are sent …");
const pauses = await measurePauses("safer", PAUSES_MEBIBYTES);
talk("memory while 1 GiB is sent …");
const memory = await measureMemory("safer", MEMORY_MEBIBYTES);
talk("reports over a private Tor network, on a slow line …");
const tor = await measureOverTor("safer");
talk("1 GiB in the console …");
const casework = await measureConsole("safer", CONSOLE_MEBIBYTES);
talk("cleaning films and sound of 1 GiB …");
const cleaning = await measureCleaning(CLEANING_MEBIBYTES);

const figures: BenchFigures = { casework, cleaning, memory, pauses, routing, sealing, tor, transfer };
const lines = benchLines(figures);
const { stdout: browser } = await run(partPath("firefox-esr"), ["--version"]);
const report = benchReport(lines, browser.trim());
await writeFormatted("BENCHMARKS.md", report);
await writeFormatted("BENCHMARKS.json", JSON.stringify({ figures, lines }, null, 2));
process.stdout.write(report);
if (lines.some(({ isReached }) => !isReached)) process.exitCode = 1;

/** As `npm run format` would leave it: what is committed has to pass the check of formatting. */
async function writeFormatted(name: string, text: string): Promise<void> {
  const file = fileURLToPath(new URL(name, root));
  await writeFile(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}
