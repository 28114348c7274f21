import { html, nothing, type TemplateResult } from "lit";
import { becauseMissing } from "../../../shared/mechanisms/reasons.ts";
import { localize, message } from "../../i18n/localize.ts";
import type { NamedRoute, WorkView } from "../../workers/casework-views.ts";
import { factText, placeOfFact, type MissingPlace } from "./fact-names.ts";
import { LEVEL_LABELS } from "./fact-labels.ts";
import { reasonText } from "./reason-text.ts";

/** What the reasons can ask for. */
export interface ReasonActions {
  /** Opens the place where something that is missing can be entered. */
  readonly onMissing: (place: MissingPlace) => void;
}

/** Why routing says what it says, where that is written, and what would change it. */
export function reasons(route: NamedRoute, work: WorkView, actions: ReasonActions): TemplateResult {
  const { missing, reasons: all, reference } = route;
  // What is missing stands below, each with the way to it: it is not said twice.
  const others = all.filter((reason) => missing.length === 0 || reason !== becauseMissing(missing));
  return html`
    ${
      others.length === 0
        ? nothing
        : html`<ul>
            ${others.map((reason) => html`<li>${reasonText(reason)}</li>`)}
          </ul>`
    }
    ${missing.length === 0 ? nothing : html`${enough(route, work)} ${whatIsMissing(route, actions)}`}
    <p class="soft">${localize("route-reference")} <bdi dir="ltr">${reference}</bdi></p>
  `;
}

/** The least that a person has to agree to, before what would be best: nobody is asked for more than is needed. */
function enough(
  { mechanism, missing, outcome }: NamedRoute,
  { addressees }: WorkView,
): TemplateResult | typeof nothing {
  const level = addressees.find(({ id }) => id === mechanism)?.enough;
  const asked = missing.find(({ fact }) => fact === "consent")?.needed ?? [];
  if (outcome !== "draft_only" || level === undefined || asked.includes(level)) return nothing;
  return html`<p>${localize("route-enough", { level: localize(LEVEL_LABELS[level]) })}</p>`;
}

function whatIsMissing({ missing, outcome, would }: NamedRoute, { onMissing }: ReasonActions): TemplateResult {
  const isForMore = outcome === "possible" || would === "recommended";
  return html`
    <p>${localize(isForMore ? FOR_MORE : FOR_ANY)}</p>
    <ul>
      ${missing.map(
        ({ fact, needed }) =>
          html`<li>
            <button
              type="button"
              class="button--plain missing-link"
              @click=${() => {
                onMissing(placeOfFact(fact));
              }}
            >
              ${factText(fact, needed)}
            </button>
          </li>`,
      )}
    </ul>
  `;
}

const FOR_ANY = message("route-missing");
const FOR_MORE = message("route-missing-more");
