import { html, nothing, type TemplateResult } from "lit";
import { leftOutThings } from "../../../shared/casework/consent/left-out-things.ts";
import type { Withheld } from "../../../shared/casework/consent/seen-record.ts";
import type { Draft } from "../../../shared/casework/drafts/draft.ts";
import type { CaseRecord } from "../../../shared/casework/record/case-record.ts";
import { localize } from "../../i18n/localize.ts";
import { withheldList, type WithheldActions } from "./withheld-list.ts";

/** How much of a draft is open: what is to be found out, and, which is something else, what is known and left out. */
export function draftMarks(
  { marks: { missing } }: Draft,
  withheld: readonly Withheld[],
  record: CaseRecord,
  actions: WithheldActions,
): TemplateResult {
  return html`
    <div class="draft-marks no-print">
      <p class=${missing === 0 ? "mark-count" : "mark-count mark-count--missing"}>
        ${localize("draft-count-missing", { count: missing })}
      </p>
      <p class="mark-count">${localize("draft-count-left-out", { count: leftOutThings(withheld).length })}</p>
      ${
        withheld.length === 0
          ? nothing
          : html`<details class="more">
              <summary>${localize("draft-withheld-title")}</summary>
              ${withheldList(withheld, record, actions)}
            </details>`
      }
    </div>
  `;
}
