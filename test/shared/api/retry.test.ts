import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isTransient, PATIENT_POLICY, realWorld, retry, type RetryWorld } from "../../../shared/api/retry.ts";
import { failure, ok, type Result } from "../../../shared/bytes/index.ts";

const POLICY = { attempts: 5, firstDelayMilliseconds: 100, longestDelayMilliseconds: 500 };
const NEVER = new AbortController().signal;

/** A world in which time passes at once, and writes down how long it would have been. */
function fastWorld(random: () => number): RetryWorld & { readonly waits: number[] } {
  const waits: number[] = [];
  return {
    waits,
    random,
    sleep: (milliseconds) => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
  };
}

function answers<T>(...list: readonly Result<T, string>[]): {
  readonly ask: () => Promise<Result<T, string>>;
  asked: number;
} {
  const state = {
    asked: 0,
    ask: () => {
      const answer = list[Math.min(state.asked, list.length - 1)];
      if (answer === undefined) throw new Error("no answer was given to the test");
      state.asked += 1;
      return Promise.resolve(answer);
    },
  };
  return state;
}

describe("retry (PROTOCOL.md §10.3)", () => {
  it("asks once when all is well", async () => {
    const operation = answers(ok("here"));
    const world = fastWorld(() => 0.5);
    expect(await retry(operation.ask, POLICY, world, NEVER)).toEqual(ok("here"));
    expect(operation.asked).toBe(1);
    expect(world.waits).toEqual([]);
  });

  it("asks again after a failure that may pass, and waits longer each time, up to the longest", async () => {
    const operation = answers(
      failure("network.failed"),
      failure("server.busy"),
      failure("server.error"),
      failure("answer.malformed"),
      ok(1),
    );
    const world = fastWorld(() => 0.5);
    expect(await retry(operation.ask, POLICY, world, NEVER)).toEqual(ok(1));
    expect(world.waits).toEqual([50, 100, 200, 250]);
  });

  it("does not ask again after an answer that is final", async () => {
    const operation = answers(failure("segment.conflict"));
    expect(
      await retry(
        operation.ask,
        POLICY,
        fastWorld(() => 0),
        NEVER,
      ),
    ).toEqual(failure("segment.conflict"));
    expect(operation.asked).toBe(1);
  });

  it("gives the last failure back after the last attempt, without waiting for nothing", async () => {
    const operation = answers(failure("network.failed"));
    const world = fastWorld(() => 0.9);
    expect(await retry(operation.ask, POLICY, world, NEVER)).toEqual(failure("network.failed"));
    expect(operation.asked).toBe(5);
    expect(world.waits).toHaveLength(4);
  });

  it("asks no more once it is stopped while waiting", async () => {
    const stop = new AbortController();
    const operation = answers(failure("network.failed"));
    const world: RetryWorld = {
      random: () => 0.5,
      sleep: () => {
        stop.abort();
        return Promise.resolve();
      },
    };
    expect(await retry(operation.ask, POLICY, world, stop.signal)).toEqual(failure("network.failed"));
    expect(operation.asked).toBe(1);
  });

  it("never waits beyond the policy", async () => {
    await fc.assert(
      fc.asyncProperty(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), async (chance) => {
        const world = fastWorld(() => chance);
        await retry(answers(failure("network.failed")).ask, PATIENT_POLICY, world, NEVER);
        expect(Math.max(...world.waits)).toBeLessThan(PATIENT_POLICY.longestDelayMilliseconds);
      }),
    );
  });

  it("takes a line that was too slow for something that may pass", () => {
    expect(isTransient("request.timeout")).toBe(true);
  });

  it.each(["submission.exists", "letter.refused", "storage.full", "desk.unauthorized", "request.malformed"])(
    "takes %s for final",
    (code) => {
      expect(isTransient(code)).toBe(false);
    },
  );
});

describe("realWorld", () => {
  const world = (bytes: readonly number[]): RetryWorld => realWorld(() => Uint8Array.from(bytes));

  it("spreads chance over everything from 0 to below 1", () => {
    expect(world([0, 0, 0, 0]).random()).toBe(0);
    expect(world([128, 0, 0, 0]).random()).toBe(0.5);
    expect(world([255, 255, 255, 255]).random()).toBeLessThan(1);
  });

  it("sleeps for the time", async () => {
    const before = performance.now();
    await world([]).sleep(30, NEVER);
    expect(performance.now() - before).toBeGreaterThanOrEqual(29);
  });

  it("wakes when it is stopped, before or during sleep", async () => {
    await world([]).sleep(1e9, AbortSignal.abort());
    const stop = new AbortController();
    const sleeping = world([]).sleep(1e9, stop.signal);
    stop.abort();
    await expect(sleeping).resolves.toBeUndefined();
  });
});
