import { contradictedIn, toldOfCase } from "../../shared/casework/consent/contradicted-agreements.ts";
import { entriesTakenBack, isEntered } from "../../shared/casework/consent/enter-offer.ts";
import { offersOf } from "../../shared/casework/consent/letter-offers.ts";
import { lowestLevelFor } from "../../shared/casework/consent/permit-decision.ts";
import {
  takenBackBy,
  takesBack,
  unreadWithdrawals,
  withdrawalsAmong,
} from "../../shared/casework/consent/withdrawal-letters.ts";
import { standingOf } from "../../shared/casework/letter-standing.ts";
import { factsOf } from "../../shared/casework/consent/facts-of-case.ts";
import { everyTaskOf } from "../../shared/casework/sending/tasks.ts";
import { isConsentQuestion } from "../../shared/mechanisms/consent-answers.ts";
import { mechanismIn, RELEASED, type Dataset } from "../../shared/mechanisms/dataset-update.ts";
import { DEADLINES } from "../../shared/mechanisms/deadlines.ts";
import type { Mechanism } from "../../shared/mechanisms/mechanism.ts";
import { undecidedFacts } from "../../shared/mechanisms/open-routes.ts";
import type { Route } from "../../shared/mechanisms/outcome.ts";
import { RISKS } from "../../shared/mechanisms/risks.ts";
import { route } from "../../shared/mechanisms/route.ts";
import { withoutWithdrawn } from "../../shared/mechanisms/withdrawn-routes.ts";
import { STATES } from "../../shared/mechanisms/states.ts";
import { refusalAt } from "./casework-permits.ts";
import type {
  Addressee,
  Beside,
  NamedRoute,
  NamedTask,
  OfferView,
  WithdrawalLetter,
  WorkView,
} from "./casework-views.ts";
import type { CaseAtWork } from "./case-at-work.ts";

type Of = Pick<CaseAtWork, "dataset" | "today" | "work">;
/** Of the vault, nothing but what its update says. */
type Shown = Omit<CaseAtWork, "open"> & { readonly open: Pick<CaseAtWork["open"], "update"> };

/** What is shown of the work on a case. */
export function viewWork(at: Shown): WorkView {
  const { dataset, found, today, work } = at;
  return {
    addressees: viewAddressees(at),
    offers: viewOffers({ found, work }),
    notInForce: at.open.update?.notInForce ?? [],
    ownRecords: refusalAt(at, null),
    risks: RISKS.map(({ id, text }) => ({ id, text })),
    routes: routesOf({ dataset, today, work }),
    states: STATES.map(({ code }) => code),
    tasks: viewTasks({ dataset, today, work }),
    today,
    undecided: undecidedFacts(factsOf(work, today)),
    unrouted: dataset.mechanisms.flatMap(({ id, name, routing }) =>
      routing.by === "nothing" ? [{ id, name, why: routing.why.text }] : [],
    ),
    withdrawals: viewWithdrawals({ found, work }),
    work,
  };
}

function viewAddressees(at: Shown): readonly Addressee[] {
  const { dataset, routes, work } = at;
  return dataset.mechanisms
    .filter(({ draft }) => draft !== null)
    .map((mechanism) => {
      const { consent, discloses, id, name } = mechanism;
      return {
        enough: lowestLevelFor({ mechanism, routeAt: routes(mechanism), work }) ?? consent.least,
        id,
        learners: discloses.map(({ how, to }) => ({ how, to })),
        name,
        refusal: refusalAt(at, mechanism),
        risks: consent.risks,
        uses: consent.uses,
      };
    });
}

function viewWithdrawals({ found, work }: Pick<CaseAtWork, "found" | "work">): readonly WithdrawalLetter[] {
  const { letters } = found;
  const unread = unreadWithdrawals(work, withdrawalsAmong(letters));
  return letters.flatMap((each) => {
    const { answers, language, submission, text, type } = each.letter;
    if (!takesBack({ type })) return [];
    const said = { asksErasure: type === "erasure", submission, taken: takenBackBy({ answers, type }) };
    const words = { language, text };
    const entries = entriesTakenBack(work, each, letters);
    const known = { continuity: standingOf(found, each), day: each.day, isRead: !unread.includes(submission) };
    return [{ ...said, ...known, entries, words }];
  });
}

function viewOffers({ found, work }: Pick<CaseAtWork, "found" | "work">): readonly OfferView[] {
  const letters = new Map(found.letters.map(({ letter }) => [letter.submission, letter]));
  const told = toldOfCase(found.letters, work.record);
  return offersOf(found).flatMap((offer) => {
    const { agreed, day, submission, unsettled } = offer;
    const letter = letters.get(submission);
    if (letter === undefined) return [];
    const open = agreed.filter((each) => !isEntered(work, offer, each)).map(({ topic }) => topic);
    const words = { language: letter.language, text: letter.text };
    const answers = letter.answers.filter(isConsentQuestion);
    return [{ answers, contradicted: contradictedIn(answers, told), day, open, submission, unsettled, words }];
  });
}

/** What routing says of a case, with names, in the order to act in. */
export function routesOf({ dataset, today, work }: Of): readonly NamedRoute[] {
  return withoutWithdrawn(route(factsOf(work, today)), dataset.withdrawn)
    .map((each) => nameRoute(dataset, each))
    .toSorted((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity));
}

function nameRoute(dataset: Dataset, each: Route): NamedRoute {
  // What was withdrawn is still called by its name.
  const mechanism = mechanismIn(dataset, each.mechanism) ?? mechanismIn(RELEASED, each.mechanism);
  const { name = null, routing, standing } = mechanism ?? {};
  return {
    ...each,
    beside: mechanism === null ? null : besideOf(dataset, mechanism),
    checkFirst: standing === "check_first",
    group: routing?.by === "group" ? routing.rule : null,
    name,
  };
}

function besideOf(dataset: Dataset, { contacts, draft, family, routing }: Mechanism): Beside | null {
  if (draft !== null || routing.by !== "beside") return null;
  const names = routing.mechanisms.map((id) => mechanismIn(dataset, id)?.name ?? id);
  if (contacts.some(({ kind }) => kind === "email_copy")) return { how: "copy", names };
  return { how: family === "tool" ? "way" : "with", names };
}

function viewTasks({ dataset, today, work }: Of): readonly NamedTask[] {
  const done = new Set(work.done.map(({ task }) => task));
  return everyTaskOf(work, today).map((task) => ({
    ...task,
    isDone: done.has(task.id),
    name:
      task.mechanism === null
        ? null
        : ((mechanismIn(dataset, task.mechanism) ?? mechanismIn(RELEASED, task.mechanism))?.name ?? task.mechanism),
    text: DEADLINES.find(({ id }) => id === task.deadline)?.text ?? null,
  }));
}
