import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { repeat } from "lit/directives/repeat.js";
import { notice } from "../../elements/notice.ts";
import { progressBar } from "../../elements/progress-bar.ts";
import { formatSize } from "../../i18n/format-size.ts";
import { localize, localizeCode, message } from "../../i18n/localize.ts";
import { sentenceGap } from "../../i18n/sentence-gap.ts";
import { bytesOf, isSettled, type Attachment, type Look } from "../attachments/attachment.ts";
import type { AttachmentChange } from "../attachments/attachments.ts";
import type { RefusedFile } from "../../workers/guard-messages.ts";
import { tickChoice } from "./choice-line.ts";
import { cleaningChoice } from "./cleaning-choice.ts";
import { sentAsTicked } from "./sent-as.ts";

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
  const done = attachments.filter(({ look }) => look.state === "seen" || look.state === "refused").length;
  return html`
    <p class="soft" role="status">${localize("evidence-status", { count: attachments.length, done })}</p>
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

function item(attachment: Attachment, number: number, intents: AttachmentIntents): TemplateResult {
  const { file, id } = attachment;
  return html`<li class="card attachment">
    <div class="attachment-head">
      <span class="file-name"><bdi>${file.name}</bdi></span>
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
  if (look.state === "seen") {
    return cleaningChoice(attachment, look, (change) => {
      intents.changeFile(id, change);
    });
  }
  if (look.state === "refused" || choice === "original") return withoutCopy(attachment, look, intents);
  return look.state === "waiting"
    ? html`<p class="soft">${localize("evidence-waiting")}</p>`
    : progressBar({
        id: `look-${String(id)}`,
        label: localize("evidence-looking"),
        done: look.done,
        total: file.size,
      });
}

/** A file without a clean copy. Both ways are one button, because it has the focus when somebody has pressed it. */
function withoutCopy({ choice, id }: Attachment, look: Look, intents: AttachmentIntents): TemplateResult {
  const isSent = choice === "original";
  return html`
    ${look.state === "refused" && !isSent ? refused(look) : html`<p>${localize("evidence-goes-as-is")}</p>`}
    <button
      type="button"
      class=${isSent ? "button--plain" : "button"}
      @click=${() => {
        intents.changeFile(id, { choice: isSent ? "clean" : "original" });
      }}
    >
      ${localize(isSent ? message("evidence-look-again") : message("evidence-send-as-is"))}
    </button>
  `;
}

function refused({ code }: RefusedFile): TemplateResult {
  const why = localizeCode(code);
  if (code === "cleaning.empty") return notice("warning", why);
  return notice(
    "warning",
    html`${why}${sentenceGap()}${localize("evidence-refused-choose")}`,
    localize("evidence-refused"),
  );
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
