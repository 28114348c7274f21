import { beforeAll, describe, expect, it } from "vitest";
import * as consentPages from "../../../../client/portal/consent/index.ts";
import type { ConsentPages } from "../../../../client/portal/consent-pages.ts";
import { isInner } from "../../../../client/portal/inner-pages.ts";
import { PortalController } from "../../../../client/portal/portal-controller.ts";
import type { Questionnaire } from "../../../../client/portal/questionnaire.ts";
import * as questionnaire from "../../../../client/portal/questions/index.ts";
import { pageOf } from "../../../../client/portal/views/page-of.ts";
import { render, speakEnglish, type Rendered } from "../../support/rendered.ts";
import { createFakeEngine } from "../fake-engine.ts";
import { NO_PLACES, OPEN } from "../open-portal.ts";

const TEXT = "They came at night.";
const MISSING = "The questions about what happened could not be loaded. You can send your report without them.";
const NOT_AGREED = "While you are not asked, nothing is agreed to.";
const AGAIN = "Try again";

beforeAll(() => {
  speakEnglish("portal");
});

/** Somebody who has written a report while parts of the page could not be had; `online` says which can. */
async function write() {
  const online = { questions: false, consent: false };
  let loads = 0;
  const portal = new PortalController({
    startEngine: (listener) => createFakeEngine(listener, OPEN),
    startGuard: () => ({ look: () => undefined, close: () => undefined }),
    learnInnerPages: () => Promise.resolve(true),
    loadConsent: (): Promise<ConsentPages> =>
      online.consent ? Promise.resolve(consentPages) : Promise.reject(new TypeError("no connection")),
    missingPart: () => null,
    loadPlaces: NO_PLACES,
    loadQuestions: (): Promise<Questionnaire> => {
      loads += 1;
      return online.questions ? Promise.resolve(questionnaire) : Promise.reject(new TypeError("no connection"));
    },
    language: "en",
    onChange: () => undefined,
  });
  const shown = (): Rendered => {
    if (!isInner(portal.state)) throw new Error(`no page behind the doors but ${portal.state.page}`);
    return render(pageOf(portal.state, { controller: portal, ask: () => Promise.resolve(true) }));
  };
  await portal.enter("report");
  portal.report.write();
  portal.report.change({ text: TEXT });
  return { portal, online, shown, loads: () => loads };
}

// Who was not asked must know that there was something to be asked, and that silence is no yes.
describe("questions that could not be loaded", () => {
  it("are named after the writing and on the last look, and the report can be sent without them", async () => {
    const { portal, shown } = await write();
    portal.report.tell();
    expect(portal.state.page).toBe("attach");
    expect(shown().text).toContain(MISSING);
    expect(shown().text).toContain(NOT_AGREED);
    await portal.report.ask();
    expect(portal.state.page).toBe("check");
    expect(shown().text).toContain(MISSING);
    expect(shown().text).toContain(NOT_AGREED);
    expect(shown().buttons).toContain("Seal and send");
  });

  it.each(["attach", "check"])("come when somebody tries again and they can be had: %s", async (page) => {
    const { online, portal, shown } = await write();
    portal.report.tell();
    if (page === "check") await portal.report.ask();
    expect(portal.state.page).toBe(page);
    Object.assign(online, { questions: true, consent: true });
    shown().press(AGAIN);
    await expect.poll(() => portal.state.page).toBe("questions");
    expect(portal.state).toMatchObject({ draft: { text: TEXT } });
    portal.report.attach();
    expect(shown().text).not.toContain(MISSING);
    await portal.report.ask();
    expect(portal.state.page).toBe("consent");
  });

  it("are told to be on their way, asked for once, and missing again where they cannot be had", async () => {
    const { loads, portal, shown } = await write();
    portal.report.tell();
    const before = loads();
    shown().press(AGAIN);
    expect(shown().text).toContain("The questions about what happened are being loaded.");
    shown().press(AGAIN);
    await expect.poll(() => shown().text).toContain(MISSING);
    expect(loads()).toBe(before + 1);
    expect(portal.state).toMatchObject({ page: "attach", draft: { text: TEXT } });
  });

  it("do not open in front of somebody who has gone on meanwhile", async () => {
    const { online, portal, shown } = await write();
    portal.report.tell();
    Object.assign(online, { questions: true, consent: true });
    const learning = portal.learnQuestions();
    portal.report.check();
    await learning;
    expect(portal.state.page).toBe("check");
    expect(shown().text).not.toContain(MISSING);
  });

  it("are missing alone where what may be done with the report is asked", async () => {
    const { online, portal, shown } = await write();
    online.consent = true;
    await portal.report.ask();
    expect(portal.state.page).toBe("consent");
    portal.report.consent.leave();
    expect(portal.state.page).toBe("check");
    expect(shown().text).toContain(MISSING);
    expect(shown().text).not.toContain(NOT_AGREED);
  });
});
