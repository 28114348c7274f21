import { describe, expect, it } from "vitest";
import { ConsoleClient, type ConsolePort } from "../../../client/workers/console-client.ts";
import type { ConsoleEvent } from "../../../client/workers/console-messages.ts";
import { TODAY } from "../../support/sample-case.ts";

/** A worker whose answers are written by the test. */
class ScriptedPort implements ConsolePort {
  readonly posted: unknown[] = [];
  hasEnded = false;
  readonly #target = new EventTarget();

  addEventListener(type: string, listener: (event: never) => void): void {
    this.#target.addEventListener(type, (event) => {
      Reflect.apply(listener, undefined, [event]);
    });
  }

  postMessage(message: unknown): void {
    this.posted.push(message);
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
    const client = new ConsoleClient(port);
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
    const { answer } = new ConsoleClient(port).call("deskKeyFile", null);
    port.say({ answer: { ok: true, value: new Blob([]) }, id: 1, operation: "cardFile" });
    await expect(answer).rejects.toThrow("another question");
  });

  it("passes a wish to stop on with the number of the call", () => {
    const port = new ScriptedPort();
    new ConsoleClient(port).call("deskKeyFile", null).cancel();
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
    const client = new ConsoleClient(port);
    const { answer } = client.call("deskKeyFile", null);
    happen(port, client);
    await expect(answer).rejects.toThrow("the worker ended");
  });
});
