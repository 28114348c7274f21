import { html, nothing, type TemplateResult } from "lit";
import type { Day } from "../../shared/protocol/day.ts";
import { formatDay } from "../i18n/format-day.ts";
import { localize } from "../i18n/localize.ts";
import type { CaseKey, CaseSummary, CaseView } from "../workers/console-views.ts";
import { caseName, caseNameMark } from "./case-name.ts";
import { chosenCases, keyOf, removableDays, type RemovableDay, type RemovalChoice } from "./removal-choice.ts";

/** What the page can ask for. */
export interface RemoveManyActions {
  readonly onBack: () => void;
  readonly onChoose: (cases: readonly CaseKey[], isChosen: boolean) => void;
  /** Shows what a case says, or nothing any more. */
  readonly onLook: (key: CaseKey | null) => void;
  readonly onOpenDay: (day: Day | null) => void;
  readonly onRemove: () => void;
}

/**
 * Chooses cases to be removed together: whole days at once, for a flood of thousands, or case by case, with a look at what each says.
 * Only the cases of an opened day are listed, so that the page stays quick.
 */
export function removeManyPage(
  cases: readonly CaseSummary[],
  choice: RemovalChoice,
  actions: RemoveManyActions,
): TemplateResult {
  const days = removableDays(cases);
  const kept = cases.filter(({ untouched }) => !untouched).length;
  return html`
    <p><button type="button" class="button--plain back" @click=${actions.onBack}>${localize("case-back")}</button></p>
    <h1 tabindex="-1">${localize("remove-many")}</h1>
    <p class="lede">${localize("remove-many-lede")}</p>
    ${kept === 0 ? nothing : html`<p>${localize("remove-many-kept", { count: kept })}</p>`}
    ${
      days.length === 0
        ? html`<p>${localize("remove-many-none")}</p>`
        : html`
            <ul class="removal-days">
              ${days.map((each) => dayItem(each, choice, actions))}
            </ul>
            ${bar(chosenCases(cases, choice).length, actions)}
          `
    }
  `;
}

function bar(count: number, { onRemove }: RemoveManyActions): TemplateResult {
  return html`
    <div class="removal-bar">
      <p role="status">${localize("remove-many-chosen", { count })}</p>
      <button type="button" class="button button--danger" ?disabled=${count === 0} @click=${onRemove}>
        ${localize("remove-many-remove")}
      </button>
    </div>
  `;
}

function dayItem({ cases, day }: RemovableDay, choice: RemovalChoice, actions: RemoveManyActions): TemplateResult {
  const chosen = cases.filter((each) => choice.chosen.has(keyOf(each))).length;
  const isOpen = choice.openDay === day;
  return html`
    <li class="removal-day">
      <div class="removal-line">
        <label class="choice">
          <input
            type="checkbox"
            .checked=${chosen === cases.length}
            .indeterminate=${chosen > 0 && chosen < cases.length}
            @change=${() => {
              actions.onChoose(cases, chosen < cases.length);
            }}
          />
          <span>${localize("remove-many-day", { count: cases.length, day: formatDay(day) })}</span>
        </label>
        <button
          type="button"
          class="button--plain"
          aria-expanded=${isOpen ? "true" : "false"}
          aria-label=${localize("remove-many-list-of", { day: formatDay(day) })}
          @click=${() => {
            actions.onOpenDay(isOpen ? null : day);
          }}
        >
          ${localize("remove-many-list")}
        </button>
      </div>
      ${isOpen ? caseItems(cases, choice, actions) : nothing}
    </li>
  `;
}

function caseItems(
  cases: readonly CaseSummary[],
  { chosen, shown }: RemovalChoice,
  actions: RemoveManyActions,
): TemplateResult {
  return html`
    <ul class="removal-cases">
      ${cases.map((each) => {
        const isShown = shown !== null && keyOf(shown) === keyOf(each);
        return caseItem(each, chosen.has(keyOf(each)), isShown ? shown : null, actions);
      })}
    </ul>
  `;
}

function caseItem(
  each: CaseSummary,
  isChosen: boolean,
  shown: CaseView | null,
  { onChoose, onLook }: RemoveManyActions,
): TemplateResult {
  const { files, letters, replies } = each;
  const name = caseName(each);
  return html`
    <li>
      <div class="removal-line">
        <label class="choice">
          <input
            type="checkbox"
            .checked=${isChosen}
            @change=${() => {
              onChoose([each], !isChosen);
            }}
          />
          <span>
            ${localize("cases-open")} ${caseNameMark(each)}
            <span class="soft">${localize("cases-sums", { files, letters, replies })}</span>
          </span>
        </label>
        <button
          type="button"
          class="button--plain"
          aria-expanded=${shown === null ? "false" : "true"}
          aria-label=${shown === null ? localize("remove-many-look-at", { name }) : localize("remove-many-hide-case", { name })}
          @click=${() => {
            onLook(shown === null ? each : null);
          }}
        >
          ${shown === null ? localize("remove-many-look") : localize("remove-many-hide")}
        </button>
      </div>
      ${shown === null ? nothing : texts(shown)}
    </li>
  `;
}

function texts({ letterList }: CaseView): TemplateResult {
  return html`
    <div class="removal-texts">
      ${letterList.map(({ language, text }) =>
        text === ""
          ? html`<p class="soft">${localize("letter-no-text")}</p>`
          : html`<div class="prose" lang=${language} dir="auto">${text}</div>`,
      )}
    </div>
  `;
}
