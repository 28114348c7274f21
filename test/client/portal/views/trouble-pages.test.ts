import { beforeAll, describe, expect, it } from "vitest";
import { unavailablePage, unreachablePage } from "../../../../client/portal/views/trouble-pages.ts";
import type { Sending } from "../../../../client/workers/portal-calls.ts";
import { render, speakEnglish, type Rendered } from "../../support/rendered.ts";
import { beginSending, createPortal, FILED, MAILBOX, OPEN } from "../open-portal.ts";

beforeAll(() => {
  speakEnglish("portal");
});

function unavailable(code: string, more: { readonly door?: null; readonly keepsDraft?: true } = {}): Rendered {
  const { portal: controller } = createPortal(OPEN);
  const state = { page: "unavailable", code, door: "report", keepsDraft: false, ...more } as const;
  return render(unavailablePage(state, { controller, ask: () => Promise.resolve(true) }));
}

describe("where nothing can be sent", () => {
  it("a page that came without encryption names the address to go to, and no setting or other try, which cannot help", () => {
    const { buttons, text } = unavailable("browser.not_secure");
    expect(text).toContain(
      "Open the onion address of this site in Tor Browser, or an address that begins with “https”",
    );
    expect(text).not.toMatch(/security level|If that does not help/u);
    expect(buttons).toEqual(["To the first page"]);
  });

  it("a browser without a part is told of Tor Browser and its levels", () => {
    const { buttons, text } = unavailable("browser.no_worker");
    expect(text).toContain("set the security level");
    expect(text).toMatch(/Try again First try again\. If that does not help: Use a current Tor Browser/u);
    expect(buttons).toEqual(["Try again", "To the first page"]);
  });

  it("what was written comes before any other browser: trying again is asked for once", () => {
    const { text } = unavailable("engine.failed", { keepsDraft: true });
    expect(text).toMatch(/leave it: try again first\. Try again If that does not help: Use a current Tor Browser/u);
  });

  it("a page that offers no other try does not speak of one", () => {
    const { buttons, text } = unavailable("page.failed", { door: null });
    expect(text).not.toMatch(/try again|If that does not help/iu);
    expect(text).toContain("Use a current Tor Browser");
    expect(buttons).toEqual(["To the first page"]);
  });
});

describe("what was sent before it broke", () => {
  const NOTHING = "Nothing has been sent.";
  const PARTS = "Nothing was filed. Nobody can read what had been sent so far, and it will be deleted.";

  /** What the page of trouble says. */
  function said({ portal: controller }: ReturnType<typeof createPortal>): string {
    const ui = { controller, ask: () => Promise.resolve(true) };
    const { state } = controller;
    if (state.page === "unavailable") return render(unavailablePage(state, ui)).text;
    if (state.page === "unreachable") return render(unreachablePage(state, ui)).text;
    throw new Error(`no trouble but ${state.page}`);
  }

  it.each<[string, Sending]>([
    ["before there was room", { state: "starting" }],
    ["a letter without files", { state: "sending", acknowledged: 0, segments: 0 }],
  ])("is nothing: %s", async (_, sending) => {
    const session = createPortal(OPEN);
    await beginSending(session);
    session.engines[0]?.listener.onSending(sending);
    session.engines[0]?.listener.onBroken("engine.failed");
    expect(said(session)).toContain(NOTHING);
    expect(said(session)).not.toContain(PARTS);
  });

  it.each<[string, Sending]>([
    ["on their way", { state: "sending", acknowledged: 0, segments: 29 }],
    ["paused", { state: "paused", acknowledged: 1, segments: 29 }],
    ["all there", { state: "finishing", segments: 29 }],
  ])("is parts of files that count for nothing, at another try too: %s", async (_, sending) => {
    const session = createPortal(OPEN);
    await beginSending(session);
    session.engines[0]?.listener.onSending(sending);
    session.engines[0]?.listener.onBroken("engine.failed");
    expect(said(session)).toContain(PARTS);
    expect(said(session)).not.toContain(NOTHING);
    void session.portal.enter("report");
    session.engines[1]?.listener.onBroken("network.failed");
    expect(session.portal.state.page).toBe("unreachable");
    expect(said(session)).toContain(PARTS);
    session.portal.forget();
    session.portal.fail("page.failed");
    expect(said(session)).toContain(NOTHING);
  });

  it("is in doubt when the letter went after them", async () => {
    const session = createPortal(OPEN);
    await beginSending(session);
    session.engines[0]?.listener.onSending({ state: "finishing", segments: 29 });
    session.engines[0]?.listener.onLetter(FILED.words);
    session.engines[0]?.listener.onBroken("engine.failed");
    expect(said(session)).toContain("It may have arrived");
    expect(said(session)).not.toContain(PARTS);
  });

  it("is what was filed, which is no part of what breaks later", async () => {
    const receipt = { ok: true, value: FILED.receipt } as const;
    const session = createPortal({ ...OPEN, unlock: MAILBOX, followup: receipt, report: { ok: true, value: FILED } });
    await session.portal.enter("report");
    session.portal.report.change({ text: "They came at night." });
    const filed = session.portal.report.send();
    session.engines[0]?.listener.onSending({ state: "finishing", segments: 29 });
    await filed;
    expect(session.portal.state.page).toBe("codename");
    session.portal.backToDoors();
    session.portal.fail("page.failed");
    expect(said(session)).not.toContain(PARTS);
    await session.portal.enter("return");
    await session.portal.return.entry.unlock();
    session.portal.return.compose("followup");
    session.portal.return.followup.change({ text: "More." });
    const sent = session.portal.return.followup.send();
    session.engines[1]?.listener.onSending({ state: "finishing", segments: 29 });
    await sent;
    expect(session.portal.state.page).toBe("followed");
    session.portal.backToDoors();
    session.portal.fail("page.failed");
    expect(said(session)).not.toContain(PARTS);
  });
});
