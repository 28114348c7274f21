import { html, nothing, type TemplateResult } from "lit";
import { notice } from "../../elements/notice.ts";
import { localize, message } from "../../i18n/localize.ts";
import { plainButton } from "./buttons.ts";
import type { PortalUi } from "./portal-ui.ts";

/** That there would have been questions, and what may be done with the report: who is not asked for want of a connection is told so. */
export function missingQuestions({ controller }: PortalUi): TemplateResult | typeof nothing {
  const { consentPages, isLearning, questionnaire } = controller.parts;
  if (questionnaire !== null) return nothing;
  return notice(
    "plain",
    html`
      <p role="status">${localize(isLearning ? message("missing-questions-loading") : message("missing-questions"))}</p>
      <p>${localize("missing-questions-send")}</p>
      ${consentPages === null ? html`<p>${localize("missing-consent")}</p>` : nothing}
      ${plainButton(localize("try-again"), () => void controller.learnQuestions())}
    `,
  );
}
