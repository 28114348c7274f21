import { describe, expect, it } from "vitest";
import { failure, ok } from "../../../shared/bytes/index.ts";
import type { PortalController } from "../../../client/portal/portal-controller.ts";
import type { Filed, FiledReport, Sending } from "../../../client/workers/portal-calls.ts";
import { caseOf, type Answers } from "./fake-engine.ts";
import { beginSending, createPortal, FILED, MAILBOX, OPEN } from "./open-portal.ts";

const WORDS = FILED.words;
const OTHER_WORDS = [...WORDS.slice(1), "zoo"];
const UNFILED = { ok: false, code: "receipt.not_verified", mayHaveArrived: true, file: null } as const;

const SENDING: readonly Sending[] = [
  { state: "starting" },
  { state: "sending", acknowledged: 1, segments: 4 },
  { state: "waiting", acknowledged: 1, segments: 4 },
  { state: "paused", acknowledged: 1, segments: 4 },
  { state: "stalled", code: "network.failed", acknowledged: 1, segments: 4 },
];

type Session = ReturnType<typeof createPortal>;

/** The worker says that its letter goes. */
function letterGoes({ engines }: Session, words: readonly string[] | null): void {
  engines.at(-1)?.listener.onLetter(words);
}

/** Sends what was written again. */
async function sendAgain({ portal }: Session): Promise<void> {
  portal.report.check();
  await portal.report.send();
}

function doubt({ inDoubt }: PortalController) {
  return { codenames: inDoubt.codenames, isAny: inDoubt.isAny };
}

describe("a report whose letter has not gone", () => {
  it.each(SENDING)("is not in doubt when its worker dies while it is $state", async (sending) => {
    const session = createPortal(OPEN);
    await beginSending(session);
    session.engines[0]?.listener.onSending(sending);
    session.engines[0]?.listener.onBroken("engine.failed");
    expect(session.portal.state).toMatchObject({ page: "unavailable", code: "engine.failed" });
    expect(doubt(session.portal)).toEqual({ codenames: [], isAny: false });
  });
});

describe("a report whose letter has gone", () => {
  it.each<Sending>([...SENDING, { state: "finishing", segments: 4 }])(
    "leaves its codename on the page when its worker dies while it is $state",
    async (sending) => {
      const session = createPortal(OPEN);
      await beginSending(session);
      letterGoes(session, WORDS);
      // It is shown at once, before anything else is heard.
      expect(session.states.filter(({ page }) => page === "sending")).toHaveLength(2);
      session.engines[0]?.listener.onSending(sending);
      session.engines[0]?.listener.onBroken("engine.failed");
      expect(session.portal.state).toMatchObject({ page: "unavailable", code: "engine.failed" });
      expect(doubt(session.portal)).toEqual({ codenames: [WORDS], isAny: true });
    },
  );

  it("keeps it through every later event: no receipt, the end of the worker, a fault of the page, no server", async () => {
    const session = createPortal({ ...OPEN, report: UNFILED });
    await beginSending(session);
    letterGoes(session, WORDS);
    await expect.poll(() => session.portal.state.page).toBe("unfiled");
    const kept = { codenames: [WORDS], isAny: true };
    expect(doubt(session.portal)).toEqual(kept);
    session.engines[0]?.listener.onBroken("engine.failed");
    expect(session.portal.state.page).toBe("unavailable");
    expect(doubt(session.portal)).toEqual(kept);
    session.portal.fail("page.failed");
    session.portal.backToDoors();
    await session.portal.enter("return");
    expect(session.portal.state.page).toBe("enter");
    expect(doubt(session.portal)).toEqual(kept);
    session.portal.fail("engine.failed");
    await session.portal.enter("report");
    expect(session.portal.state).toMatchObject({ page: "write", draft: { text: "They came at night." } });
    expect(doubt(session.portal)).toEqual(kept);
    session.portal.forget();
    expect(doubt(session.portal)).toEqual({ codenames: [], isAny: false });
    expect(session.portal.holdsUnsaved).toBe(false);
  });

  it("is in doubt too where the server does not answer after that", async () => {
    const session = createPortal({ open: failure("network.failed") });
    await session.portal.enter("report");
    letterGoes(session, WORDS);
    await session.portal.enter("report");
    expect(session.portal.state).toMatchObject({ page: "unreachable" });
    expect(doubt(session.portal)).toEqual({ codenames: [WORDS], isAny: true });
  });

  it("makes the browser ask before the page goes, for as long as its codename is there", async () => {
    const session = createPortal(OPEN);
    await beginSending(session);
    letterGoes(session, WORDS);
    session.portal.fail("engine.failed");
    await session.portal.enter("report");
    session.portal.report.change({ text: "" });
    session.portal.backToDoors();
    expect(session.portal.holdsUnsaved).toBe(true);
  });

  it("is told nothing by an engine that was closed", async () => {
    const session = createPortal(OPEN);
    await beginSending(session);
    session.portal.forget();
    letterGoes(session, WORDS);
    expect(doubt(session.portal)).toEqual({ codenames: [], isAny: false });
    expect(session.portal.state).toEqual({ page: "doors" });
  });
});

