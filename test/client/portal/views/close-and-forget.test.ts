import { beforeAll, describe, expect, it } from "vitest";
import type { Question } from "../../../../client/elements/confirm-dialog.ts";
import { isInner } from "../../../../client/portal/inner-pages.ts";
import { pageOf } from "../../../../client/portal/views/page-of.ts";
import { ok } from "../../../../shared/bytes/index.ts";
import { render, speakEnglish } from "../../support/rendered.ts";
import { createPortal, FILED, MAILBOX, OPEN } from "../open-portal.ts";

const CLOSE = "Close and forget";
const UNSENT = "What you have not sent, and what has no receipt yet, is then gone from this page for good.";

beforeAll(() => {
  speakEnglish("portal");
});

/** An open mailbox, and what is asked when it is closed; `answer` is what the person says. */
async function openMailbox(answer: boolean) {
  const session = createPortal({ ...OPEN, unlock: MAILBOX, followup: ok(FILED.receipt) });
  const { portal } = session;
  await portal.enter("return");
  await portal.return.entry.unlock();
  const asked: Question[] = [];
  const ask = (question: Question): Promise<boolean> => {
    asked.push(question);
    return Promise.resolve(answer);
  };
  const close = async (): Promise<void> => {
    if (!isInner(portal.state)) throw new Error(`nothing to close on ${portal.state.page}`);
    render(pageOf(portal.state, { controller: portal, ask })).press(CLOSE);
    await Promise.resolve();
  };
  const write = (text: string): void => {
    portal.return.compose("followup");
    portal.return.followup.change({ text });
  };
  return { ...session, asked, close, write };
}

// The button that leaves the page never asks; this one stands among those that only go elsewhere.
describe("closing a mailbox", () => {
  it("asks first while a letter is not sent, and keeps it where the person stays", async () => {
    const { asked, close, portal, write } = await openMailbox(false);
    write("They came again.");
    portal.return.begin();
    await close();
    expect(asked).toMatchObject([{ heading: "Close and forget?", text: UNSENT, cancel: "Stay on this page" }]);
    expect(portal.state.page).toBe("mailbox");
    portal.return.compose("followup");
    expect(portal.state).toMatchObject({ page: "compose", draft: { text: "They came again." } });
  });

  it("forgets the letter where that is what the person wants", async () => {
    const { asked, close, portal, write } = await openMailbox(true);
    write("They came again.");
    portal.return.begin();
    await close();
    expect(asked).toHaveLength(1);
    expect(portal.state.page).toBe("doors");
    expect(portal.holdsUnsaved).toBe(false);
  });

  it("names a codename that is in doubt, in the mailbox and after a later letter has arrived", async () => {
    const { asked, close, engines, portal, write } = await openMailbox(false);
    engines[0]?.listener.onLetter(FILED.words);
    await close();
    write("More.");
    await portal.return.followup.send();
    expect(portal.state.page).toBe("followed");
    await close();
    expect(asked.map(({ text }) => text)).toEqual([
      expect.stringContaining("so is a codename that may be the way to an answer. Write it down first."),
      expect.stringContaining("so is a codename that may be the way to an answer. Write it down first."),
    ]);
    expect(portal.inDoubt.codenames).toEqual([FILED.words]);
  });

  it("asks nothing where nothing would be lost", async () => {
    const mailbox = await openMailbox(false);
    await mailbox.close();
    expect(mailbox.portal.state.page).toBe("doors");
    const followed = await openMailbox(false);
    followed.write("More.");
    await followed.portal.return.followup.send();
    await followed.close();
    expect(followed.portal.state.page).toBe("doors");
    expect([...mailbox.asked, ...followed.asked]).toEqual([]);
  });
});
