import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Draft } from "../../../../client/portal/draft.ts";
import { QUESTIONS } from "../../../../client/portal/questions/all-questions.ts";
import type { StepId } from "../../../../client/portal/questions/question.ts";
import { withMark, withSaid, type Answers } from "../../../../client/portal/questions/said.ts";
import { overviewPage } from "../../../../client/portal/questions/views/overview-page.ts";
import { reviewAnswers } from "../../../../client/portal/questions/views/review-answers.ts";
import { stepPage } from "../../../../client/portal/questions/views/step-page.ts";
import { render, speakEnglish, type Rendered } from "../../support/rendered.ts";
import { createPortal, OPEN } from "../open-portal.ts";
import { leadingTo, sampleOf, saidRows } from "./sample-answers.ts";

const NO_SUCH_DAY =
  "This month has no such day. Look at the day and the month again. You can also leave it: it is then sent as you wrote it.";
const CLOSE = "If danger is close";

let session: ReturnType<typeof createPortal>;

beforeAll(() => {
  speakEnglish("portal");
});

beforeEach(async () => {
  session = createPortal(OPEN);
  await session.portal.enter("report");
});

/** What is written when that page is shown, after these answers. */
function shown(page: "check" | "questions", answers: Answers): Draft {
  const { portal } = session;
  portal.report.change({ text: "They came at night." });
  for (const [field, said] of answers) portal.report.questions.answer(field, said);
  if (page === "check") portal.report.check();
  else portal.report.tell();
  const { state } = portal;
  if (state.page !== page || !("draft" in state)) throw new Error(`not ${page} but ${state.page}`);
  return state.draft;
}

function step(id: StepId, answers: Answers = new Map()): Rendered {
  for (const [field, said] of answers) session.portal.report.questions.answer(field, said);
  session.portal.report.questions.ask(id);
  const { state } = session.portal;
  if (state.page !== "step") throw new Error(`no step but ${state.page}`);
  return render(stepPage(state.draft, state, session.portal.report));
}

describe("the parts of the questionnaire", () => {
  it("say how far each is, how long the rest may take, and lead anywhere", () => {
    const answers: Answers = new Map([
      ["alleged_perpetrators", { mark: "none", rows: [] }],
      ["incident_where", saidRows(["at home"])],
    ]);
    const page = render(overviewPage(shown("questions", answers), session.portal.report));
    expect(page.text).toMatch(/All the open questions together take about \d+ minutes\./);
    expect(page.buttons).toContain("Who did it Done");
    expect(page.buttons).toContain("What was done, when and where Begun");
    expect(page.buttons).toContain("Safe ways to answer Nothing yet");
    expect(page.text).not.toContain(CLOSE);
    page.press("Safe ways to answer Nothing yet");
    expect(session.portal.state).toMatchObject({ page: "step", step: "contact" });
  });

  it("say that the report can be sent as it is, where there is one", () => {
    const said = (draft: Draft): boolean =>
      render(overviewPage(draft, session.portal.report)).text.includes("You can send your report as it is.");
    const draft = shown("questions", new Map());
    expect(said({ ...draft, text: "Words" })).toBe(true);
    expect(said({ ...draft, text: " " })).toBe(false);
  });

  it("lead one after the other to all of them again, or back at once", () => {
    step("evidence").press("Next part");
    expect(session.portal.state).toMatchObject({ step: "contact" });
    step("contact").press("To all parts");
    expect(session.portal.state).toMatchObject({ page: "questions" });
    step("danger").press("To all parts");
    expect(session.portal.state).toMatchObject({ page: "questions" });
  });
});

describe("a question", () => {
  it("is worded for whoever answers", () => {
    expect(step("danger").text).toContain("Is the person, or somebody close to them, in danger now?");
    const answers: Answers = new Map([["reporter_role", saidRows(["victim"])]]);
    expect(step("danger", answers).text).toContain("Are you, or is somebody close to you, in danger now?");
  });

  it.each(QUESTIONS.map((question) => [question.field, question] as const))(
    "is shown with why it is asked, and can be left open: %s",
    (_, question) => {
      const { markup, text } = step(question.step, leadingTo(question));
      expect(text).not.toMatch(/⟦|undefined/);
      expect(markup).toContain(`data-question=${question.field}`);
      expect(markup).toContain("I would rather not say");
      expect(markup).not.toMatch(/\srequired[\s>]/);
    },
  );

  it("takes a mark, and the mark back", () => {
    const name = "I am not sure: Where did it happen?";
    step("event").press(name);
    expect(session.portal.state).toMatchObject({
      draft: { answers: new Map([["incident_where", { mark: "not_sure", rows: [] }]]) },
    });
    step("event").press(name);
    expect(session.portal.state).toMatchObject({
      draft: { answers: new Map([["incident_where", { mark: null, rows: [] }]]) },
    });
  });

  it.each([
    ["a value", saidRows(["yes", "they said so"])],
    ["a mark", withMark(saidRows(["yes", "they said so"]), "not_said")],
  ])("that is a choice can be left open again after %s was chosen", (_, said) => {
    const name = "Clear this answer: Has it to do with race, skin color, descent or ethnic origin?";
    const focus = vi.fn();
    const getElementById = (id: string): unknown => (id === "question-racial_ethnic_element" ? { focus } : null);
    vi.stubGlobal("document", { documentElement: document.documentElement, getElementById });
    expect(step("event").buttons.filter((each) => each.startsWith("Clear this answer"))).toEqual([]);
    step("event", new Map([["racial_ethnic_element", said]] as const)).press(name);
    expect(session.portal.state).toMatchObject({
      draft: { answers: new Map([["racial_ethnic_element", { mark: null, rows: [] }]]) },
    });
    expect(focus).toHaveBeenCalledOnce();
  });

  it("that is answered with a mark says that words above it are not sent", () => {
    const said = withMark(saidRows(["at home"]), "not_said");
    expect(step("event", new Map([["incident_where", said]])).text).toContain(
      "To send what you wrote above instead, press it again",
    );
  });

  it("has room for one more entry than there are", () => {
    const one = step("actors", new Map([["alleged_perpetrators", saidRows(["a captain"], ["", "state"])]]));
    expect(one.markup.match(/role="group"/g)).toHaveLength(3);
  });
});

