import { html, nothing, type TemplateResult } from "lit";
import { notice } from "../../../elements/notice.ts";
import { localize } from "../../../i18n/localize.ts";
import { guideLink } from "../../guide-link.ts";
import { isImminent } from "../ask-danger.ts";
import { askedNow, knownOf } from "../asked-now.ts";
import type { Answers } from "../said.ts";

/** If something may happen before anybody reads the report: what a report cannot do, and who can act at once. */
export function dangerNotice(answers: Answers): TemplateResult | typeof nothing {
  if (!isImminent(knownOf(answers, askedNow(answers)))) return nothing;
  // In another tab, because what was typed is in this one alone.
  return notice(
    "warning",
    html`<p>${localize("danger-close-text")}</p>
      <p><a href=${guideLink("emergency")} target="_blank" rel="noopener">${localize("danger-close-link")}</a></p>`,
    localize("danger-close-title"),
  );
}
