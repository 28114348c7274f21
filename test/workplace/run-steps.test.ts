import { describe, expect, it } from "vitest";
import { runSteps, type Step } from "../../scripts/check/run-steps.ts";

const step = (title: string, code: number, says = ""): Step => ({
  title,
  command: [process.execPath, "-e", `process.stdout.write(${JSON.stringify(says)}); process.exitCode = ${code};`],
});

/** What is written, with times as "N s". */
async function run(steps: readonly Step[], goOn: boolean): Promise<{ passed: boolean; written: string }> {
  let written = "";
  const passed = await runSteps(steps, goOn, (text) => (written += Buffer.from(text).toString()));
  return { passed, written: written.replaceAll(/\d+\.\d s/g, "N s") };
}

describe("runSteps", () => {
  it("says of each step that it passed, and nothing of what it printed", async () => {
    expect(await run([step("one", 0, "chatter"), step("two", 0), step("the last", 0)], false)).toEqual({
      passed: true,
      written: "ok     one (N s)\nok     two (N s)\nall before the last: N s; failed: nothing\n",
    });
  });

  it("shows what a failed step printed, and stops there", async () => {
    expect(await run([step("one", 1, "what is wrong\n"), step("two", 0), step("the last", 0)], false)).toEqual({
      passed: false,
      written: "what is wrong\nFAILED one (N s)\n",
    });
  });

  it("goes on when asked, and still fails in the end", async () => {
    expect(await run([step("one", 1), step("two", 0), step("three", 2), step("the last", 0)], true)).toEqual({
      passed: false,
      written: "FAILED one (N s)\nok     two (N s)\nFAILED three (N s)\nall before the last: N s; failed: one, three\n",
    });
  });

  it("fails with the last step alone, and lets that step have the last line", async () => {
    expect(await run([step("one", 0), step("the last", 1, "last line\n")], false)).toEqual({
      passed: false,
      written: "ok     one (N s)\nall before the last: N s; failed: nothing\nlast line\n",
    });
  });

  it("does not take a program that cannot be started for one that passed", async () => {
    await expect(
      run([{ title: "one", command: ["amparo-no-such-program"] }, step("the last", 0)], true),
    ).rejects.toThrow("ENOENT");
  });
});
