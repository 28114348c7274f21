import * as consentPages from "../../../client/portal/consent/index.ts";
import { describe, expect, it } from "vitest";
import { failure } from "../../../shared/bytes/index.ts";
import type { FiledReport, Sending } from "../../../client/workers/portal-calls.ts";
import { PortalController } from "../../../client/portal/portal-controller.ts";
import { beginSending, createPortal, FILED, MAILBOX, OPEN } from "./open-portal.ts";

describe("the doors", () => {
  it("start no engine before somebody enters", () => {
    const { portal, engines } = createPortal(OPEN);
    expect(portal.state).toEqual({ page: "doors" });
    expect(engines).toEqual([]);
  });

  it("lead to the choice, and to the codename, through one engine", async () => {
    const { portal, engines, calls, pages } = createPortal(OPEN);
    await portal.enter("report");
    expect(portal.state).toMatchObject({ page: "choose", isMissing: false });
    portal.backToDoors();
    await portal.enter("return");
    expect(portal.state).toMatchObject({ page: "enter", wrong: null });
    expect(pages()).toEqual(["preparing", "choose", "doors", "enter"]);
    expect(engines).toHaveLength(1);
    expect(calls()).toEqual(["open"]);
  });

  it("say that the server did not answer, and try again when asked", async () => {
    const { portal, calls } = createPortal({ open: failure("network.failed") });
    await portal.enter("report");
    expect(portal.state).toEqual({ page: "unreachable", door: "report", code: "network.failed", keepsDraft: false });
    await portal.enter("report");
    expect(calls()).toEqual(["open", "open"]);
  });

  it("do not show what comes when the person has gone back meanwhile", async () => {
    const { portal } = createPortal(OPEN);
    const entering = portal.enter("report");
    portal.forget();
    await entering;
    expect(portal.state).toEqual({ page: "doors" });
  });
});

