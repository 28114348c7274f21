import { html, nothing, type TemplateResult } from "lit";
import { FINDINGS_MOST, type Finding, type FindingAspect } from "../../../shared/cleaning/findings.ts";
import { formatList } from "../../i18n/format-list.ts";
import { localize, message } from "../../i18n/localize.ts";
import type { SeenFile } from "../../workers/guard-messages.ts";
import type { Attachment, Choice } from "../attachments/attachment.ts";
import type { AttachmentChange } from "../attachments/attachments.ts";
import { radioChoice } from "./choice-line.ts";

const ASPECTS: Readonly<Record<FindingAspect, string>> = {
  place: message("finding-place"),
  device: message("finding-device"),
  person: message("finding-person"),
  time: message("finding-time"),
  program: message("finding-program"),
  thumbnail: message("finding-thumbnail"),
  history: message("finding-history"),
  description: message("finding-description"),
  identifier: message("finding-identifier"),
  hidden: message("finding-hidden"),
  link: message("finding-link"),
  unknown: message("finding-unknown"),
};

const CHOICES: readonly { readonly choice: Choice; readonly label: string; readonly hint: string }[] = [
  { choice: "clean", label: message("evidence-clean"), hint: message("evidence-clean-hint") },
  { choice: "both", label: message("evidence-both"), hint: message("evidence-both-hint") },
  { choice: "original", label: message("evidence-original"), hint: message("evidence-original-hint") },
];

/** What was seen in a file, and which of the three ways to send it. Where nothing was found there is nothing to choose. */
export function cleaningChoice(
  { choice, id }: Attachment,
  { findings, left }: SeenFile,
  onChange: (change: AttachmentChange) => void,
): TemplateResult {
  if (findings.length === 0 && left.length === 0) return html`<p>${localize("evidence-nothing")}</p>`;
  return html`
    ${list(localize("evidence-reveals", summaryOf(findings)), findings, null)}
    ${list(localize("evidence-left", summaryOf(left)), left, localize("evidence-left-text"))}
    <fieldset class="field">
      <legend>${localize("evidence-choice")}</legend>
      ${CHOICES.map(({ choice: each, hint, label }) =>
        radioChoice({
          name: `choice-${String(id)}`,
          label: html`${localize(label)} <span class="soft choice-hint">${localize(hint)}</span>`,
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
  const names = Object.entries(ASPECTS)
    .filter(([aspect]) => findings.some((each) => each.aspect === aspect))
    .map(([, label]) => localize(label));
  return { count: findings.length, aspects: formatList(names) };
}

function list(summary: string, findings: readonly Finding[], text: string | null): TemplateResult | typeof nothing {
  if (findings.length === 0) return nothing;
  return html`<details class="findings">
    <summary>${summary}</summary>
    ${text === null ? nothing : html`<p>${text}</p>`}
    <dl>
      ${Object.entries(ASPECTS).map(([aspect, label]) => {
        const those = findings.filter((each) => each.aspect === aspect);
        if (those.length === 0) return nothing;
        return html`<dt>${localize(label)}</dt>
          ${those.map(
            ({ at, value }) =>
              html`<dd>
                ${value === null ? nothing : html`<bdi>${value}</bdi> `}<span class="soft"><bdi>${at}</bdi></span>
              </dd>`,
          )}`;
      })}
    </dl>
    ${findings.length >= FINDINGS_MOST ? html`<p>${localize("evidence-and-more")}</p>` : nothing}
  </details>`;
}
