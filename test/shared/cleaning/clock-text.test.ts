import { describe, expect, it } from "vitest";
import { clockText, momentOf } from "../../../shared/cleaning/clock-text.ts";

describe("clockText", () => {
  it.each([
    [0n, "00:00:00"],
    [86_400n, "24:00:00"],
    [360_061n, "100:01:01"],
    [999_999_999n, "277777:46:39"],
    [1_000_000_000n, "2001-09-09T01:46:40.000Z"],
    [1_795_402_942n, "2026-11-23T03:02:22.000Z"],
    // From 1904 on.
    [3_878_247_742n, "2026-11-23T03:02:22.000Z"],
    // No calendar goes so far.
    [9_000_000_000_000_000n, "2500000000000:00:00"],
  ])("says what a clock said: %s is %s", (seconds, text) => {
    expect(clockText(seconds)).toBe(text);
  });

  it("knows no moment where there is none", () => {
    expect(momentOf(Number.MAX_SAFE_INTEGER)).toBeNull();
  });
});
