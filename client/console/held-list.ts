import { html, nothing, type TemplateResult } from "lit";
import type { HeldLetter } from "../../shared/casework/saved-files.ts";
import { notice } from "../elements/notice.ts";
import { localize } from "../i18n/localize.ts";
import type { CaseKey } from "../workers/console-views.ts";
import { caseLink } from "./case-link.ts";
import { savedFilesField } from "./file-check.ts";

/** What the list can ask for. */
export interface HeldActions {
  /** Files that are said to be saved evidence. */
  readonly onCheckFiles: (files: readonly File[]) => void;
  readonly onOpenCase: (key: CaseKey) => void;
  readonly onOtherCopy: () => void;
}

/** The letters that stay on the server, case by case: why they do, and what can be done about it. `id` is unique in the page. */
export function heldList(held: readonly HeldLetter[], id: string, actions: HeldActions): TemplateResult {
  const unchecked = held.filter((each) => each.unchecked);
  const withFiles = held.filter(({ unsaved }) => unsaved > 0);
  return html`
    ${unchecked.length === 0 ? nothing : uncheckedLetters(unchecked, actions)}
    ${withFiles.length === 0 ? nothing : lettersWithFiles(withFiles, id, actions)}
  `;
}

function uncheckedLetters(held: readonly HeldLetter[], { onOpenCase }: HeldActions): TemplateResult {
  return html`
    ${notice("warning", localize("unchecked-text"), localize("unchecked-title", { count: held.length }))}
    ${caseLines(held, onOpenCase, (letters) => localize("unchecked-letters", { count: letters.length }))}
  `;
}

function lettersWithFiles(
  held: readonly HeldLetter[],
  id: string,
  { onCheckFiles, onOpenCase, onOtherCopy }: HeldActions,
): TemplateResult {
  const filesOf = (letters: readonly HeldLetter[]): number => letters.reduce((sum, { unsaved }) => sum + unsaved, 0);
  return html`
    ${notice("warning", localize("held-text"), localize("held-title", { count: held.length }))}
    ${caseLines(held, onOpenCase, (letters) => localize("held-files", { count: filesOf(letters) }))}
    ${savedFilesField(`${id}-saved`, onCheckFiles)}
    <div class="actions">
      <button type="button" class="button" @click=${onOtherCopy}>${localize("held-other-copy-all")}</button>
    </div>
  `;
}

/** A line for each case, with what is to be said of its letters. */
function caseLines(
  held: readonly HeldLetter[],
  onOpenCase: (key: CaseKey) => void,
  say: (letters: readonly HeldLetter[]) => string,
): TemplateResult {
  const cases = new Map(held.map((each) => [each.case, each]));
  return html`
    <ul class="outcomes">
      ${[...cases.values()].map(
        (each) => html`
          <li class="outcome">
            ${caseLink(each, onOpenCase)}
            <span class="soft">${say(held.filter((letter) => letter.case === each.case))}</span>
          </li>
        `,
      )}
    </ul>
  `;
}
