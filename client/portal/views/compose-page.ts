import { html, nothing, type TemplateResult } from "lit";
import "../../elements/error-summary.ts";
import { fingerprintDetails } from "../../elements/organisation-card.ts";
import { localize, message } from "../../i18n/localize.ts";
import type { PortalState } from "../portal-state.ts";
import { draftErrors, fileFields, textFields } from "./draft-fields.ts";
import { onSubmit, type PortalUi } from "./portal-ui.ts";
import { stepHeading } from "./step-heading.ts";

/** A later letter: more to tell, or something to take back. */
export function composePage(
  { kind, draft, problems, folders, organisation }: Extract<PortalState, { page: "compose" }>,
  { controller }: PortalUi,
): TemplateResult {
  const visit = controller.return;
  const { name } = organisation.view;
  const isMore = kind === "followup";
  const isTextWrong = problems.includes("nothing_written") || problems.includes("text_too_long");
  return html`
    ${stepHeading(localize(isMore ? message("followup-title") : message("withdraw-title")))}
    <amparo-error-summary
      .errors=${draftErrors(problems, isMore ? ["text", "files"] : ["text"])}
    ></amparo-error-summary>
    <p>
      ${localize("compose-to")} <strong><bdi lang=${name.language}>${name.text}</bdi></strong>
    </p>
    ${fingerprintDetails(organisation.view)}
    <p>${localize(isMore ? message("followup-help") : message("withdraw-help"))}</p>
    <form novalidate autocomplete="off" @submit=${onSubmit(() => void visit.send(kind))}>
      ${textFields(
        draft,
        { label: localize(isMore ? message("followup-label") : message("withdraw-label")), isWrong: isTextWrong },
        {
          change: (change) => {
            visit.change(kind, change);
          },
        },
      )}
      ${
        isMore
          ? fileFields(draft, folders, {
              add: (files, left) => {
                visit.addFiles(files, left);
              },
              change: (id, change) => {
                visit.changeFile(id, change);
              },
              remove: (id) => {
                visit.removeFile(id);
              },
            })
          : nothing
      }
      <div class="actions">
        <button type="submit" class="button button--main">
          ${localize(isMore ? message("followup-send") : message("withdraw-send"))}
        </button>
        <button
          type="button"
          class="button"
          @click=${() => {
            visit.begin();
          }}
        >
          ${localize("back")}
        </button>
      </div>
    </form>
  `;
}
