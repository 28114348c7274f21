import { html, nothing, type TemplateResult } from "lit";
import type { InstanceId } from "../../shared/protocol/id.ts";
import { notice } from "../elements/notice.ts";
import { localize } from "../i18n/localize.ts";
import type { ExportedBundle } from "../workers/console-messages.ts";
import type { CaseKey, OutgoingView, Saving, VaultView } from "../workers/console-views.ts";
import { instanceMark } from "./case-name.ts";
import { nextBundle, type FilesCheck } from "./console-state.ts";
import { filesCheckNotice } from "./file-check.ts";
import { heldList } from "./held-list.ts";

/** What the page can ask for. */
export interface OutgoingActions {
  /** Files that are said to be saved evidence. */
  readonly onCheckFiles: (files: readonly File[]) => void;
  readonly onExport: (instance: InstanceId) => void;
  readonly onOpenCase: (key: CaseKey) => void;
  readonly onOtherCopy: (instance: InstanceId) => void;
}

/** What was exported last, and the last check of saved files. */
export interface OutgoingNews {
  readonly check: FilesCheck | null;
  readonly exported: ExportedBundle | null;
}

/** What waits to be carried out, what does not go out yet, and the way to carry it. Nothing leaves before the vault that remembers it is saved. */
export function outgoingPage(
  { outgoing, saving }: Pick<VaultView, "outgoing" | "saving">,
  { check, exported }: OutgoingNews,
  actions: OutgoingActions,
): TemplateResult {
  return html`
    <h1 tabindex="-1">${localize("outgoing-title")}</h1>
    <p class="lede">${localize("outgoing-lede")}</p>
    ${saving === "unsaved" ? notice("warning", localize("outgoing-unsaved"), localize("outgoing-unsaved-title")) : nothing}
    ${exported === null ? nothing : doneNotice(exported)} ${filesCheckNotice(check, null)}
    ${
      outgoing.length === 0
        ? html`<p>${localize("outgoing-none")}</p>`
        : outgoing.map((each) => bundle(each, saving, exported, actions))
    }
  `;
}

/** When one bundle does not hold all: which one this was, what of everything it holds, and that another one has to follow. */
function doneNotice(exported: ExportedBundle): TemplateResult {
  const { bundles, number } = exported;
  const title = localize("outgoing-done-title");
  if (bundles === 1) return notice("good", localize("outgoing-done"), title);
  const { allReceipts, allReplies, receipts, replies } = exported;
  const which = localize("outgoing-which", { number, total: bundles });
  const holds = localize("outgoing-holds", { allReceipts, allReplies, receipts, replies });
  const isLast = number === bundles;
  const next = isLast ? localize("outgoing-last") : localize("outgoing-again");
  return notice(isLast ? "good" : "warning", `${which} ${holds} ${next}`, title);
}

function bundle(
  { held, instance, receipts, replies }: OutgoingView,
  saving: Saving,
  exported: ExportedBundle | null,
  { onCheckFiles, onExport, onOpenCase, onOtherCopy }: OutgoingActions,
): TemplateResult {
  const number = nextBundle(exported, instance);
  // Each receipt is counted once, and saving files does not set free what cannot be checked.
  const unchecked = held.filter((each) => each.unchecked).length;
  const withFiles = held.length - unchecked;
  const heading = `outgoing-${instance.slice(0, 8)}`;
  return html`
    <section class="card" aria-labelledby=${heading}>
      <h2 id=${heading}>${localize("outgoing-server")} ${instanceMark(instance)}</h2>
      <ul>
        <li>${localize("outgoing-replies", { count: replies })}</li>
        <li>${localize("outgoing-receipts", { count: receipts })}</li>
        ${unchecked === 0 ? nothing : html`<li>${localize("outgoing-unchecked", { count: unchecked })}</li>`}
        ${withFiles === 0 ? nothing : html`<li>${localize("outgoing-held", { count: withFiles })}</li>`}
        <li>${localize("outgoing-keys")}</li>
      </ul>
      ${heldList(held, heading, {
        onCheckFiles,
        onOpenCase,
        onOtherCopy: () => {
          onOtherCopy(instance);
        },
      })}
      <div class="actions">
        <button
          type="button"
          class="button button--main"
          ?disabled=${saving === "unsaved"}
          @click=${() => {
            onExport(instance);
          }}
        >
          ${number === 1 ? localize("outgoing-export") : localize("outgoing-export-next", { number, total: exported?.bundles ?? number })}
        </button>
      </div>
    </section>
  `;
}
