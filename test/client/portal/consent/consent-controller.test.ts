import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { NOTHING_CHOSEN } from "../../../../client/portal/consent/chosen-consent.ts";
import type { ConsentController } from "../../../../client/portal/consent/consent-controller.ts";
import { askedSteps } from "../../../../client/portal/consent/consent-place.ts";
import { openText } from "../../../../client/portal/consent/views/conflict-list.ts";
import type { PortalState } from "../../../../client/portal/portal-state.ts";
import { isInner } from "../../../../client/portal/inner-pages.ts";
import { pageOf } from "../../../../client/portal/views/page-of.ts";
import {
  isYes,
  parseConsent,
  STEP_ANSWERS,
  stepsIn,
  type ConsentTopic,
} from "../../../../shared/mechanisms/consent-answers.ts";
import { render, speakEnglish, type Rendered } from "../../support/rendered.ts";
import { createPortal, FILED, OPEN } from "../open-portal.ts";
import { saidRows } from "../questions/sample-answers.ts";
import { saidIn } from "../said-in.ts";

beforeAll(() => {
  speakEnglish("portal");
});

/** A report that has come to the question what may be done with it. */
async function begin() {
  const session = createPortal({ ...OPEN, report: { ok: true, value: FILED } });
  const { portal } = session;
  await portal.enter("report");
  portal.report.write();
  portal.report.change({ text: "They took my passport." });
  portal.report.attach();
  await portal.report.ask();
  const page = (): Rendered => {
    if (!isInner(portal.state)) throw new Error(portal.state.page);
    return render(pageOf(portal.state, { controller: portal, ask: () => Promise.resolve(true) }));
  };
  return { ...session, consent: portal.report.consent, page, at: () => portal.state };
}

/** Whether a topic is asked on this page: the one that it is about, or what a yes to that includes. */
function isAsked({ at, chosen, wanted }: Extract<PortalState, { page: "consent" }>, topic: ConsentTopic): boolean {
  return at === topic || (wanted !== null && askedSteps(wanted, chosen).some((step) => step === topic));
}

function sentAnswers({ engines }: Awaited<ReturnType<typeof begin>>): readonly string[] {
  return saidIn(engines.at(-1)?.asked.at(-1)?.request);
}

