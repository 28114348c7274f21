import { html, nothing, type TemplateResult } from "lit";
import { notice } from "../../elements/notice.ts";
import { localize } from "../../i18n/localize.ts";
import type { NamedRoute, WorkView } from "../../workers/casework-views.ts";
import { factText, placeOfFact, type MissingPlace } from "./fact-names.ts";
import { LEVEL_LABELS } from "./fact-labels.ts";
import { OUTCOME_LABELS, routeName, SPEED_LABELS, SPEED_OF_PART, SPEEDS } from "./mechanism-labels.ts";

/** What the page can ask for. */
export interface MechanismsActions {
  readonly onChoose: (mechanism: string) => void;
  readonly onCompare: () => void;
  /** Opens the place where something that is missing can be entered. */
  readonly onMissing: (place: MissingPlace) => void;
  readonly onOpen: (mechanism: string) => void;
}

/** Every mechanism for a case: those that fit by how soon they can help, and folded away those that do not. */
export function mechanismsPage(
  { routes, unrouted }: WorkView,
  compared: readonly string[],
  actions: MechanismsActions,
): TemplateResult {
  const fitting = routes.filter((each) => each.outcome !== "not_applicable" && !standsForMembers(each, routes));
  const others = routes.filter(({ outcome }) => outcome === "not_applicable");
  const isUnconsented = routes.some(({ outcome }) => outcome === "draft_only");
  return html`
    <p class="soft">${localize("mechanisms-lede")}</p>
    ${isUnconsented ? notice("warning", localize("mechanisms-draft-only-text"), localize("mechanisms-draft-only-title")) : nothing}
    ${fitting.length === 0 ? html`<p>${localize("mechanisms-none")}</p>` : nothing}
    ${SPEEDS.map((speed) => {
      const group = fitting.filter(({ part }) => SPEED_OF_PART[part] === speed);
      return group.length === 0
        ? nothing
        : html`
            <h2>${localize(SPEED_LABELS[speed])}</h2>
            <ul class="routes">
              ${group.map((each) => html`<li>${routeCard(each, compared, actions)}</li>`)}
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
    <details class="more others">
      <summary>${localize("mechanisms-others", { count: others.length })}</summary>
      <ul class="routes">
        ${others.map((each) => html`<li>${otherCard(each, actions)}</li>`)}
      </ul>
    </details>
    ${unrouted.length === 0 ? nothing : chosenByPeople(unrouted, actions)}
  `;
}

/** A group is left out where those that belong to it are listed themselves. */
function standsForMembers({ mechanism, name }: NamedRoute, routes: readonly NamedRoute[]): boolean {
  return (
    name === null &&
    routes.some((each) => each.rule === mechanism && each.mechanism !== mechanism && each.order !== null)
  );
}

function routeCard(each: NamedRoute, compared: readonly string[], actions: MechanismsActions): TemplateResult {
  const { caveat, checkFirst, doubt, level, mechanism, name, outcome, reason } = each;
  const isChosen = compared.includes(mechanism);
  return html`
    <article class="route route--${outcome}">
      <div class="route-head">
        <h3>${routeLink(each, actions)}</h3>
        <strong class="route-outcome">${localize(OUTCOME_LABELS[outcome])}</strong>
      </div>
      <p>${reason}</p>
      ${outcome === "draft_only" && level !== null ? html`<p class="soft">${localize("route-level", { level: localize(LEVEL_LABELS[level]) })}</p>` : nothing}
      ${checkFirst ? html`<p class="soft">${localize("route-check-first")}</p>` : nothing}
      ${doubt === null ? nothing : html`<p>${doubt}</p>`}
      <div class="route-foot">
        <details class="more">
          <summary>${localize("route-why")}</summary>
          ${reasons(each, actions)} ${caveat === null ? nothing : html`<p>${caveat}</p>`}
        </details>
        ${
          name === null
            ? nothing
            : html`<label class="choice">
                <input
                  type="checkbox"
                  .checked=${isChosen}
                  @change=${() => {
                    actions.onChoose(mechanism);
                  }}
                />
                <span>${localize("route-compare")}<span class="visually-hidden"> ${name}</span></span>
              </label>`
        }
      </div>
    </article>
  `;
}

function otherCard(each: NamedRoute, actions: MechanismsActions): TemplateResult {
  return html`
    <article class="route">
      <h3>${routeLink(each, actions)}</h3>
      ${reasons(each, actions)}
    </article>
  `;
}

function chosenByPeople(unrouted: WorkView["unrouted"], actions: MechanismsActions): TemplateResult {
  return html`
    <details class="more unrouted">
      <summary>${localize("mechanisms-unrouted", { count: unrouted.length })}</summary>
      <ul class="routes">
        ${unrouted.map(
          ({ id, name, why }) =>
            html`<li>
              <article class="route">
                <h3>${pageLink(id, name, actions)}</h3>
                <p>${why}</p>
              </article>
            </li>`,
        )}
      </ul>
    </details>
  `;
}

function routeLink(each: NamedRoute, actions: MechanismsActions): TemplateResult {
  return each.name === null ? html`${routeName(each)}` : pageLink(each.mechanism, each.name, actions);
}

function pageLink(mechanism: string, name: string, { onOpen }: MechanismsActions): TemplateResult {
  return html`<button
    type="button"
    class="button--plain route-link"
    @click=${() => {
      onOpen(mechanism);
    }}
  >
    ${name}
  </button>`;
}

/** Why routing says what it says, where that is written, and what would change it. */
export function reasons(
  { missing, outcome, reasons: all, reference }: NamedRoute,
  { onMissing }: Pick<MechanismsActions, "onMissing">,
): TemplateResult {
  return html`
    <ul>
      ${all.map((reason) => html`<li>${reason}</li>`)}
    </ul>
    ${
      missing.length === 0
        ? nothing
        : html`
            <p>${outcome === "possible" ? localize("route-missing-more") : localize("route-missing")}</p>
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
          `
    }
    <p class="soft">${localize("route-reference")} <bdi dir="ltr">${reference}</bdi></p>
  `;
}
