import { localize } from "../../i18n/localize.ts";
import { sentNames, type Attachment } from "../attachments/attachment.ts";

/** By which names the files of an attachment will be sealed. `number` counts attachments from 1. */
export function sentAs(attachment: Attachment, number: number): string {
  const [first = "", second] = sentNames(attachment, number);
  return second === undefined
    ? localize("evidence-named", { name: first })
    : localize("evidence-named-both", { first, second });
}

/** Whether any of them has another name than the file that was chosen. */
export function isRenamed(attachment: Attachment, number: number): boolean {
  return sentNames(attachment, number).some((name) => name !== attachment.file.name);
}
