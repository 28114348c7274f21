import { html, nothing, type TemplateResult } from "lit";
import { comeBackDay } from "../../../shared/source/come-back.ts";
import { numberedWords } from "../../elements/numbered-words.ts";
import { fingerprintDigits } from "../../elements/organisation-card.ts";
import { formatDay } from "../../i18n/format-day.ts";
import type { PortalState } from "../portal-state.ts";
import { codenameTag } from "./codename-language.ts";

/**
 * All that is printed of the page with the codename: twelve numbered words, and the day to come back and the digits of the fingerprint
 * if the person wants them there. Nothing on it says what it is. It is on no screen.
 */
export function paperCard(state: PortalState): TemplateResult | typeof nothing {
  if (state.page !== "codename") return nothing;
  const { filed, hasDay, hasDigits, organisation } = state;
  return html`
    <div class="paper" aria-hidden="true">
      ${numberedWords(filed.words, codenameTag(filed.language), true)}
      ${hasDay ? html`<p>${formatDay(comeBackDay(filed.receipt.day, organisation.view))}</p>` : nothing}
      ${hasDigits ? fingerprintDigits(organisation.view.fingerprint.digits) : nothing}
    </div>
  `;
}
