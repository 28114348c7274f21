import { ok } from "../../../shared/bytes/index.ts";
import { dayFrom } from "../../support/sample-case.ts";
import type { ListedOrganisation, MailboxView, MessageView } from "../../../client/workers/portal-calls.ts";
import type { PortalState } from "../../../client/portal/portal-state.ts";
import { ReturnController } from "../../../client/portal/return-controller.ts";
import { Typed } from "../../../client/portal/typed.ts";
import { NO_PLACES } from "./open-portal.ts";
import { caseOf, createFakeEngine, directoryOf, listed, type Answers } from "./fake-engine.ts";

/** What the server gives for a letter. */
export const RECEIPT = { day: dayFrom("2026-03-04"), text: "{}" };
/** A codename. */
export const WORDS = "legal winner thank year wave sausage worth useful legal winner thank yellow".split(" ");

/** Somebody who has come back, before a codename, and engines that give these answers. */
export function begin(
  answers: Answers,
  organisations: readonly ListedOrganisation[] = [listed("a")],
  hasConsentPages = true,
) {
  const typed = new Typed("en");
  const states: PortalState[] = [];
  let moves = 0;
  const listener = { onBroken: () => undefined, onLetter: () => undefined, onSending: () => undefined };
  const engine = createFakeEngine(listener, answers);
  const controller = new ReturnController({
    engine,
    directory: directoryOf(...organisations),
    typed,
    loadPlaces: NO_PLACES,
    questionnaire: () => null,
    learnConsent: () => Promise.resolve(hasConsentPages),
    show: (state) => states.push(state) > 0,
    here: () => {
      const before = moves;
      return () => moves === before;
    },
  });
  controller.begin();
  return {
    ...{ controller, engine, states, typed, shown: () => states.at(-1) },
    /** The person goes to another page. */
    move: () => {
      moves += 1;
    },
  };
}

/** A mailbox that a verified reply has proven. */
export function mailbox(...messages: readonly MessageView[]): MailboxView {
  return { case: caseOf("a"), organisation: listed("a"), isProven: true, messages };
}

/** A mailbox in which nothing has shown whom the codename belongs to. */
export function unproven(...messages: readonly MessageView[]): MailboxView {
  return { ...mailbox(...messages), isProven: false };
}

/** A message that is gone. */
export const DELETED = { state: "deleted", sequence: 0 } as const;
/** The codename opens it. */
export const OPENED = { unlock: ok(mailbox(DELETED)) };

/** The codename opens one with nothing in it. */
export const EMPTY = { unlock: ok(unproven()) };

/** A change that would make the words fit. */
export const MISTYPED = { kind: "mistyped", place: 2, words: WORDS.with(1, "wine") } as const;
/** The words do not fit together. */
export const WRONG = {
  ok: false,
  code: "codename.checksum",
  unknown: [],
  missing: [],
  repairs: [MISTYPED],
  help: { boxes: WORDS.map((word) => ({ state: "known", word }) as const), language: "en" },
} as const;

/** Opens the mailbox with the codename. */
export async function unlock(session: ReturnType<typeof begin>): Promise<void> {
  session.controller.entry.changeWords(WORDS);
  await session.controller.entry.unlock();
}
