import { html, nothing, type TemplateResult } from "lit";
import { notice } from "../../elements/notice.ts";
import { localize, localizeCode, message } from "../../i18n/localize.ts";
import type { PortalState, SendingKind } from "../portal-state.ts";
import { mainButton } from "./buttons.ts";
import { codenamesInDoubt } from "./codenames-in-doubt.ts";
import type { PortalUi } from "./portal-ui.ts";
import { stepHeading } from "./step-heading.ts";

/** Sending has ended without a receipt: what that means, and what can be done. What was written is still there. */
export function unfiledPage(
  { kind, unfiled }: Extract<PortalState, { page: "unfiled" }>,
  ui: PortalUi,
): TemplateResult {
  const { code, file, mayHaveArrived } = unfiled;
  const { inDoubt } = ui.controller;
  const nothingFiled = inDoubt.has(kind) ? message("unfiled-earlier") : message("nothing-filed");
  return html`
    ${stepHeading(localize(mayHaveArrived ? message("unfiled-maybe") : message("unfiled-title")))}
    ${notice(
      mayHaveArrived ? "warning" : "error",
      html`${file === null ? nothing : html`<bdi class="file-name">${file.name}</bdi><br />`}${localizeCode(code)}`,
      localize(mayHaveArrived ? message("unfiled-why") : nothingFiled),
    )}
    ${mayHaveArrived ? html`<p>${localize("unfiled-maybe-text")}</p>` : nothing} ${codenamesInDoubt(inDoubt)}
    <p>${localize("unfiled-kept")}</p>
    <div class="actions">
      ${mainButton(localize(file === null ? message("unfiled-back") : message("unfiled-files")), () => {
        goBack(kind, file !== null, ui);
      })}
    </div>
  `;
}

function goBack(kind: SendingKind, toFiles: boolean, { controller }: PortalUi): void {
  if (kind !== "report") controller.return.compose(kind);
  else if (toFiles) controller.report.edit("files");
  else controller.report.check();
}
