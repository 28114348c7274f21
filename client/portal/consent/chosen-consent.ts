import {
  CONSENT_TOPICS,
  encodeConsent,
  isYes,
  NOTHING_SAID,
  stepsIn,
  type ConsentGiver,
  type ConsentStep,
  type ConsentTopic,
  type SaidConsent,
} from "../../../shared/mechanisms/consent-answers.ts";
import type { Answer } from "../../../shared/protocol/letter.ts";
import type { ReporterRole } from "../questions/role.ts";

/** What whoever reports is to the case; null while they have not said it. */
export type Reporter = ReporterRole | null;

/**
 * Whose decision it would be, and nobody has made it. `not-asked`: of somebody who knows nothing of it yet. `unreachable`: of somebody who
 * cannot be asked now, told by whoever may not decide for them.
 */
export type Undecided = "not-asked" | "unreachable";

/** Whose decision it is. */
export type Decider = ConsentGiver | Undecided;

/** Whether there is no decision, so that nothing is agreed to, and nothing said of it in the letter. */
export function isUndecided(decider: Decider | null): decider is Undecided {
  return decider === "not-asked" || decider === "unreachable";
}

/** What somebody has chosen so far, in the page alone. Null is not answered, which is a no. */
export interface ChosenConsent extends Omit<SaidConsent, "givenBy"> {
  readonly decider: Decider | null;
}

const { givenBy, ...NO_TOPICS } = NOTHING_SAID;

/** Nobody has been asked anything. */
export const NOTHING_CHOSEN: ChosenConsent = { ...NO_TOPICS, decider: givenBy };

/** Who can decide, by what whoever writes is to the case: nobody agrees for somebody else as if they were them. */
export function decidersFor(reporter: Reporter): readonly Decider[] {
  switch (reporter) {
    case null:
      return ["self", "told", "family", "lawyer", "unreachable", "not-asked"];
    case "victim":
      return ["self"];
    case "relative":
      return ["told", "family", "not-asked"];
    case "legal_representative":
      return ["told", "lawyer", "not-asked"];
    case "ngo":
    case "witness":
    case "other_assistant":
      return ["told", "unreachable", "not-asked"];
  }
}

/** Whose decision it is, as far as the reporter's role lets it be; whoever it happened to decides without being asked. */
export function deciderOf({ decider }: ChosenConsent, reporter: Reporter): Decider | null {
  const possible = decidersFor(reporter);
  if (possible.length === 1) return possible[0] ?? null;
  return decider !== null && possible.includes(decider) ? decider : null;
}

/** Whether anything was answered: what nobody has looked at is not written into a letter, and is a no all the same. */
export function isAnswered(chosen: ChosenConsent): boolean {
  return CONSENT_TOPICS.some((topic) => chosen[topic] !== null);
}

/** How far the questions are. Where nobody decides yet, there is nothing more to say. */
export function consentProgress(chosen: ChosenConsent, reporter: Reporter): "begun" | "done" | "empty" {
  if (isUndecided(deciderOf(chosen, reporter))) return "done";
  if (CONSENT_TOPICS.every((topic) => chosen[topic] !== null)) return "done";
  return isAnswered(chosen) || chosen.decider !== null ? "begun" : "empty";
}

/** The answers of the letter. Of somebody who has not decided, nothing is said. */
export function consentAnswers(chosen: ChosenConsent, reporter: Reporter): readonly Answer[] {
  const decider = deciderOf(chosen, reporter);
  if (isUndecided(decider) || !isAnswered(chosen)) return [];
  return encodeConsent({ ...chosen, givenBy: decider });
}

/** Answers that do not fit together: nobody changes them but who gave them. */
export type Conflict =
  | { readonly kind: "decider" }
  /** A topic includes a step that was not agreed to. */
  | { readonly kind: "includes"; readonly topic: ConsentTopic; readonly lower: ConsentStep }
  /** The report was agreed to, and not that its risks are understood [C13]. */
  | { readonly kind: "understood" };

/** Whether something was only left out, and no answer goes against another. */
export function isMissing({ kind }: Conflict): boolean {
  return kind === "decider" || kind === "understood";
}

/** What does not fit together, each topic once, with the least of what it includes (PROTOCOL.md §4.10). */
export function conflictsOf(chosen: ChosenConsent, reporter: Reporter): readonly Conflict[] {
  const agreed = CONSENT_TOPICS.filter((topic) => isYes(chosen[topic]));
  const decider = deciderOf(chosen, reporter);
  if (agreed.length === 0 || isUndecided(decider)) return [];
  const includes = agreed.flatMap((topic) => {
    const lower = stepsIn(topic, chosen).find((step) => chosen[step] !== "yes");
    return lower === undefined ? [] : [{ kind: "includes", topic, lower } as const];
  });
  return [
    ...(decider === null ? [{ kind: "decider" } as const] : []),
    ...includes,
    ...(isYes(chosen["sg-report"]) && !chosen.understood ? [{ kind: "understood" } as const] : []),
  ];
}
