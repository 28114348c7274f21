import { beforeAll, describe, expect, it } from "vitest";
import { focusInMailbox } from "../../../client/portal/mailbox-focus.ts";
import { mailboxPage } from "../../../client/portal/views/mailbox-page.ts";
import type { MessageView } from "../../../client/workers/portal-calls.ts";
import { dayFrom } from "../../support/sample-case.ts";
import { render, speakEnglish } from "../support/rendered.ts";
import { DELETED, mailbox } from "./open-mailbox.ts";
import { createPortal, OPEN } from "./open-portal.ts";

beforeAll(() => {
  speakEnglish("portal");
});

function verified(sequence: number): MessageView {
  return { state: "verified", sequence, day: dayFrom("2026-03-04"), language: "en", text: "We have read it." };
}

const STILL = {
  hasWords: false,
  hasChoice: false,
  isUnconfirmed: false,
  isBusy: false,
  mailbox: mailbox(verified(0), verified(1)),
  note: null,
  read: [],
} as const;
const BUSY = { ...STILL, isBusy: true } as const;

/** The page, to look for what the focus is to go to. */
function markupOf(state: Omit<Parameters<typeof mailboxPage>[0], "code" | "page">): string {
  const ui = { controller: createPortal(OPEN).portal, ask: () => Promise.resolve(true) };
  return render(mailboxPage({ ...state, page: "mailbox", code: null }, ui)).markup;
}

describe("the focus among the messages", () => {
  it("goes to what has taken the place of the button by which a message was called read", () => {
    const after = { ...STILL, read: [1] };
    expect(focusInMailbox(STILL, after, "")).toBe("#read-2");
    expect(markupOf(after)).toMatch(/<p id=read-2 class="soft" tabindex="-1">Read</u);
  });

  it("goes to the heading of a message that was deleted, or of the page if there is none", () => {
    const after = { ...STILL, mailbox: mailbox(DELETED, verified(1)), note: "erased" } as const;
    expect(focusInMailbox(BUSY, after, "erase-1")).toBe("#message-1");
    expect(markupOf(after)).toMatch(/<h2 id=message-1 tabindex="-1">/u);
    expect(focusInMailbox(BUSY, { ...after, mailbox: mailbox(verified(1)) }, "erase-1")).toBe("h1");
  });

  it.each(["mailbox-refresh", "mailbox-withdraw", "erase-1"])(
    "goes back to what could not be pressed for a while: %s",
    (id) => {
      expect(focusInMailbox(STILL, BUSY, id)).toBeNull();
      expect(focusInMailbox(BUSY, STILL, id)).toBe(`#${id}`);
      expect(markupOf(STILL)).toMatch(new RegExp(`<button\\s+id="?${id}`, "u"));
    },
  );

  it("stays where it is otherwise", () => {
    expect(focusInMailbox(STILL, STILL, "mailbox-refresh")).toBeNull();
    expect(focusInMailbox(BUSY, STILL, "")).toBeNull();
  });
});
