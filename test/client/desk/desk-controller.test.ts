import { describe, expect, it } from "vitest";
import { DeskController } from "../../../client/desk/desk-controller.ts";
import { collectFrom, hasFurther, partsOf, type DeskState } from "../../../client/desk/desk-state.ts";
import type { Engine, EngineListener } from "../../../client/desk/engine.ts";
import type { BundleOutline, DeskCalls, DeskView } from "../../../client/workers/desk-calls.ts";
import { waitingSubmissionsField, type WaitingSubmission } from "../../../shared/api/documents.ts";
import { failure, ok, type Result } from "../../../shared/bytes/index.ts";
import type { PushResult } from "../../../shared/desk/push-bundle.ts";
import { organisationIdField, submissionIdField } from "../../../shared/protocol/id.ts";
import { dayFrom, TODAY } from "../../support/sample-case.ts";

type Answers = { [K in keyof DeskCalls]: (request: DeskCalls[K]["request"]) => Promise<DeskCalls[K]["answer"]> };

const waiting: readonly WaitingSubmission[] = waitingSubmissionsField.read({
  submissions: ["a", "b"].map((digit) => ({ id: digit.repeat(32), day: "2026-03-02", bytes: 70_000, segments: 2 })),
}).submissions;

const view: DeskView = {
  owner: {
    id: organisationIdField.read("0".repeat(64)),
    name: { language: "en", text: "Desk of the North" },
    practice: true,
    expires: dayFrom("2027-03-02"),
    isExpired: false,
    hasKeyForToday: true,
  },
  waiting,
};
const outline: BundleOutline = { kind: "bundle", created: TODAY, weeks: 26, hasProfile: true, replies: 2, receipts: 1 };
const results: readonly PushResult[] = [{ part: "card", outcome: "accepted" }];
const FILE = new Blob(["key"]);

/** A controller over an engine that answers as told. */
function setUp(answers: Partial<Answers> = {}) {
  const states: DeskState[] = [];
  const calls: (keyof DeskCalls)[] = [];
  let opened = 0;
  let closed = 0;
  let listener: EngineListener | null = null;
  const all: Answers = {
    enter: () => Promise.resolve(ok(view)),
    list: () => Promise.resolve(ok({ ...view, waiting: [] })),
    prepare: ({ submissions }) => Promise.resolve(ok({ bytes: 9, path: "/x", submissions: submissions.length })),
    read: () => Promise.resolve(ok(outline)),
    push: () => Promise.resolve(ok(results)),
    ...answers,
  };
  const engine: Engine = {
    call: (call, request) => {
      calls.push(call);
      return all[call](request);
    },
    close: () => {
      closed += 1;
    },
  };
  const controller = new DeskController({
    startEngine: (given) => {
      opened += 1;
      listener = given;
      return engine;
    },
    language: "en",
    onChange: (state) => states.push(state),
  });
  return {
    calls,
    controller,
    states,
    engines: () => ({ opened, closed }),
    listener: () => {
      if (listener === null) throw new Error("no engine was started");
      return listener;
    },
    desk: () => {
      if (controller.state.page !== "desk") throw new Error(`not at the desk: ${controller.state.page}`);
      return controller.state;
    },
  };
}

/** An answer that comes when the test says so. */
function later<T>(): { readonly answer: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const answer = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { answer, resolve };
}

