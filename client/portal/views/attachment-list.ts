import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { repeat } from "lit/directives/repeat.js";
import { progressBar } from "../../elements/progress-bar.ts";
import { formatSize } from "../../i18n/format-size.ts";
import { localize } from "../../i18n/localize.ts";
import { bytesOf, isSettled, lacksConnection, type Attachment } from "../attachments/attachment.ts";
import type { AttachmentChange } from "../attachments/attachments.ts";
import { tickChoice } from "./choice-line.ts";
import { cleaningChoice } from "./cleaning-choice.ts";
import { sentAsTicked } from "./sent-as.ts";
import { withoutCopy } from "./without-copy.ts";

/** What a person does with the files that are attached. */
export interface AttachmentIntents {
  changeFile(id: number, change: AttachmentChange): void;
  removeFile(id: number): void;
}

/**
 * The attached files: how far each was looked at, what it reveals, and what of it is sent. Each is made anew only when something is new of
 * it: while hundreds are looked at, one after the other, the page has time for whoever waits. It takes the same object for the same intents.
 */
export function attachmentList(attachments: readonly Attachment[], intents: AttachmentIntents): TemplateResult {
  return html`
    <p class="soft" role="status">${status(attachments)}</p>
    ${
      attachments.length === 0
        ? nothing
        : html`<ul class="attachments">
            ${repeat(
              attachments,
              ({ id }) => id,
              (each, index) =>
                guard([each, index, intents, document.documentElement.lang], () => item(each, index + 1, intents)),
            )}
          </ul>`
    }
  `;
}

/** How far it is; where it does not go on by itself, why. */
function status(attachments: readonly Attachment[]): string {
  const count = attachments.length;
  const unlooked = attachments.filter(({ look }) => lacksConnection(look)).length;
  const looked = attachments.filter(({ look }) => look.state === "seen" || look.state === "refused").length;
  if (unlooked > 0 && looked === count) return localize("evidence-status-unlooked", { count: unlooked });
  return localize("evidence-status", { count, done: looked - unlooked });
}

function item(attachment: Attachment, number: number, intents: AttachmentIntents): TemplateResult {
  const { file, id } = attachment;
  return html`<li class="card attachment">
    <div class="attachment-head">
      <span class="file-name" id=${nameId(id)} tabindex="-1"><bdi>${file.name}</bdi></span>
      <span class="file-facts">
        <span class="soft">${formatSize(bytesOf(attachment))}</span>
        <button
          type="button"
          class="button--plain"
          aria-label=${localize("files-remove", { name: file.name })}
          @click=${() => {
            intents.removeFile(id);
          }}
        >
          ${localize("files-remove-short")}
        </button>
      </span>
    </div>
    ${state(attachment, intents)} ${isSettled(attachment) ? naming(attachment, number, intents) : nothing}
  </li>`;
}

function state(attachment: Attachment, intents: AttachmentIntents): TemplateResult {
  const { choice, file, id, look } = attachment;
  const onChange = (change: AttachmentChange): void => {
    // The button by which it is looked at again goes away: its name has the focus then.
    if (change.look !== undefined) document.getElementById(nameId(id))?.focus();
    intents.changeFile(id, change);
  };
  if (look.state === "seen") return cleaningChoice(attachment, look, onChange);
  if (look.state === "refused" || choice === "original") return withoutCopy(attachment, onChange);
  return look.state === "waiting"
    ? html`<p class="soft">${localize("evidence-waiting")}</p>`
    : progressBar({
        id: `look-${String(id)}`,
        label: localize("evidence-looking"),
        done: look.done,
        total: file.size,
      });
}

function nameId(id: number): string {
  return `file-${String(id)}`;
}

function naming(attachment: Attachment, number: number, intents: AttachmentIntents): TemplateResult {
  return tickChoice({
    label: html`${localize("evidence-keep-name")}
      <span class="soft choice-hint">${sentAsTicked(attachment, number)}</span>`,
    isTicked: attachment.keepsName,
    onTick: (keepsName) => {
      intents.changeFile(attachment.id, { keepsName });
    },
  });
}
