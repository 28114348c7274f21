import { html, nothing, type TemplateResult } from "lit";
import { notice } from "../../elements/notice.ts";
import { localize, localizeCode } from "../../i18n/localize.ts";
import type { DeskController } from "../desk-controller.ts";
import type { DeskState } from "../desk-state.ts";
import "../../elements/choose-file.ts";

/** The beginning: choose the desk key file. */
export function keyPage(
  { isBusy, code }: Extract<DeskState, { page: "key" }>,
  controller: DeskController,
): TemplateResult {
  return html`
    <h1 tabindex="-1">${localize("desk-key-title")}</h1>
    <p class="lede">${localize("desk-key-lede")}</p>
    ${code === null ? nothing : notice("error", localizeCode(code), localize("desk-key-refused"))}
    <amparo-choose-file
      field="desk-key"
      label=${localize("desk-key-choose")}
      hint=${localize("desk-key-hint")}
      accept=".json,application/json"
      ?disabled=${isBusy}
      main
      @amparo-file-chosen=${(event: HTMLElementEventMap["amparo-file-chosen"]) => void controller.enter(event.detail.file)}
    ></amparo-choose-file>
    <p role="status">${isBusy ? localize("desk-key-busy") : ""}</p>
  `;
}
