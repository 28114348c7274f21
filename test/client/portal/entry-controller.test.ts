import { describe, expect, it } from "vitest";
import { listed } from "./fake-engine.ts";
import { EMPTY, MISTYPED, OPENED, WORDS, WRONG, begin, unlock } from "./open-mailbox.ts";

describe("the codename", () => {
  it("goes to the engine, and never into what is shown", async () => {
    const session = begin(OPENED);
    await unlock(session);
    expect(session.engine.asked).toEqual([{ call: "unlock", request: { words: WORDS, organisation: listed("a").id } }]);
    expect(session.states.map((state) => state.page)).toEqual(["enter", "enter", "mailbox"]);
    expect(JSON.stringify(session.states)).not.toContain("sausage");
    expect(session.typed.words).toEqual([]);
  });

  it("leads to its messages for good: a box that is left only because it goes asks nothing", async () => {
    const session = begin(OPENED);
    await unlock(session);
    await session.controller.entry.lookAtWords();
    expect(session.engine.asked.map(({ call }) => call)).toEqual(["unlock"]);
    expect(session.shown()?.page).toBe("mailbox");
  });

  it("is tried at all organisations when the person does not remember", async () => {
    const session = begin(OPENED, [listed("a"), listed("b")]);
    await unlock(session);
    session.controller.entry.choose(listed("b").id);
    await unlock(session);
    expect(session.engine.asked.map(({ request }) => request)).toEqual([
      { words: WORDS, organisation: null },
      { words: WORDS, organisation: listed("b").id },
    ]);
  });

  it("says which boxes hold no word", async () => {
    const boxes = WORDS.map((word) => ({ state: "known", word }) as const);
    const help = { boxes, language: "en" } as const;
    const wrong = { ok: false, code: "codename.words", unknown: [2], missing: [5], help, repairs: [] } as const;
    const session = begin({ unlock: wrong });
    await unlock(session);
    expect(session.shown()).toMatchObject({ page: "enter", isBusy: false, wrong });
    expect(session.controller.entry.words).toEqual(WORDS);
  });

  it("keeps saying what was wrong when a box is left, until the next attempt, and says of the boxes what holds now", async () => {
    const help = { boxes: [], language: "en" } as const;
    const wrong = { ok: false, code: "codename.checksum", unknown: [], missing: [], help, repairs: [] } as const;
    const later = { boxes: [{ state: "unknown", near: [] }], language: "en" } as const;
    const session = begin({ unlock: wrong, help: later });
    await unlock(session);
    session.controller.entry.changeWords(WORDS.with(0, "legall"));
    await session.controller.entry.lookAtWords();
    expect(session.shown()).toMatchObject({ page: "enter", isBusy: false, wrong, help: later });
    session.controller.entry.choose(null);
    expect(session.shown()).toMatchObject({ wrong });
    const again = session.controller.entry.unlock();
    expect(session.shown()).toMatchObject({ isBusy: true, wrong: null });
    await again;
    expect(session.shown()).toMatchObject({ isBusy: false, wrong });
  });

  it("is being tried for as long as it is, whichever box is left meanwhile", async () => {
    const session = begin({ help: { boxes: [], language: "en" } });
    session.controller.entry.changeWords(WORDS);
    void session.controller.entry.unlock();
    await session.controller.entry.lookAtWords();
    expect(session.shown()).toMatchObject({ page: "enter", isBusy: true });
  });

  it("stays in the boxes while its mailbox is empty: the words may be wrong ones", async () => {
    const session = begin({ ...EMPTY, lock: null });
    await unlock(session);
    expect(session.shown()?.page).toBe("mailbox");
    await session.controller.entry.lookAtWords();
    expect(session.shown()?.page).toBe("mailbox");
    session.controller.checkWords();
    expect(session.engine.asked.at(-1)?.call).toBe("lock");
    expect(session.shown()?.page).toBe("enter");
    expect(session.controller.entry.words).toEqual(WORDS);
    await session.controller.refresh();
    expect(session.engine.asked.map(({ call }) => call)).not.toContain("refresh");
  });

  it.each(["followup", "erasure", "withdrawal"] as const)(
    "stays in the boxes until a %s is written to an organisation that was compared, and on paper alone from then on",
    async (kind) => {
      const session = begin(EMPTY);
      await unlock(session);
      if (kind === "withdrawal") await session.controller.openAgreements();
      else session.controller.compose(kind);
      expect(session.shown()).toMatchObject({ page: "compare", kind });
      session.controller.begin();
      expect(session.shown()).toMatchObject({ page: "mailbox", hasWords: true });
      expect(session.controller.entry.words).toEqual(WORDS);
      session.controller.confirmOrganisation(kind);
      expect(session.controller.entry.words).toEqual([]);
      session.controller.begin();
      expect(session.shown()).toMatchObject({ page: "mailbox", hasWords: false });
    },
  );

  it("does not leave its keys in the engine when the person has gone from waiting", async () => {
    const session = begin({ ...OPENED, lock: null });
    const opening = unlock(session);
    session.move();
    await opening;
    expect(session.engine.asked.map(({ call }) => call)).toEqual(["unlock", "lock"]);
    expect(session.shown()?.page).toBe("enter");
  });
});

describe("a change that is offered", () => {
  it("is put into the boxes, told, and opens nothing by itself", async () => {
    const session = begin({ unlock: WRONG });
    await unlock(session);
    session.controller.entry.take(MISTYPED);
    expect(session.shown()).toMatchObject({
      page: "enter",
      wrong: null,
      taken: { kind: "mistyped", place: 2, before: "winner", word: "wine" },
    });
    expect(session.controller.entry.words).toEqual(MISTYPED.words);
    expect(session.engine.asked.map(({ call }) => call)).toEqual(["unlock"]);
  });

  it("can be put back, and is offered again", async () => {
    const session = begin({ unlock: WRONG, help: WRONG.help });
    await unlock(session);
    session.controller.entry.take(MISTYPED);
    await session.controller.entry.putBack();
    expect(session.shown()).toMatchObject({ wrong: WRONG, taken: null, help: WRONG.help });
    expect(session.controller.entry.words).toEqual(WORDS);
  });

  it("for one box takes back what was said of its word, and can be put back just so", async () => {
    const unknown = { ...WRONG, code: "codename.words", unknown: [2] };
    const later = { boxes: [{ state: "known", word: "wine" }], language: "en" } as const;
    const session = begin({ unlock: unknown, help: later });
    await unlock(session);
    await session.controller.entry.useWord(2, "wine");
    expect(session.controller.entry.words).toEqual(WORDS.with(1, "wine"));
    const taken = { kind: "mistyped", place: 2, before: WORDS[1], word: "wine" };
    expect(session.shown()).toMatchObject({ wrong: null, taken, help: later });
    await session.controller.entry.putBack();
    expect(session.shown()).toMatchObject({ wrong: unknown, taken: null });
    expect(session.controller.entry.words).toEqual(WORDS);
  });

  it("is not spoken of any more when the person types", async () => {
    const session = begin({ unlock: WRONG, help: WRONG.help });
    await unlock(session);
    session.controller.entry.take(MISTYPED);
    session.controller.entry.changeWords(WORDS);
    await session.controller.entry.lookAtWords();
    expect(session.shown()).toMatchObject({ taken: null });
  });
});
