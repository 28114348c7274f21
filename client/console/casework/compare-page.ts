import { html, nothing, type TemplateResult } from "lit";
import type { Comparison, Learning } from "../../../shared/casework/consent/compare.ts";
import type { Learner } from "../../../shared/mechanisms/mechanism.ts";
import { localize } from "../../i18n/localize.ts";
import type { WorkView } from "../../workers/casework-views.ts";
import { gateLine } from "./gate-line.ts";
import { LEARNED_LABELS, LEARNER_LABELS } from "./mechanism-labels.ts";
import { backToMechanisms } from "./mechanism-page.ts";

const LEARNERS: readonly Learner[] = ["mechanism", "un_entities", "state", "public", "other_organisations"];

/** What the page can ask for. */
export interface CompareActions {
  readonly onBack: () => void;
  readonly onOpen: (mechanism: string) => void;
}

/** Several mechanisms beside each other: what each would learn of the person, and pass on to whom. */
export function comparePage(
  rows: readonly Comparison[],
  work: WorkView,
  { onBack, onOpen }: CompareActions,
): TemplateResult {
  return html`
    ${backToMechanisms(onBack)}
    <p class="soft">${localize("compare-lede")}</p>
    <table class="compare-table">
      <thead>
        <tr>
          <th scope="col">${localize("compare-mechanism")}</th>
          ${LEARNERS.map((learner) => html`<th scope="col">${localize(LEARNER_LABELS[learner])}</th>`)}
          <th scope="col">${localize("compare-now")}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ learns, mechanism }) => html`
            <tr>
              <th scope="row">
                <button
                  type="button"
                  class="button--plain route-link"
                  @click=${() => {
                    onOpen(mechanism.id);
                  }}
                >
                  ${mechanism.name}
                </button>
              </th>
              ${LEARNERS.map(
                (learner) =>
                  html`<td data-label=${localize(LEARNER_LABELS[learner])}>
                    ${cell(learns.filter(({ to }) => to === learner))}
                  </td>`,
              )}
              <td data-label=${localize("compare-now")}>${gateLine(mechanism.id, work)}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

function cell(learnings: readonly Learning[]): TemplateResult {
  if (learnings.length === 0) return html`<span class="soft">${localize("compare-nothing")}</span>`;
  return html`${learnings.map(
    ({ how, isBeyond, text, what }) => html`
      <p class="learning">
        <strong>${localize(LEARNED_LABELS[what])}</strong>
        ${how === "may" ? html`<span class="soft">(${isBeyond ? localize("compare-beyond") : localize("discloses-may")})</span>` : nothing}
        <span class="soft">${text}</span>
      </p>
    `,
  )}`;
}
