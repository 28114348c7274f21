import { html, nothing, type TemplateResult } from "lit";
import { notice } from "../../elements/notice.ts";
import { localize } from "../../i18n/localize.ts";
import { sentenceGap } from "../../i18n/sentence-gap.ts";
import type { PortalState } from "../portal-state.ts";
import type { PortalUi } from "./portal-ui.ts";

/**
 * That what she sent is not lost, and what it can mean that nothing is here. Nobody but the person can tell one from the other: the server
 * knows no codenames.
 */
export function emptyMailbox(
  { hasChoice, hasWords, isBusy, mailbox }: Extract<PortalState, { page: "mailbox" }>,
  controller: PortalUi["controller"],
): TemplateResult {
  return html`
    ${notice(
      "plain",
      html`
        <p>${localize("mailbox-own-letters")}</p>
        <p>
          ${localize("mailbox-empty-soon")}${sentenceGap()}${localize("come-back-why", { count: mailbox.organisation.view.rhythm })}
        </p>
        <p>
          ${localize("mailbox-empty-words")}${hasChoice ? `${sentenceGap()}${localize("mailbox-empty-organisation")}` : nothing}
        </p>
      `,
      localize("mailbox-empty"),
    )}
    ${
      hasWords
        ? html`<p>
            <button
              type="button"
              class="button--plain"
              ?disabled=${isBusy}
              @click=${() => {
                controller.return.checkWords();
              }}
            >
              ${localize("mailbox-check-words")}
            </button>
          </p>`
        : nothing
    }
  `;
}
