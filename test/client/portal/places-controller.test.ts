import { html } from "lit";
import { describe, expect, it } from "vitest";
import type { Places } from "../../../client/portal/places.ts";
import { createPortal, OPEN } from "./open-portal.ts";
import { saidRows } from "./questions/sample-answers.ts";

const PLACES: Places = ({ answers }) => html`${answers.length}`;

async function atQuestions(loadPlaces?: () => Promise<Places>) {
  const session = createPortal(OPEN, null, true, loadPlaces);
  await session.portal.enter("report");
  session.portal.report.write();
  session.portal.report.tell();
  return session;
}

/** Until `resolve` is called, the places are on their way. */
async function atSlowQuestions() {
  const waiting: ((places: Places) => void)[] = [];
  const session = await atQuestions(() => new Promise((resolve) => void waiting.push(resolve)));
  return {
    ...session,
    resolve: (places: Places) =>
      void waiting.map((each) => {
        each(places);
      }),
  };
}

describe("places that may be able to help", () => {
  it("are loaded when somebody asks for them, by what was answered, and nothing is asked of the instance", async () => {
    let loads = 0;
    const { portal, pages, calls } = await atQuestions(() => {
      loads += 1;
      return Promise.resolve(PLACES);
    });
    expect(loads).toBe(0);
    portal.report.questions.ask("event");
    portal.report.questions.answer("state_concerned", saidRows(["CO"]));
    const before = calls();
    await portal.report.places.open();
    expect(pages().slice(-2)).toEqual(["places", "places"]);
    expect(portal.state).toMatchObject({
      page: "places",
      offer: PLACES,
      said: { answers: [{ answer: "CO", question: "state-concerned" }] },
    });
    expect(calls()).toEqual(before);
    portal.report.places.close();
    expect(portal.state.page).toBe("questions");
  });

  it("say that they could not be loaded, and can be asked for again", async () => {
    let isThere = false;
    const { portal } = await atQuestions(() => (isThere ? Promise.resolve(PLACES) : Promise.reject(new Error("gone"))));
    await portal.report.places.open();
    expect(portal.state).toMatchObject({ page: "places", offer: "failed" });
    isThere = true;
    await portal.report.places.open();
    expect(portal.state).toMatchObject({ offer: PLACES });
  });

  it("do not come back to somebody who went on", async () => {
    const { portal, resolve } = await atSlowQuestions();
    const opening = portal.report.places.open();
    expect(portal.state).toMatchObject({ page: "places", offer: "loading" });
    portal.report.places.close();
    portal.report.questions.ask("danger");
    resolve(PLACES);
    await opening;
    expect(portal.state).toMatchObject({ page: "step", step: "danger" });
  });

  it("are gone with everything else when the page is left", async () => {
    const { portal, resolve } = await atSlowQuestions();
    const opening = portal.report.places.open();
    portal.forget();
    resolve(PLACES);
    await opening;
    expect(portal.state).toEqual({ page: "doors" });
  });
});
