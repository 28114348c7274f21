import { beforeEach, describe, expect, it } from "vitest";
import type { ConsoleView } from "../../../client/console/console-state.ts";
import type { Nearness } from "../../../client/console/whereabouts.ts";
import { Wishes } from "../../../client/console/wishes.ts";

/** An answer that comes when the test says so. */
interface Deferred {
  readonly answer: Promise<string>;
  readonly resolve: (value: string) => void;
}

let view: ConsoleView;
let wishes: Wishes;
/** What was begun, in order. */
let begun: string[];

beforeEach(() => {
  view = { problem: null, rescued: null, state: { step: "open-form" }, undone: false, work: null };
  begun = [];
  wishes = new Wishes({
    get: () => view,
    set: (changed) => {
      view = changed;
    },
  });
});

function deferred(): Deferred {
  let resolve: Deferred["resolve"] = () => undefined;
  const answer = new Promise<string>((settle) => {
    resolve = settle;
  });
  return {
    answer,
    resolve: (value) => {
      resolve(value);
    },
  };
}

function ask(name: string, { answer }: Pick<Deferred, "answer">, nearness?: Nearness): Promise<string | null> {
  const run = (): Promise<string> => {
    begun.push(name);
    return answer;
  };
  return wishes.add(name, null, run, nearness);
}

const AT_ONCE: Pick<Deferred, "answer"> = { answer: Promise.resolve("done") };

function fail(problem: string): void {
  view = { ...view, problem };
}

describe("what is asked for while something else runs", () => {
  it("waits for it, and then runs", async () => {
    const first = deferred();
    const answers = [ask("keep", first), ask("export", AT_ONCE), ask("mark", AT_ONCE)];
    expect(begun).toEqual(["keep"]);
    expect(wishes.isBusy).toBe(true);
    first.resolve("kept");
    expect(await Promise.all(answers)).toEqual(["kept", "done", "done"]);
    expect(begun).toEqual(["keep", "export", "mark"]);
    expect(view.undone).toBe(false);
  });

  it("is the same wish when it is the same with the same input as the one before it, under way or waiting", async () => {
    const first = deferred();
    const give = (person: string): Promise<string | null> =>
      wishes.add("give", { person }, () => {
        begun.push(person);
        return first.answer;
      });
    const answers = [give("p1"), give("p1"), give("p2"), give("p2"), give("p2")];
    first.resolve("entered");
    expect(await Promise.all(answers)).toEqual(["entered", null, "entered", null, null]);
    expect(begun).toEqual(["p1", "p2"]);
  });

  it.each([
    ["saved again after what was entered meanwhile", ["save", "giveConsent", "save"]],
    ["kept again after what was opened meanwhile", ["keep", "compare", "keep"]],
    ["dropped again after it was confirmed", ["bring", "dropContact", "confirmContact", "dropContact"]],
  ])("is %s, though the same is waiting already", async (_, pressed) => {
    const first = deferred();
    const answers = pressed.map((name) => ask(name, first));
    first.resolve("done");
    expect(await Promise.all(answers)).toEqual(pressed.map(() => "done"));
    expect(begun).toEqual(pressed);
  });

  it.each(["giveConsent", "recordSending", "withdrawConsent"])(
    "is the same wish while an equal entry waits, whatever was pressed in between: %s",
    async (entry) => {
      const first = deferred();
      const answers = ["save", entry, "save", entry].map((name) => ask(name, first));
      first.resolve("done");
      expect(await Promise.all(answers)).toEqual(["done", "done", "done", null]);
      expect(begun).toEqual(["save", entry, "save"]);
      expect(await ask(entry, AT_ONCE)).toBe("done");
    },
  );

  it("is another wish with another file, whatever the two hold", async () => {
    const first = deferred();
    const [one, other] = [new Blob(["x"]), new Blob(["x"])];
    const answers = [one, one, other].map((file) => wishes.add("check", file, () => first.answer));
    first.resolve("checked");
    expect(await Promise.all(answers)).toEqual(["checked", null, "checked"]);
  });

  it("ends where the person went last, though that is where the first way led", async () => {
    const first = deferred();
    const answers = ["facts", "facts", "consent", "facts"].map((name) => ask(name, first, "anywhere"));
    first.resolve("there");
    expect(await Promise.all(answers)).toEqual(["there", null, "there", "there"]);
    expect(begun).toEqual(["facts", "consent", "facts"]);
  });

  it("is not done when that fails, and the person is told until the next press", async () => {
    const first = deferred();
    const answers = [ask("withdraw", first), ask("export", AT_ONCE), ask("elsewhere", AT_ONCE, "anywhere")];
    fail("vault.no_room");
    first.resolve("refused");
    expect(await Promise.all(answers)).toEqual(["refused", null, null]);
    expect(begun).toEqual(["withdraw"]);
    expect(view).toMatchObject({ problem: "vault.no_room", undone: true });
    await ask("export", AT_ONCE);
    expect(begun).toEqual(["withdraw", "export"]);
    expect(view).toMatchObject({ problem: null, undone: false });
  });

  it("is not done when that has a fault of ours, which is not hidden", async () => {
    const first = Promise.reject(new Error("fault"));
    const answers = await Promise.allSettled([ask("keep", { answer: first }), ask("export", AT_ONCE)]);
    expect(answers).toMatchObject([{ reason: { cause: new Error("fault") } }, { value: null }]);
    expect(begun).toEqual(["keep"]);
    expect(view.undone).toBe(true);
  });

  it("is nobody's any more when everything is closed, and what comes next does not wait for what ran", async () => {
    const first = deferred();
    const answers = [ask("keep", first), ask("export", AT_ONCE)];
    wishes.forget();
    expect(await answers[1]).toBeNull();
    expect(await ask("open", AT_ONCE)).toBe("done");
    fail("open.failed");
    first.resolve("too late");
    expect(await answers[0]).toBe("too late");
    expect(begun).toEqual(["keep", "open"]);
    expect(view).toMatchObject({ problem: "open.failed", undone: false });
  });
});

describe("what was asked of a page that is gone when its turn comes", () => {
  it("is not done, and the person is told", async () => {
    const first = deferred();
    const answers = [ask("leave", first), ask("enter", AT_ONCE)];
    view = { ...view, state: { step: "describe" } };
    first.resolve("left");
    expect(await Promise.all(answers)).toEqual(["left", null]);
    expect(begun).toEqual(["leave"]);
    expect(view).toMatchObject({ problem: null, undone: true });
  });
});
