import type { ConsentLevel } from "../../mechanisms/facts.ts";
import type { ConsentUse } from "../../mechanisms/mechanism.ts";
import { isAtLeast } from "./level.ts";

// A use says what may be done with a case, the level how far it may go. Letters and meetings about a case are with the addressee, and
// what it writes and says itself; with the State [C2] only from the level on at which the State may be told.

const STATE_USES = ["letter", "meeting"] as const;

/** A use that reaches the State where the level lets it. */
export type StateUse = (typeof STATE_USES)[number];

/** True for a use that can reach the State. */
export function isStateUse(use: ConsentUse): use is StateUse {
  return STATE_USES.some((each) => each === use);
}

/** Whether letters and meetings at this level are with the State as well. */
export function tellsState(level: ConsentLevel): boolean {
  return isAtLeast(level, "state_confidential");
}
