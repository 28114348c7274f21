import { html, nothing, type TemplateResult } from "lit";
import type { Draft } from "../../../shared/casework/drafts/draft.ts";
import { notice } from "../../elements/notice.ts";
import { languageName } from "../../i18n/display-names.ts";
import { localize, message } from "../../i18n/localize.ts";
import type { WorkView } from "../../workers/casework-views.ts";
import { unkeptFields } from "../unkept-fields.ts";
import { textOf } from "./choice-fields.ts";
import { USE_LABELS } from "./consent-labels.ts";
import { draftExports, type LeavingActions } from "./draft-exports.ts";
import { draftMarks } from "./draft-marks.ts";
import { draftSheet, type SheetActions } from "./draft-sheet.ts";
import { backToMechanisms } from "./mechanism-page.ts";
import { refusalNotice, type RefusalActions } from "./refusal-notice.ts";
import type { DraftPage } from "./work-place.ts";

/** What the page can ask for. */
export interface DraftActions extends LeavingActions, RefusalActions, SheetActions {
  readonly onBack: () => void;
  readonly onLanguage: (language: Draft["language"]) => void;
}

/** A draft as it would be sent, and what keeps it from being sent. */
export function draftPage(page: DraftPage, work: WorkView, isEdited: boolean, actions: DraftActions): TemplateResult {
  const { answer, language } = page;
  const { draft, languages, mechanism, refusal, route, uses, withheld, writingApplicants } = answer;
  const doubt = route?.doubt ?? null;
  return html`
    ${backToMechanisms(actions.onBack)}
    <h2 class="no-print">${localize("draft-title", { name: mechanism.name })}</h2>
    ${languages.length < 2 ? nothing : languageField(languages, language, actions)}
    ${doubt === null ? nothing : html`<div class="no-print">${notice("warning", doubt)}</div>`}
    ${writingApplicants.map(
      ({ isSaid }) =>
        html`<div class="no-print">
          ${notice("warning", localize(isSaid ? message("draft-applicant-told") : message("draft-applicant-alike")))}
        </div>`,
    )}
    ${
      refusal === null
        ? html`<p class="no-print">
              ${localize("draft-for")} ${uses.map((use) => localize(USE_LABELS[use])).join(" · ")}.
            </p>
            ${draftExports(page, work, actions)}`
        : refusalNotice(refusal, work.work, actions)
    }
    ${draft === null ? nothing : draftMarks(draft, withheld, work.work.record, actions)}
    ${draft === null ? nothing : draftSheet(draft, page, work, isEdited, actions)}
  `;
}

function languageField(
  languages: readonly Draft["language"][],
  chosen: Draft["language"],
  { onLanguage }: DraftActions,
): TemplateResult {
  return html`
    <div class="field draft-language no-print">
      <label for="draft-language">${localize("draft-language")}</label>
      ${unkeptFields(
        html`<select
          id="draft-language"
          @change=${(event: Event) => {
            const typed = textOf(event);
            const language = languages.find((each) => each === typed);
            // It shows the language of the draft: the other one may be refused.
            if (event.currentTarget instanceof HTMLSelectElement) event.currentTarget.value = chosen;
            if (language !== undefined) onLanguage(language);
          }}
        >
          ${languages.map((each) => html`<option value=${each} .selected=${each === chosen}>${languageName(each)}</option>`)}
        </select>`,
      )}
    </div>
  `;
}
