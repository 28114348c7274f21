import { html, LitElement, type TemplateResult } from "lit";
import { pageShell } from "../elements/page-shell.ts";
import { localize } from "../i18n/localize.ts";

/** The root of the portal page. */
export class AmparoPortal extends LitElement {
  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    return pageShell({ name: localize("portal-title"), content: html`<h1>${localize("portal-title")}</h1>` });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "amparo-portal": AmparoPortal;
  }
}
