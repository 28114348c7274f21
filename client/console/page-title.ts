import { localize, message } from "../i18n/localize.ts";
import type { ConsoleState, Place } from "./console-state.ts";

const STEPS: Readonly<Record<Exclude<ConsoleState["step"], "start" | "vault">, string>> = {
  broken: message("broken-title"),
  describe: message("describe-title"),
  "open-form": message("open-title"),
  passphrase: message("passphrase-title"),
};

const PLACES: Readonly<Record<Place["at"], string>> = {
  case: message("case-title"),
  cases: message("cases-title"),
  import: message("import-title"),
  organisation: message("nav-organisation"),
  outgoing: message("outgoing-title"),
  "remove-many": message("remove-many"),
  reply: message("reply-title"),
  work: message("work-title"),
};

/** What the window is called: where one is, and nothing of whom it is about. */
export function pageTitle(state: ConsoleState): string {
  const program = localize("console-title");
  if (state.step === "start") return program;
  return `${localize(state.step === "vault" ? PLACES[state.place.at] : STEPS[state.step])} – ${program}`;
}
