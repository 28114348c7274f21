import { NO_CHANGES } from "../../../client/portal/consent/agreement-changes.ts";
import type { PortalState } from "../../../client/portal/portal-state.ts";
import { EMPTY, filedIn, NORTH } from "./sample-states.ts";
import { GALLERY } from "./states.ts";

/** A page behind the doors. */
export type Step = Exclude<PortalState, { page: "doors" }>;

/** A page behind the doors, and what is not its state. */
export interface Around {
  readonly state: Step;
  /** A report may have arrived, and its codename is still looked up. */
  readonly isInDoubt?: boolean;
  /** Not from this device itself: how else the page was reached. */
  readonly way?: "open" | "proxy";
  /** What is said of a change of the language. */
  readonly said?: string;
  /** What was pressed, so that a question stands open over the page. */
  readonly pressed?: string;
  /** As the printer gives it. */
  readonly isOnPaper?: boolean;
}

const organisation = NORTH;
/** Pages that say so when a report may have arrived all the same. */
const DOUBTFUL = ["choose", "sending-stalled", "unfiled-maybe", "unavailable-kept"];
const SEND = "form button[type=submit]";
const TAKEN_BACK: Step = {
  ...{ page: "agreed", organisation, isEverythingOpen: false, draft: EMPTY, problems: [], problem: null },
  changes: { ...NO_CHANGES, state: "no" },
};

/** Every state as it is, by its name. */
const STEPS: ReadonlyMap<string, Step> = new Map(
  Object.values<readonly (readonly [string, PortalState])[]>(GALLERY)
    .flat()
    .flatMap(([name, state]) => (state.page === "doors" ? [] : [[name, state] as const])),
);

/** All pages behind the doors that are looked at. */
export const PAGES: ReadonlyMap<string, Around> = new Map<string, Around>([
  ...[...STEPS].map(([name, state]) => [name, { state }] as const),
  ...DOUBTFUL.map((name) => [`${name}-in-doubt`, { state: step(name), isInDoubt: true }] as const),
  ["choose-open", { state: step("choose"), way: "open" }],
  ["choose-detour", { state: step("choose"), way: "proxy" }],
  ["enter-detour", { state: step("enter"), way: "proxy" }],
  ["write-language-waits", { state: step("write"), said: "language-wait" }],
  ["write-language-failed", { state: step("write"), said: "language-failed" }],
  ["asked-stop", { state: step("sending-sending"), pressed: "main .button--danger" }],
  ["asked-stop-in-doubt", { state: step("sending-stalled"), isInDoubt: true, pressed: "main .button--danger" }],
  ["asked-erase", { state: step("mailbox"), pressed: "#erase-1" }],
  ["asked-take-back", { state: TAKEN_BACK, pressed: SEND }],
  ["asked-take-everything", { state: step("agreed"), pressed: "#take-everything-now" }],
  ["asked-erasure", { state: step("erasure"), pressed: SEND }],
  ...(["en", "es", "zh"] as const).map((language) => {
    const state = { page: "codename", organisation, filed: filedIn(language), hasDay: true, hasDigits: true } as const;
    return [`paper-${language}`, { state, isOnPaper: true }] as const;
  }),
]);

function step(name: string): Step {
  const state = STEPS.get(name);
  if (state === undefined) throw new Error(`there is no ${name}`);
  return state;
}
