import { html, nothing, type TemplateResult } from "lit";
import type { ImportOutcome } from "../../shared/casework/import-bundle.ts";
import type { LetterStanding } from "../../shared/casework/letter-standing.ts";
import { notice } from "../elements/notice.ts";
import { localize } from "../i18n/localize.ts";
import type { ImportResult } from "../workers/console-messages.ts";
import type { CaseKey } from "../workers/console-views.ts";
import { caseLink } from "./case-link.ts";
import { continuityText } from "./continuity-text.ts";
import { evidenceFailure } from "./evidence-failure.ts";
import "../elements/choose-file.ts";

/** The vault has no room for a letter (PROTOCOL.md §8.2). */
const VAULT_FULL = "vault.full";

/** What the import page can ask for. */
export interface ImportActions {
  readonly onImport: (file: File) => void;
  readonly onOpenCase: (key: CaseKey) => void;
}

/** Takes a bundle, and says in plain words what became of each submission in it. */
export function importPage(result: ImportResult | null, { onImport, onOpenCase }: ImportActions): TemplateResult {
  return html`
    <h1 tabindex="-1">${localize("import-title")}</h1>
    <p class="lede">${localize("import-lede")}</p>
    ${result === null ? nothing : results(result, onOpenCase)}
    <amparo-choose-file
      field="bundle-file"
      label=${result === null ? localize("import-choose") : localize("import-choose-another")}
      hint=${localize("import-hint")}
      accept=".tar"
      @amparo-file-chosen=${(event: HTMLElementEventMap["amparo-file-chosen"]) => {
        onImport(event.detail.file);
      }}
    ></amparo-choose-file>
  `;
}

function results({ instance, outcomes }: ImportResult, onOpenCase: (key: CaseKey) => void): TemplateResult {
  const count = (kind: ImportOutcome["outcome"]): number => outcomes.filter(({ outcome }) => outcome === kind).length;
  const sums = { imported: count("imported"), known: count("known"), refused: count("refused") };
  const hasStanding = (standing: LetterStanding): boolean =>
    outcomes.some((each) => each.outcome !== "refused" && each.continuity === standing);
  return html`
    <section aria-labelledby="import-results">
      <h2 id="import-results">${localize("import-results")}</h2>
      <p role="status">${localize("import-sums", sums)}</p>
      ${
        hasStanding("unchecked")
          ? notice("warning", localize("import-unchecked-text"), localize("import-unchecked-title"))
          : nothing
      }
      ${
        hasStanding("contested")
          ? notice("warning", localize("import-contested-text"), localize("import-contested-title"))
          : nothing
      }
      ${
        outcomes.some((each) => each.outcome === "refused" && each.code === VAULT_FULL)
          ? notice("warning", localize("import-full-text"), localize("import-full-title"))
          : nothing
      }
      ${sums.refused > 0 ? notice("warning", localize("import-refused-text"), localize("import-refused-title")) : nothing}
      <ul class="outcomes">
        ${outcomes.map((outcome) => html`<li class="outcome">${describe(outcome, instance, onOpenCase)}</li>`)}
      </ul>
    </section>
  `;
}

function describe(
  each: ImportOutcome,
  instance: ImportResult["instance"],
  onOpenCase: (key: CaseKey) => void,
): TemplateResult {
  if (each.outcome === "refused") {
    return html`<strong>${localize("import-refused")}</strong> <span>${evidenceFailure(each.code)}</span>
      <span class="soft"
        >${localize("import-submission")} <bdi class="code">${each.submission.slice(0, 8)}</bdi></span
      >`;
  }
  return html`
    <strong>${each.outcome === "imported" ? localize("import-imported") : localize("import-known")}</strong>
    ${caseLink({ case: each.case, instance }, onOpenCase)}
    <span class="continuity--${each.continuity}">${continuityText(each.continuity)}</span>
  `;
}
