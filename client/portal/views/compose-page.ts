import { html, type TemplateResult } from "lit";
import "../../elements/error-summary.ts";
import { formatDay } from "../../i18n/format-day.ts";
import { localize } from "../../i18n/localize.ts";
import type { VerifiedMessage } from "../../workers/portal-calls.ts";
import type { PortalState } from "../portal-state.ts";
import { addressee } from "./addressee.ts";
import { backButton } from "./buttons.ts";
import { draftErrors, fileFields, textFields } from "./draft-fields.ts";
import { onSubmit, type PortalUi } from "./portal-ui.ts";
import { stepHeading } from "./step-heading.ts";

/** A later letter: more to tell. */
export function composePage(
  { answered, draft, problems, folders, organisation }: Extract<PortalState, { page: "compose" }>,
  { controller }: PortalUi,
): TemplateResult {
  const visit = controller.return;
  const isTextWrong = problems.includes("nothing_written") || problems.includes("text_too_long");
  return html`
    ${stepHeading(localize("mailbox-write"))}
    <amparo-error-summary .errors=${draftErrors(problems, ["text", "files"])}></amparo-error-summary>
    ${addressee(organisation)}
    <p>${localize("followup-help")}</p>
    <form
      novalidate
      autocomplete="off"
      @submit=${onSubmit(() => {
        visit.followup.check();
      })}
    >
      ${answered.map(letterToAnswer)}
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
        <button type="submit" class="button button--main">${localize("check-return")}</button>
        ${backButton(() => {
          visit.begin();
        })}
      </div>
    </form>
  `;
}

/** What the organisation has written, where it is answered: the latest open, and those before it folded. */
function letterToAnswer({ day, language, sequence, text }: VerifiedMessage, index: number): TemplateResult {
  return html`
    <details ?open=${index === 0}>
      <summary>${localize("followup-answered", { day: formatDay(day), number: sequence + 1 })}</summary>
      <p class="prose" lang=${language} dir="auto">${text}</p>
    </details>
  `;
}
