import { html, nothing, type TemplateResult } from "lit";
import type { HeldLetter } from "../../shared/casework/saved-files.ts";
import { notice } from "../elements/notice.ts";
import { localize } from "../i18n/localize.ts";
import type { CaseKey } from "../workers/console-views.ts";
import { caseLink } from "./case-link.ts";

/** What the list can ask for. */
export interface HeldActions {
  readonly onOpenCase: (key: CaseKey) => void;
  readonly onOtherCopy: () => void;
}

/** The letters that stay on the server because their files lie only in a bundle, case by case, and what can be done about it. */
export function heldList(held: readonly HeldLetter[], { onOpenCase, onOtherCopy }: HeldActions): TemplateResult {
  if (held.length === 0) return html`${nothing}`;
  return html`
    ${notice("warning", localize("held-text"), localize("held-title", { count: held.length }))}
    <ul class="outcomes">
      ${casesOf(held).map(
        ({ key, unsaved }) => html`
          <li class="outcome">
            ${caseLink(key, onOpenCase)}
            <span class="soft">${localize("held-files", { count: unsaved })}</span>
          </li>
        `,
      )}
    </ul>
    <div class="actions">
      <button type="button" class="button" @click=${onOtherCopy}>${localize("held-other-copy-all")}</button>
    </div>
  `;
}

interface HeldCase {
  readonly key: CaseKey;
  readonly unsaved: number;
}

function casesOf(held: readonly HeldLetter[]): readonly HeldCase[] {
  const cases = new Map<string, HeldCase>();
  for (const { case: id, instance, unsaved } of held) {
    const before = cases.get(id)?.unsaved ?? 0;
    cases.set(id, { key: { case: id, instance }, unsaved: before + unsaved });
  }
  return [...cases.values()];
}
