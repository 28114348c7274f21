import { describe, expect, it } from "vitest";
import { attachmentOf, type Attachment } from "../../../../client/portal/attachments/attachment.ts";
import { withChange, withLook } from "../../../../client/portal/attachments/attachments.ts";
import { Guard } from "../../../../client/portal/attachments/guard.ts";
import type { GuardAnswer, GuardFault, SeenFile } from "../../../../client/workers/guard-messages.ts";

const SEEN: SeenFile = { state: "seen", kind: "png", findings: [], left: [], copy: new Blob() };

interface FakeWorker {
  answer: ((answer: GuardAnswer) => void) | null;
  readonly looked: string[];
  isClosed: boolean;
  readonly breaks: (code: GuardFault) => void;
}

/** A guard with workers that answer when the test says so. */
function scene(names: readonly string[], starts: (count: number) => boolean = () => true) {
  const workers: FakeWorker[] = [];
  let tries = 0;
  let attachments: readonly Attachment[] = names.map((name, index) => attachmentOf(index + 1, new File([name], name)));
  const guard = new Guard(
    (onBroken) => {
      tries += 1;
      if (!starts(tries)) throw new Error("no worker");
      const worker: FakeWorker = { answer: null, looked: [], isClosed: false, breaks: onBroken };
      workers.push(worker);
      return {
        look: (file, onAnswer) => {
          worker.looked.push(file.name);
          worker.answer = onAnswer;
        },
        close: () => {
          worker.isClosed = true;
        },
      };
    },
    (id, look) => {
      attachments = withLook(attachments, id, look);
      guard.watch(attachments);
    },
  );
  const change = (next: readonly Attachment[]): void => {
    attachments = next;
    guard.watch(attachments);
  };
  guard.watch(attachments);
  return {
    guard,
    workers,
    change,
    attachments: () => attachments,
    states: () => attachments.map(({ look }) => look.state),
  };
}

describe("Guard", () => {
  it("looks at one file after the other, with one worker", () => {
    const { states, workers } = scene(["a", "b"]);
    workers[0]?.answer?.({ state: "looking", done: 1 });
    expect(states()).toEqual(["looking", "waiting"]);
    expect(workers[0]?.looked).toEqual(["a"]);
    workers[0]?.answer?.(SEEN);
    workers[0]?.answer?.({ state: "refused", code: "cleaning.unknown_kind" });
    expect(states()).toEqual(["seen", "refused"]);
    expect(workers.map(({ looked }) => looked)).toEqual([["a", "b"]]);
  });

  it("looks at a file once, whatever else changes", () => {
    const { attachments, change, workers } = scene(["a"]);
    change(attachments());
    change([...attachments(), attachmentOf(9, new File([], "z"))]);
    workers[0]?.answer?.(SEEN);
    change(withChange(attachments(), 1, { choice: "both" }));
    expect(workers[0]?.looked).toEqual(["a", "z"]);
  });

  it("stops, worker and all, when the file is taken away or goes as it is", () => {
    const { attachments, change, states, workers } = scene(["a", "b", "c"]);
    change(attachments().slice(1));
    expect(workers.map(({ isClosed, looked }) => [isClosed, looked])).toEqual([
      [true, ["a"]],
      [false, ["b"]],
    ]);
    change(withChange(attachments(), 2, { choice: "original" }));
    expect(workers.map(({ looked }) => looked)).toEqual([["a"], ["b"], ["c"]]);
    workers[0]?.answer?.(SEEN);
    workers[1]?.answer?.(SEEN);
    expect(states()).toEqual(["waiting", "waiting"]);
    workers[2]?.answer?.(SEEN);
    change(withChange(attachments(), 2, { choice: "clean" }));
    expect(workers[2]?.looked).toEqual(["c", "b"]);
  });

  it("refuses the file that broke its worker, and gives the next one another", () => {
    const { attachments, workers } = scene(["a", "b"]);
    workers[0]?.breaks("guard.failed");
    expect(attachments()[0]?.look).toEqual({ state: "refused", code: "guard.failed" });
    expect(workers.map(({ isClosed, looked }) => [isClosed, looked])).toEqual([
      [true, ["a"]],
      [false, ["b"]],
    ]);
    workers[1]?.answer?.(SEEN);
    expect(attachments()[1]?.look).toBe(SEEN);
  });

  it.each(["guard.not_loaded", "guard.failed"] as const)(
    "lets go of a worker that could not look (%s): some never ask again for what failed, and another looks when somebody tries again",
    (code) => {
      const { attachments, change, states, workers } = scene(["a", "b", "c"]);
      workers[0]?.answer?.({ state: "refused", code });
      expect(attachments()[0]?.look).toEqual({ state: "refused", code });
      expect(workers.map(({ isClosed, looked }) => [isClosed, looked])).toEqual([
        [true, ["a"]],
        [false, ["b"]],
      ]);
      workers[1]?.breaks(code);
      workers[2]?.answer?.(SEEN);
      expect(attachments()[1]?.look).toEqual({ state: "refused", code });
      expect(states()).toEqual(["refused", "refused", "seen"]);
      change(withChange(attachments(), 1, { look: { state: "waiting" } }));
      workers[2]?.answer?.(SEEN);
      expect(states()[0]).toBe("seen");
      expect(workers.map(({ isClosed }) => isClosed)).toEqual([true, true, false]);
    },
  );

  it("refuses every file where no worker starts: nothing goes as it is for that", () => {
    const { attachments } = scene(["a", "b"], () => false);
    expect(attachments().map(({ look }) => look)).toEqual([
      { state: "refused", code: "guard.failed" },
      { state: "refused", code: "guard.failed" },
    ]);
  });

  it("forgets everything when it is closed", () => {
    const { guard, states, workers } = scene(["a", "b"]);
    guard.close();
    workers[0]?.answer?.(SEEN);
    expect(workers).toHaveLength(1);
    expect(workers[0]?.isClosed).toBe(true);
    expect(states()).toEqual(["waiting", "waiting"]);
  });
});