describe("the questions about consent", () => {
  it("begin by saying what holds, with two ways on of the same weight, and leaving them says nothing in the letter", async () => {
    const session = await begin();
    expect(session.at()).toMatchObject({ page: "consent", at: "start" });
    expect(session.page().text).toContain("What you do not answer counts as a no.");
    expect(session.page().markup).not.toContain("button--main");
    session.page().press("Leave it all at no for now");
    expect(session.at()).toMatchObject({ page: "check" });
    expect(session.page().text).toContain("Nothing is agreed to. The organisation passes nothing on.");
    await session.portal.report.send();
    expect(sentAnswers(session)).toEqual([]);
  });

  it("come one by one, each with what it means, who learns what and what it may bring; no is chosen beforehand", async () => {
    const { at, consent, page } = await begin();
    consent.change({ decider: "self" });
    for (const topic of ["mechanism", "state", "public-without-name", "public-named", "sg-report"]) {
      consent.next();
      expect(at()).toMatchObject({ page: "consent", at: topic });
      expect(page().text).toMatch(/Who learns what .* What it may bring /u);
      expect(page().markup).toMatch(/value=no[^>]*\.checked=true/u);
      expect(page().markup).not.toMatch(/value=yes[^>]*\.checked=true/u);
    }
    consent.next();
    expect(at()).toMatchObject({ page: "check" });
  });

  it("are in the letter as they were answered, and with no where somebody went on", async () => {
    const session = await begin();
    const { consent } = session;
    consent.change({ decider: "self" });
    consent.next();
    consent.change({ mechanism: "yes" });
    consent.next();
    consent.change({ state: "talk" });
    for (let left = 0; left < 4; left += 1) consent.next();
    expect(session.at()).toMatchObject({ page: "check" });
    expect(session.page().text).toContain(
      "May bodies that can help (United Nations, regional commissions and courts) have your case? Yes Change",
    );
    await session.portal.report.send();
    expect(sentAnswers(session)).toEqual([
      "consent.given-by self",
      "consent.mechanism yes",
      "consent.state talk",
      "consent.public-without-name no",
      "consent.public-named no",
      "consent.sg-report no",
    ]);
  });

  it("say beside a yes without the name, at the last look, that the government learns it nevertheless", async () => {
    const { consent, page } = await begin();
    consent.change({ decider: "self", mechanism: "yes", state: "yes" });
    consent.leave();
    expect(page().text).not.toContain("the government learns it");
    consent.change({ "public-without-name": "yes" });
    consent.leave();
    const learns = "Even if your name is not published, the government learns it.";
    expect(page().text).toContain(`May it become public, but not your name? Yes ${learns} Change`);
    consent.change({ "public-without-name": "no", "sg-report": "without-name", understood: true });
    consent.leave();
    expect(page().text).toContain(`Yes, in the report, without publishing my name ${learns} Change`);
    consent.change({ "sg-report": "record" });
    consent.leave();
    expect(page().text).not.toContain("the government learns it");
  });

  it("of somebody who was not asked end there, with nothing agreed to", async () => {
    const session = await begin();
    session.consent.change({ decider: "not-asked" });
    expect(session.page().text).toContain("Then nothing is agreed to, and that is all right.");
    session.consent.next();
    expect(session.at()).toMatchObject({ page: "check" });
    expect(session.page().text).toContain("Nothing is agreed to, because the person has not been asked yet.");
  });

  it("of somebody who cannot be asked end there too, where whoever writes cannot decide for them", async () => {
    const { at, consent, page, portal } = await begin();
    portal.report.questions.answer("reporter_role", saidRows(["ngo"]));
    consent.begin("check");
    expect(page().text).toContain("who cannot be asked now. I cannot decide for them.");
    consent.change({ decider: "unreachable" });
    expect(page().text).toContain("a lawyer, who could decide, you can tell the organisation.");
    consent.next();
    expect(at()).toMatchObject({ page: "check" });
    expect(page().text).toContain("Nothing is agreed to, because the person cannot be asked now.");
  });

  it("say whose name becomes known, in what a yes means and includes", async () => {
    const { consent, page } = await begin();
    const said = (topic: ConsentTopic): string => {
      consent.edit(topic);
      return page().text;
    };
    expect(said("state")).toMatch(/^Step 4 of 5 · question 2 of 5 May these bodies/u);
    expect(said("public-without-name")).toContain("the government learns the name of the person it happened to.");
    expect(said("sg-report")).toContain("the government learns of it too, with the name of the person it happened to.");
    consent.change({ decider: "self" });
    expect(said("public-without-name")).toMatch(
      /may be told of it, without your name\. .*the government learns your name\. Only the public does not\./u,
    );
    expect(said("public-named")).toContain("Your name and what happened may stand in a public report");
    expect(said("sg-report")).toContain(
      "the government learns of it too, with your name. So this yes is also a yes to the second question. " +
        "If you choose “for the record alone”, you do not agree that the government is told.",
    );
  });

  it("of what a yes includes are asked right there, one by one, with all that is said of each, before that yes is taken", async () => {
    const { at, consent, page } = await begin();
    consent.change({ decider: "self" });
    consent.edit("public-without-name");
    expect(page().text).not.toContain("Please answer that by itself");
    consent.change({ "public-without-name": "yes" });
    expect(at()).toMatchObject({ chosen: { mechanism: null, state: null, "public-without-name": null } });
    expect(page().text).toContain("A yes to this includes a yes to what stands below.");
    expect(page().markup).toMatch(/name=consent-mechanism\b/u);
    expect(page().markup).not.toMatch(/name=consent-state\b/u);
    consent.change({ mechanism: "yes" });
    expect(page().text).toContain("The government learns your name, what happened, and that you spoke about it.");
    expect(page().text).toContain("Some governments carry out reprisals themselves, or let them happen.");
    expect(page().markup).not.toMatch(/name=consent-state\s[^>]*\.checked=true/u);
    expect(at()).toMatchObject({ chosen: { mechanism: "yes", state: null, "public-without-name": null } });
    consent.change({ state: "yes" });
    expect(at()).toMatchObject({ chosen: { mechanism: "yes", state: "yes", "public-without-name": "yes" } });
    consent.next();
    expect(at()).toMatchObject({ page: "check" });
  });

  it("of what a yes includes keep whoever goes on without them, until either answer is another", async () => {
    const { at, consent, page } = await begin();
    consent.change({ decider: "self" });
    consent.edit("state");
    consent.change({ state: "yes" });
    consent.next();
    expect(at()).toMatchObject({ page: "consent", at: "state" });
    const open =
      "Without a yes to “May bodies that can help (United Nations, regional commissions and courts) have your case?”, the other yes cannot be taken.";
    expect(page().markup).toContain(".errors=");
    expect(openText("mechanism", { whose: "self" }).replaceAll(/[\u2066-\u2069]/gu, "")).toContain(open);
    consent.change({ mechanism: "no" });
    consent.next();
    expect(at()).toMatchObject({ at: "state", wanted: { isOpen: true }, chosen: { state: null } });
    consent.change({ state: "no" });
    consent.next();
    expect(at()).toMatchObject({ page: "check", chosen: { mechanism: "no", state: "no" } });
  });

  it.each([
    [
      "to the last look",
      (consent: ConsentController) => {
        consent.leave();
      },
    ],
    [
      "back to another question",
      (consent: ConsentController) => {
        consent.back("mechanism");
      },
    ],
  ])("hold back whoever leaves a yes that is not taken, %s: it would be a no without a word", async (_, goes) => {
    const { at, consent } = await begin();
    consent.change({ decider: "self" });
    consent.edit("state");
    consent.change({ state: "yes" });
    goes(consent);
    expect(at()).toMatchObject({ page: "consent", at: "state", wanted: { answer: "yes", isOpen: true } });
    consent.change({ mechanism: "yes" });
    goes(consent);
    expect(at()).not.toMatchObject({ at: "state" });
  });

  it("never lead to a yes in the letter that includes a step which nobody was asked", async () => {
    const topics = ["mechanism", "state", "public-without-name", "public-named", "sg-report"] as const;
    const step = fc.constantFrom(...STEP_ANSWERS);
    const move = fc.oneof(
      fc.record({ go: fc.constantFrom(...topics) }),
      fc.record({ topic: fc.constantFrom(...topics), answer: step }),
      fc.constantFrom("next" as const, "leave" as const),
    );
    const session = await begin();
    const { consent, portal } = session;
    portal.report.questions.answer("reporter_role", saidRows(["victim"]));
    fc.assert(
      fc.property(fc.array(move, { maxLength: 12 }), (moves) => {
        consent.begin("check");
        consent.change(NOTHING_CHOSEN);
        for (const each of moves) {
          const { state } = portal;
          if (each === "next") consent.next();
          else if (each === "leave") consent.leave();
          else if ("go" in each) consent.edit(each.go);
          // Only what is on the page can be answered.
          else if (state.page === "consent" && isAsked(state, each.topic))
            consent.change({
              [each.topic]: each.topic === "sg-report" && each.answer === "yes" ? "with-name" : each.answer,
            });
        }
        const said = parseConsent(consent.answers);
        if (said === null) return;
        for (const topic of topics.filter((one) => isYes(said[one])))
          expect(stepsIn(topic, said).map((lower) => said[lower])).not.toContain(null);
      }),
    );
  });

  it("that do not fit together are shown with both, and changed by nobody but the person", async () => {
    const session = await begin();
    const { at, consent, page } = session;
    consent.change({ decider: "self", "public-named": "yes", state: "no" });
    consent.edit("sg-report");
    consent.next();
    expect(at()).toMatchObject({ page: "consent", at: "conflicts" });
    expect(page().text).toContain(
      "There is a yes to “May it become public with your name?”. It includes “May bodies that can help (United Nations, regional commissions and courts) have your case?”",
    );
    expect(page().buttons).toEqual(
      expect.arrayContaining([
        "Change: May it become public with your name?",
        "Change: May bodies that can help (United Nations, regional commissions and courts) have your case?",
      ]),
    );
    page().press("Change: May bodies that can help (United Nations, regional commissions and courts) have your case?");
    expect(at()).toMatchObject({ page: "consent", at: "mechanism", isAlone: true });
    consent.next();
    page().press("Leave them as they are");
    expect(at()).toMatchObject({ page: "check" });
    expect(page().text).toContain("Some answers do not fit together");
    expect(page().text).toContain(
      "It includes “May bodies that can help (United Nations, regional commissions and courts) have your case?”, where there is no yes.",
    );
    expect(page().text).toContain("The organisation does nothing about these before it has asked you.");
    await session.portal.report.send();
    expect(sentAnswers(session)).toContain("consent.public-named yes");
    expect(sentAnswers(session)).toContain("consent.state no");
  });

  it("of which a mark alone is missing are not said not to fit: what is left is named, and can be left open", async () => {
    const { at, consent, page } = await begin();
    consent.change({ decider: "self", "sg-report": "record" });
    consent.edit("sg-report");
    consent.next();
    expect(at()).toMatchObject({ page: "consent", at: "conflicts" });
    expect(page().text).toContain("One thing is left You can add what is missing now, or leave it open.");
    expect(page().text).toContain("The mark that you have read what it may bring is still missing.");
    expect(page().text).not.toContain("do not fit together");
    page().press("Go to: May it go to the Secretary-General, for the report on reprisals?");
    expect(at()).toMatchObject({ page: "consent", at: "sg-report", isAlone: true });
    consent.next();
    page().press("Leave it open");
    expect(at()).toMatchObject({ page: "check" });
    expect(page().text).toContain("One thing is left");
    consent.change({ "public-named": "yes" });
    consent.leave();
    expect(page().text).toContain("Some answers do not fit together");
  });

  it("that say otherwise than what was told are shown beside it, on the last look too, and both are sent", async () => {
    const session = await begin();
    const { at, consent, page, portal } = session;
    const SENTENCE =
      "You said that it would make things worse if this became public. Here there is a yes to “May it become public, but not your name?”.";
    portal.report.questions.answer("reporter_role", saidRows(["victim"]));
    portal.report.questions.answer("publicity_would_worsen", saidRows(["yes"]));
    consent.change({ mechanism: "yes", state: "yes", "public-without-name": "yes" });
    consent.edit("sg-report");
    consent.next();
    expect(at()).toMatchObject({ page: "consent", at: "conflicts" });
    expect(page().text).toContain(`${SENTENCE} `);
    expect(page().text).not.toContain("The organisation does nothing about these before it has asked you.");
    expect(page().buttons).toContain("Change: May it become public, but not your name?");
    page().press("Change: Would it make things worse if this became public?");
    expect(at()).toMatchObject({ page: "step", field: "publicity_would_worsen", isFromCheck: true });
    portal.report.check();
    expect(page().text).toContain(SENTENCE);
    expect(page().text).toContain("The organisation gets both answers, and can ask you.");
    portal.report.questions.answer("publicity_would_worsen", saidRows(["no"]));
    portal.report.check();
    expect(page().text).not.toContain("Some answers do not fit together");
    portal.report.questions.answer("publicity_would_worsen", saidRows(["yes"]));
    await portal.report.send();
    expect(sentAnswers(session)).toEqual(
      expect.arrayContaining(["publicity-would-worsen yes", "consent.public-without-name yes"]),
    );
  });

  it("can be left in the middle, with what was answered so far", async () => {
    const { at, consent, page } = await begin();
    consent.change({ decider: "self" });
    consent.next();
    consent.change({ mechanism: "yes" });
    page().press("Check and send");
    expect(at()).toMatchObject({ page: "check", chosen: { mechanism: "yes", state: null } });
    page().press("Back");
    await Promise.resolve();
    expect(at()).toMatchObject({ page: "consent", at: "start" });
    expect(page().buttons).not.toContain("Leave it all at no for now");
    page().press("Leave my answers as they are");
    expect(at()).toMatchObject({ page: "check", chosen: { mechanism: "yes", state: null } });
    expect(page().text).not.toContain("Some answers do not fit together");
  });

  it("are changed from the last look one by one", async () => {
    const { at, consent, page } = await begin();
    consent.change({ decider: "self", mechanism: "yes" });
    consent.leave();
    page().press("Change: May bodies that can help (United Nations, regional commissions and courts) have your case?");
    expect(at()).toMatchObject({ page: "consent", at: "mechanism" });
    consent.change({ mechanism: "no" });
    consent.next();
    expect(page().text).toContain(
      "May bodies that can help (United Nations, regional commissions and courts) have your case? No Change",
    );
  });
});

