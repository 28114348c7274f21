import { html, nothing, type TemplateResult } from "lit";
import { isOpen } from "../../../shared/mechanisms/open-routes.ts";
import { notice } from "../../elements/notice.ts";
import { localize } from "../../i18n/localize.ts";
import type { NamedRoute, WorkView } from "../../workers/casework-views.ts";
import { updateDoubt } from "../held-update.ts";
import { factName, placeOfFact } from "./fact-names.ts";
import { gateLine } from "./gate-line.ts";
import { listed } from "./mechanism-groups.ts";
import { SPEED_LABELS, SPEED_OF_PART, SPEEDS } from "./mechanism-labels.ts";
import { otherCard, pageLink, routeCard, type RouteActions, type RouteList } from "./route-card.ts";

/** What the page can ask for. */
export interface MechanismsActions extends RouteActions {
  readonly onCompare: () => void;
}

/** Every mechanism for a case: those that fit by how soon they can help, and folded away those that do not. */
export function mechanismsPage(
  work: WorkView,
  compared: readonly string[],
  actions: MechanismsActions,
): TemplateResult {
  const { routes } = work;
  const fitting = routes.filter(({ outcome }) => outcome !== "not_applicable");
  const others = routes.filter(({ outcome }) => outcome === "not_applicable");
  const open = others.filter(isOpen);
  const excluded = others.filter((each) => !isOpen(each));
  const isUnconsented = routes.some(({ outcome }) => outcome === "draft_only");
  const list = { actions, compared, work };
  return html`
    <p class="soft">${localize("mechanisms-lede")}</p>
    ${updateDoubt(work.notInForce)} ${undecidedNotice(work, actions)}
    ${isUnconsented ? notice("warning", localize("mechanisms-draft-only-text"), localize("mechanisms-draft-only-title")) : nothing}
    ${fitting.length === 0 ? html`<p>${localize("mechanisms-none")}</p>` : nothing}
    ${SPEEDS.map((speed) => {
      const entries = listed(fitting, routes).filter(({ route: { part } }) => SPEED_OF_PART[part] === speed);
      return entries.length === 0
        ? nothing
        : html`
            <h2>${localize(SPEED_LABELS[speed])}</h2>
            <ul class="routes">
              ${entries.map((each) => html`<li>${routeCard(each, list)}</li>`)}
            </ul>
          `;
    })}
    ${
      fitting.length < 2
        ? nothing
        : html`<div class="actions compare-bar">
            <button type="button" class="button" ?disabled=${compared.length < 2} @click=${actions.onCompare}>
              ${localize("mechanisms-compare", { count: compared.length })}
            </button>
          </div>`
    }
    ${othersUnder(localize("mechanisms-undecided", { count: open.length }), open, list)}
    ${othersUnder(localize("mechanisms-others", { count: excluded.length }), excluded, list)}
    ${work.unrouted.length === 0 ? nothing : chosenByPeople(list)}
  `;
}

/** Whatever is said without these facts says little: they come first, each with the way to where it is entered. */
function undecidedNotice({ undecided }: WorkView, { onMissing }: MechanismsActions): TemplateResult | typeof nothing {
  if (undecided.length === 0) return nothing;
  return html`<div class="notice notice--warning undecided">
    <p class="notice-title">${localize("undecided-title")}</p>
    <p>${localize("undecided-text")}</p>
    <div class="actions">
      ${undecided.map(
        (fact) =>
          html`<button
            type="button"
            class="button"
            @click=${() => {
              onMissing(placeOfFact(fact));
            }}
          >
            ${factName(fact)}
          </button>`,
      )}
    </div>
  </div>`;
}

function othersUnder(summary: string, others: readonly NamedRoute[], list: RouteList): TemplateResult | typeof nothing {
  if (others.length === 0) return nothing;
  return html`<details class="more others">
    <summary>${summary}</summary>
    <ul class="routes">
      ${listed(others, list.work.routes).map((each) => html`<li>${otherCard(each, list)}</li>`)}
    </ul>
  </details>`;
}

function chosenByPeople({ actions, work }: RouteList): TemplateResult {
  return html`
    <details class="more unrouted">
      <summary>${localize("mechanisms-unrouted", { count: work.unrouted.length })}</summary>
      <ul class="routes">
        ${work.unrouted.map(
          ({ id, name, why }) =>
            html`<li>
              <article class="route">
                <h3>${pageLink(id, name, actions)}</h3>
                <p>${why}</p>
                ${gateLine(id, work)}
              </article>
            </li>`,
        )}
      </ul>
    </details>
  `;
}
