import type { ConsentLevel } from "../../mechanisms/facts.ts";
import type { ConsentUse, Disclosure, Learner, Mechanism } from "../../mechanisms/mechanism.ts";
import type { CaseWork } from "../work.ts";
import { withAgreedUses } from "./agreed-uses.ts";
import { isBeyondLevel } from "./beyond-level.ts";
import { askPermit, type MissingConsent, type Permit, type PermitRequest } from "./gate.ts";
import { highestOf } from "./level.ts";

/** What somebody would learn of the person: the name, initials, what happened without either, or only that something is there. */
export type Learned = "name" | "initials" | "facts" | "existence";

/** Who would learn what by one mechanism. */
export interface Learning extends Pick<Disclosure, "basis" | "how" | "text"> {
  readonly to: Learner;
  readonly what: Learned;
  /** It is no part of what is agreed to, or would be: it could become known all the same. */
  readonly isBeyond: boolean;
}

/** One mechanism beside others. */
export interface Comparison {
  readonly mechanism: Mechanism;
  /** By the disclosures of its record; what is agreed to takes the name out of them. */
  readonly learns: readonly Learning[];
}

/** What is the same for every mechanism of a comparison. */
export interface ComparisonRequest extends Pick<PermitRequest<"send">, "today" | "withdrawals"> {
  readonly work: CaseWork;
  /** As `routesAt` gives it. */
  readonly routes: (mechanism: Mechanism) => PermitRequest<"send">["routeAt"];
}

/**
 * What each mechanism would learn of a case if it were sent there, and pass on to whom. Where nothing may be sent yet, it is what it would
 * be with the agreement that is missing: as the record of the mechanism says it.
 */
export function compareMechanisms(
  { routes, ...request }: ComparisonRequest,
  mechanisms: readonly Mechanism[],
): readonly Comparison[] {
  return mechanisms.map((mechanism) => {
    const answer = askPermit(withAgreedUses({ ...request, mechanism, routeAt: routes(mechanism), purpose: "send" }));
    const most = answer.ok ? mostLearned(answer.permit, request.work) : "name";
    const { level, uses } = answer.ok ? answer.permit : wouldBe(mechanism, answer.missing);
    const learns = mechanism.discloses.map(({ basis, how, text, to, what: told }) => {
      const what = told === "name" ? most : told;
      const isBeyond = how === "may" && isBeyondLevel({ to, isNamed: what === "name" }, level, uses);
      return { basis, how, isBeyond, text, to, what };
    });
    return { mechanism, learns };
  });
}

// With what is missing, it goes as far as that. Where no agreement would do, nothing of it is beyond one.
function wouldBe(
  { consent }: Mechanism,
  missing: readonly MissingConsent[],
): { readonly level: ConsentLevel; readonly uses: readonly ConsentUse[] } {
  const levels = missing.map(({ level }) => level);
  return { level: levels.length === 0 ? "public_named" : highestOf(levels), uses: consent.uses };
}

// Nobody can pass on what they were never told.
function mostLearned({ appearances }: Permit<"send">, { record }: CaseWork): Learned {
  const victims = record.people.filter(({ roles }) => roles.includes("victim"));
  const theirs = victims.map(({ id }) => appearances.get(id));
  if (theirs.includes("named")) return "name";
  return theirs.includes("initials") ? "initials" : "facts";
}
