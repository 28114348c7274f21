import { html, type TemplateResult } from "lit";
import { localize } from "../../i18n/localize.ts";
import type { PortalState } from "../portal-state.ts";
import { backButton, plainButton } from "./buttons.ts";
import { reviewFiles, reviewText, reviewAddressee } from "./last-look.ts";
import { missingQuestions } from "./missing-questions.ts";
import { onSubmit, type PortalUi } from "./portal-ui.ts";
import { stepHeading } from "./step-heading.ts";

/** A last look before sending: to whom, what, which files. */
export function checkPage(
  { chosen, draft, hasChoice, organisation }: Extract<PortalState, { page: "check" }>,
  ui: PortalUi,
): TemplateResult {
  const { parts, report } = ui.controller;
  const edit = (part: "recipient" | "text" | "files") => (): void => {
    report.edit(part);
  };
  return html`
    ${stepHeading(localize("check-title"), 5)}
    <p>${localize("check-help")}</p>
    ${missingQuestions(ui)}
    ${reviewAddressee(organisation, hasChoice ? plainButton(localize("check-change-to"), edit("recipient")) : undefined)}
    ${reviewText(draft, localize("check-no-text"), edit("text"), edit("text"))}
    ${parts.questionnaire?.reviewAnswers(draft, report)} ${reviewFiles(draft, edit("files"))}
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
