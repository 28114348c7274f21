import { describe, expect, it } from "vitest";
import type { Sending } from "../../../client/workers/portal-calls.ts";
import { reportSeldom } from "../../../client/workers/portal-report.ts";

const sending = (acknowledged: number): Sending => ({ state: "sending", acknowledged, segments: 8 });

describe("reportSeldom", () => {
  it("reports a state at once, within it four times a second, and the last segment always", () => {
    let now = 0;
    const reports: Sending[] = [];
    const report = reportSeldom(
      (each) => void reports.push(each),
      () => now,
    );
    report({ state: "starting" });
    report(sending(1));
    for (const [time, acknowledged] of [
      [100, 2],
      [249, 3],
      [250, 4],
      [300, 5],
      [320, 6],
    ] as const) {
      now = time;
      report(sending(acknowledged));
    }
    report({ state: "waiting", acknowledged: 6, segments: 8 });
    report(sending(7));
    report(sending(8));
    expect(reports).toEqual([
      { state: "starting" },
      sending(1),
      sending(4),
      { state: "waiting", acknowledged: 6, segments: 8 },
      sending(7),
      sending(8),
    ]);
  });
});
