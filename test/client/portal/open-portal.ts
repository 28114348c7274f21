import { ok } from "../../../shared/bytes/index.ts";
import type { GuardAnswer } from "../../../client/workers/guard-messages.ts";
import type { FiledReport } from "../../../client/workers/portal-calls.ts";
import * as consentPages from "../../../client/portal/consent/index.ts";
import { PortalController } from "../../../client/portal/portal-controller.ts";
import type { Places } from "../../../client/portal/places.ts";
import * as questionnaire from "../../../client/portal/questions/index.ts";
import type { PortalState } from "../../../client/portal/portal-state.ts";
import { dayFrom } from "../../support/sample-case.ts";
import { caseOf, createFakeEngine, directoryOf, listed, type Answers, type FakeEngine } from "./fake-engine.ts";

/** A report that has arrived. */
export const FILED: FiledReport = {
  language: "en",
  words: "legal winner thank year wave sausage worth useful legal winner thank yellow".split(" "),
  positions: [3, 12],
  receipt: { day: dayFrom("2026-03-04"), text: "{}" },
};

/** A worker that looks at files when the test lets it answer. */
interface FakeGuard {
  isClosed: boolean;
  readonly looks: { readonly file: File; readonly onAnswer: (answer: GuardAnswer) => void }[];
}

/** As it is without a connection. */
export const NO_PLACES = (): Promise<Places> => Promise.reject(new Error("no connection"));

/** A portal whose engines give these answers, with all that it showed and asked. */
export function createPortal(answers: Answers, missing: string | null = null, hasPages = true, loadPlaces = NO_PLACES) {
  const engines: FakeEngine[] = [];
  const guards: FakeGuard[] = [];
  const states: PortalState[] = [];
  const portal = new PortalController({
    startEngine: (listener) => {
      const engine = createFakeEngine(listener, answers);
      engines.push(engine);
      return engine;
    },
    startGuard: () => {
      const guard: FakeGuard = { isClosed: false, looks: [] };
      guards.push(guard);
      return {
        look: (file, onAnswer) => void guard.looks.push({ file, onAnswer }),
        close: () => {
          guard.isClosed = true;
        },
      };
    },
    learnInnerPages: () => Promise.resolve(hasPages),
    loadConsent: () => Promise.resolve(consentPages),
    missingPart: () => missing,
    loadQuestions: () => Promise.resolve(questionnaire),
    loadPlaces,
    language: "en",
    onChange: (state) => void states.push(state),
  });
  const calls = (): readonly string[] => engines.flatMap((engine) => engine.asked.map(({ call }) => call));
  return { portal, engines, guards, states, calls, pages: () => states.map(({ page }) => page) };
}

/** Writes a report and begins to send it. */
export async function beginSending({ portal }: ReturnType<typeof createPortal>): Promise<void> {
  await portal.enter("report");
  portal.report.write();
  portal.report.change({ text: "They came at night." });
  portal.report.attach();
  portal.report.check();
  void portal.report.send();
}

/** A mailbox that a verified reply has proven. */
export const MAILBOX = ok({ case: caseOf("a"), organisation: listed("a"), isProven: true, messages: [] });
/** One organisation. */
export const OPEN = { open: ok(directoryOf(listed("a"))) };
