import { describe, expect, it } from "vitest";
import { failure, ok } from "../../../shared/bytes/index.ts";
import { dayFrom } from "../../support/sample-case.ts";
import type { ListedOrganisation, MailboxView, MessageView } from "../../../client/workers/portal-calls.ts";
import type { PortalState } from "../../../client/portal/portal-state.ts";
import { ReturnController } from "../../../client/portal/return-controller.ts";
import { Typed } from "../../../client/portal/typed.ts";
import { saidIn } from "./said-in.ts";
import { NO_PLACES } from "./open-portal.ts";
import { createFakeEngine, directoryOf, listed, type Answers } from "./fake-engine.ts";

const RECEIPT = { day: dayFrom("2026-03-04"), text: "{}" };
const WORDS = "legal winner thank year wave sausage worth useful legal winner thank yellow".split(" ");

function begin(answers: Answers, organisations: readonly ListedOrganisation[] = [listed("a")], hasConsentPages = true) {
  const typed = new Typed("en");
  const states: PortalState[] = [];
  const listener = { onBroken: () => undefined, onLetter: () => undefined, onSending: () => undefined };
  const engine = createFakeEngine(listener, answers);
  const controller = new ReturnController({
    engine,
    directory: directoryOf(...organisations),
    typed,
    loadPlaces: NO_PLACES,
    questionnaire: () => null,
    learnConsent: () => Promise.resolve(hasConsentPages),
    show: (state) => void states.push(state),
  });
  controller.begin();
  return { controller, engine, states, typed, shown: () => states.at(-1) };
}

function mailbox(...messages: readonly MessageView[]): MailboxView {
  return { organisation: listed("a"), isProven: true, messages };
}

/** A mailbox in which nothing has shown whom the codename belongs to. */
function unproven(...messages: readonly MessageView[]): MailboxView {
  return { ...mailbox(...messages), isProven: false };
}

const DELETED = { state: "deleted", sequence: 0 } as const;
const OPENED = { unlock: ok(mailbox(DELETED)) };

async function unlock(session: ReturnType<typeof begin>): Promise<void> {
  session.controller.entry.changeWords(WORDS);
  await session.controller.entry.unlock();
}

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
});

describe("the mailbox", () => {
  it.each([
    ["nothing_new", mailbox(DELETED)],
    ["something_new", mailbox(DELETED, { state: "not_verified", sequence: 1 })],
  ])("says %s after looking again", async (note, answer) => {
    const session = begin({ ...OPENED, refresh: ok(answer) });
    await unlock(session);
    await session.controller.refresh();
    expect(session.shown()).toMatchObject({ page: "mailbox", mailbox: answer, note, isBusy: false });
  });

  it("keeps what was read when looking again fails", async () => {
    const session = begin({ ...OPENED, refresh: failure("network.failed") });
    await unlock(session);
    await session.controller.refresh();
    expect(session.shown()).toMatchObject({ mailbox: mailbox(DELETED), code: "network.failed" });
  });

  it("deletes one message", async () => {
    const session = begin({ ...OPENED, erase: ok(mailbox(DELETED)) });
    await unlock(session);
    await session.controller.erase(0);
    expect(session.engine.asked.at(-1)).toEqual({ call: "erase", request: { sequences: [0] } });
    expect(session.shown()).toMatchObject({ note: "erased" });
  });

  it("is there again after going back to the doors", async () => {
    const session = begin(OPENED);
    await unlock(session);
    session.controller.begin();
    expect(session.shown()).toMatchObject({ page: "mailbox" });
  });
});

describe("an organisation that no verified reply has proven", () => {
  const UNPROVEN = { unlock: ok(unproven(DELETED)), followup: { ok: true, value: RECEIPT } } as const;

  it.each(["followup", "withdrawal"] as const)("is compared before a %s", async (kind) => {
    const session = begin(UNPROVEN);
    await unlock(session);
    const organisation = listed("a");
    session.controller.compose(kind);
    expect(session.shown()).toEqual({ page: "compare", kind, organisation });
    session.controller.confirmOrganisation(kind);
    const page = kind === "followup" ? "compose" : "agreed";
    expect(session.shown()).toMatchObject({ page, organisation });
  });

  it("goes to the engine with the letter, once it has been compared", async () => {
    const session = begin(UNPROVEN);
    await unlock(session);
    session.controller.followup.change({ text: "More." });
    await session.controller.followup.send();
    expect(session.engine.asked.at(-1)).toMatchObject({ request: { compared: null } });
    session.controller.confirmOrganisation("followup");
    session.controller.followup.change({ text: "More." });
    await session.controller.followup.send();
    expect(session.engine.asked.at(-1)).toMatchObject({ request: { compared: listed("a").id } });
  });

  it("needs no comparing when a verified reply has come meanwhile", async () => {
    const session = begin({ ...UNPROVEN, refresh: ok(mailbox(DELETED)) });
    await unlock(session);
    await session.controller.refresh();
    session.controller.compose("followup");
    expect(session.shown()).toMatchObject({ page: "compose" });
  });
});

