import type { ConsentLevel } from "../../mechanisms/facts.ts";
import type { ConsentUse, Learner } from "../../mechanisms/mechanism.ts";
import { isAtLeast } from "./level.ts";
import { tellsState } from "./state-uses.ts";

/**
 * Whether somebody would learn what a level of consent keeps from them: nobody asks for it or agrees to it, and still the sources say that
 * it has happened, so that it is not passed over in silence.
 */
export function isBeyondLevel(
  { isNamed, to }: { readonly to: Learner; readonly isNamed: boolean },
  level: ConsentLevel,
  uses: readonly ConsentUse[],
): boolean {
  if (to === "mechanism" || (to === "un_entities" && uses.includes("share_with_un"))) return false;
  if (to === "public") return !isAtLeast(level, isNamed ? "public_named" : "public_without_name");
  return !tellsState(level);
}
