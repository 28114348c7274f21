import { html, type TemplateResult } from "lit";
import "../../elements/error-summary.ts";
import { localize } from "../../i18n/localize.ts";
import type { PortalState } from "../portal-state.ts";
import { addressee } from "./addressee.ts";
import { backButton } from "./buttons.ts";
import { draftErrors, fileFields, textFields } from "./draft-fields.ts";
import { onSubmit, type PortalUi } from "./portal-ui.ts";
import { stepHeading } from "./step-heading.ts";

/** A later letter: more to tell. */
export function composePage(
  { draft, problems, folders, organisation }: Extract<PortalState, { page: "compose" }>,
  { controller }: PortalUi,
): TemplateResult {
  const visit = controller.return;
  const isTextWrong = problems.includes("nothing_written") || problems.includes("text_too_long");
  return html`
    ${stepHeading(localize("followup-title"))}
    <amparo-error-summary .errors=${draftErrors(problems, ["text", "files"])}></amparo-error-summary>
    ${addressee(organisation)}
    <p>${localize("followup-help")}</p>
    <form novalidate autocomplete="off" @submit=${onSubmit(() => void visit.followup.send())}>
      ${textFields(
        draft,
        { label: localize("followup-label"), isWrong: isTextWrong },
        {
          change: (change) => {
            visit.followup.change(change);
          },
        },
      )}
      ${fileFields(draft, folders, visit.followup)}
      <div class="actions">
        <button type="submit" class="button button--main">${localize("followup-send")}</button>
        ${backButton(() => {
          visit.begin();
        })}
      </div>
    </form>
  `;
}
