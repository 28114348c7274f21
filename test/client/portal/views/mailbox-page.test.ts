import { beforeAll, describe, expect, it } from "vitest";
import type { Question } from "../../../../client/elements/confirm-dialog.ts";
import type { MailboxNote } from "../../../../client/portal/portal-state.ts";
import type { MessageView } from "../../../../client/workers/portal-calls.ts";
import { pageOf } from "../../../../client/portal/views/page-of.ts";
import { dayFrom } from "../../../support/sample-case.ts";
import { render, speakEnglish } from "../../support/rendered.ts";
import { DELETED, mailbox } from "../open-mailbox.ts";
import { createPortal, OPEN } from "../open-portal.ts";

const MESSAGE: MessageView = {
  state: "verified",
  sequence: 0,
  day: dayFrom("2026-03-04"),
  language: "en",
  text: "Words",
};
const UNVERIFIED: MessageView = { state: "not_verified", sequence: 1 };
const QUIET = {
  hasWords: false,
  hasChoice: false,
  isUnconfirmed: false,
  read: [],
  isBusy: false,
  note: null,
  code: null,
} as const;

beforeAll(() => {
  speakEnglish("portal");
});

function shown(note: MailboxNote | null, messages: readonly MessageView[], isUnconfirmed = false): string {
  const ui = { controller: createPortal(OPEN).portal, ask: () => Promise.resolve(true) };
  return render(pageOf({ page: "mailbox", mailbox: mailbox(...messages), ...QUIET, note, isUnconfirmed }, ui)).markup;
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

describe("deleting a message", () => {
  const askedAt = (...messages: readonly MessageView[]): string => {
    const questions: Question[] = [];
    const ui = {
      controller: createPortal(OPEN).portal,
      ask: (question: Question) => Promise.resolve(questions.push(question) === 0),
    };
    render(pageOf({ page: "mailbox", mailbox: mailbox(...messages), ...QUIET }, ui)).press("Delete message 3");
    return questions.map(({ text }) => text).join("|");
  };
  const third = { ...MESSAGE, sequence: 2 };
  const warned =
    /^It is deleted from the server for good\. Nobody can bring it back\. No other verified message is here\..*60 digits/u;

  it("says what is lost with the last verified one: the digits are needed again", () => {
    expect(askedAt(third)).toMatch(warned);
    expect(askedAt(DELETED, UNVERIFIED, third)).toMatch(warned);
  });

  it("does not say so while another verified one stays, or of what was never verified", () => {
    const plain = "It is deleted from the server for good. Nobody can bring it back.";
    expect(askedAt(MESSAGE, third)).toBe(plain);
    expect(askedAt({ ...UNVERIFIED, sequence: 2 })).toBe(plain);
    expect(askedAt(MESSAGE, { ...UNVERIFIED, sequence: 2 })).toBe(plain);
  });

  it("is advised against for the last one, and not only when it is too late", () => {
    expect(shown(null, [MESSAGE])).toContain("Keep one answer, or note the 60 digits at the top");
  });
});
