import type { Sending } from "./portal-calls.ts";

/** Often enough to look alive, seldom enough to leave the page alone: each report is one rendering. */
const REPORT_EVERY_MILLISECONDS = 250;

/**
 * Passes on every change of state at once, and within a state no more than four reports a second; the one that completes
 * the evidence always.
 */
export function reportSeldom(report: (sending: Sending) => void, now: () => number): (sending: Sending) => void {
  let state: Sending["state"] | null = null;
  let last = Number.NEGATIVE_INFINITY;
  return (sending) => {
    const isComplete = sending.state === "sending" && sending.acknowledged === sending.segments;
    if (sending.state === state && !isComplete && now() - last < REPORT_EVERY_MILLISECONDS) return;
    state = sending.state;
    last = now();
    report(sending);
  };
}
