import type { Day } from "../../protocol/day.ts";
import type { Consent } from "./consent.ts";
import { coversUse, isAtLeast, scopeOf, victimsOf } from "./level.ts";
import type { PermitDecision } from "./permit-decision.ts";
import type { PermitRequest, Purpose } from "./permit-request.ts";

/** An entry of the ledger that a permit rests on, as an addressee may be told of it: without the name of whoever gave it. */
export interface Agreement {
  /** The entry's id in the ledger. */
  readonly consent: string;
  readonly givenBy: Consent["givenBy"];
  /** Null where nobody wrote down when and how. */
  readonly day: Day | null;
  /** The risks were explained, and the person said that they understood them [C13]. */
  readonly understood: boolean;
}

/** What a decision rests on: the victims' agreements that reach its level, for any of its uses. */
export function agreementsOf(
  { mechanism, work }: Pick<PermitRequest<Purpose>, "mechanism" | "work">,
  { level, standing, uses }: PermitDecision & { readonly ok: true },
): readonly Agreement[] {
  const scope = scopeOf(mechanism, uses);
  const victims = victimsOf(work.record);
  return standing
    .filter((each) => victims.includes(each.person) && isAtLeast(each.level, level))
    .filter((each) => uses.some((use) => coversUse(each, use, scope)))
    .map(({ day, givenBy, id, understood, way }) => ({
      consent: id,
      givenBy,
      day: way === "not_said" ? null : day,
      understood,
    }));
}
