import { html, nothing, type TemplateResult } from "lit";
import type { InstanceId } from "../../shared/protocol/id.ts";
import { notice } from "../elements/notice.ts";
import { localize } from "../i18n/localize.ts";
import type { OutgoingView, Saving } from "../workers/console-views.ts";

/** What waits to be carried out, and the way to carry it. Nothing leaves before the vault that remembers it is saved. */
export function outgoingPage(
  outgoing: readonly OutgoingView[],
  saving: Saving,
  exported: InstanceId | null,
  onExport: (instance: InstanceId) => void,
): TemplateResult {
  return html`
    <h1 tabindex="-1">${localize("outgoing-title")}</h1>
    <p class="lede">${localize("outgoing-lede")}</p>
    ${saving === "unsaved" ? notice("warning", localize("outgoing-unsaved"), localize("outgoing-unsaved-title")) : nothing}
    ${exported === null ? nothing : notice("good", localize("outgoing-done"), localize("outgoing-done-title"))}
    ${
      outgoing.length === 0
        ? html`<p>${localize("outgoing-none")}</p>`
        : outgoing.map((each) => bundle(each, saving, onExport))
    }
  `;
}

function bundle(
  { instance, receipts, replies }: OutgoingView,
  saving: Saving,
  onExport: (instance: InstanceId) => void,
): TemplateResult {
  const heading = `outgoing-${instance.slice(0, 8)}`;
  return html`
    <section class="card" aria-labelledby=${heading}>
      <h2 id=${heading}>${localize("outgoing-server")} <bdi class="code" dir="ltr">${instance.slice(0, 8)}</bdi></h2>
      <ul>
        <li>${localize("outgoing-replies", { count: replies })}</li>
        <li>${localize("outgoing-receipts", { count: receipts })}</li>
        <li>${localize("outgoing-keys")}</li>
      </ul>
      <div class="actions">
        <button
          type="button"
          class="button button--main"
          ?disabled=${saving === "unsaved"}
          @click=${() => {
            onExport(instance);
          }}
        >
          ${localize("outgoing-export")}
        </button>
      </div>
    </section>
  `;
}
