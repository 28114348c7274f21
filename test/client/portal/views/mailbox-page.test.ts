import { beforeAll, describe, expect, it } from "vitest";
import type { MailboxNote } from "../../../../client/portal/portal-state.ts";
import { pageOf } from "../../../../client/portal/views/page-of.ts";
import { dayFrom } from "../../../support/sample-case.ts";
import { render, speakEnglish } from "../../support/rendered.ts";
import { mailbox } from "../open-mailbox.ts";
import { createPortal, OPEN } from "../open-portal.ts";

const MESSAGE = { state: "verified", sequence: 0, day: dayFrom("2026-03-04"), language: "en", text: "Words" } as const;
const UNVERIFIED = { state: "not_verified", sequence: 1 } as const;

beforeAll(() => {
  speakEnglish("portal");
});

function shown(
  note: MailboxNote | null,
  messages: readonly (typeof MESSAGE | typeof UNVERIFIED)[],
  isUnconfirmed = false,
): string {
  const quiet = {
    hasWords: false,
    hasChoice: false,
    isUnconfirmed,
    read: [],
    isBusy: false,
    note,
    code: null,
  } as const;
  const ui = { controller: createPortal(OPEN).portal, ask: () => Promise.resolve(true) };
  return render(pageOf({ page: "mailbox", mailbox: mailbox(...messages), ...quiet }, ui)).markup;
}

describe("a message that has come", () => {
  const count = /1\W*message is new/gu;

  it("is said once to whoever has looked for it, in the live region", () => {
    const markup = shown("something_new", [MESSAGE]);
    expect(markup).toMatch(/role="status"[^>]*>\s*<strong>[^<]*message is new/u);
    expect(markup.match(count)).toHaveLength(1);
    expect(markup).not.toContain("There is a new message.");
    expect(shown(null, [MESSAGE]).match(count)).toHaveLength(1);
  });

  it("is said although nothing proves from whom it is", () => {
    expect(shown("something_new", [UNVERIFIED])).toContain("There is a new message.");
  });
});

describe("something that was sent and has no receipt", () => {
  it("is named beside whatever else there is to say", () => {
    const named = "Something that you sent from here has no receipt: it may not have arrived.";
    expect(shown("nothing_new", [MESSAGE])).not.toContain(named);
    const markup = shown("nothing_new", [MESSAGE], true);
    expect(markup).toContain(named);
    expect(markup).toContain("Since you last looked, nothing has come.");
  });
});
