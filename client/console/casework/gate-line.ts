import { html, type TemplateResult } from "lit";
import type { Person } from "../../../shared/casework/record/case-record.ts";
import { localize, localizeCode } from "../../i18n/localize.ts";
import type { GateRefusal, WorkView } from "../../workers/casework-views.ts";
import { USE_LABELS } from "./consent-labels.ts";
import { LEVEL_LABELS } from "./fact-labels.ts";

/** Codes of the gate that mean that somebody can be asked. */
const CAN_BE_ASKED = ["consent.missing", "consent.withdrawn"];

/** In one line, what the gate says of sending a case to a mechanism as things are. */
export function gateLine(mechanism: string, { addressees, work }: WorkView): TemplateResult {
  const addressee = addressees.find(({ id }) => id === mechanism);
  if (addressee === undefined) return html`<p class="gate soft">${localize("mechanism-takes-nothing")}</p>`;
  const { refusal } = addressee;
  if (refusal === null) return html`<p class="gate gate--open">${localize("gate-open")}</p>`;
  if (refusal.missing.length > 0 && CAN_BE_ASKED.includes(refusal.code)) {
    return html`<p class="gate gate--shut">
      ${localize("gate-missing", { who: whoForWhat(refusal, work.record.people) })}
    </p>`;
  }
  return html`<p class="gate gate--shut">${localize("gate-draft-only", { why: localizeCode(refusal.code) })}</p>`;
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
