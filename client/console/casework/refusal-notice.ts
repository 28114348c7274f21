import { html, nothing, type TemplateResult } from "lit";
import type { MissingConsent } from "../../../shared/casework/consent/gate.ts";
import { rulesBehind } from "../../../shared/casework/consent/rules-behind.ts";
import type { CaseWork } from "../../../shared/casework/work.ts";
import { localize, localizeCode, message } from "../../i18n/localize.ts";
import type { GateRefusal } from "../../workers/casework-views.ts";
import type { Labels } from "./choice-fields.ts";
import { USE_LABELS } from "./consent-labels.ts";
import { LEVEL_LABELS } from "./fact-labels.ts";
import { sourcedList } from "./sourced-text.ts";

/** What can be done about it. */
export interface RefusalActions {
  /** Asks the person; null when no reply can be written. */
  readonly onAsk: ((missing: readonly MissingConsent[]) => void) | null;
  readonly onConsent: () => void;
}

const BECAUSE: Labels<MissingConsent["because"]> = {
  given_by_another: message("missing-given-by-another"),
  never_given: message("missing-never-given"),
  risks: message("missing-risks"),
  too_low: message("missing-too-low"),
  withdrawn: message("missing-withdrawn"),
};

/** Why nothing may be sent, which consent is missing, and the ways to it. */
export function refusalNotice(
  { code, missing, reason }: GateRefusal,
  { record }: CaseWork,
  { onAsk, onConsent }: RefusalActions,
): TemplateResult {
  const nameOf = (person: string): string => record.people.find(({ id }) => id === person)?.pseudonym ?? person;
  const rules = rulesBehind(missing);
  return html`
    <div class="notice notice--warning no-print">
      <p class="notice-title">${localize("refusal-title")}</p>
      <p>${localizeCode(code)} ${code === "mechanism.not_applicable" ? reason : nothing}</p>
      ${
        missing.length === 0
          ? nothing
          : html`<ul>
                ${missing.map(
                  (each) =>
                    html`<li>
                      ${localize("missing-consent", { level: localize(LEVEL_LABELS[each.level]), person: nameOf(each.person) })}
                      ${each.uses.map((use) => localize(USE_LABELS[use])).join(" · ")}.
                      ${each.own ? localize("missing-own") : nothing} ${localize(BECAUSE[each.because])}
                    </li>`,
                )}
              </ul>
              ${
                rules.length === 0
                  ? nothing
                  : html`<details class="more">
                      <summary>${localize("missing-rules")}</summary>
                      ${sourcedList(rules)}
                    </details>`
              }`
      }
      <div class="actions">
        ${
          missing.length === 0 || onAsk === null
            ? nothing
            : html`<button
                type="button"
                class="button button--main"
                @click=${() => {
                  onAsk(missing);
                }}
              >
                ${localize("refusal-ask")}
              </button>`
        }
        <button type="button" class="button" @click=${onConsent}>${localize("refusal-consent")}</button>
      </div>
    </div>
  `;
}
