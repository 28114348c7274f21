import { describe, expect, it } from "vitest";
import { LETTER_TEXT_LONGEST_BYTES } from "../../../shared/protocol/limits.ts";
import { listed, type Answers } from "./fake-engine.ts";
import { OPENED, RECEIPT, begin, unlock } from "./open-mailbox.ts";
import { saidIn } from "./said-in.ts";

/** No receipt has come. */
const LOST = { ok: false, code: "network.failed", mayHaveArrived: true, file: null } as const;

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
    expect(session.shown()).toMatchObject({
      page: "followed",
      kind: "withdrawal",
      changes: { mechanism: null, state: "no" },
    });
    session.controller.agreements.change({ decider: "self", mechanism: "yes" });
    await session.controller.agreements.send();
    expect(asked(session)).toEqual(["followup", ["consent.given-by self", "consent.mechanism yes"]]);
  });

  it("is all taken back in one step, whatever was chosen, and without a word", async () => {
    const session = await openAgreements();
    session.controller.agreements.change({ decider: "self", mechanism: "yes" });
    await session.controller.agreements.takeEverythingBack();
    expect(asked(session)).toEqual(["withdraw", []]);
    expect(session.shown()).toMatchObject({ page: "followed", changes: "everything" });
  });

  it("is named for as long as taking it all back has no receipt, and can be sent again", async () => {
    const session = begin({
      ...OPENED,
      withdraw: { ok: false, code: "network.failed", mayHaveArrived: true, file: null },
    });
    await unlock(session);
    await session.controller.openAgreements();
    await session.controller.agreements.takeEverythingBack();
    expect(session.shown()).toMatchObject({ page: "unfiled", kind: "withdrawal" });
    expect(session.typed.wouldBeLost).toBe(true);
    session.controller.compose("withdrawal");
    expect(session.shown()).toMatchObject({ page: "agreed", isEverythingOpen: true, problem: null });
    session.controller.agreements.change({ state: "no" });
    expect(session.shown()).toMatchObject({ page: "agreed", isEverythingOpen: true });
    session.controller.begin();
    expect(session.shown()).toMatchObject({ page: "mailbox", isUnconfirmed: true });
  });

  it("is no more named once it has a receipt", async () => {
    const session = await openAgreements();
    await session.controller.agreements.takeEverythingBack();
    expect(session.typed.wouldBeLost).toBe(false);
    session.controller.compose("withdrawal");
    expect(session.shown()).toMatchObject({ page: "agreed", isEverythingOpen: false, problem: null });
    session.controller.begin();
    expect(session.shown()).toMatchObject({ page: "mailbox", isUnconfirmed: false });
  });

  it("is not changed otherwise while it may have been taken back as a whole: that comes first, and nothing else takes it out of doubt", async () => {
    const answers: { -readonly [K in keyof Answers]: Answers[K] } = { ...OPENED, ...SENT, withdraw: LOST };
    const session = begin(answers);
    await unlock(session);
    const { agreements } = session.controller;
    const takeBack = async (): Promise<void> => {
      const taking = agreements.takeEverythingBack();
      session.typed.inDoubt.letterGoes(null);
      await taking;
    };
    await takeBack();
    session.controller.compose("withdrawal");
    agreements.change({ decider: "self", mechanism: "yes" });
    const before = session.engine.asked.length;
    await agreements.send();
    expect(session.shown()).toMatchObject({ page: "agreed", isEverythingOpen: true, problem: "everything_first" });
    expect(session.engine.asked).toHaveLength(before);
    answers.withdraw = SENT.withdraw;
    await takeBack();
    expect(session.shown()).toMatchObject({ page: "followed", changes: "everything" });
    expect(session.typed.inDoubt.isAny).toBe(false);
    expect(session.typed.wouldBeLost).toBe(false);
    session.controller.compose("withdrawal");
    agreements.change({ decider: "self", mechanism: "yes" });
    await agreements.send();
    expect(session.shown()).toMatchObject({ page: "followed", kind: "followup" });
  });

  it("can be changed where taking it all back never went, and that it has no receipt is said all the same", async () => {
    const session = begin({ ...OPENED, ...SENT, withdraw: { ...LOST, mayHaveArrived: false } });
    await unlock(session);
    await session.controller.agreements.takeEverythingBack();
    session.controller.compose("withdrawal");
    session.controller.agreements.change({ decider: "self", mechanism: "yes" });
    await session.controller.agreements.send();
    expect(session.shown()).toMatchObject({ page: "followed", kind: "followup" });
    session.controller.compose("withdrawal");
    expect(session.shown()).toMatchObject({ page: "agreed", isEverythingOpen: true });
    expect(session.typed.wouldBeLost).toBe(true);
  });

  it("is not called taken back where words that are too long have kept it from being sent", async () => {
    const session = await openAgreements();
    session.controller.agreements.type({ text: "x".repeat(LETTER_TEXT_LONGEST_BYTES + 1) });
    await session.controller.agreements.takeEverythingBack();
    expect(session.shown()).toMatchObject({ page: "agreed", isEverythingOpen: false, problems: ["text_too_long"] });
    session.controller.compose("withdrawal");
    expect(session.shown()).toMatchObject({ isEverythingOpen: false });
  });

  it("leads back to its own page when a yes could not be sent", async () => {
    const session = begin({
      ...OPENED,
      followup: { ok: false, code: "storage.full", mayHaveArrived: false, file: null },
    });
    await unlock(session);
    await session.controller.openAgreements();
    session.controller.agreements.change({ decider: "self", mechanism: "yes" });
    await session.controller.agreements.send();
    expect(session.shown()).toMatchObject({ page: "unfiled", kind: "withdrawal" });
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
    expect(session.typed.mailbox.later.text).toBe("More to tell.");
    expect(session.typed.mailbox.changeWords.text).toBe("");
    expect(session.typed.mailbox.changes).toMatchObject({ state: null });
  });

  it("cannot be changed while its page cannot be had: the messages say so", async () => {
    const session = await openAgreements(false);
    expect(session.shown()).toMatchObject({ page: "mailbox", code: "network.failed" });
  });
});
