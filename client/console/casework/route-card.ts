import { html, nothing, type TemplateResult } from "lit";
import { localize } from "../../i18n/localize.ts";
import type { NamedRoute, WorkView } from "../../workers/casework-views.ts";
import { LEVEL_LABELS } from "./fact-labels.ts";
import { countOpen, gateLine, outcomeText } from "./gate-line.ts";
import type { Listed } from "./mechanism-groups.ts";
import { routeName } from "./mechanism-labels.ts";
import { reasonText } from "./reason-text.ts";
import { reasons, type ReasonActions } from "./route-reasons.ts";

/** What a card can ask for. */
export interface RouteActions extends ReasonActions {
  readonly onChoose: (mechanism: string) => void;
  readonly onOpen: (mechanism: string) => void;
}

/** What the cards of a list have in common. */
export interface RouteList {
  readonly actions: RouteActions;
  /** Those that are marked to be compared. */
  readonly compared: readonly string[];
  readonly work: WorkView;
}

/** A mechanism that fits, or a group with its members folded away. */
export function routeCard({ members, route }: Listed, list: RouteList): TemplateResult {
  return html`
    <article class="route route--${route.outcome}">
      <div class="route-head">
        <h3>${routeLink(route, list.actions)}</h3>
        <strong class="route-outcome">${outcomeText(route, list.work)}</strong>
      </div>
      ${said(route)} ${route.name === null ? nothing : gateLine(route.mechanism, list.work)} ${foot(route, list)}
      ${members.length === 0 ? nothing : folded(members, list)}
    </article>
  `;
}

/** A mechanism that does not apply, or those of a group. */
export function otherCard(
  { isHere, members, route }: Listed,
  { actions, work }: Pick<RouteList, "actions" | "work">,
): TemplateResult {
  return html`
    <article class="route">
      <h3>${routeLink(route, actions)}</h3>
      ${isHere ? reasons(route, work, actions) : nothing}
      ${
        members.length === 0
          ? nothing
          : html`<details class="more members">
              <summary>${localize("group-others", { count: members.length })}</summary>
              <ul class="routes">
                ${members.map(
                  (each) =>
                    html`<li>
                      <article class="route">
                        <h4>${routeLink(each, actions)}</h4>
                        ${reasons(each, work, actions)}
                      </article>
                    </li>`,
                )}
              </ul>
            </details>`
      }
    </article>
  `;
}

function folded(members: readonly NamedRoute[], list: RouteList): TemplateResult {
  const recommended = members.filter(({ outcome }) => outcome === "recommended").length;
  return html`
    <details class="more members">
      <summary>
        ${localize("group-members", { count: members.length })}
        ${recommended === 0 ? nothing : localize("group-recommended", { count: recommended })}
        ${localize("group-open", { count: countOpen(members, list.work) })}
      </summary>
      <ul class="routes">
        ${members.map(
          (each) =>
            html`<li>
              <article class="route route--${each.outcome}">
                <div class="route-head">
                  <h4>${routeLink(each, list.actions)}</h4>
                  <strong class="route-outcome">${outcomeText(each, list.work)}</strong>
                </div>
                ${said(each)} ${gateLine(each.mechanism, list.work)} ${foot(each, list)}
              </article>
            </li>`,
        )}
      </ul>
    </details>
  `;
}

function said({ checkFirst, doubt, level, name, outcome, reason }: NamedRoute): TemplateResult {
  return html`
    <p>${reasonText(reason)}</p>
    ${name === null && outcome === "draft_only" && level !== null ? html`<p class="soft">${localize("route-level", { level: localize(LEVEL_LABELS[level]) })}</p>` : nothing}
    ${checkFirst ? html`<p class="soft">${localize("route-check-first")}</p>` : nothing}
    ${doubt === null ? nothing : html`<p>${doubt}</p>`}
  `;
}

function foot(route: NamedRoute, { actions, compared, work }: RouteList): TemplateResult {
  const { caveat, mechanism, name } = route;
  return html`
    <div class="route-foot">
      <details class="more">
        <summary>${localize("route-why")}</summary>
        ${reasons(route, work, actions)} ${caveat === null ? nothing : html`<p>${caveat}</p>`}
      </details>
      ${
        name === null
          ? nothing
          : html`<label class="choice">
              <input
                type="checkbox"
                .checked=${compared.includes(mechanism)}
                @change=${() => {
                  actions.onChoose(mechanism);
                }}
              />
              <span>${localize("route-compare")}<span class="visually-hidden"> ${name}</span></span>
            </label>`
      }
    </div>
  `;
}

function routeLink(each: NamedRoute, actions: Pick<RouteActions, "onOpen">): TemplateResult {
  return each.name === null ? html`${routeName(each)}` : pageLink(each.mechanism, each.name, actions);
}

/** The way to the page of a mechanism. */
export function pageLink(mechanism: string, name: string, { onOpen }: Pick<RouteActions, "onOpen">): TemplateResult {
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