describe("another try", () => {
  it("keeps the codename of the first, whatever becomes of it, until the person has both on paper", async () => {
    const answers: { report: Filed<FiledReport> } = { report: UNFILED };
    const session = createPortal({ ...OPEN, ...answers });
    await beginSending(session);
    letterGoes(session, WORDS);
    await expect.poll(() => session.portal.state.page).toBe("unfiled");
    const [engine] = session.engines;
    await sendAgain(session);
    letterGoes(session, OTHER_WORDS);
    expect(doubt(session.portal).codenames).toEqual([WORDS, OTHER_WORDS]);
    session.portal.fail("engine.failed");
    expect(engine?.isClosed()).toBe(true);
    expect(doubt(session.portal).codenames).toEqual([WORDS, OTHER_WORDS]);
  });

  it("that arrives is not in doubt itself, and the first one goes when the person has written both down", async () => {
    const session = createPortal({ ...OPEN, report: { ok: true, value: FILED } });
    await session.portal.enter("report");
    letterGoes(session, OTHER_WORDS);
    session.portal.report.write();
    session.portal.report.change({ text: "Words." });
    const sending = session.portal.report.send();
    letterGoes(session, WORDS);
    await sending;
    expect(session.portal.state.page).toBe("codename");
    expect(doubt(session.portal).codenames).toEqual([OTHER_WORDS]);
    session.portal.report.codename.askWords();
    session.portal.report.codename.changeTyped(FILED.positions.map((position) => WORDS[position - 1] ?? ""));
    session.portal.report.codename.confirm();
    expect(session.portal.state.page).toBe("filed");
    expect(doubt(session.portal)).toEqual({ codenames: [], isAny: false });
    expect(session.portal.holdsUnsaved).toBe(false);
  });
});