describe("later letters", () => {
  it("carry words and files, or say what is missing", async () => {
    const session = begin({ ...OPENED, followup: { ok: true, value: RECEIPT } });
    await unlock(session);
    session.controller.compose("followup");
    await session.controller.followup.send();
    expect(session.shown()).toMatchObject({ page: "compose", problems: ["nothing_written"] });
    session.controller.followup.change({ text: "More." });
    session.controller.followup.addFiles([new File(["x"], "x.txt")], 0);
    await session.controller.followup.send();
    expect(session.shown()).toMatchObject({ page: "compose", problems: ["files_being_looked_at"] });
    session.controller.followup.changeFile(1, { choice: "original" });
    await session.controller.followup.send();
    expect(session.engine.asked.at(-1)).toMatchObject({
      call: "followup",
      request: { writing: { text: "More.", files: [{ name: "file-1.txt" }] } },
    });
    expect(session.shown()).toEqual({
      page: "followed",
      kind: "followup",
      organisation: listed("a"),
      receipt: RECEIPT,
    });
  });

  it("keep the words when they were not sent", async () => {
    const unfiled = { ok: false, code: "storage.full", mayHaveArrived: false, file: null } as const;
    const session = begin({ ...OPENED, followup: unfiled });
    await unlock(session);
    session.controller.followup.change({ text: "More." });
    await session.controller.followup.send();
    expect(session.shown()).toMatchObject({ page: "unfiled", kind: "followup", unfiled });
    session.controller.compose("followup");
    expect(session.shown()).toMatchObject({ page: "compose", draft: { text: "More." } });
  });
});

describe("what was agreed to", () => {
  const SENT = { followup: { ok: true, value: RECEIPT }, withdraw: { ok: true, value: RECEIPT } } as const;
  const asked = ({ engine }: ReturnType<typeof begin>): unknown => {
    const last = engine.asked.at(-1);
    return last?.call === "unlock" ? last.call : [last?.call, saidIn(last?.request)];
  };

  async function openAgreements(hasPages = true): Promise<ReturnType<typeof begin>> {
    const session = begin({ ...OPENED, ...SENT }, [listed("a")], hasPages);
    await unlock(session);
    await session.controller.openAgreements();
    return session;
  }

  it("is left as it is until somebody chooses otherwise", async () => {
    const session = await openAgreements();
    expect(session.shown()).toMatchObject({ page: "agreed", changes: { mechanism: null, state: null }, problem: null });
    await session.controller.agreements.send();
    expect(session.shown()).toMatchObject({ page: "agreed", problem: "nothing_changed" });
    expect(asked(session)).toBe("unlock");
  });

  it("is taken back by a withdrawal that names it, and agreed to by a message", async () => {
    const session = await openAgreements();
    session.controller.agreements.change({ state: "no" });
    await session.controller.agreements.send();
    expect(asked(session)).toEqual(["withdraw", ["consent.state no"]]);
    expect(session.shown()).toMatchObject({ page: "followed", kind: "withdrawal" });
    session.controller.agreements.change({ decider: "self", mechanism: "yes" });
    await session.controller.agreements.send();
    expect(asked(session)).toEqual(["followup", ["consent.given-by self", "consent.mechanism yes"]]);
  });

  it("is all taken back in one step, whatever was chosen, and without a word", async () => {
    const session = await openAgreements();
    session.controller.agreements.change({ decider: "self", mechanism: "yes" });
    await session.controller.agreements.takeEverythingBack();
    expect(asked(session)).toEqual(["withdraw", []]);
  });

  it("goes without the files and words of another letter, which stay", async () => {
    const session = await openAgreements();
    session.controller.followup.addFiles([new File(["x"], "x.txt")], 0);
    session.controller.followup.change({ text: "More to tell." });
    session.controller.agreements.change({ state: "no" });
    session.controller.agreements.type({ text: "They have found me." });
    await session.controller.agreements.send();
    expect(session.engine.asked.at(-1)).toMatchObject({
      request: { writing: { text: "They have found me.", files: [] } },
    });
    expect(session.typed.later.text).toBe("More to tell.");
    expect(session.typed.changeWords.text).toBe("");
    expect(session.typed.changes).toMatchObject({ state: null });
  });

  it("cannot be changed while its page cannot be had: the messages say so", async () => {
    const session = await openAgreements(false);
    expect(session.shown()).toMatchObject({ page: "mailbox", code: "network.failed" });
  });
});
