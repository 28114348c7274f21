import { beforeAll, describe, expect, it } from "vitest";
import type { Question } from "../../../../client/elements/confirm-dialog.ts";
import { emptyDraft } from "../../../../client/portal/draft.ts";
import { isInner } from "../../../../client/portal/inner-pages.ts";
import { pageOf } from "../../../../client/portal/views/page-of.ts";
import { dayFrom } from "../../../support/sample-case.ts";
import { render, speakEnglish } from "../../support/rendered.ts";
import { listed } from "../fake-engine.ts";
import { createPortal, MAILBOX, OPEN } from "../open-portal.ts";

const RECEIPT = { ok: true, value: { day: dayFrom("2026-03-04"), text: "{}" } } as const;

beforeAll(() => {
  speakEnglish("portal");
});

/** Somebody who asks for everything to be deleted, and how they answer when they are asked whether they are sure. */
async function askForDeletion(isSure: boolean) {
  const { engines, portal } = createPortal({ ...OPEN, unlock: MAILBOX, eraseCase: RECEIPT });
  const asked: Question[] = [];
  await portal.enter("return");
  await portal.return.entry.unlock();
  portal.return.erasure.begin();
  const ask = (question: Question): Promise<boolean> => {
    asked.push(question);
    return Promise.resolve(isSure);
  };
  if (!isInner(portal.state)) throw new Error(portal.state.page);
  const page = render(pageOf(portal.state, { controller: portal, ask }));
  page.press("Send my request");
  await new Promise((resolve) => setImmediate(resolve));
  return { asked, page, portal, last: engines.at(-1)?.asked.at(-1)?.call };
}

describe("asking for everything to be deleted", () => {
  it("is asked once more before it is sent, with what cannot be undone", async () => {
    const { asked, last, page, portal } = await askForDeletion(true);
    expect(page.text).toContain("they may give nothing more of your case to anybody, then or later.");
    expect(asked).toMatchObject([{ heading: "Ask for everything to be deleted?", cancel: "Not now", danger: true }]);
    expect(last).toBe("eraseCase");
    expect(portal.state).toMatchObject({ page: "followed", kind: "erasure" });
  });

  it("is not sent where the answer is no", async () => {
    const { last, portal } = await askForDeletion(false);
    expect(last).not.toBe("eraseCase");
    expect(portal.state).toMatchObject({ page: "erasure" });
  });

  it("says that an earlier request has no receipt, where there is one", async () => {
    const { portal } = createPortal(OPEN);
    await portal.enter("return");
    const state = { page: "erasure", organisation: listed("a"), draft: emptyDraft("en"), problems: [] } as const;
    const text = (isUnconfirmed: boolean): string => {
      return render(pageOf({ ...state, isUnconfirmed }, { controller: portal, ask: () => Promise.resolve(true) })).text;
    };
    expect(text(true)).toContain("An earlier request from here has no receipt: it may not have arrived.");
    expect(text(false)).not.toContain("no receipt");
  });
});