describe("nothing falls open", () => {
  it("when the browser lacks what sealing needs: no engine starts", async () => {
    const { portal, engines } = createPortal(OPEN, "browser.no_crypto");
    await portal.enter("report");
    expect(portal.state).toEqual({
      page: "unavailable",
      code: "browser.no_crypto",
      door: "report",
      keepsDraft: false,
    });
    expect(engines).toEqual([]);
  });

  it("when no worker may start", async () => {
    const blocked = (): never => {
      throw new TypeError("blocked");
    };
    const portal = new PortalController({
      startEngine: blocked,
      startGuard: blocked,
      learnInnerPages: () => Promise.resolve(true),
      loadConsent: () => Promise.resolve(consentPages),
      missingPart: () => null,
      loadPlaces: () => Promise.reject(new Error("no connection")),
      loadQuestions: () => Promise.reject(new TypeError("no connection")),
      language: "en",
      onChange: () => undefined,
    });
    await portal.enter("return");
    expect(portal.state).toMatchObject({ page: "unavailable", code: "browser.no_worker" });
  });

  it("when the engine breaks before it is ready, or in the middle: it is closed, and asked for nothing more", async () => {
    const early = createPortal({});
    void early.portal.enter("report");
    early.engines[0]?.listener.onBroken("engine.failed");
    expect(early.portal.state).toMatchObject({ page: "unavailable", code: "engine.failed" });
    expect(early.engines[0]?.isClosed()).toBe(true);

    const middle = createPortal(OPEN);
    await beginSending(middle);
    expect(middle.portal.state.page).toBe("sending");
    middle.engines[0]?.listener.onBroken("engine.failed");
    expect(middle.portal.state).toMatchObject({ page: "unavailable", code: "engine.failed" });
    expect(middle.engines[0]?.isClosed()).toBe(true);
    expect(() => middle.portal.report).toThrow("no report has been begun");
  });

  it("but where only the connection is missing, the page says that the server did not answer, and tries again", async () => {
    const session = createPortal(OPEN);
    await beginSending(session);
    session.engines[0]?.listener.onBroken("engine.failed");
    void session.portal.enter("report");
    expect(session.portal.state.page).toBe("preparing");
    session.engines[1]?.listener.onBroken("network.failed");
    expect(session.portal.state).toEqual({
      page: "unreachable",
      door: "report",
      code: "network.failed",
      keepsDraft: true,
    });
    expect(session.engines[1]?.isClosed()).toBe(true);
    await session.portal.enter("report");
    expect(session.engines).toHaveLength(3);
    expect(session.portal.state).toMatchObject({ page: "write", draft: { text: "They came at night." } });
  });

  it("when a script of the page fails", async () => {
    const session = createPortal(OPEN);
    await beginSending(session);
    session.portal.fail("page.failed");
    expect(session.portal.state).toEqual({
      page: "unavailable",
      code: "page.failed",
      door: "report",
      keepsDraft: true,
    });
    expect(session.engines[0]?.isClosed()).toBe(true);
  });

  it("but what was written is there again behind the door, for another engine, until it is forgotten", async () => {
    const session = createPortal(OPEN);
    await beginSending(session);
    session.engines[0]?.listener.onBroken("engine.failed");
    expect(session.portal.state).toMatchObject({ page: "unavailable", keepsDraft: true });
    session.portal.backToDoors();
    await session.portal.enter("report");
    session.portal.report.write();
    expect(session.portal.state).toMatchObject({ page: "write", draft: { text: "They came at night." } });
    expect(session.engines).toHaveLength(2);
    session.portal.forget();
    await session.portal.enter("report");
    session.portal.report.write();
    expect(session.portal.state).toMatchObject({ page: "write", draft: { text: "" } });
  });

  it("and a report goes on where it was written when the person tries again", async () => {
    const session = createPortal(OPEN);
    await beginSending(session);
    session.engines[0]?.listener.onBroken("engine.failed");
    expect(session.portal.state).toMatchObject({ door: "report", keepsDraft: true });
    await session.portal.enter("report");
    expect(session.portal.state).toMatchObject({ page: "write", draft: { text: "They came at night." } });
    expect(session.engines).toHaveLength(2);
    expect(session.engines[0]?.isClosed()).toBe(true);
    session.engines[0]?.listener.onBroken("engine.failed");
    expect(session.portal.state.page).toBe("write");
  });

  it.each([
    ["compose", { note: "draft_kept", isUnconfirmed: false }],
    ["sending", { note: null, isUnconfirmed: true }],
  ])("and a later letter is there again with its files: broken at %s", async (page, said) => {
    const session = createPortal({ ...OPEN, unlock: MAILBOX });
    await session.portal.enter("return");
    await session.portal.return.entry.unlock();
    session.portal.return.compose("followup");
    session.portal.return.followup.change({ text: "They came again.", language: "ar" });
    session.portal.return.followup.addFiles([new File(["x"], "x.txt")], 0);
    session.portal.return.followup.changeFile(1, { choice: "original" });
    if (page === "sending") void session.portal.return.followup.send();
    expect(session.portal.state.page).toBe(page);
    session.engines[0]?.listener.onBroken("engine.failed");
    expect(session.portal.state).toMatchObject({ page: "unavailable", door: "return", keepsDraft: true });
    expect(session.portal.holdsUnsaved).toBe(true);
    await session.portal.enter("return");
    expect(session.portal.state).toMatchObject({ page: "enter" });
    await session.portal.return.entry.unlock();
    expect(session.portal.state).toMatchObject({ page: "mailbox", ...said });
    session.portal.return.compose("followup");
    expect(session.portal.state).toMatchObject({
      page: "compose",
      draft: { text: "They came again.", language: "ar", attachments: [{ file: { name: "x.txt" } }] },
    });
    session.portal.forget();
    expect(session.portal.holdsUnsaved).toBe(false);
  });

  it("and the words of a codename that was being typed are still in their boxes", async () => {
    const session = createPortal(OPEN);
    await session.portal.enter("return");
    session.portal.return.entry.changeWords(FILED.words);
    void session.portal.return.entry.unlock();
    session.engines[0]?.listener.onBroken("engine.failed");
    expect(session.portal.state).toMatchObject({ page: "unavailable", keepsDraft: false });
    await session.portal.enter("return");
    expect(session.portal.return.entry.words).toEqual(FILED.words);
    session.portal.forget();
    await session.portal.enter("return");
    expect(session.portal.return.entry.words).toEqual([]);
  });

  it("and a receipt that is shown stays, though the engine behind it is gone: another one starts when it is needed", async () => {
    const receipt = { ok: true, value: FILED.receipt } as const;
    const session = createPortal({ ...OPEN, unlock: MAILBOX, followup: receipt });
    await session.portal.enter("return");
    await session.portal.return.entry.unlock();
    session.portal.return.compose("followup");
    session.portal.return.followup.change({ text: "More." });
    await session.portal.return.followup.send();
    session.engines[0]?.listener.onBroken("engine.failed");
    expect(session.portal.state.page).toBe("followed");
    expect(session.engines[0]?.isClosed()).toBe(true);
    await session.portal.enter("return");
    expect(session.portal.state.page).toBe("enter");
    expect(session.engines).toHaveLength(2);
  });

  it("but a codename that is shown stays on the page", async () => {
    const session = createPortal({ ...OPEN, report: { ok: true, value: FILED } });
    await beginSending(session);
    await expect.poll(() => session.portal.state.page).toBe("codename");
    session.portal.fail("page.failed");
    session.engines[0]?.listener.onBroken("engine.failed");
    expect(session.portal.state).toMatchObject({ page: "codename", filed: FILED });
  });

  it("and an engine that was closed cannot change the page any more", async () => {
    let answer: (filed: { readonly ok: true; readonly value: FiledReport }) => void = () => undefined;
    const report = new Promise<{ readonly ok: true; readonly value: FiledReport }>((resolve) => {
      answer = resolve;
    });
    const session = createPortal({ ...OPEN, report });
    await beginSending(session);
    session.portal.forget();
    answer({ ok: true, value: FILED });
    await report;
    expect(session.pages().at(-1)).toBe("doors");
    expect(session.pages()).not.toContain("codename");
  });
});

