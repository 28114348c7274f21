import { html, nothing, type TemplateResult } from "lit";
import { notice } from "../../elements/notice.ts";
import { localize, localizeCode } from "../../i18n/localize.ts";
import type { PortalState } from "../portal-state.ts";
import type { PortalUi } from "./portal-ui.ts";
import { stepHeading } from "./step-heading.ts";

type State<P extends PortalState["page"]> = Extract<PortalState, { page: P }>;

/** While the engine loads and the directory is read. */
export function preparingPage({ controller }: PortalUi): TemplateResult {
  return html`
    ${stepHeading(localize("preparing-title"))}
    <p role="status">${localize("preparing-text")}</p>
    <progress aria-label=${localize("preparing-title")}></progress>
    <div class="actions">
      <button
        type="button"
        class="button"
        @click=${() => {
          controller.backToDoors();
        }}
      >
        ${localize("back")}
      </button>
    </div>
  `;
}

/** The instance could not be asked for its organisations. */
export function unreachablePage({ door, code }: State<"unreachable">, { controller }: PortalUi): TemplateResult {
  return html`
    ${stepHeading(localize("unreachable-title"))} ${notice("error", localizeCode(code), localize("nothing-sent"))}
    <div class="actions">
      <button type="button" class="button button--main" @click=${() => void controller.enter(door)}>
        ${localize("try-again")}
      </button>
      <button
        type="button"
        class="button"
        @click=${() => {
          controller.backToDoors();
        }}
      >
        ${localize("back")}
      </button>
    </div>
  `;
}

/** Nothing can be sent from here, and nothing was (or, when it broke at the very end, nobody knows). */
export function unavailablePage(
  { code, door, mayHaveArrived, keepsDraft }: State<"unavailable">,
  { controller }: PortalUi,
): TemplateResult {
  return html`
    ${stepHeading(localize("unavailable-title"))}
    ${notice("error", localizeCode(code), mayHaveArrived ? localize("unfiled-maybe") : localize("nothing-sent"))}
    ${mayHaveArrived ? html`<p>${localize("unfiled-maybe-text")}</p>` : nothing}
    ${keepsDraft ? html`<p><strong>${localize("unavailable-kept")}</strong></p>` : nothing}
    ${keepsDraft && door === "return" ? html`<p>${localize("unavailable-kept-return")}</p>` : nothing}
    <p>${localize("unavailable-text")}</p>
    <ul>
      <li>${localize("unavailable-tor")}</li>
      <li>${localize("unavailable-level")}</li>
    </ul>
    <div class="actions">
      ${
        door === null
          ? nothing
          : html`<button type="button" class="button button--main" @click=${() => void controller.enter(door)}>
              ${localize("try-again")}
            </button>`
      }
      <button
        type="button"
        class="button"
        @click=${() => {
          controller.backToDoors();
        }}
      >
        ${localize("start-page")}
      </button>
    </div>
  `;
}