describe("a later letter that has gone", () => {
  async function beginLater(answers: Parameters<typeof createPortal>[0]): Promise<Session> {
    const session = createPortal({ ...OPEN, unlock: MAILBOX, ...answers });
    await session.portal.enter("return");
    await session.portal.return.entry.unlock();
    session.portal.return.followup.change({ text: "More." });
    return session;
  }

  it("may have arrived, whatever breaks then; its codename is the person's own", async () => {
    const session = await beginLater({});
    void session.portal.return.followup.send();
    session.engines[0]?.listener.onSending({ state: "sending", acknowledged: 0, segments: 4 });
    expect(doubt(session.portal).isAny).toBe(false);
    letterGoes(session, null);
    session.portal.fail("engine.failed");
    expect(session.portal.state).toMatchObject({ page: "unavailable", keepsDraft: true });
    expect(doubt(session.portal)).toEqual({ codenames: [], isAny: true });
    expect(session.portal.inDoubt.has("followup")).toBe(true);
    expect(session.portal.inDoubt.has("withdrawal")).toBe(false);
    expect(session.portal.inDoubt.has("report")).toBe(false);
  });

  it("is not taken out of doubt by a letter of another kind that arrives", async () => {
    const session = await beginLater({ followup: { ok: true, value: FILED.receipt }, withdraw: UNFILED });
    const { agreements, followup } = session.portal.return;
    const taking = agreements.takeEverythingBack();
    letterGoes(session, null);
    await taking;
    await followup.send();
    expect(session.portal.state.page).toBe("followed");
    expect(session.portal.inDoubt.has("withdrawal")).toBe(true);
    expect(session.portal.holdsUnsaved).toBe(true);
  });

  it("stays in doubt, and its words stay, when the receipt comes to a page that has broken", async () => {
    const session = await beginLater({ followup: { ok: true, value: FILED.receipt } });
    const sending = session.portal.return.followup.send();
    letterGoes(session, null);
    session.portal.fail("page.failed");
    await sending;
    expect(doubt(session.portal).isAny).toBe(true);
    expect(session.portal.holdsUnsaved).toBe(true);
  });

  it("is in doubt in its own mailbox alone: another codename is told nothing of it, and ends nothing of it", async () => {
    const opened = (digit: string) => ok({ ...MAILBOX.value, case: caseOf(digit) });
    const answers: { -readonly [K in keyof Answers]: Answers[K] } = {
      ...{ ...OPEN, unlock: opened("a"), eraseCase: UNFILED, withdraw: UNFILED },
      followup: { ok: true, value: FILED.receipt },
    };
    const session = createPortal(answers);
    const { portal } = session;
    const comeBack = async (digit: string): Promise<void> => {
      portal.fail("page.failed");
      answers.unlock = opened(digit);
      await portal.enter("return");
      await portal.return.entry.unlock();
    };
    await comeBack("a");
    portal.return.followup.change({ text: "More." });
    portal.return.agreements.change({ state: "no" });
    const sending = [portal.return.erasure.send(), portal.return.agreements.takeEverythingBack()];
    letterGoes(session, null);
    await Promise.all(sending);
    expect(portal.inDoubt.has("withdrawal")).toBe(true);

    await comeBack("b");
    expect(portal.state).toMatchObject({ page: "mailbox", isUnconfirmed: false, note: null });
    expect(portal.inDoubt.has("withdrawal")).toBe(false);
    portal.return.compose("followup");
    expect(portal.state).toMatchObject({ page: "compose", draft: { text: "" } });
    portal.return.compose("erasure");
    expect(portal.state).toMatchObject({ page: "erasure", isUnconfirmed: false });
    portal.return.compose("withdrawal");
    expect(portal.state).toMatchObject({ page: "agreed", isEverythingOpen: false, changes: { state: null } });
    answers.withdraw = { ok: true, value: FILED.receipt };
    const taking = portal.return.agreements.takeEverythingBack();
    letterGoes(session, null);
    await taking;
    expect(portal.state).toMatchObject({ page: "followed", changes: "everything" });
    expect(portal.inDoubt.isAny).toBe(true);
    expect(portal.holdsUnsaved).toBe(true);

    await comeBack("a");
    expect(portal.state).toMatchObject({ page: "mailbox", isUnconfirmed: true });
    expect(portal.inDoubt.has("withdrawal")).toBe(true);
    portal.return.compose("followup");
    expect(portal.state).toMatchObject({ page: "compose", draft: { text: "More." } });
    portal.return.compose("withdrawal");
    expect(portal.state).toMatchObject({ page: "agreed", isEverythingOpen: true, changes: { state: "no" } });
  });

  it("is in doubt no more when its receipt is there", async () => {
    const session = await beginLater({ followup: { ok: true, value: FILED.receipt } });
    const sending = session.portal.return.followup.send();
    letterGoes(session, null);
    await sending;
    expect(session.portal.state.page).toBe("followed");
    expect(doubt(session.portal).isAny).toBe(false);
  });
});
