import { html, nothing, type TemplateResult } from "lit";
import { notice } from "../../elements/notice.ts";
import { localize, localizeCode, message } from "../../i18n/localize.ts";
import { sentenceGap } from "../../i18n/sentence-gap.ts";
import type { RefusedFile } from "../../workers/guard-messages.ts";
import { couldNotLook, lacksConnection, type Attachment } from "../attachments/attachment.ts";
import type { AttachmentChange } from "../attachments/attachments.ts";

/** A file without a clean copy: why, and what can be done with it. That the connection failed is no reason to send it as it is. */
export function withoutCopy(
  { choice, look }: Attachment,
  onChange: (change: AttachmentChange) => void,
): TemplateResult {
  const isSent = choice === "original";
  const again = couldNotLook(look) && !isSent ? tryAgain(onChange) : nothing;
  if (look.state === "refused" && lacksConnection(look) && !isSent) {
    return html`${notice("warning", localizeCode(look.code), localize("evidence-unlooked"))} ${again}`;
  }
  // Both ways are one button, because it has the focus when somebody has pressed it.
  return html`
    ${look.state === "refused" && !isSent ? refused(look) : html`<p>${localize("evidence-goes-as-is")}</p>`} ${again}
    <button
      type="button"
      class=${isSent ? "button--plain" : "button"}
      @click=${() => {
        onChange({ choice: isSent ? "clean" : "original" });
      }}
    >
      ${localize(isSent ? message("evidence-not-as-is") : message("evidence-send-as-is"))}
    </button>
  `;
}

function tryAgain(onChange: (change: AttachmentChange) => void): TemplateResult {
  return html`<button
    type="button"
    class="button"
    @click=${() => {
      onChange({ look: { state: "waiting" } });
    }}
  >
    ${localize("try-again")}
  </button>`;
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
