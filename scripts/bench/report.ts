import { cpus, totalmem } from "node:os";
import type { BenchLine } from "./bench-line.ts";

/** BENCHMARKS.md: the machine, the table, and how to measure again. */
export function benchReport(lines: readonly BenchLine[], browser: string): string {
  const [cpu] = cpus();
  return [
    "# Benchmarks",
    "",
    `Measured by \`npm run bench\` on ${String(cpus().length)} cores (${cpu?.model ?? "unknown"}), ${String(Math.round(totalmem() / 2 ** 30))} GiB, ${browser}, Node ${process.versions.node}.`,
    "Ratios compare things that were measured in the same run, in turn; each figure is the median of several rounds, and each pause the longest of them all. Safer is the level of",
    "Tor Browser without JIT and without WebAssembly, as far as preferences of Firefox ESR can stand in for it. Ours and raw WebCrypto seal two segments at a time, as sending does; the libraries have one call for a",
    "whole file. A goal beyond what raw WebCrypto reaches against the same library cannot be reached by sealing with it.",
    "",
    benchTable(lines),
    "",
    "All figures are in [BENCHMARKS.json](BENCHMARKS.json).",
    "",
  ].join("\n");
}

/** The table alone. */
export function benchTable(lines: readonly BenchLine[]): string {
  return [
    "| what | measured | must be | reached |",
    "| --- | --- | --- | --- |",
    ...lines.map(
      ({ goal, isReached, measured, what }) => `| ${what} | ${measured} | ${goal} | ${isReached ? "yes" : "**no**"} |`,
    ),
  ].join("\n");
}
