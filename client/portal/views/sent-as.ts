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
  const [name = "", second] = sentNames(attachment, number);
  return sentence(
    second === undefined
      ? localize("evidence-named", { name })
      : localize("evidence-named-both", { first: name, second }),
  );
}

/** The same beneath the tick for their own names: without it, somebody may take the names for those that the tick would give. */
export function sentAsTicked(attachment: Attachment, number: number): TemplateResult {
  if (attachment.keepsName) return sentAs(attachment, number);
  const [name = "", second] = sentNames(attachment, number);
  return sentence(
    second === undefined
      ? localize("evidence-unticked", { name })
      : localize("evidence-unticked-both", { first: name, second }),
  );
}

function sentence(words: string): TemplateResult {
  return html`${words
    .split(ISOLATES)
    .map((part, index) => (index % 2 === 0 ? part : html`<bdi class="whole-name">${part}</bdi>`))}`;
}

/** Whether any of them has another name than the file that was chosen. */
export function isRenamed(attachment: Attachment, number: number): boolean {
  return sentNames(attachment, number).some((name) => name !== attachment.file.name);
}
