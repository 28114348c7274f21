import { describe, expect, it } from "vitest";
import { failure, ok } from "../../../shared/bytes/index.ts";
import { listed, type Answers } from "./fake-engine.ts";
import { DELETED, OPENED, RECEIPT, begin, mailbox, unlock } from "./open-mailbox.ts";

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

describe("that something sent from the mailbox has no receipt", () => {
  const LOST = { ok: false, code: "network.failed", mayHaveArrived: true, file: null } as const;
  const MORE = mailbox(DELETED, { state: "not_verified", sequence: 1 });

  async function ask(answers: Answers = {}): Promise<ReturnType<typeof begin>> {
    const session = begin({ ...OPENED, eraseCase: LOST, ...answers }, [listed("a")], false);
    await unlock(session);
    expect(session.shown()).toMatchObject({ page: "mailbox", isUnconfirmed: false });
    session.controller.compose("erasure");
    expect(session.shown()).toMatchObject({ page: "erasure", isUnconfirmed: false });
    await session.controller.erasure.send();
    expect(session.shown()).toMatchObject({ page: "unfiled", kind: "erasure" });
    session.controller.begin();
    expect(session.shown()).toMatchObject({ page: "mailbox", isUnconfirmed: true });
    return session;
  }

  type Step = (controller: ReturnType<typeof begin>["controller"]) => unknown;
  it.each<readonly [string, Answers, Step, object]>([
    ["looking again", { refresh: ok(MORE) }, (to) => to.refresh(), { note: "something_new" }],
    ["looking again in vain", { refresh: failure("network.failed") }, (to) => to.refresh(), { code: "network.failed" }],
    ["deleting a message", { erase: ok(mailbox(DELETED)) }, (to) => to.erase(0), { note: "erased" }],
    ["deleting one in vain", { erase: failure("network.failed") }, (to) => to.erase(0), { code: "network.failed" }],
    ["reading one", {}, (to) => to.markRead(0), { read: [0] }],
    ["a page that cannot be had", {}, (to) => to.openAgreements(), { code: "network.failed" }],
  ])("stays said after %s", async (_, answers, step, shown) => {
    const session = await ask(answers);
    await step(session.controller);
    expect(session.shown()).toMatchObject({ page: "mailbox", isBusy: false, isUnconfirmed: true, ...shown });
  });

  it("is said while the mailbox is busy", async () => {
    const session = await ask();
    void session.controller.refresh();
    expect(session.shown()).toMatchObject({ page: "mailbox", isBusy: true, isUnconfirmed: true });
  });

  it("is said of a request for deletion where it is sent again, and no more once its receipt is there", async () => {
    const answers: { -readonly [K in keyof Answers]: Answers[K] } = { ...OPENED, eraseCase: LOST };
    const session = begin(answers);
    await unlock(session);
    await session.controller.erasure.send();
    session.controller.compose("erasure");
    expect(session.shown()).toMatchObject({ page: "erasure", isUnconfirmed: true });
    answers.eraseCase = { ok: true, value: RECEIPT };
    await session.controller.erasure.send();
    session.controller.compose("erasure");
    expect(session.shown()).toMatchObject({ page: "erasure", isUnconfirmed: false });
    session.controller.begin();
    expect(session.shown()).toMatchObject({ page: "mailbox", isUnconfirmed: false });
  });
});
