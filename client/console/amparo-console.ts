import { html, LitElement, type TemplateResult } from "lit";
import { pageShell } from "../elements/page-shell.ts";
import { localize } from "../i18n/localize.ts";

/** The root of the console page. */
export class AmparoConsole extends LitElement {
  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    return pageShell({ name: localize("console-title"), content: html`<h1>${localize("console-title")}</h1>` });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "amparo-console": AmparoConsole;
  }
}
