import { html, nothing, type TemplateResult } from "lit";
import "../../elements/error-summary.ts";
import { localize, message } from "../../i18n/localize.ts";
import { sentenceGap } from "../../i18n/sentence-gap.ts";
import type { PortalState } from "../portal-state.ts";
import { backButton } from "./buttons.ts";
import { draftErrors, fileFields } from "./draft-fields.ts";
import { missingQuestions } from "./missing-questions.ts";
import { onSubmit, type PortalUi } from "./portal-ui.ts";
import { stepHeading } from "./step-heading.ts";

/** Files that show what happened. */
export function attachPage(
  { draft, folders, isFromCheck, problems }: Extract<PortalState, { page: "attach" }>,
  ui: PortalUi,
): TemplateResult {
  const { report } = ui.controller;
  return html`
    ${stepHeading(localize("attach-title"), 3)}
    <amparo-error-summary
      .errors=${draftErrors(problems, ["files"], () => {
        if (isFromCheck) report.edit("text");
        else report.write();
      })}
    ></amparo-error-summary>
    ${missingQuestions(ui)}
    <p>${localize("attach-help")}${sentenceGap()}${localize("later-digits")}</p>
    <form
      novalidate
      autocomplete="off"
      @submit=${onSubmit(() => {
        if (isFromCheck) report.check();
        else void report.ask();
      })}
    >
      ${fileFields(draft, folders, report)}
      <div class="actions">
        <button type="submit" class="button button--main">
          ${localize(onward(isFromCheck, draft.attachments.length))}
        </button>
        ${
          isFromCheck
            ? nothing
            : backButton(() => {
                report.tell();
              })
        }
      </div>
    </form>
  `;
}

function onward(isFromCheck: boolean, files: number): string {
  if (isFromCheck) return message("check-return");
  return files === 0 ? message("attach-skip") : message("go-on");
}
