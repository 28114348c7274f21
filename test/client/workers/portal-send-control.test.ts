import { describe, expect, it, vi } from "vitest";
import type { ApiRequest, Transport } from "../../../shared/api/transport.ts";
import { failure, ok, type Result } from "../../../shared/bytes/index.ts";
import type { Sending } from "../../../client/workers/portal-calls.ts";
import { SendControl } from "../../../client/workers/portal-send-control.ts";

const REQUEST: ApiRequest = { method: "PUT", path: "/x", headers: {}, body: null, largestAnswer: 0 };
const ANSWER = ok({ status: 204, body: new Uint8Array(0) });

/** A network whose requests a test answers by hand, and that hears when they are broken off. */
function createNetwork() {
  const open: { readonly answer: (result: Awaited<ReturnType<Transport>>) => void }[] = [];
  const transport = (signal: AbortSignal): Transport => {
    return () =>
      new Promise((resolve) => {
        if (signal.aborted) resolve(failure("network.failed"));
        signal.addEventListener("abort", () => {
          resolve(failure("network.failed"));
        });
        open.push({ answer: resolve });
      });
  };
  return { open, transport };
}

function createControl(attempts = 3) {
  const network = createNetwork();
  const reports: Sending[] = [];
  const sleeps: (() => void)[] = [];
  const control = new SendControl({
    transport: network.transport,
    policy: { attempts, firstDelayMilliseconds: 1, longestDelayMilliseconds: 1 },
    world: {
      random: () => 0,
      sleep: (_milliseconds, signal) =>
        new Promise((resolve) => {
          sleeps.push(resolve);
          signal.addEventListener("abort", () => {
            resolve();
          });
        }),
    },
    report: (sending) => void reports.push(sending),
  });
  const put = (): Promise<Result<null, string>> =>
    control.persist(async () => {
      const answer = await control.send(REQUEST);
      return answer.ok ? ok(null) : answer;
    });
  return { control, network, put, reports, sleeps, states: () => reports.map(({ state }) => state) };
}

describe("SendControl", () => {
  it("passes an answer on", async () => {
    const { network, put } = createControl();
    const sent = put();
    network.open[0]?.answer(ANSWER);
    expect(await sent).toEqual(ok(null));
  });

  it("says that it waits, and tries again", async () => {
    const { network, put, sleeps, states } = createControl();
    const sent = put();
    network.open[0]?.answer(failure("network.failed"));
    await vi.waitFor(() => {
      expect(sleeps).toHaveLength(1);
    });
    expect(states()).toEqual(["waiting"]);
    sleeps[0]?.();
    await vi.waitFor(() => {
      expect(network.open).toHaveLength(2);
    });
    network.open[1]?.answer(ANSWER);
    expect(await sent).toEqual(ok(null));
    expect(states().at(-1)).toBe("starting");
  });

  it("asks the person when it has tried often enough, and goes on when they say so", async () => {
    const { control, network, put, reports } = createControl(1);
    control.onProgress({ acknowledged: 2, segments: 4, stage: "evidence" });
    const sent = put();
    network.open[0]?.answer(failure("network.failed"));
    await vi.waitFor(() => {
      const still = { acknowledged: 2, segments: 4 };
      expect(reports.at(-1)).toEqual({ state: "stalled", code: "network.failed", ...still });
    });
    control.resume();
    await vi.waitFor(() => {
      expect(network.open).toHaveLength(2);
    });
    network.open[1]?.answer(ANSWER);
    expect(await sent).toEqual(ok(null));
    expect(reports.at(-1)).toEqual({ state: "sending", acknowledged: 2, segments: 4 });
  });

  it("breaks off what is under way while paused, and sends it again afterwards", async () => {
    const { control, network, put, reports } = createControl();
    control.onProgress({ acknowledged: 0, segments: 4, stage: "evidence" });
    const both = Promise.all([put(), put()]);
    expect(network.open).toHaveLength(2);
    control.pause();
    expect(reports.at(-1)?.state).toBe("paused");
    const later = put();
    await Promise.resolve();
    expect(network.open).toHaveLength(2);
    control.resume();
    await vi.waitFor(() => {
      expect(network.open).toHaveLength(5);
    });
    for (const request of network.open) request.answer(ANSWER);
    expect(await both).toEqual([ok(null), ok(null)]);
    expect(await later).toEqual(ok(null));
  });

  it("ends with its own code when stopped, whether it was sending, waiting or paused", async () => {
    const sending = createControl();
    const first = sending.put();
    sending.control.stop();
    expect(await first).toEqual(failure("sending.stopped"));

    const waiting = createControl();
    const second = waiting.put();
    waiting.network.open[0]?.answer(failure("network.failed"));
    await vi.waitFor(() => {
      expect(waiting.sleeps).toHaveLength(1);
    });
    waiting.control.stop();
    expect(await second).toEqual(failure("sending.stopped"));

    const paused = createControl();
    paused.control.pause();
    const third = paused.put();
    paused.control.stop();
    expect(await third).toEqual(failure("sending.stopped"));
    expect(await paused.put()).toEqual(failure("sending.stopped"));
    expect(paused.network.open).toEqual([]);
  });

  it("does not go on by itself after a stop", async () => {
    const { control, network, put } = createControl();
    control.stop();
    control.resume();
    control.pause();
    expect(await put()).toEqual(failure("sending.stopped"));
    expect(network.open).toEqual([]);
  });

  it("passes on at once what asking again cannot change", async () => {
    const { control } = createControl();
    const refused = await control.persist(() => Promise.resolve(failure("storage.full")));
    expect(refused).toEqual(failure("storage.full"));
  });

  it("knows from when on a letter may have arrived", () => {
    const { control, reports } = createControl();
    expect(control.mayHaveArrived).toBe(false);
    control.onProgress({ acknowledged: 4, segments: 4, stage: "evidence" });
    expect(control.mayHaveArrived).toBe(false);
    control.onProgress({ acknowledged: 4, segments: 4, stage: "letter" });
    expect(control.mayHaveArrived).toBe(true);
    expect(reports.at(-1)).toEqual({ state: "finishing", segments: 4 });
  });

  it("does not forget that a letter may have arrived while it waits, stands still or is paused", async () => {
    const { control, network, put, reports, sleeps } = createControl(2);
    control.onProgress({ acknowledged: 4, segments: 4, stage: "letter" });
    const sent = put();
    network.open[0]?.answer(failure("network.failed"));
    const still = { acknowledged: 4, segments: 4 };
    await vi.waitFor(() => {
      expect(reports.at(-1)).toEqual({ state: "waiting", ...still });
    });
    sleeps[0]?.();
    await vi.waitFor(() => {
      expect(network.open).toHaveLength(2);
    });
    network.open[1]?.answer(failure("network.failed"));
    await vi.waitFor(() => {
      expect(reports.at(-1)).toEqual({ state: "stalled", code: "network.failed", ...still });
    });
    control.resume();
    control.pause();
    expect(reports.at(-1)).toEqual({ state: "paused", ...still });
    expect(control.mayHaveArrived).toBe(true);
    control.stop();
    expect(await sent).toEqual(failure("sending.stopped"));
    expect(control.mayHaveArrived).toBe(true);
  });
});
