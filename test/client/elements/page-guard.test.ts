import type { ReactiveController } from "lit";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { PageGuard } from "../../../client/elements/page-guard.ts";

let window: EventTarget;
let host: ReactiveController[];
let calls: string[];
let wouldLose: boolean;

beforeEach(() => {
  window = new EventTarget();
  vi.stubGlobal("window", window);
  calls = [];
  wouldLose = false;
  host = [];
  new PageGuard(
    {
      addController: (controller) => host.push(controller),
      removeController: () => undefined,
      requestUpdate: () => undefined,
      updateComplete: Promise.resolve(true),
    },
    {
      onFault: () => calls.push("fault"),
      onGone: () => calls.push("gone"),
      wouldLose: () => wouldLose,
    },
  );
  for (const controller of host) controller.hostConnected?.();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** True when the page kept the browser from what it would have done. */
function happens(type: string, more: object = {}): boolean {
  return !window.dispatchEvent(Object.assign(new Event(type, { cancelable: true }), more));
}

describe("the guard of a page", () => {
  it("empties the page when it is closed, left, or put aside for the back button, each time", () => {
    happens("pagehide", { persisted: true });
    expect(calls).toEqual(["gone"]);
    happens("pagehide");
    expect(calls).toEqual(["gone", "gone"]);
  });

  it("empties it when its root is taken away, and watches no longer", () => {
    for (const controller of host) controller.hostDisconnected?.();
    expect(calls).toEqual(["gone"]);
    wouldLose = true;
    for (const type of ["error", "unhandledrejection", "pagehide"]) happens(type);
    expect(happens("beforeunload")).toBe(false);
    expect(calls).toEqual(["gone"]);
  });

  it("watches again when the root comes back", () => {
    for (const controller of host) {
      controller.hostDisconnected?.();
      controller.hostConnected?.();
    }
    happens("pagehide");
    expect(calls).toEqual(["gone", "gone"]);
  });

  it.each(["error", "unhandledrejection"])("hears an %s that nobody caught", (type) => {
    happens(type);
    expect(calls).toEqual(["fault"]);
  });

  it("lets the browser ask before the page goes only while something would be lost", () => {
    expect(happens("beforeunload")).toBe(false);
    wouldLose = true;
    expect(happens("beforeunload")).toBe(true);
    expect(calls).toEqual([]);
  });

  it.each(["dragover", "drop"])("keeps a file from replacing the page on %s, and lets text be moved", (type) => {
    expect(happens(type, { dataTransfer: { types: ["Files"] } })).toBe(true);
    expect(happens(type, { dataTransfer: { types: ["text/plain"] } })).toBe(false);
    expect(happens(type, { dataTransfer: null })).toBe(false);
  });
});
