import { beforeAll, describe, expect, it } from "vitest";
import { ok } from "../../../shared/bytes/index.ts";
import { choosePage } from "../../../client/portal/views/choose-page.ts";
import type { ListedOrganisation } from "../../../client/workers/portal-calls.ts";
import { render, speakEnglish, type Rendered } from "../support/rendered.ts";
import { directoryOf, listed } from "./fake-engine.ts";
import { createPortal, FILED } from "./open-portal.ts";

const TEXT = "They came at night.";
const GONE = "The organisation that you chose cannot receive reports today.";
const [CHOSEN, OTHER] = [listed("a"), listed("b")];
const REFUSED = listed("a", { refusal: "card.expired" });

beforeAll(() => {
  speakEnglish("portal");
});

/** Somebody has chosen the first of two organisations, and written to it. `list` changes what the directory lists from then on. */
async function writeToChosen() {
  let organisations: readonly ListedOrganisation[] = [CHOSEN, OTHER];
  const session = createPortal({
    get open() {
      return ok(directoryOf(...organisations));
    },
    get speak() {
      return ok(directoryOf(...organisations));
    },
    report: { ok: true, value: FILED },
  });
  await session.portal.enter("report");
  session.portal.report.choose(CHOSEN.id);
  session.portal.report.write();
  session.portal.report.change({ text: TEXT });
  return {
    ...session,
    list: (...others: readonly ListedOrganisation[]) => {
      organisations = others;
    },
    /** The page of choice, as it is shown. */
    choice: (): Rendered => {
      const { state } = session.portal;
      if (state.page !== "choose") throw new Error(`no choice but ${state.page}`);
      return render(choosePage(state, { controller: session.portal, ask: () => Promise.resolve(true) }));
    },
  };
}

// Only the organisation that was chosen can read a report. It must not come to be another one.
describe("an organisation that was chosen and cannot receive any more", () => {
  it.each([
    ["is refused", [REFUSED, OTHER]],
    ["is not listed", [OTHER]],
    ["is not listed, among others", [OTHER, listed("c")]],
  ])("and %s at another try: the person chooses anew, and what was written is kept", async (_, left) => {
    const { calls, choice, engines, list, portal } = await writeToChosen();
    engines[0]?.listener.onBroken("engine.failed");
    list(...left);
    await portal.enter("report");
    expect(portal.state).toMatchObject({ page: "choose", isMissing: false });
    expect(choice().text).toContain(`Who should read your report? ${GONE}`);
    expect(choice().markup).toContain("Send to \u2068Organisation b\u2069");
    portal.report.write();
    expect(portal.state).toMatchObject({ page: "choose", isMissing: true });
    await portal.report.send();
    expect(calls()).not.toContain("report");
    portal.report.choose(OTHER.id);
    expect(choice().text).not.toContain(GONE);
    portal.report.write();
    expect(portal.state).toMatchObject({ page: "write", organisation: OTHER, draft: { text: TEXT } });
  });

  it("is the one that it goes to when it can receive again", async () => {
    const { engines, portal } = await writeToChosen();
    engines[0]?.listener.onBroken("engine.failed");
    await portal.enter("report");
    expect(portal.state).toMatchObject({ page: "write", organisation: CHOSEN, draft: { text: TEXT } });
    await portal.report.send();
    expect(engines[1]?.asked.at(-1)).toMatchObject({ call: "report", request: { organisation: CHOSEN.id } });
  });

  it.each([
    ["the writing", "write"],
    ["a question", "step"],
    ["consent", "consent"],
    ["the last look", "check"],
  ] as const)("after a change of language at %s, too", async (_, page) => {
    const { calls, choice, list, portal } = await writeToChosen();
    const { report } = portal;
    if (page === "step") report.questions.ask("event");
    if (page === "consent") report.consent.begin("check");
    if (page === "check") report.check();
    expect(portal.state.page).toBe(page);
    list(OTHER);
    await portal.speak("en");
    if (page === "write") report.tell();
    if (page === "step") report.questions.ask("danger");
    if (page === "consent") report.consent.next();
    if (page === "check") await report.send();
    expect(choice().text).toContain(GONE);
    expect(calls()).not.toContain("report");
    report.choose(OTHER.id);
    report.write();
    expect(portal.state).toMatchObject({ page: "write", organisation: OTHER, draft: { text: TEXT } });
  });

  it("is said where the page of choice is shown already", async () => {
    const { choice, list, portal } = await writeToChosen();
    portal.report.begin();
    expect(choice().text).not.toContain(GONE);
    list(REFUSED, OTHER);
    await portal.speak("en");
    expect(choice().text).toContain(GONE);
  });
});
