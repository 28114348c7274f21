import type { Mechanism } from "./mechanism.ts";
import { MECHANISMS } from "./dataset.ts";

/** Records of `data/` that say of themselves that somebody answers at any hour of any day. */
const AT_ANY_HOUR: readonly string[] = ["fund-front-line", "fund-protectdefenders", "fund-defenddefenders"];

/** Whom somebody in danger can call or write to at once, in the order of the fact base. */
export const EMERGENCY_LINES: readonly Mechanism[] = MECHANISMS.filter(({ id }) => AT_ANY_HOUR.includes(id));
