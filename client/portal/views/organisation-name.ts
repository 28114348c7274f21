import { html, nothing, type TemplateResult } from "lit";
import { localize } from "../../i18n/localize.ts";
import type { OrganisationView } from "../../elements/organisation-card.ts";

/** An organisation by its name alone, as it stands in a list; one for practice is marked as that. */
export function organisationName({ name, practice }: Pick<OrganisationView, "name" | "practice">): TemplateResult {
  return html`<bdi lang=${name.language}>${name.text}</bdi>${
      practice ? html` <span class="practice-mark">${localize("practice-title")}</span>` : nothing
    }`;
}
