import type { CaseRecord } from "../../shared/casework/record/case-record.ts";
import type { CaseKey } from "../workers/console-views.ts";
import type { TypedConsents } from "./casework/consent-typed.ts";
import { isEdited } from "./casework/work-place.ts";
import type { ConsoleState, ReplyDraft } from "./console-state.ts";

/** What somebody typed and the page still has when the worker is gone, and with it the vault. It is nowhere but in the page's memory. */
export interface Rescued {
  /** The facts of the case that was worked on, as they stood on the page; null when a checked file has them. */
  readonly facts: (Pick<CaseKey, "case" | "instance"> & { readonly record: CaseRecord }) | null;
  readonly reply: ReplyDraft | null;
  readonly typed: TypedConsents;
}

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
