import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ConsoleClient, PULSES_MISSED_MOST, type ConsolePort } from "../../../client/workers/console-client.ts";
import type { ConsoleEvent } from "../../../client/workers/console-messages.ts";
import { PULSE_MILLISECONDS } from "../../../client/workers/pulse.ts";
import { TODAY } from "../../support/sample-case.ts";

/** A worker whose answers are written by the test. */
class ScriptedPort implements ConsolePort {
  readonly posted: unknown[] = [];
  hasEnded = false;
  /** Answers pulses as long as this is so. */
  isAlive = true;
  readonly #target = new EventTarget();

  addEventListener(type: string, listener: (event: never) => void): void {
    this.#target.addEventListener(type, (event) => {
      Reflect.apply(listener, undefined, [event]);
    });
  }

  postMessage(message: unknown): void {
    this.posted.push(message);
    if (this.isAlive && Reflect.get(Object(message), "operation") === "alive") this.say({ operation: "alive" });
  }

  terminate(): void {
    this.hasEnded = true;
  }

  say(data: ConsoleEvent): void {
    this.#target.dispatchEvent(new MessageEvent("message", { data }));
  }

  fail(): void {
    this.#target.dispatchEvent(new Event("error"));
  }
}

describe("the page's end of the line", () => {
  it("gives each call its own answer, whatever their order, and its own progress", async () => {
    const port = new ScriptedPort();
    const client = new ConsoleClient(port, () => undefined);
    const told: unknown[] = [];
    const key = client.call("deskKeyFile", null, (progress) => told.push(progress));
    const card = client.call("cardFile", { today: TODAY });
    expect(port.posted).toEqual([
      { id: 1, input: null, operation: "deskKeyFile" },
      { id: 2, input: { today: TODAY }, operation: "cardFile" },
    ]);
    const blob = new Blob(["card"]);
    port.say({ answer: { ok: true, value: blob }, id: 2, operation: "cardFile" });
    port.say({ id: 1, operation: "progress", progress: { done: 1, total: 2 } });
    port.say({ answer: { ok: false, code: "vault.closed" }, id: 1, operation: "deskKeyFile" });
    expect(await card.answer).toEqual({ ok: true, value: blob });
    expect(await key.answer).toEqual({ ok: false, code: "vault.closed" });
    expect(told).toEqual([{ done: 1, total: 2 }]);
  });

  it("rejects an answer to another operation than was asked for", async () => {
    const port = new ScriptedPort();
    const { answer } = new ConsoleClient(port, () => undefined).call("deskKeyFile", null);
    port.say({ answer: { ok: true, value: new Blob([]) }, id: 1, operation: "cardFile" });
    await expect(answer).rejects.toThrow("another question");
  });

  it("passes a wish to stop on with the number of the call", () => {
    const port = new ScriptedPort();
    new ConsoleClient(port, () => undefined).call("deskKeyFile", null).cancel();
    expect(port.posted.at(-1)).toEqual({ id: 1, operation: "cancel" });
  });

  it.each<[string, (port: ScriptedPort, client: ConsoleClient) => void]>([
    [
      "the worker says that it is broken",
      (port) => {
        port.say({ id: 1, operation: "broken" });
      },
    ],
    [
      "the worker fails",
      (port) => {
        port.fail();
      },
    ],
    [
      "the vault is closed",
      (_port, client) => {
        client.end();
      },
    ],
  ])("rejects what is under way when %s", async (_when, happen) => {
    const port = new ScriptedPort();
    const client = new ConsoleClient(port, () => undefined);
    const { answer } = client.call("deskKeyFile", null);
    happen(port, client);
    await expect(answer).rejects.toThrow("the worker ended");
  });
});

describe("a worker that goes without a word, as browsers end one that takes too much memory", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  function connect(): { readonly broken: string[]; readonly client: ConsoleClient; readonly port: ScriptedPort } {
    const port = new ScriptedPort();
    const broken: string[] = [];
    const client = new ConsoleClient(port, () => broken.push("broken"));
    return { broken, client, port };
  }

  const pass = (pulses: number): void => {
    vi.advanceTimersByTime(pulses * PULSE_MILLISECONDS);
  };

  it("is told, once, though nothing was asked of it; and what is asked of it then is rejected", async () => {
    const { broken, client, port } = connect();
    port.say({ operation: "alive" });
    pass(2 * PULSES_MISSED_MOST);
    port.isAlive = false;
    pass(PULSES_MISSED_MOST);
    expect(broken).toEqual([]);
    pass(2 * PULSES_MISSED_MOST);
    expect(broken).toEqual(["broken"]);
    await expect(client.call("deskKeyFile", null).answer).rejects.toThrow("the worker ended");
  });

  it("rejects what is under way", async () => {
    const { client, port } = connect();
    const { answer } = client.call("deskKeyFile", null);
    const rejected = expect(answer).rejects.toThrow("the worker ended");
    port.say({ id: 1, operation: "progress", progress: { done: 1, total: 2 } });
    port.isAlive = false;
    pass(PULSES_MISSED_MOST + 1);
    await rejected;
  });

  it("is not taken for gone while it says how far it is, too busy to hear", () => {
    const { broken, client, port } = connect();
    void client.call("deskKeyFile", null);
    port.isAlive = false;
    for (let done = 0; done < 5; done += 1) {
      port.say({ id: 1, operation: "progress", progress: { done, total: 5 } });
      pass(PULSES_MISSED_MOST - 1);
    }
    expect(broken).toEqual([]);
  });

  it("is not asked before it has said anything, nor after the vault was closed", () => {
    const { broken, client, port } = connect();
    port.isAlive = false;
    pass(3 * PULSES_MISSED_MOST);
    expect(port.posted).toEqual([]);
    port.say({ operation: "alive" });
    client.end();
    pass(3 * PULSES_MISSED_MOST);
    expect(port.posted).toEqual([]);
    expect(broken).toEqual([]);
  });
});
