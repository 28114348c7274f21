import { html, type TemplateResult } from "lit";
import { localize } from "../../i18n/localize.ts";
import type { LetterPart, PortalState } from "../portal-state.ts";
import { backButton, plainButton } from "./buttons.ts";
import { looksAtFiles, looksAtText, looksTo } from "./last-look.ts";
import { onSubmit, type PortalUi } from "./portal-ui.ts";
import { stepHeading } from "./step-heading.ts";

/** A last look before sending: to whom, what, which files. */
export function checkPage(
  { chosen, draft, hasChoice, organisation }: Extract<PortalState, { page: "check" }>,
  { controller: { parts, report } }: PortalUi,
): TemplateResult {
  const edit = (part: "recipient" | "text" | "files") => (): void => {
    report.edit(part);
  };
  return html`
    ${stepHeading(localize("check-title"), 5)}
    <p>${localize("check-help")}</p>
    ${looksTo(organisation, hasChoice ? plainButton(localize("check-change-to"), edit("recipient")) : undefined)}
    ${looksAtText(draft, localize("check-no-text"), edit("text"), edit("text"))}
    ${parts.questionnaire?.reviewAnswers(draft, report)} ${looksAtFiles(draft, edit("files"))}
    ${parts.consentPages?.reviewConsent(chosen, report)}
    <form novalidate @submit=${onSubmit(() => void report.send())}>
      <p>${localize("check-send-hint")}</p>
      <div class="actions">
        <button type="submit" class="button button--main">${localize("check-send")}</button>
        ${backButton(() => void report.askAgain())}
      </div>
    </form>
  `;
}

/** The same before a later letter. */
export function laterCheckPage(
  { draft, organisation }: Extract<PortalState, { page: "later-check" }>,
  { controller }: PortalUi,
): TemplateResult {
  const { followup } = controller.return;
  const edit = (part: LetterPart | null) => (): void => {
    followup.begin(part);
  };
  return html`
    ${stepHeading(localize("check-title"))}
    <p>${localize("check-help")}</p>
    ${looksTo(organisation)} ${looksAtText(draft, localize("followup-no-text"), edit("text"), edit("language"))}
    ${looksAtFiles(draft, edit("files"))}
    <form novalidate @submit=${onSubmit(() => void followup.send())}>
      <div class="actions">
        <button type="submit" class="button button--main">${localize("followup-send")}</button>
        ${backButton(edit(null))}
      </div>
    </form>
  `;
}
