import { html, LitElement, type TemplateResult } from "lit";
import { pageShell } from "../elements/page-shell.ts";
import { localize } from "../i18n/localize.ts";

/** The root of the desk page. */
export class AmparoDesk extends LitElement {
  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    return pageShell({ name: localize("desk-title"), content: html`<h1>${localize("desk-title")}</h1>` });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "amparo-desk": AmparoDesk;
  }
}
