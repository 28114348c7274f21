import { describe, expect, it } from "vitest";
import { PATIENCE } from "../../../server/http/http-server.ts";
import { createTimeLeft } from "../../../server/http/time-left.ts";
import { LINE_PACE } from "../../../shared/api/answer-deadline.ts";
import { CARD_FILE_LARGEST_BYTES } from "../../../shared/protocol/card-file.ts";
import { SEALED_LETTER_LARGEST_BYTES } from "../../../shared/protocol/sealed-letter.ts";

// PROTOCOL.md §7.1: a minute, and a second more for each 4 KiB, but never more than a minute ahead.

const PACE = { grace: 60_000, bytesPerSecond: 4096 };

describe("the time that somebody is waited for", () => {
  it("is the grace when nothing moves", () => {
    expect(createTimeLeft(PACE, 1_000).end()).toBe(61_000);
  });

  it("does not run out on the slowest line that is waited for", () => {
    const time = createTimeLeft(PACE, 0);
    for (let second = 1; second <= 1_026; second += 1) time.moved(4096, second * 1000);
    expect(time.end()).toBe(1_086_000);
  });

  it("fits into what the server waits for a whole request, for the largest of all bodies", () => {
    const largest = Math.max(SEALED_LETTER_LARGEST_BYTES, CARD_FILE_LARGEST_BYTES + 64);
    expect(PATIENCE).toMatchObject(PACE);
    expect(PATIENCE.request).toBeGreaterThanOrEqual(PATIENCE.grace + (largest * 1000) / PATIENCE.bytesPerSecond);
    // Clients wait for longer than the server: it is the one that says what happened.
    expect(LINE_PACE.bytesPerSecond).toBe(PATIENCE.bytesPerSecond);
    expect(LINE_PACE.graceMilliseconds).toBeGreaterThan(PATIENCE.grace);
  });

  it("runs out on a slower one, by what is missing", () => {
    const time = createTimeLeft(PACE, 0);
    for (let second = 1; second <= 100; second += 1) time.moved(1024, second * 1000);
    expect(time.end()).toBe(85_000);
  });

  it("cannot be saved up: all but a byte at once buys the grace, and the byte next to nothing", () => {
    const time = createTimeLeft(PACE, 0);
    time.moved(4_203_535, 10);
    expect(time.end()).toBe(60_010);
    time.moved(1, 59_000);
    expect(time.end()).toBeCloseTo(60_010.244, 3);
  });
});
