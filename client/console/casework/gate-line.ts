import { html, type TemplateResult } from "lit";
import type { Person } from "../../../shared/casework/record/case-record.ts";
import { localize, localizeCode, message } from "../../i18n/localize.ts";
import type { Beside, GateRefusal, NamedRoute, WorkView } from "../../workers/casework-views.ts";
import type { Labels } from "./choice-fields.ts";
import { USE_LABELS } from "./consent-labels.ts";
import { LEVEL_LABELS } from "./fact-labels.ts";
import { OUTCOME_LABELS } from "./mechanism-labels.ts";

/** Codes of the gate that mean that somebody can be asked. */
const CAN_BE_ASKED = ["consent.missing", "consent.withdrawn"];

/** In one line, what the gate says of sending a case to a mechanism as things are. */
export function gateLine(mechanism: string, { addressees, routes, work }: WorkView): TemplateResult {
  const addressee = addressees.find(({ id }) => id === mechanism);
  if (addressee === undefined) return besideLine(routes.find((each) => each.mechanism === mechanism)?.beside ?? null);
  const { refusal } = addressee;
  if (refusal === null) return html`<p class="gate gate--open">${localize("gate-open")}</p>`;
  if (refusal.missing.length > 0 && CAN_BE_ASKED.includes(refusal.code)) {
    return html`<p class="gate gate--shut">
      ${localize("gate-missing", { who: whoForWhat(refusal, work.record.people) })}
    </p>`;
  }
  return html`<p class="gate gate--shut">${localize("gate-draft-only", { why: localizeCode(refusal.code) })}</p>`;
}

const BESIDE_LABELS: Labels<Beside["how"]> = {
  copy: message("beside-copy"),
  way: message("beside-way"),
  with: message("beside-with"),
};

/** How it is reached with what goes to another, where nothing is sent to it by itself. */
function besideLine(beside: Beside | null): TemplateResult {
  return html`<p class="gate soft">
    ${beside === null ? localize("mechanism-takes-nothing") : localize(BESIDE_LABELS[beside.how], { names: beside.names.join(" · ") })}
  </p>`;
}

/** What routing says of it, in a word. Where nothing is sent by itself there is no draft either, only an agreement that is missing. */
export function outcomeText({ mechanism, name, outcome }: NamedRoute, { addressees }: WorkView): string {
  const hasNoDraft = name !== null && !addressees.some(({ id }) => id === mechanism);
  return outcome === "draft_only" && hasNoDraft ? localize("outcome-no-agreement") : localize(OUTCOME_LABELS[outcome]);
}

/** How many of these the case may be sent to as things are. */
export function countOpen(mechanisms: readonly { readonly mechanism: string }[], { addressees }: WorkView): number {
  const open = new Set(addressees.filter(({ refusal }) => refusal === null).map(({ id }) => id));
  return mechanisms.filter(({ mechanism }) => open.has(mechanism)).length;
}

function whoForWhat({ missing }: GateRefusal, people: readonly Person[]): string {
  return missing
    .map(({ level, person, uses }) => {
      const who = people.find(({ id }) => id === person)?.pseudonym ?? person;
      return localize("gate-who", {
        level: localize(LEVEL_LABELS[level]),
        uses: uses.map((use) => localize(USE_LABELS[use])).join(" · "),
        who,
      });
    })
    .join("; ");
}
