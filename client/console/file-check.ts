import { html, nothing, type TemplateResult } from "lit";
import type { SubmissionId } from "../../shared/protocol/id.ts";
import { notice } from "../elements/notice.ts";
import { localize } from "../i18n/localize.ts";
import type { FilesCheck } from "./console-state.ts";
import "../elements/choose-file.ts";

/** A field for the files that were saved, several at once. */
export function savedFilesField(field: string, onCheck: (files: readonly File[]) => void): TemplateResult {
  return html`
    <amparo-choose-file
      field=${field}
      label=${localize("check-files")}
      hint=${localize("check-files-hint")}
      multiple
      @amparo-files-chosen=${(event: HTMLElementEventMap["amparo-files-chosen"]) => {
        onCheck(event.detail.files);
      }}
    ></amparo-choose-file>
  `;
}

/** What came of a check that was made here: which files are not what a letter names. */
export function filesCheckNotice(check: FilesCheck | null, here: SubmissionId | null): TemplateResult | typeof nothing {
  if (check?.beside !== here) return nothing;
  const { unmatched, whole } = check;
  const found =
    whole === 0 ? nothing : notice("good", localize("check-whole-text"), localize("check-whole", { count: whole }));
  if (unmatched.length === 0) return html`<div role="status">${found}</div>`;
  const names = unmatched.map((name, place) => html`${place === 0 ? nothing : ", "}<bdi>${name}</bdi>`);
  return html`
    ${found}
    ${notice("error", html`${names}. ${localize("check-unmatched-text")}`, localize("check-unmatched", { count: unmatched.length }))}
  `;
}
