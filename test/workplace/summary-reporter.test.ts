import { spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";

const ROOT = join(import.meta.dirname, "../..");

const PASSES = 'import { expect, it } from "vitest"; it("is one", () => { expect(1).toBe(1); });';
const FAILS = 'import { expect, it } from "vitest"; it("is two", () => { expect(1).toBe(2); });';
const LATER = 'import { it } from "vitest"; it.skip("later", () => {}); it.todo("one day");';
const BROKEN = 'throw new Error("the file itself is broken");';
const NEEDS_BROWSER = `
  import { expect, it } from "vitest";
  import { describeWith } from "../../../test/support/optional-parts.ts";
  describeWith(["firefox-esr"], "in a browser", () => {
    it("is one", () => { expect(1).toBe(1); });
    it("is also one", () => { expect(1).toBe(1); });
  });
  describeWith(["firefox-esr", "chromium"], "in both", () => { it("is one", () => { expect(1).toBe(1); }); });
`;

interface Outcome {
  readonly code: number | null;
  readonly lines: readonly string[];
}

/**
 * Runs Vitest, with our reporter, on the given test files, as two projects. They lie inside of the project, because they
 * import its packages. No optional part is found: PATH is empty.
 */
async function runTests(files: Record<string, string>, environment: Record<string, string> = {}): Promise<Outcome> {
  await mkdir(join(ROOT, ".cache/runs"), { recursive: true });
  const folder = await mkdtemp(join(ROOT, ".cache/runs/run-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  await writeFile(
    join(folder, "vitest.config.ts"),
    `import { defineConfig } from "vitest/config";
     import { SummaryReporter } from "../../../test/support/summary-reporter.ts";
     const project = (name) => ({ extends: true, test: { name, include: [\`\${name}*.test.ts\`] } });
     export default defineConfig({ test: { reporters: ["default", new SummaryReporter()], projects: [project("a"), project("b")] } });`,
  );
  const vitest = join(ROOT, "node_modules/vitest/vitest.mjs");
  const child = spawn(process.execPath, [vitest, "run", "--root", folder], {
    env: { PATH: "", ...environment },
    stdio: ["ignore", "pipe", "ignore"],
  });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
  const code = await new Promise<number | null>((resolve, reject) => child.on("error", reject).on("close", resolve));
  return { code, lines: output.trimEnd().split("\n") };
}

describe("the last lines of a test run", { timeout: 60_000 }, () => {
  it("count what passed and what failed in all projects together", async () => {
    const { code, lines } = await runTests({ "a.test.ts": PASSES, "b1.test.ts": PASSES, "b2.test.ts": FAILS });
    expect(lines.at(-1)).toBe("Tests: 2 passed, 1 failed, 0 skipped");
    expect(code).toBe(1);
  });

  it("count a file that cannot be loaded as a failure", async () => {
    const { code, lines } = await runTests({ "a.test.ts": PASSES, "b.test.ts": BROKEN });
    expect(lines.at(-1)).toBe("Tests: 1 passed, 1 failed, 0 skipped");
    expect(code).toBe(1);
  });

  it("name each missing package once, with the number of tests that it would take", async () => {
    const { code, lines } = await runTests({ "a.test.ts": NEEDS_BROWSER, "b.test.ts": PASSES });
    expect(lines.slice(-3)).toEqual([
      "skipped: 1 test needs chromium (apt-get install chromium)",
      "skipped: 3 tests need firefox-esr (apt-get install firefox-esr)",
      "Tests: 1 passed, 0 failed, 3 skipped",
    ]);
    expect(code).toBe(0);
  });

  it("let a run fail that skips for want of a package, when everything is required", async () => {
    const { code, lines } = await runTests(
      { "a.test.ts": NEEDS_BROWSER, "b.test.ts": PASSES },
      { AMPARO_REQUIRE_ALL: "1" },
    );
    expect(lines.at(-1)).toBe("Tests: 1 passed, 0 failed, 3 skipped");
    expect(code).toBe(1);
  });

  it("let a run fail that skips by .skip and .todo, when everything is required", async () => {
    const files = { "a.test.ts": LATER, "b.test.ts": PASSES };
    expect((await runTests(files)).code).toBe(0);
    const { code, lines } = await runTests(files, { AMPARO_REQUIRE_ALL: "1" });
    expect(lines.at(-1)).toBe("Tests: 1 passed, 0 failed, 2 skipped");
    expect(code).toBe(1);
  });

  it("let a run pass that skips nothing, when everything is required", async () => {
    const { code, lines } = await runTests({ "a.test.ts": PASSES, "b.test.ts": PASSES }, { AMPARO_REQUIRE_ALL: "1" });
    expect(lines.at(-1)).toBe("Tests: 2 passed, 0 failed, 0 skipped");
    expect(code).toBe(0);
  });
});
