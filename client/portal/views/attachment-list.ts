import { html, nothing, type TemplateResult } from "lit";
import { notice } from "../../elements/notice.ts";
import { progressBar } from "../../elements/progress-bar.ts";
import { formatSize } from "../../i18n/format-size.ts";
import { localize, localizeCode } from "../../i18n/localize.ts";
import { isSettled, sentNames, type Attachment } from "../attachments/attachment.ts";
import type { AttachmentChange } from "../attachments/attachments.ts";
import type { RefusedFile } from "../../workers/guard-messages.ts";
import { cleaningChoice } from "./cleaning-choice.ts";

/** What a person does with the files that are attached. */
export interface AttachmentIntents {
  readonly change: (id: number, change: AttachmentChange) => void;
  readonly remove: (id: number) => void;
}

/** The attached files: how far each was looked at, what it reveals, and what of it is sent. */
export function attachmentList(attachments: readonly Attachment[], intents: AttachmentIntents): TemplateResult {
  const done = attachments.filter(({ look }) => look.state === "seen" || look.state === "refused").length;
  return html`
    <p class="soft" role="status">${localize("evidence-status", { count: attachments.length, done })}</p>
    ${
      attachments.length === 0
        ? nothing
        : html`<ul class="attachments">
            ${attachments.map((each, index) => item(each, index + 1, intents))}
          </ul>`
    }
  `;
}

function item(attachment: Attachment, number: number, intents: AttachmentIntents): TemplateResult {
  const { file, id } = attachment;
  return html`<li class="card attachment">
    <div class="attachment-head">
      <span class="file-name"><bdi>${file.name}</bdi></span>
      <span class="soft">${formatSize(file.size)}</span>
      <button
        type="button"
        class="button--plain"
        aria-label=${localize("files-remove", { name: file.name })}
        @click=${() => {
          intents.remove(id);
        }}
      >
        ${localize("files-remove-short")}
      </button>
    </div>
    ${state(attachment, intents)} ${isSettled(attachment) ? naming(attachment, number, intents) : nothing}
  </li>`;
}

function state(attachment: Attachment, intents: AttachmentIntents): TemplateResult {
  const { choice, file, id, look } = attachment;
  switch (look.state) {
    case "waiting":
      return choice === "original" ? asItIs(id, intents) : html`<p class="soft">${localize("evidence-waiting")}</p>`;
    case "looking":
      return choice === "original"
        ? asItIs(id, intents)
        : progressBar({
            id: `look-${String(id)}`,
            label: localize("evidence-looking"),
            done: look.done,
            total: file.size,
          });
    case "refused":
      return choice === "original" ? asItIs(id, intents) : refused(look, id, intents);
    case "seen":
      return cleaningChoice(attachment, look, intents.change);
  }
}

function refused({ code }: RefusedFile, id: number, intents: AttachmentIntents): TemplateResult {
  return html`${notice("warning", html`${localizeCode(code)} ${localize("evidence-refused-choose")}`, localize("evidence-refused"))}
    <button
      type="button"
      class="button"
      @click=${() => {
        intents.change(id, { choice: "original" });
      }}
    >
      ${localize("evidence-send-as-is")}
    </button>`;
}

function asItIs(id: number, intents: AttachmentIntents): TemplateResult {
  return html`<p>
    ${localize("evidence-goes-as-is")}
    <button
      type="button"
      class="button--plain"
      @click=${() => {
        intents.change(id, { choice: "clean" });
      }}
    >
      ${localize("evidence-look-again")}
    </button>
  </p>`;
}

function naming(attachment: Attachment, number: number, intents: AttachmentIntents): TemplateResult {
  const { id, keepsName } = attachment;
  const [first = "", second] = sentNames(attachment, number);
  const names =
    second === undefined
      ? localize("evidence-named", { name: first })
      : localize("evidence-named-both", { first, second });
  return html`<label class="choice">
    <input
      type="checkbox"
      autocomplete="off"
      .checked=${keepsName}
      @change=${() => {
        intents.change(id, { keepsName: !keepsName });
      }}
    />
    <span>${localize("evidence-keep-name")} <span class="soft choice-hint">${names}</span></span>
  </label>`;
}
