import { html, type TemplateResult } from "lit";
import type { InstanceId } from "../../shared/protocol/id.ts";
import type { CaseKey } from "../workers/console-views.ts";

const GROUP = 4;

/** How a case is called here: the first eight digits of its id, in two groups. It says nothing of the person. */
export function caseName({ case: id }: CaseKey): string {
  return `${id.slice(0, GROUP)}-${id.slice(GROUP, 2 * GROUP)}`;
}

/** That name as markup: it reads from left to right in every language. */
export function caseNameMark(key: CaseKey): TemplateResult {
  return html`<bdi class="code case-name" dir="ltr">${caseName(key)}</bdi>`;
}

const INSTANCE_DIGITS = 8;

/** How a server is called here: the first digits of its id. */
export function instanceMark(instance: InstanceId): TemplateResult {
  return html`<bdi class="code" dir="ltr">${instance.slice(0, INSTANCE_DIGITS)}</bdi>`;
}