describe("DeskController", () => {
  it("starts the worker with the first key, and shows the desk with everything chosen", async () => {
    const { controller, desk, engines } = setUp();
    expect(engines().opened).toBe(0);
    await controller.enter(FILE);
    expect(desk().collect).toEqual(collectFrom(waiting));
    expect(desk().collect.chosen.size).toBe(2);
    expect(desk().upload).toEqual({ step: "choose", code: null });
  });

  it("does not keep a key that was refused", async () => {
    const { controller, engines } = setUp({ enter: () => Promise.resolve(failure("desk.unauthorized")) });
    await controller.enter(FILE);
    expect(controller.state).toEqual({ page: "key", isBusy: false, code: "desk.unauthorized" });
    expect(engines()).toEqual({ opened: 1, closed: 1 });
  });

  it("takes no second key while the first is being proven", async () => {
    const entering = later<Result<DeskView, string>>();
    const { calls, controller, desk } = setUp({ enter: () => entering.answer });
    const first = controller.enter(FILE);
    await controller.enter(FILE);
    expect(calls).toEqual(["enter"]);
    entering.resolve(ok(view));
    await first;
    expect(desk().owner.practice).toBe(true);
  });

  it("shows nothing of an answer that comes after the person has left", async () => {
    const entering = later<Result<DeskView, string>>();
    const { controller, engines } = setUp({ enter: () => entering.answer });
    const entered = controller.enter(FILE);
    controller.forget();
    entering.resolve(ok(view));
    await entered;
    expect(controller.state).toEqual({ page: "key", isBusy: false, code: null });
    expect(engines().closed).toBe(1);
  });

  it("prepares what is chosen, and drops an old address when the choice changes", async () => {
    const { controller, desk } = setUp();
    await controller.enter(FILE);
    const [first] = waiting;
    if (first === undefined) throw new Error("two are waiting");
    controller.choose(first.id, false);
    await controller.prepare();
    expect(desk().collect.ready).toEqual({ bytes: 9, path: "/x", submissions: 1 });
    controller.choose(first.id, true);
    expect(desk().collect.ready).toBeNull();
  });

  it("goes on to the next bundle when one does not hold all, until everything was collected", async () => {
    const many = waitingSubmissionsField.read({
      submissions: Array.from({ length: 2001 }, (_, id) => ({
        ...{ id: id.toString(16).padStart(32, "0"), day: "2026-03-02" },
        ...{ bytes: 70_000, segments: 0 },
      })),
    }).submissions;
    const asked: string[] = [];
    const { controller, desk } = setUp({
      enter: () => Promise.resolve(ok({ ...view, waiting: many })),
      prepare: ({ submissions }) => {
        asked.push(...submissions);
        return Promise.resolve(ok({ bytes: 9, path: "/x", submissions: submissions.length }));
      },
    });
    await controller.enter(FILE);
    expect(desk().collect.bundles.map(({ length }) => length)).toEqual([1000, 1000, 1]);
    // Not before the one before is ready.
    await controller.prepareNext();
    expect(asked).toEqual([]);
    await controller.prepare();
    await controller.prepareNext();
    expect(desk().collect).toMatchObject({ current: 1, ready: { submissions: 1000 } });
    await controller.prepareNext();
    expect(desk().collect).toMatchObject({ current: 2, ready: { submissions: 1 } });
    await controller.prepareNext();
    expect(asked).toEqual(many.map(({ id }) => id));
  });

  it("goes further when more waits than was listed, once the last of the listed bundles was made", async () => {
    const listed = Array.from({ length: 100_000 }, (_, id) => ({
      ...{ id: submissionIdField.read(id.toString(16).padStart(32, "0")), day: TODAY },
      ...{ bytes: 70_000, segments: 0 },
    }));
    const places: unknown[] = [];
    const { controller, desk } = setUp({
      enter: () => Promise.resolve(ok({ ...view, waiting: listed })),
      list: ({ after }) => {
        places.push(after);
        return Promise.resolve(ok(view));
      },
    });
    await controller.enter(FILE);
    expect(desk().collect.further).toEqual(listed.at(-1));
    await controller.goFurther();
    expect(places).toEqual([]);
    for (let bundle = 1; bundle < 100; bundle += 1) {
      await controller.prepare();
      await controller.prepareNext();
    }
    expect(hasFurther(desk().collect)).toBe(true);
    await controller.goFurther();
    expect(places).toEqual([listed.at(-1)]);
    expect(desk().collect).toEqual(collectFrom(waiting));
  });

  it("shows how it stands with the card after looking again", async () => {
    const owner = { ...view.owner, hasKeyForToday: false };
    const { controller, desk } = setUp({ enter: () => Promise.resolve(ok({ ...view, owner })) });
    await controller.enter(FILE);
    expect(desk().owner.hasKeyForToday).toBe(false);
    await controller.refresh();
    expect(desk().owner.hasKeyForToday).toBe(true);
  });

  it("prepares nothing when nothing is chosen", async () => {
    const { calls, controller } = setUp();
    await controller.enter(FILE);
    controller.chooseAll(false);
    await controller.prepare();
    expect(calls).toEqual(["enter"]);
  });

  it("says why a bundle was not prepared, and keeps the choice", async () => {
    const { controller, desk } = setUp({ prepare: () => Promise.resolve(failure("submission.unknown")) });
    await controller.enter(FILE);
    await controller.prepare();
    expect(desk().collect).toMatchObject({ code: "submission.unknown", ready: null, isBusy: false });
    expect(desk().collect.chosen.size).toBe(2);
  });

  it("sends nothing before the person has seen what will be done", async () => {
    const { calls, controller, desk } = setUp();
    await controller.enter(FILE);
    await controller.read(FILE);
    expect(desk().upload).toEqual({ step: "check", outline });
    expect(calls).toEqual(["enter", "read"]);
    controller.discard();
    await controller.push();
    expect(calls).toEqual(["enter", "read"]);
  });

  it("counts the parts while it uploads, and looks again afterwards", async () => {
    const pushing = later<Result<readonly PushResult[], string>>();
    const { calls, controller, desk, listener, states } = setUp({ push: () => pushing.answer });
    await controller.enter(FILE);
    await controller.read(FILE);
    const pushed = controller.push();
    listener().onPushed(3);
    expect(desk().upload).toEqual({ step: "sending", outline, parts: 3 });
    controller.discard();
    await controller.read(FILE);
    expect(desk().upload.step).toBe("sending");
    pushing.resolve(ok(results));
    await pushed;
    expect(desk().upload).toEqual({ step: "done", outline, results });
    expect(desk().collect.bundles).toEqual([]);
    expect(calls).toEqual(["enter", "read", "push", "list"]);
    expect(states.length).toBeGreaterThan(4);
  });

  it("ends the worker with its key when something breaks", async () => {
    const { controller, engines, listener } = setUp();
    await controller.enter(FILE);
    listener().onBroken("engine.failed");
    expect(controller.state).toEqual({ page: "unavailable", code: "engine.failed" });
    expect(engines().closed).toBe(1);
  });

  it("says that the browser lets no worker start", async () => {
    const states: DeskState[] = [];
    const controller = new DeskController({
      startEngine: () => {
        throw new DOMException("no", "SecurityError");
      },
      language: "en",
      onChange: (state) => states.push(state),
    });
    await controller.enter(FILE);
    expect(controller.state).toEqual({ page: "unavailable", code: "browser.no_worker" });
  });
});

describe("partsOf", () => {
  it("counts as the upload does", () => {
    expect(partsOf(outline)).toBe(1 + 2 + 1);
    expect(partsOf({ ...outline, weeks: 0, hasProfile: false, receipts: 0 })).toBe(2);
    expect(partsOf({ kind: "card", weeks: 26 })).toBe(1);
  });
});
