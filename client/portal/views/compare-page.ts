import { html, type TemplateResult } from "lit";
import { notice } from "../../elements/notice.ts";
import { fingerprint } from "../../elements/organisation-card.ts";
import { localize } from "../../i18n/localize.ts";
import type { PortalState } from "../portal-state.ts";
import { mainButton, sideButton } from "./buttons.ts";
import type { PortalUi } from "./portal-ui.ts";
import { stepHeading } from "./step-heading.ts";

/** Before a later letter to an organisation that has proven nothing yet: is it the one that the person knows? */
export function comparePage(
  { kind, organisation }: Extract<PortalState, { page: "compare" }>,
  { controller }: PortalUi,
): TemplateResult {
  const { fingerprint: print, name } = organisation.view;
  return html`
    ${stepHeading(localize("compare-title"))}
    <p>${localize("compare-why")}</p>
    ${notice(
      "warning",
      html`
        <p>${localize("compare-different-text")}</p>
        <p>${localize("compare-wait")}</p>
      `,
      localize("compare-different"),
    )}
    <article class="card">
      <h2><bdi lang=${name.language}>${name.text}</bdi></h2>
      <p><strong>${localize("compare-fingerprint")}</strong></p>
      ${fingerprint(print)}
    </article>
    <div class="actions">
      ${mainButton(localize("compare-same"), () => {
        controller.return.confirmOrganisation(kind);
      })}
      ${sideButton(localize("compare-cannot"), () => {
        controller.return.begin();
      })}
    </div>
  `;
}
