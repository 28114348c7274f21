import type { Reporter, SerializedError, TestCase, TestModule, TestSuite } from "vitest/node";
// Brings the declaration of `missingParts`.
import type { OptionalPart } from "./optional-parts.ts";

/** What a whole run came to, all projects together. */
export interface RunCount {
  passed: number;
  failed: number;
  skipped: number;
  /** Tests skipped for want of a package, by package. A test that needs two missing packages counts under both. */
  skippedFor: Map<OptionalPart, number>;
  /** Tests skipped for any other reason: switched off in the code, or by a name filter. */
  skippedOtherwise: number;
}

/**
 * Counts a run. Files and suites that broke before their tests could run, and errors outside of any test, count as one
 * failure each, so that "0 failed" is never printed for a run that failed.
 */
export function countRun(modules: readonly TestModule[], unhandledErrors: readonly SerializedError[]): RunCount {
  const count: RunCount = {
    passed: 0,
    failed: unhandledErrors.length,
    skipped: 0,
    skippedFor: new Map(),
    skippedOtherwise: 0,
  };
  for (const module of modules) {
    count.failed += brokenOutsideTests(module);
    for (const suite of module.children.allSuites()) count.failed += brokenOutsideTests(suite);
    for (const test of module.children.allTests()) countTest(test, count);
  }
  return count;
}

function brokenOutsideTests(group: TestModule | TestSuite): number {
  return group.errors().length > 0 ? 1 : 0;
}

function countTest(test: TestCase, count: RunCount): void {
  switch (test.result().state) {
    case "passed":
      count.passed += 1;
      return;
    case "failed":
      count.failed += 1;
      return;
    // "pending" is a test that an interrupted run never came to.
    case "pending":
    case "skipped": {
      count.skipped += 1;
      const parts = missingParts(test);
      if (parts.length === 0) count.skippedOtherwise += 1;
      for (const part of parts) count.skippedFor.set(part, (count.skippedFor.get(part) ?? 0) + 1);
    }
  }
}

/** The parts named by the test or by any group around it. */
function missingParts(test: TestCase): readonly OptionalPart[] {
  const parts = new Set<OptionalPart>();
  let task: TestCase | TestSuite | TestModule = test;
  for (;;) {
    for (const part of task.meta().missingParts ?? []) parts.add(part);
    if (task.type === "module") return [...parts];
    task = task.parent;
  }
}

const tests = (n: number): string => (n === 1 ? "1 test needs" : `${String(n)} tests need`);

/** The lines that end a run; the last one is `Tests: N passed, N failed, N skipped`. */
export function summaryLines(count: RunCount, requireAll: boolean): string[] {
  const lines: string[] = [];
  for (const [part, n] of [...count.skippedFor].sort())
    lines.push(`skipped: ${tests(n)} ${part} (apt-get install ${part})`);
  if (count.skippedOtherwise > 0)
    lines.push(`skipped: ${String(count.skippedOtherwise)} by .skip, .todo, a filter or an interruption`);
  if (requireAll && count.skipped > 0)
    lines.push("failed: AMPARO_REQUIRE_ALL=1 is set, and a skipped test is a failure then");
  lines.push(`Tests: ${String(count.passed)} passed, ${String(count.failed)} failed, ${String(count.skipped)} skipped`);
  return lines;
}

/** Vitest reporter that ends the output with the summary lines, and fails runs that skip what `AMPARO_REQUIRE_ALL=1` requires. */
export class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly SerializedError[]): void {
    const requireAll = process.env["AMPARO_REQUIRE_ALL"] === "1";
    const count = countRun(modules, unhandledErrors);
    if (requireAll && count.skipped > 0) process.exitCode = 1;
    // Printed at exit: coverage and Vitest's own summary come after this hook, and the last line has to be ours.
    process.once("exit", () => process.stdout.write(`${summaryLines(count, requireAll).join("\n")}\n`));
  }
}
