import { describe, expect, it } from "vitest";
import { draftProblems, emptyDraft } from "../../../client/portal/draft.ts";
import { PortalController } from "../../../client/portal/portal-controller.ts";
import type { PortalState } from "../../../client/portal/portal-state.ts";
import { placeOf } from "../../../client/portal/portal-state.ts";
import { encodeBase64 } from "../../../shared/bytes/index.ts";
import { encodeLetter, letterField } from "../../../shared/protocol/letter.ts";
import { ANSWER_LONGEST_BYTES } from "../../../shared/protocol/limits.ts";
import { createFakeEngine } from "./fake-engine.ts";
import { createPortal, FILED, OPEN } from "./open-portal.ts";
import { saidRows } from "./questions/sample-answers.ts";

async function beginReport(answers: Parameters<typeof createPortal>[0] = OPEN) {
  const session = createPortal(answers);
  await session.portal.enter("report");
  session.portal.report.write();
  return session;
}

describe("the questions of a report", () => {
  it("come after her own words, and none has to be looked at", async () => {
    const { portal } = await beginReport();
    portal.report.tell();
    expect(portal.state.page).toBe("questions");
    portal.report.attach();
    portal.report.check();
    expect(portal.state).toMatchObject({ page: "attach", problems: ["nothing_written"] });
  });

  it("are answered in any order, and an answer alone is a report", async () => {
    const session = await beginReport({ ...OPEN, report: { ok: true, value: FILED } });
    const { portal, engines } = session;
    const { questions } = portal.report;
    portal.report.tell();
    questions.ask("state");
    questions.answer("government_response", saidRows(["They denied it."]));
    expect(portal.state).toMatchObject({ page: "step", step: "state", isFromCheck: false });
    questions.ask("danger");
    questions.answer("current_danger_level", { mark: "not_said", rows: [] });
    portal.report.check();
    expect(portal.state.page).toBe("check");
    await portal.report.send();
    const { writing } = requestOf(engines[0]?.asked.find(({ call }) => call === "report")?.request);
    expect(writing).toEqual({
      answers: [
        { answer: "prefer-not-to-say", question: "current-danger-level" },
        { answer: "They denied it.", question: "government-response" },
      ],
      ...{ files: [], language: "en", text: "" },
    });
    expect(portal.holdsUnsaved).toBe(true);
    portal.report.write();
    expect(portal.state).toMatchObject({ draft: { answers: new Map() } });
  });

  it("lead from the last look to one question and back", async () => {
    const { portal } = await beginReport();
    portal.report.change({ text: "They came at night." });
    portal.report.check();
    portal.report.questions.edit("event", "incident_where");
    expect(portal.state).toMatchObject({ page: "step", step: "event", field: "incident_where", isFromCheck: true });
    portal.report.questions.answer("incident_where", saidRows(["at home"]));
    expect(portal.state).toMatchObject({ field: "incident_where", isFromCheck: true });
    portal.report.check();
    expect(portal.state).toMatchObject({ page: "check", draft: { text: "They came at night." } });
  });

  it("lead to an answer that is too long, one byte over, and send nothing", async () => {
    const { portal, calls } = await beginReport();
    portal.report.questions.ask("event");
    portal.report.questions.answer("incident_how", saidRows(["é".repeat(ANSWER_LONGEST_BYTES / 2)]));
    portal.report.check();
    expect(portal.state.page).toBe("check");
    portal.report.questions.answer("incident_how", saidRows([`${"é".repeat(ANSWER_LONGEST_BYTES / 2)}.`]));
    await portal.report.send();
    expect(portal.state).toMatchObject({ page: "step", step: "event", field: "incident_how", isFromCheck: true });
    expect(calls()).not.toContain("report");
  });

  it("stay answered when the engine breaks, and are lost when they are forgotten", async () => {
    const { portal, engines } = await beginReport();
    portal.report.questions.ask("event");
    portal.report.questions.answer("incident_where", saidRows(["at home"]));
    engines[0]?.listener.onBroken("engine.failed");
    expect(portal.state).toMatchObject({ page: "unavailable", keepsDraft: true });
    await portal.enter("report");
    expect(portal.state).toMatchObject({ page: "write" });
    portal.report.questions.ask("event");
    expect(answersIn(portal.state)).toEqual([["incident_where", saidRows(["at home"])]]);
    portal.forget();
    await portal.enter("report");
    portal.report.questions.ask("event");
    expect(answersIn(portal.state)).toEqual([]);
  });

  it("are left out when they cannot be loaded, and asked when they can at the next try", async () => {
    let isOnline = false;
    const states: PortalState[] = [];
    const portal = new PortalController({
      startEngine: (listener) => createFakeEngine(listener, OPEN),
      startGuard: () => ({ look: () => undefined, close: () => undefined }),
      learnInnerPages: () => Promise.resolve(true),
      loadConsent: () => import("../../../client/portal/consent/index.ts"),
      missingPart: () => null,
      loadPlaces: () => Promise.reject(new Error("no connection")),
      loadQuestions: async () => {
        if (!isOnline) throw new TypeError("no connection");
        return await import("../../../client/portal/questions/index.ts");
      },
      language: "en",
      onChange: (state) => void states.push(state),
    });
    await portal.enter("report");
    portal.report.change({ text: "They came at night." });
    portal.report.tell();
    expect(portal.state.page).toBe("attach");
    portal.report.check();
    expect(portal.state.page).toBe("check");
    isOnline = true;
    portal.backToDoors();
    await portal.enter("report");
    portal.report.tell();
    expect(portal.state).toMatchObject({ page: "questions", draft: { text: "They came at night." } });
  });

  it("are left out while the pages that they lead to cannot be loaded", async () => {
    const portal = new PortalController({
      startEngine: (listener) => createFakeEngine(listener, OPEN),
      startGuard: () => ({ look: () => undefined, close: () => undefined }),
      learnInnerPages: () => Promise.resolve(true),
      loadConsent: () => Promise.reject(new TypeError("no connection")),
      missingPart: () => null,
      loadPlaces: () => Promise.reject(new Error("no connection")),
      loadQuestions: () => import("../../../client/portal/questions/index.ts"),
      language: "en",
      onChange: () => undefined,
    });
    await portal.enter("report");
    portal.report.change({ text: "They came at night." });
    portal.report.tell();
    expect(portal.state.page).toBe("attach");
    await portal.report.ask();
    expect(portal.state.page).toBe("check");
    await portal.report.askAgain();
    expect(portal.state.page).toBe("attach");
  });

  it("are another place in each part, where a reader begins anew", async () => {
    const { portal, states } = await beginReport();
    portal.report.questions.ask("event");
    portal.report.questions.answer("incident_where", saidRows(["at home"]));
    portal.report.questions.ask("state");
    expect(states.slice(-3).map(placeOf)).toEqual(["step event", "step event", "step state"]);
  });
});

