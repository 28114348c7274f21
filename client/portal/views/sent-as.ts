import { html, type TemplateResult } from "lit";
import { localize } from "../../i18n/localize.ts";
import { sentNames, type Attachment } from "../attachments/attachment.ts";

/** A name in a sentence: between the marks that keep its direction to itself, and its quotation marks. */
const NAME = /((?:\p{Pi}\s?)?)\u2068([^\u2069]*)\u2069((?:\s?\p{Pf})?)/u;
const PIECES = 4;

/**
 * By which names the files of an attachment will be sealed. `number` counts attachments from 1. Each name stands on one line, with its
 * quotation marks, where it can: broken at its hyphens between words of the other direction, nobody could tell its parts.
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
  // Text, then a quotation mark, a name and a quotation mark, and so on.
  const pieces = words.split(NAME);
  const between = pieces.filter((_, index) => index % PIECES === 0);
  return html`${between.map((text, index) => {
    const [open, name, close] = pieces.slice(index * PIECES + 1, index * PIECES + PIECES);
    return name === undefined ? text : html`${text}<span class="whole-name">${open}<bdi>${name}</bdi>${close}</span>`;
  })}`;
}

/** Whether any of them has another name than the file that was chosen. */
export function isRenamed(attachment: Attachment, number: number): boolean {
  return sentNames(attachment, number).some((name) => name !== attachment.file.name);
}
