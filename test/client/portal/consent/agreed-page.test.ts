import { beforeAll, describe, expect, it } from "vitest";
import type { Question } from "../../../../client/elements/confirm-dialog.ts";
import { isInner } from "../../../../client/portal/inner-pages.ts";
import type { Filed, Receipt } from "../../../../client/workers/portal-calls.ts";
import { pageOf } from "../../../../client/portal/views/page-of.ts";
import { render, speakEnglish, type Rendered } from "../../support/rendered.ts";
import { createPortal, MAILBOX, OPEN } from "../open-portal.ts";
import { saidIn } from "../said-in.ts";
import { dayFrom } from "../../../support/sample-case.ts";

const RECEIPT = { ok: true, value: { day: dayFrom("2026-03-04"), text: "{}" } } as const;

beforeAll(() => {
  speakEnglish("portal");
});

/** Somebody who has come back, at what they agreed to, and how they answer when they are asked whether they are sure. */
async function openAgreed(isSure = true, withdraw: Filed<Receipt> = RECEIPT) {
  const session = createPortal({ ...OPEN, unlock: MAILBOX, followup: RECEIPT, withdraw });
  const { engines, portal } = session;
  const asked: string[] = [];
  const told: string[] = [];
  await portal.enter("return");
  await portal.return.entry.unlock();
  await portal.return.openAgreements();
  const ask = ({ about, heading, text }: Question): Promise<boolean> => {
    asked.push(heading);
    told.push(`${render(about ?? "").text} ${text}`);
    return Promise.resolve(isSure);
  };
  const page = (): Rendered => {
    if (!isInner(portal.state)) throw new Error(portal.state.page);
    return render(pageOf(portal.state, { controller: portal, ask }));
  };
  const sent = (): readonly unknown[] => {
    const { call, request } = engines.at(-1)?.asked.at(-1) ?? {};
    return call === "followup" || call === "withdraw" ? [call, saidIn(request)] : [];
  };
  const settle = async (): Promise<void> => {
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { asked, engines, page, portal, sent, settle, told };
}

describe("what somebody who comes back agreed to", () => {
  it("cannot be shown, and each topic is left as it is until they choose otherwise", async () => {
    const { page } = await openAgreed();
    expect(page().text).toContain("What you agreed to before cannot be shown here.");
    for (const title of [
      "May bodies that can help (United Nations, regional commissions and courts) have the case?",
      "May these bodies raise it with the government, in confidence and with the name of the person it happened to?",
      "May it become public, but not the name of the person it happened to?",
      "May it become public with the name of the person it happened to?",
      "May it go to the Secretary-General, for the report on reprisals?",
    ]) {
      expect(page().text).toContain(title);
    }
    expect(page().markup.match(/value=leave[^>]*\.checked=true/gu)).toHaveLength(5);
    expect(page().text).not.toContain("Whose decision is this?");
  });

  it("is asked in words that fit whoever comes back, until they say that they decide for themselves", async () => {
    const { page, portal } = await openAgreed();
    expect(page().text).not.toMatch(/\b(?:my|your) name\b|your case/u);
    portal.return.agreements.change({ decider: "lawyer", "sg-report": "with-name" });
    expect(page().text).not.toMatch(/\b(?:my|your) name\b|your case/u);
    portal.return.agreements.change({ decider: "self" });
    expect(page().text).toContain("Yes, in the report, with my name");
  });

  it("is taken back by a letter of its own kind, after they were asked whether they are sure", async () => {
    const { asked, page, portal, sent, settle } = await openAgreed();
    portal.return.agreements.change({ "public-named": "no" });
    page().press("Seal and send");
    await settle();
    expect(asked).toEqual(["Take this back?"]);
    expect(sent()).toEqual(["withdraw", ["consent.public-named no"]]);
  });

  it("is named before it is sent and when it has arrived, with all that falls with it", async () => {
    const { asked, page, portal, settle, told } = await openAgreed();
    portal.return.agreements.change({ "public-without-name": "no" });
    page().press("Seal and send");
    await settle();
    const falls =
      "Taken back along with it, if there was a yes: May it become public with the name of the person it happened to? " +
      "The report of the Secretary-General, unless it was for the record alone";
    expect(asked).toEqual(["Take this back?"]);
    expect(told[0]).toContain(
      `your yes to: May it become public, but not the name of the person it happened to? ${falls}`,
    );
    expect(told[0]).toContain("nothing more on the ground of what you take back. What you do not take back stays");
    expect(page().text).toContain(falls);
  });

  it("takes nothing with it that goes less far, or is answered anew", async () => {
    const { asked, page, portal, settle, told } = await openAgreed();
    portal.return.agreements.change({ "public-named": "no", "sg-report": "no" });
    page().press("Seal and send");
    await settle();
    expect(asked).toEqual(["Take these back?"]);
    expect(told[0]).not.toContain("Taken back along with it");
    expect(page().text).not.toContain("Taken back along with it");
  });

  it("is named when it has arrived, with what that means for what was sent before", async () => {
    const { page, portal, settle } = await openAgreed();
    portal.return.agreements.change({ decider: "self", "public-named": "no", mechanism: "yes" });
    page().press("Seal and send");
    await settle();
    expect(portal.state).toMatchObject({ page: "followed", kind: "withdrawal" });
    const { text } = page();
    expect(text).toMatch(/May bodies that can help .* have your case\? I agree/u);
    expect(text).toMatch(/May it become public with your name\? I do not agree, and take back/u);
    expect(text).not.toContain("May it become public, but not your name?");
    expect(text).toContain("What was sent or made public before that cannot be called back.");
  });

  it("is all taken back by a letter that names nothing", async () => {
    const { asked, page, sent, settle } = await openAgreed();
    page().press("Take everything back now");
    await settle();
    expect(asked).toEqual(["Take everything back?"]);
    expect(sent()).toEqual(["withdraw", []]);
    expect(page().text).toContain("You took everything back.");
  });

  it("stays when they are not sure", async () => {
    const { asked, page, portal, sent, settle } = await openAgreed(false);
    portal.return.agreements.change({ mechanism: "no" });
    page().press("Seal and send");
    await settle();
    page().press("Take everything back now");
    await settle();
    expect(asked).toHaveLength(2);
    expect(sent()).toEqual([]);
    expect(portal.state).toMatchObject({ page: "agreed", changes: { mechanism: "no" } });
  });

  it("is agreed to anew without a question, with whose decision it is, and what does not fit is named", async () => {
    const { asked, page, portal, sent, settle } = await openAgreed();
    portal.return.agreements.change({ "sg-report": "with-name" });
    expect(page().text).toContain("Whose decision is this?");
    expect(page().text).not.toContain("who has not been asked yet");
    expect(page().text).toContain("There is a yes, and nothing says whose decision it is.");
    expect(page().text).toContain("The mark that you have read what it may bring is still missing.");
    expect(page().text).toContain("It includes “May these bodies raise it with the government");
    portal.return.agreements.change({ decider: "self", understood: true, state: "yes", mechanism: "yes" });
    expect(page().text).not.toContain("Some answers do not fit together");
    page().press("Seal and send");
    await settle();
    expect(asked).toEqual([]);
    expect(sent()[0]).toBe("followup");
    expect(sent()[1]).toContain("consent.understood yes");
  });

  it("does not go with a yes that includes a step without one: that is asked first, and what to do is said", async () => {
    const { page, portal, sent, settle } = await openAgreed();
    portal.return.agreements.change({ decider: "self", "public-without-name": "yes", mechanism: "yes" });
    expect(page().text).toContain("Until then this is not sent.");
    // What is not sent is no harmless note, and the card to change is one step away.
    expect(page().markup).toContain("notice--warning");
    expect(page().buttons).toContain(
      "Change: May these bodies raise it with the government, in confidence and with your name?",
    );
    page().press("Seal and send");
    await settle();
    expect(portal.state).toMatchObject({ page: "agreed", problem: "included_open" });
    expect(sent()).toEqual([]);
    portal.return.agreements.change({ state: "yes" });
    expect(page().text).not.toContain("Until then this is not sent.");
    expect(page().markup).not.toContain("notice--warning");
    page().press("Seal and send");
    await settle();
    expect(sent()).toEqual([
      "followup",
      expect.arrayContaining(["consent.state yes", "consent.public-without-name yes"]),
    ]);
  });

  it("says where nothing was chosen, and sends nothing", async () => {
    const { page, portal, sent, settle } = await openAgreed();
    page().press("Seal and send");
    await settle();
    expect(portal.state).toMatchObject({ page: "agreed", problem: "nothing_changed" });
    expect(sent()).toEqual([]);
  });

  it("says, for as long as taking it all back has no receipt, that it may not have arrived, and that it is to be sent first", async () => {
    const lost = { ok: false, code: "network.failed", mayHaveArrived: true, file: null } as const;
    const { engines, page, portal, settle } = await openAgreed(true, lost);
    const doubt = "Taking everything back has no receipt: it may not have arrived. Send it again.";
    expect(page().text).not.toContain(doubt);
    const taking = portal.return.agreements.takeEverythingBack();
    engines.at(-1)?.listener.onLetter(null);
    await taking;
    portal.return.compose("withdrawal");
    expect(page().text).toContain(doubt);
    portal.return.agreements.change({ decider: "self", mechanism: "yes" });
    expect(page().text).toContain(doubt);
    page().press("Seal and send");
    await settle();
    expect(portal.state).toMatchObject({ page: "agreed", problem: "everything_first" });
    expect(page().text).toContain(doubt);
  });
});
