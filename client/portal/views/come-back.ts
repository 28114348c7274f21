import { html, type TemplateResult } from "lit";
import type { Day } from "../../../shared/protocol/day.ts";
import { comeBackDay } from "../../../shared/source/come-back.ts";
import { formatDay } from "../../i18n/format-day.ts";
import { localize } from "../../i18n/localize.ts";
import { sentenceGap } from "../../i18n/sentence-gap.ts";
import type { ListedOrganisation } from "../../workers/portal-calls.ts";

/** When it is worth coming back, by what the organisation promises. It is computed for this page, and kept nowhere. */
export function comeBack(sent: Day, { view }: ListedOrganisation): TemplateResult {
  return html`
    <p class="come-back">
      <strong>${localize("come-back-day", { day: formatDay(comeBackDay(sent, view)) })}</strong
      >${sentenceGap()}${localize("come-back-why", { count: view.rhythm })}
    </p>
  `;
}