describe("a date", () => {
  const when = (...parts: readonly string[]): Rendered =>
    step("event", new Map([["incident_when", saidRows(parts)]] as const));

  it("that is none is told beside the field, to readers of the screen also, once she has left it", () => {
    const left = when("2026", "3", "45", "", "", "yes");
    expect(left.text).toContain(NO_SUCH_DAY);
    expect(left.markup).toMatch(/role="status" id="question-incident_when-wrong">\s*<p/u);
    expect(left.markup).toMatch(
      /id=question-incident_when-day[^>]*aria-describedby=question-incident_when-wrong\s[^>]*aria-invalid=true/u,
    );
    expect(left.markup).toMatch(/id=question-incident_when-year[^>]*aria-invalid=false/u);
    expect(when("20", "", "").text).not.toContain("four digits");
    expect(when("20", "", "", "", "", "yes").text).toContain("four digits");
  });

  it("that is right, or stands below another answer, is told nothing", () => {
    for (const page of [
      when("2026", "3", "4", "", "", "yes"),
      step(
        "event",
        new Map([["incident_when", withMark(saidRows(["26", "", "", "", "", "yes"]), "not_sure")]] as const),
      ),
    ]) {
      expect(page.text).not.toContain("You can also leave it");
      expect(page.markup).not.toContain("aria-invalid=true");
    }
  });
});

describe("danger that is close", () => {
  it.each([
    ["current_danger_level", "immediate", true],
    ["imminence", "hours", true],
    ["imminence", "days", true],
    ["imminence", "weeks", false],
    ["current_danger_level", "high", false],
  ] as const)("is answered by what a report cannot do: %s %s", (field, value, isClose) => {
    const answers: Answers = new Map([[field, saidRows([value])]]);
    expect(step("danger", answers).text.includes(CLOSE)).toBe(isClose);
    expect(render(overviewPage(shown("questions", answers), session.portal.report)).text.includes(CLOSE)).toBe(isClose);
  });

  it("leads to who can act at once, and leaves what was typed in its own tab", () => {
    const { markup } = step("danger", new Map([["imminence", saidRows(["hours"])]]));
    expect(markup).toMatch(/<a href=\/guide#\S+ target="_blank" rel="noopener"/);
  });
});

describe("the last look", () => {
  it.each(QUESTIONS.map((question) => [question.field, question] as const))(
    "shows the answer to %s in words, with the way to change it",
    (field, question) => {
      const answers = withSaid(leadingTo(question), field, sampleOf(question));
      const draft = shown("check", answers);
      const page = render(reviewAnswers(draft, session.portal.report));
      expect(page.text).not.toMatch(/⟦|undefined|[a-z]_[a-z]/);
      const [mine = ""] = page.buttons.filter((name) => name.startsWith("Change: ")).slice(-1);
      page.press(mine);
      expect(session.portal.state).toMatchObject({ page: "step", isFromCheck: true });
    },
  );

  it("shows what she wrote as she wrote it, a month by its name, and what she would not say", () => {
    const answers: Answers = new Map([
      ["incident_how", saidRows(["They  came\nin\tthe night."])],
      ["incident_when", saidRows(["2026", "3", "", "yes", "at night"])],
      ["state_concerned", saidRows(["DZ"])],
      ["incident_type", saidRows(["threat"], ["hacking"])],
      ["alleged_perpetrators", saidRows(["a captain", "state"])],
      ["needs", { mark: "none", rows: [] }],
      ["requested_action", { mark: "not_sure", rows: [["hidden"]] }],
      ["government_response", { mark: "not_said", rows: [] }],
    ]);
    const { markup, text } = render(reviewAnswers(shown("check", answers), session.portal.report));
    expect(markup).toContain(">They  came\nin\tthe night.</p>");
    for (const words of ["about March 2026, at night", "Algeria", "Threats Phone, computer", "Nothing now"]) {
      expect(text).toContain(words);
    }
    expect(text).toContain("a captain · What they are to the State Officials, police, army, judges");
    expect(text).toContain("What would you like to be done? Not sure");
    expect(text).toContain("Rather not say");
    expect(text).not.toContain("hidden");
  });

  it("says of a date that is none what to do, and that it is sent as it was written", () => {
    const wrong = new Map([["incident_when", saidRows(["2026", "3", "45"])]] as const);
    const { text } = render(reviewAnswers(shown("check", wrong), session.portal.report));
    expect(text).toContain(`Year 2026 · Month March · Day 45 ${NO_SUCH_DAY}`);
    const right = new Map([["incident_when", saidRows(["2026", "3", "4"])]] as const);
    expect(render(reviewAnswers(shown("check", right), session.portal.report)).text).not.toContain(
      "You can also leave it",
    );
  });

  it("says that nothing was answered, and that nothing has to be", () => {
    const page = render(reviewAnswers(shown("check", new Map()), session.portal.report));
    expect(page.text).toContain("You do not have to.");
    page.press("Answer questions");
    expect(session.portal.state).toMatchObject({ page: "questions" });
  });
});
