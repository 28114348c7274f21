import { describe, expect, it } from "vitest";
import { createEventLog, describeError, type EventLog } from "../../../server/config/event-log.ts";

// Claim 8: the logs hold no address, no user agent, no id, no time.

function recordingLog(): { readonly log: EventLog; readonly lines: string[] } {
  const lines: string[] = [];
  return { lines, log: createEventLog({ write: (line: string) => lines.push(line) }) };
}

describe("the log", () => {
  it("writes an event as one line with its fields and a level, and nothing more", () => {
    const { lines, log } = recordingLog();
    log({ event: "listening", port: 8080 });
    log({ event: "task_failed", error: "ENOSPC", at: "server/storage/slot-store.ts:12" });
    expect(lines).toEqual([
      '{"level":"info","event":"listening","port":8080}\n',
      '{"level":"error","event":"task_failed","error":"ENOSPC","at":"server/storage/slot-store.ts:12"}\n',
    ]);
  });

  it.each([
    [{ event: "request", path: "/api/v1/submissions/00112233445566778899aabbccddeeff" }],
    [{ event: "stopped", ip: "127.0.0.1" }],
    [{ event: "listening" }],
    [{ event: "listening", port: 1, host: "127.0.0.1" }],
    [{ event: "listening", port: "00112233445566778899aabbccddeeff" }],
    [{ event: "request_failed", error: "no such file: /home/me", at: "unknown" }],
    [{ event: "request_failed", error: "00112233445566778899aabbccddeeff", at: "unknown" }],
    [{ event: "request_failed", error: "EIO", at: "/home/me/server/app.ts:1" }],
    [{ event: "request_failed", error: "EIO", at: "unknown", msg: "x" }],
    [{ event: "toString" }],
    [{ event: "__proto__" }],
  ])("refuses %j", (event) => {
    const { lines, log } = recordingLog();
    expect(() => {
      Reflect.apply(log, undefined, [event]);
    }).toThrow(TypeError);
    expect(lines).toEqual([]);
  });
});

describe("what is said about an error", () => {
  it("is its code or class, and a line of our code", () => {
    const system = Object.assign(new Error("ENOENT: /secret/path"), { code: "ENOENT" });
    expect(describeError(system).error).toBe("ENOENT");
    expect(describeError(new TypeError("secret")).error).toBe("TypeError");
  });

  it("is never its message, nor a code that could hold one", () => {
    const strange = Object.assign(new Error("secret"), { code: "secret words of a source" });
    strange.stack = "Error: secret\n    at read (/home/somebody/server/storage/slot-store.ts:12:3)";
    expect(describeError(strange)).toEqual({ error: "Error", at: "server/storage/slot-store.ts:12" });
    strange.stack = "Error: secret\n    at /home/somebody/elsewhere.ts:1:1";
    expect(describeError(strange)).toEqual({ error: "Error", at: "unknown" });
    expect(describeError("secret")).toEqual({ error: "Error", at: "unknown" });
  });
});
