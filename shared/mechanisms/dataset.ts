import { FUNDS } from "./data/funds.ts";
import { REGIONAL_AFRICA } from "./data/regional-africa.ts";
import { REGIONAL_AMERICAS } from "./data/regional-americas.ts";
import { REGIONAL_EUROPE } from "./data/regional-europe.ts";
import { STATE_MISSIONS } from "./data/state-missions.ts";
import { SUPPORT } from "./data/support.ts";
import { TOOLS } from "./data/tools.ts";
import { UN_CHARTER } from "./data/un-charter.ts";
import { UN_OFFICIALS } from "./data/un-officials.ts";
import { UN_TREATY_BODIES } from "./data/un-treaty-bodies.ts";
import type { Mechanism } from "./mechanism.ts";

/** Every mechanism that this release knows and offers. */
export const MECHANISMS: readonly Mechanism[] = [
  ...UN_TREATY_BODIES,
  ...UN_CHARTER,
  ...UN_OFFICIALS,
  ...REGIONAL_AMERICAS,
  ...REGIONAL_AFRICA,
  ...REGIONAL_EUROPE,
  ...STATE_MISSIONS,
  ...FUNDS,
  ...SUPPORT,
  ...TOOLS,
];

const BY_ID: ReadonlyMap<string, Mechanism> = new Map(MECHANISMS.map((each) => [each.id, each]));

/** The mechanism with this id. */
export function mechanismOf(id: string): Mechanism | null {
  return BY_ID.get(id) ?? null;
}
