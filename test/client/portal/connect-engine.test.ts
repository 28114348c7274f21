import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ok } from "../../../shared/bytes/index.ts";
import { connectEngine, PULSES_MISSED_MOST } from "../../../client/portal/connect-engine.ts";
import { PULSE_MILLISECONDS } from "../../../client/workers/pulse.ts";
import { directoryOf } from "./fake-engine.ts";

/** A worker that answers, until it is gone without a word, as browsers end one that takes too much memory. */
class MortalWorker extends EventTarget implements Worker {
  onmessage = null;
  onmessageerror = null;
  onerror = null;
  isGone = false;
  asked: string[] = [];

  postMessage(message: { readonly call: string }, ports?: readonly unknown[] | object): void {
    this.asked.push(message.call);
    const port: unknown = Reflect.get(ports ?? [], "0");
    if (!this.isGone && port instanceof MessagePort) {
      port.postMessage(message.call === "open" ? ok(directoryOf()) : null);
    }
  }

  terminate(): void {
    this.isGone = true;
  }
}

function connect(isServerThere = true) {
  const worker = new MortalWorker();
  const broken: string[] = [];
  const letters: (readonly string[] | null)[] = [];
  const listener = {
    onSending: () => undefined,
    onLetter: (words: readonly string[] | null) => void letters.push(words),
    onBroken: (code: string) => void broken.push(code),
  };
  const engine = connectEngine(worker, listener, () => Promise.resolve(isServerThere));
  return { worker, broken, letters, engine };
}

/** Lets pulses pass, and the answers to each come in. */
async function pass(pulses: number): Promise<void> {
  for (let pulse = 0; pulse < pulses; pulse += 1) {
    vi.advanceTimersByTime(PULSE_MILLISECONDS);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

describe("an engine behind a worker", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toNotFake: ["setImmediate"] });
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  it("is broken when the worker goes without a word, once", async () => {
    const { worker, broken, engine } = connect();
    await engine.call("open", { language: "en" });
    await pass(2 * PULSES_MISSED_MOST);
    expect(broken).toEqual([]);
    worker.isGone = true;
    await pass(PULSES_MISSED_MOST);
    expect(broken).toEqual([]);
    await pass(2 * PULSES_MISSED_MOST);
    expect(broken).toEqual(["engine.failed"]);
  });

  it("is not asked before its first answer: on a slow line it is still being loaded", async () => {
    const { worker, broken, engine } = connect();
    worker.isGone = true;
    void engine.call("open", { language: "en" });
    await pass(3 * PULSES_MISSED_MOST);
    expect(worker.asked).toEqual(["open"]);
    expect(broken).toEqual([]);
  });

  it("is not asked any more when it was closed", async () => {
    const { worker, broken, engine } = connect();
    await engine.call("open", { language: "en" });
    engine.close();
    await pass(3 * PULSES_MISSED_MOST);
    expect(worker.asked).toEqual(["open"]);
    expect(broken).toEqual([]);
  });

  const faults = (): readonly Event[] => [
    new MessageEvent("message", { data: { event: "broken", code: "engine.failed" } }),
    new Event("error", { cancelable: true }),
    new Event("messageerror"),
  ];

  it("is broken when the worker says so, or fails", async () => {
    for (const event of faults()) {
      const { worker, broken } = connect();
      worker.dispatchEvent(event);
      expect(worker.isGone).toBe(true);
      await pass(1);
      expect(broken).toEqual(["engine.failed"]);
    }
  });

  it("has not broken when it could not be loaded without a connection: that is missing", async () => {
    for (const event of faults()) {
      const { worker, broken } = connect(false);
      worker.dispatchEvent(event);
      await pass(1);
      expect(broken).toEqual(["network.failed"]);
    }
  });

  it("has broken when it had answered before, with a connection or without", async () => {
    for (const event of faults()) {
      const { worker, broken, engine } = connect(false);
      await engine.call("open", { language: "en" });
      worker.dispatchEvent(event);
      expect(broken).toEqual(["engine.failed"]);
    }
  });

  it.each([[["legal", "winner"]], [null]])(
    "lets a letter go when the page has its codename, and not before: %s",
    async (words) => {
      const { worker, letters } = connect();
      const { port1, port2 } = new MessageChannel();
      const held: number[] = [];
      const gone = new Promise((resolve) => {
        port1.onmessage = () => {
          held.push(letters.length);
          resolve(null);
        };
      });
      worker.dispatchEvent(new MessageEvent("message", { data: { event: "letter", words }, ports: [port2] }));
      await gone;
      port1.close();
      expect(letters).toEqual([words]);
      expect(held).toEqual([1]);
    },
  );
});