describe("the size of a report", () => {
  const KEY = encodeBase64(new Uint8Array(32));
  const LARGEST = "\n".repeat(1_048_576);

  function isWritten(
    text: string,
    answers: readonly { readonly answer: string; readonly question: string }[],
  ): boolean {
    const letter = letterField.read({
      ...{
        case: "cd".repeat(16),
        instance: "ab".repeat(32),
        organisation: "ef".repeat(32),
        language: "en",
        version: 1,
      },
      ...{ answers, evidence: null, submission: "01".repeat(16), text, type: "report" },
      reply: { macKey: KEY, publicKey: encodeBase64(new Uint8Array(1216)), slotKey: KEY },
    });
    return encodeLetter(letter).ok;
  }

  it.each([12, 15, 16, 17, 30])("is said to be too large before a letter is, with %d full answers", (count) => {
    const answers = Array.from({ length: count }, (_, index) => ({
      answer: "\n".repeat(ANSWER_LONGEST_BYTES),
      question: `q-${String(index)}`,
    }));
    const isTooLarge = draftProblems({ ...emptyDraft("en"), text: LARGEST }, answers).includes("letter_too_large");
    expect(isTooLarge || isWritten(LARGEST, answers)).toBe(true);
    expect(isTooLarge).toBe(count > 15);
  });
});

function requestOf(request: unknown): { readonly writing: unknown } {
  if (typeof request !== "object" || request === null || !("writing" in request)) throw new Error("nothing was sent");
  return request;
}

function answersIn(state: PortalState): readonly unknown[] {
  if (state.page !== "step") throw new Error(`no step but ${state.page}`);
  return [...state.draft.answers];
}
