import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createAnswerDeadline, LINE_PACE } from "../../../shared/api/answer-deadline.ts";

// PROTOCOL.md §7.1: the slowest line of any use carries 4 KiB a second.

let silences: number;
const begin = (bytes: number) => createAnswerDeadline(bytes, () => (silences += 1), LINE_PACE);

beforeEach(() => {
  silences = 0;
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

it("waits two minutes for the answer to a request without a body", () => {
  begin(0);
  vi.advanceTimersByTime(119_999);
  expect(silences).toBe(0);
  vi.advanceTimersByTime(1);
  expect(silences).toBe(1);
});

it("waits for as long as a body takes on the slowest line, and two minutes", () => {
  begin(4096 * 1000);
  vi.advanceTimersByTime(1_119_999);
  expect(silences).toBe(0);
  vi.advanceTimersByTime(1);
  expect(silences).toBe(1);
});

it("waits for an answer that goes on coming, however long it is, and not for one that has stopped", () => {
  const deadline = begin(0);
  for (let minute = 0; minute < 60; minute += 1) {
    vi.advanceTimersByTime(60_000);
    deadline.moved();
  }
  expect(silences).toBe(0);
  vi.advanceTimersByTime(120_000);
  expect(silences).toBe(1);
});

it("leaves no timer behind when it is over", () => {
  begin(0).over();
  const deadline = begin(0);
  deadline.moved();
  deadline.over();
  expect(vi.getTimerCount()).toBe(0);
});