describe("the questions about consent, as a part of the questionnaire", () => {
  const PART = "What may be done with what you tell";

  async function parts() {
    const session = await begin();
    session.portal.report.tell();
    return session;
  }

  it("are opened from all parts, lead back there, and are not asked again on the way", async () => {
    const { at, consent, page, portal } = await parts();
    page().press(`${PART} Nothing yet`);
    expect(at()).toMatchObject({ page: "consent", at: "start", behind: "questions" });
    consent.change({ decider: "self" });
    page().press("Go through the questions");
    consent.change({ mechanism: "yes" });
    page().press("To all parts");
    expect(at()).toMatchObject({ page: "questions" });
    page().press(`${PART} Begun`);
    for (let left = 0; left < 6; left += 1) consent.next();
    expect(at()).toMatchObject({ page: "questions" });
    expect(page().buttons).toContain(`${PART} Done`);
    portal.report.attach();
    await portal.report.ask();
    expect(at()).toMatchObject({ page: "check", chosen: { mechanism: "yes", state: "no" } });
  });

  it("are done where the person has not been asked yet", async () => {
    const { at, consent, page } = await parts();
    consent.begin("questions");
    consent.change({ decider: "not-asked" });
    page().press("Go on");
    expect(at()).toMatchObject({ page: "questions" });
    expect(page().buttons).toContain(`${PART} Done`);
  });

  it("name what does not fit before they end, and lead back to all parts from there", async () => {
    const { at, consent, page } = await parts();
    consent.begin("questions");
    consent.change({ decider: "self", mechanism: "no", state: "yes" });
    for (let left = 0; left < 6; left += 1) consent.next();
    expect(at()).toMatchObject({ page: "consent", at: "conflicts" });
    page().press("Change: May bodies that can help (United Nations, regional commissions and courts) have your case?");
    expect(at()).toMatchObject({ at: "mechanism", isAlone: true, behind: "questions" });
    consent.change({ mechanism: "yes" });
    page().press("To all parts");
    expect(at()).toMatchObject({ page: "questions" });
  });

  it("ask nobody whose decision it is who has said that it happened to them", async () => {
    const { consent, page, portal } = await parts();
    portal.report.questions.answer("reporter_role", saidRows(["victim"]));
    consent.begin("questions");
    expect(page().text).not.toContain("Whose decision is this?");
    portal.report.questions.answer("reporter_role", saidRows(["witness"]));
    consent.begin("questions");
    expect(page().text).toContain("It happened to somebody else, who has told me what they want.");
    expect(page().text).not.toContain("I decide for myself");
  });
});
