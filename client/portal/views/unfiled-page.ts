import { html, nothing, type TemplateResult } from "lit";
import { numberedWords } from "../../elements/numbered-words.ts";
import { notice } from "../../elements/notice.ts";
import { localize, localizeCode, message } from "../../i18n/localize.ts";
import { CODENAME_LANGUAGE } from "./codename-pages.ts";
import type { PortalState, SendingKind } from "../portal-state.ts";
import type { PortalUi } from "./portal-ui.ts";
import { stepHeading } from "./step-heading.ts";

/** Sending has ended without a receipt: what that means, and what can be done. What was written is still there. */
export function unfiledPage(
  { kind, unfiled }: Extract<PortalState, { page: "unfiled" }>,
  ui: PortalUi,
): TemplateResult {
  const { code, file, mayHaveArrived, words } = unfiled;
  return html`
    ${stepHeading(localize(mayHaveArrived ? message("unfiled-maybe") : message("unfiled-title")))}
    ${notice(
      mayHaveArrived ? "warning" : "error",
      html`${localizeCode(code)}${file === null ? nothing : html` <bdi>${file}</bdi>`}`,
      mayHaveArrived ? localize("unfiled-why") : localize("nothing-filed"),
    )}
    ${mayHaveArrived ? html`<p>${localize("unfiled-maybe-text")}</p>` : nothing}
    ${words === null ? nothing : keepWords(words)}
    <p>${localize("unfiled-kept")}</p>
    <div class="actions">
      <button
        type="button"
        class="button button--main"
        @click=${() => {
          goBack(kind, file !== null, ui);
        }}
      >
        ${localize(file === null ? message("unfiled-back") : message("unfiled-files"))}
      </button>
    </div>
  `;
}

function keepWords(words: readonly string[]): TemplateResult {
  return html`
    <h2 id="unfiled-words">${localize("unfiled-codename")}</h2>
    <p>${localize("unfiled-codename-text")}</p>
    <div class="codename" role="group" aria-labelledby="unfiled-words">
      ${numberedWords(words, CODENAME_LANGUAGE, true)}
    </div>
  `;
}

function goBack(kind: SendingKind, toFiles: boolean, { controller }: PortalUi): void {
  if (kind !== "report") controller.return.compose(kind);
  else if (toFiles) controller.report.attach();
  else controller.report.check();
}
