import { describe, expect, it } from "vitest";
import { runAmparo } from "./run-amparo.ts";

const TIMEOUT = 60_000;

describe("mechanisms stale", () => {
  it(
    "lists what has not been confirmed as of a day, and ends well",
    async () => {
      const { exitCode, stdout } = await runAmparo(["mechanisms", "stale", "--day", "2026-11-21", "--json"]);
      expect(exitCode).toBe(0);
      const listed: unknown = JSON.parse(stdout);
      expect(listed).toContainEqual({
        mechanism: "tb-ccpr",
        contact: { kind: "email", value: "ccpr@ohchr.org" },
        last: "2018",
      });
      expect(listed).toContainEqual({ mechanism: "mission-eu", contact: null, last: null });
      expect(stdout).not.toContain("2026-01-08");
    },
    TIMEOUT,
  );

  it(
    "lists only what was never dated when nothing can be too old",
    async () => {
      const { exitCode, stdout } = await runAmparo(["mechanisms", "stale", "--days", "100000"]);
      expect(exitCode).toBe(0);
      for (const line of stdout.trimEnd().split("\n")) expect(line).toMatch(/^never {7}[a-z0-9-]+$/u);
    },
    TIMEOUT,
  );

  it.each([
    ["--day", "2026-02-30"],
    ["--days", "-1"],
    ["--days", "100001"],
  ])(
    "refuses %s %s",
    async (option, value) => {
      const { exitCode, stdout } = await runAmparo(["mechanisms", "stale", `${option}=${value}`]);
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    },
    TIMEOUT,
  );
});
