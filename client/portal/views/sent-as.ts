import { html, type TemplateResult } from "lit";
import { localize } from "../../i18n/localize.ts";
import { sentNames, type Attachment } from "../attachments/attachment.ts";

/** The marks around a name in a sentence, which keep its direction to itself. */
const ISOLATES = /[\u2068\u2069]/u;

/**
 * By which names the files of an attachment will be sealed. `number` counts attachments from 1. Each name stands on one line where it can:
 * broken at its hyphens between words of the other direction, nobody could tell its parts.
 */
export function sentAs(attachment: Attachment, number: number): TemplateResult {
  const [first = "", second] = sentNames(attachment, number);
  const sentence =
    second === undefined
      ? localize("evidence-named", { name: first })
      : localize("evidence-named-both", { first, second });
  return html`${sentence
    .split(ISOLATES)
    .map((part, index) => (index % 2 === 0 ? part : html`<bdi class="whole-name">${part}</bdi>`))}`;
}

/** Whether any of them has another name than the file that was chosen. */
export function isRenamed(attachment: Attachment, number: number): boolean {
  return sentNames(attachment, number).some((name) => name !== attachment.file.name);
}
