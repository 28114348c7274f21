import { html, type TemplateResult } from "lit";
import { fingerprintDetails } from "../../elements/organisation-card.ts";
import { localize } from "../../i18n/localize.ts";
import { sentenceGap } from "../../i18n/sentence-gap.ts";
import type { ListedOrganisation } from "../../workers/portal-calls.ts";

/** To whom a later letter goes, with the fingerprint folded away. */
export function addressee({ view }: ListedOrganisation): TemplateResult {
  const { name } = view;
  return html`
    <p>
      ${localize("compose-to")}${sentenceGap()}<strong><bdi lang=${name.language}>${name.text}</bdi></strong>
    </p>
    ${fingerprintDetails(view)}
  `;
}
