import { html, type TemplateResult } from "lit";
import { localize } from "../../i18n/localize.ts";
import type { LetterPart, PortalState } from "../portal-state.ts";
import { backButton } from "./buttons.ts";
import { reviewAddressee, reviewFiles, reviewText } from "./last-look.ts";
import { onSubmit, type PortalUi } from "./portal-ui.ts";
import { stepHeading } from "./step-heading.ts";

/** A last look before a later letter is sent: to whom, what, which files. */
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
    ${reviewAddressee(organisation)} ${reviewText(draft, localize("followup-no-text"), edit("text"), edit("language"))}
    ${reviewFiles(draft, edit("files"))}
    <form novalidate @submit=${onSubmit(() => void followup.send())}>
      <div class="actions">
        <button type="submit" class="button button--main">${localize("followup-send")}</button>
        ${backButton(edit(null))}
      </div>
    </form>
  `;
}
