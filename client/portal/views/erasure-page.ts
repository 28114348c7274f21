import { html, nothing, type TemplateResult } from "lit";
import "../../elements/error-summary.ts";
import { notice } from "../../elements/notice.ts";
import { localize } from "../../i18n/localize.ts";
import type { PortalState } from "../portal-state.ts";
import { addressee } from "./addressee.ts";
import { backButton } from "./buttons.ts";
import { draftErrors, textFields } from "./draft-fields.ts";
import { onSubmit, type PortalUi } from "./portal-ui.ts";
import { stepHeading } from "./step-heading.ts";

/** Asking for everything to be deleted: what will happen, and what nobody can undo. A reason may be given. */
export function erasurePage(
  { draft, isUnconfirmed, problems, organisation }: Extract<PortalState, { page: "erasure" }>,
  { ask, controller }: PortalUi,
): TemplateResult {
  const visit = controller.return;
  return html`
    ${stepHeading(localize("erasure-title"))}
    <amparo-error-summary .errors=${draftErrors(problems, ["text"])}></amparo-error-summary>
    ${addressee(organisation)} ${isUnconfirmed ? notice("warning", localize("erasure-open")) : nothing}
    <h2>${localize("erasure-what")}</h2>
    <ul class="facts">
      <li>${localize("erasure-people", { count: organisation.view.rhythm })}</li>
      <li>${localize("erasure-stops")}</li>
      <li>${localize("erasure-server")}</li>
    </ul>
    <h2>${localize("erasure-limits")}</h2>
    <ul class="facts">
      <li>${localize("erasure-limits-passed")}</li>
      <li>${localize("erasure-limits-sure")}</li>
      <li>${localize("erasure-limits-help")}</li>
    </ul>
    <form novalidate autocomplete="off" @submit=${onSubmit(() => void send(visit.erasure, ask))}>
      ${textFields(
        draft,
        { label: localize("erasure-label"), hint: localize("erasure-hint"), isWrong: problems.length > 0 },
        {
          change: (change) => {
            visit.erasure.change(change);
          },
        },
      )}
      <div class="actions">
        <button type="submit" class="button button--danger">${localize("erasure-send")}</button>
        ${backButton(() => {
          visit.begin();
        })}
      </div>
    </form>
  `;
}

async function send(erasure: PortalUi["controller"]["return"]["erasure"], ask: PortalUi["ask"]): Promise<void> {
  const isSure = await ask({
    heading: localize("erasure-sure-heading"),
    text: localize("erasure-sure-text"),
    confirm: localize("erasure-sure-confirm"),
    cancel: localize("erasure-sure-keep"),
    danger: true,
  });
  if (isSure) await erasure.send();
}