describe("sending", () => {
  it("shows what the engine tells, and passes on pause, resume and stop", async () => {
    const session = createPortal(OPEN);
    await beginSending(session);
    const half: Sending = { state: "sending", acknowledged: 2, segments: 4 };
    session.engines[0]?.listener.onSending(half);
    expect(session.portal.state).toMatchObject({ page: "sending", kind: "report", sending: half });
    session.portal.pause();
    session.portal.resume();
    session.portal.stop();
    expect(session.calls()).toEqual(["open", "report", "pause", "resume", "stop"]);
  });

  it("does not come back to the page by a late report", async () => {
    const session = createPortal(OPEN);
    await session.portal.enter("report");
    session.engines[0]?.listener.onSending({ state: "starting" });
    expect(session.portal.state.page).toBe("choose");
  });
});

describe("texts of what is behind the doors", () => {
  it("are there before anything is: without them the page says that the server did not answer", async () => {
    const { portal } = createPortal(OPEN, null, false);
    await portal.enter("report");
    expect(portal.state).toEqual({ page: "unreachable", door: "report", code: "network.failed", keepsDraft: false });
  });
});

describe("files that are attached", () => {
  it("are looked at, and what is known of them is shown on the page that they are on", async () => {
    const { guards, portal } = createPortal(OPEN);
    await portal.enter("report");
    portal.report.write();
    portal.report.addFiles([new File(["x"], "x.png")], 0);
    const [look] = guards[0]?.looks ?? [];
    look?.onAnswer({ state: "looking", done: 1 });
    expect(portal.state).toMatchObject({
      page: "attach",
      draft: { attachments: [{ look: { state: "looking", done: 1 } }] },
    });
    portal.report.write();
    look?.onAnswer({ state: "refused", code: "cleaning.malformed" });
    expect(portal.state).toMatchObject({ page: "write" });
    portal.report.attach();
    expect(portal.state).toMatchObject({ page: "attach", draft: { attachments: [{ look: { state: "refused" } }] } });
  });

  it("are known once they were looked at, also when the engine breaks", async () => {
    const { engines, guards, portal } = createPortal(OPEN);
    await portal.enter("report");
    portal.report.addFiles([new File(["x"], "x.png")], 0);
    engines[0]?.listener.onBroken("engine.failed");
    guards[0]?.looks[0]?.onAnswer({ state: "seen", kind: "png", findings: [], left: [], copy: new Blob() });
    await portal.enter("report");
    portal.report.check();
    expect(portal.state).toMatchObject({ page: "check", draft: { attachments: [{ look: { state: "seen" } }] } });
    expect(guards).toHaveLength(1);
  });

  it("are forgotten with everything else, and nobody goes on looking", async () => {
    const { guards, portal } = createPortal(OPEN);
    await portal.enter("report");
    portal.report.addFiles([new File(["x"], "x.png")], 0);
    portal.forget();
    expect(guards[0]?.isClosed).toBe(true);
    expect(portal.holdsUnsaved).toBe(false);
  });
});
