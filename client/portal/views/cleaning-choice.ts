import { html, nothing, type TemplateResult } from "lit";
import type { Finding } from "../../../shared/cleaning/findings.ts";
import type { FileKind } from "../../../shared/cleaning/kinds.ts";
import { formatList } from "../../i18n/format-list.ts";
import { localize, message } from "../../i18n/localize.ts";
import type { SeenFile } from "../../workers/guard-messages.ts";
import type { Attachment, Choice } from "../attachments/attachment.ts";
import type { AttachmentChange } from "../attachments/attachments.ts";
import { radioChoice } from "./choice-line.ts";
import { headingOf, HEADINGS } from "./found-heading.ts";
import { onFold } from "./found-in-file.ts";
import { linesOf } from "./found-lines.ts";
import { isLost, lostNotice } from "./lost-notice.ts";

const CHOICES: readonly { readonly choice: Choice; readonly label: string; readonly hint: string }[] = [
  { choice: "clean", label: message("evidence-clean"), hint: message("evidence-clean-hint") },
  { choice: "both", label: message("evidence-both"), hint: message("evidence-both-hint") },
  { choice: "original", label: message("evidence-original"), hint: message("evidence-original-hint") },
];

/** Under the clean copy of a file that shows more than its copy. */
const LESS = message("evidence-clean-hint-lost");

/** What was seen in a file, and which of the three ways to send it. Where nothing was found there is nothing to choose. */
export function cleaningChoice(
  { choice, id }: Attachment,
  { findings: all, kind, left }: SeenFile,
  onChange: (change: AttachmentChange) => void,
): TemplateResult {
  const findings = all.filter((each) => !isLost(each));
  const losesNothing = findings.length === all.length;
  const [told, leftTold] = [linesOf(findings, kind), linesOf(left, kind)];
  if (told.length === 0 && leftTold.length === 0 && losesNothing) return html`<p>${localize("evidence-nothing")}</p>`;
  return html`
    ${told.length === 0 ? nothing : list(localize("evidence-reveals", summaryOf(told)), findings, kind, null)}
    ${leftTold.length === 0 ? nothing : list(localize("evidence-left", summaryOf(leftTold)), left, kind, localize("evidence-left-text"))}
    ${lostNotice(all)}
    <fieldset class="field">
      <legend>${localize("evidence-choice")}</legend>
      ${CHOICES.map(({ choice: each, hint, label }) =>
        radioChoice({
          name: `choice-${String(id)}`,
          label: html`${localize(label)}
            <span class="soft choice-hint">${localize(each === "clean" && !losesNothing ? LESS : hint)}</span>`,
          isChosen: choice === each,
          onChoose: () => {
            onChange({ choice: each });
          },
        }),
      )}
    </fieldset>
  `;
}

/** How much was found, and of what: whoever never opens the list still reads that it says where they were. */
function summaryOf(findings: readonly Finding[]): { readonly count: number; readonly aspects: string } {
  const headings = new Set<string>(findings.map(headingOf));
  const names = Object.entries(HEADINGS)
    .filter(([heading]) => headings.has(heading))
    .map(([, label]) => inSentence(localize(label)));
  return { count: findings.length, aspects: formatList(names) };
}

/** A label within a sentence: none of them begins with a proper name. */
function inSentence(label: string): string {
  return label.slice(0, 1).toLowerCase() + label.slice(1);
}

function list(summary: string, findings: readonly Finding[], kind: FileKind, text: string | null): TemplateResult {
  return html`<details class="findings" @toggle=${onFold}>
    <summary>${summary}</summary>
    ${text === null ? nothing : html`<p>${text}</p>`}
    <amparo-found-in-file .findings=${findings} .kind=${kind}></amparo-found-in-file>
  </details>`;
}
