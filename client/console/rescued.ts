import { isEdited } from "./casework/work-place.ts";
import type { ConsoleState, Rescued } from "./console-state.ts";

/** What there is to rescue. Null when there is nothing. */
export function rescuedFrom(state: ConsoleState): Rescued | null {
  if (state.step !== "vault") return null;
  const { place, typed } = state;
  return orNull({
    facts: factsIn(state),
    reply: place.at === "reply" && place.draft.text !== "" ? place.draft : null,
    typed,
  });
}

/** The same, or null when nothing is left in it. */
export function orNull(rescued: Rescued): Rescued | null {
  const { facts, reply, typed } = rescued;
  return facts === null && reply === null && Object.keys(typed).length === 0 ? null : rescued;
}

// What was kept in the vault went with it, unless a file is known to have it.
function factsIn({ place, vault }: Extract<ConsoleState, { readonly step: "vault" }>): Rescued["facts"] {
  if (place.at !== "work" || (vault.saving === "checked" && !isEdited(place))) return null;
  const { page, view, work } = place;
  const record = page.name === "facts" ? page.record : work.work.record;
  return { case: view.case, instance: view.instance, record };
}
