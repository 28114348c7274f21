import { html, nothing, type TemplateResult } from "lit";
import "../../elements/error-summary.ts";
import { localize, message } from "../../i18n/localize.ts";
import { sentenceGap } from "../../i18n/sentence-gap.ts";
import type { PortalState } from "../portal-state.ts";
import { backButton } from "./buttons.ts";
import { draftErrors, textFields } from "./draft-fields.ts";
import { onSubmit, type PortalUi } from "./portal-ui.ts";
import { stepHeading } from "./step-heading.ts";

/** What happened, in the person's own words. */
export function writePage(
  { draft, isFromCheck, problems }: Extract<PortalState, { page: "write" }>,
  { controller: { report } }: PortalUi,
): TemplateResult {
  return html`
    ${stepHeading(localize("write-title"), 2)}
    <amparo-error-summary .errors=${draftErrors(problems, ["text"])}></amparo-error-summary>
    <p>${localize("write-help")}${sentenceGap()}${localize("later-digits")}</p>
    <form
      novalidate
      autocomplete="off"
      @submit=${onSubmit(() => {
        if (isFromCheck) report.check();
        else report.tell();
      })}
    >
      ${textFields(
        draft,
        { label: localize("write-label"), hint: localize("text-hint"), isWrong: problems.length > 0 },
        {
          change: (change) => {
            report.change(change);
          },
        },
      )}
      ${isFromCheck ? nothing : html`<p class="soft">${localize("write-kept")}</p>`}
      <div class="actions">
        <button type="submit" class="button button--main">
          ${localize(isFromCheck ? message("check-return") : message("go-on"))}
        </button>
        ${
          isFromCheck
            ? nothing
            : backButton(() => {
                report.begin();
              })
        }
      </div>
    </form>
  `;
}
