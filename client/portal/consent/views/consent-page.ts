import { html, nothing, type TemplateResult } from "lit";
import { notice } from "../../../elements/notice.ts";
import { localize, message } from "../../../i18n/localize.ts";
import { sentenceGap } from "../../../i18n/sentence-gap.ts";
import type { ConsentWays } from "../../consent-pages.ts";
import type { PortalState } from "../../portal-state.ts";
import { sideButton } from "../../views/buttons.ts";
import { onSubmit } from "../../views/portal-ui.ts";
import { stepHeading } from "../../views/step-heading.ts";
import {
  conflictsOf,
  decidersFor,
  deciderOf,
  isAnswered,
  isMissing,
  isUndecided,
  type Undecided,
} from "../chosen-consent.ts";
import { contradictionsOf } from "../contradictions.ts";
import { conflictList, conflictsTitle } from "./conflict-list.ts";
import { deciderField } from "./consent-fields.ts";
import { END_WORDS, STEP_NUMBERS } from "./consent-words.ts";
import { contradictionList } from "./contradiction-list.ts";
import { topicPage } from "./topic-page.ts";

type ConsentState = Extract<PortalState, { page: "consent" }>;

const UNDECIDED_WORDS: Readonly<Record<Undecided, string>> = {
  "not-asked": message("consent-not-asked-text"),
  unreachable: message("consent-unreachable-text"),
};

/** What may be done with a report: the beginning, one question, or answers that do not fit together. */
export function consentPage(state: ConsentState, ways: ConsentWays): TemplateResult {
  switch (state.at) {
    case "start":
      return startPage(state, ways);
    case "conflicts":
      return conflictsPage(state, ways);
    default:
      return topicPage(state, state.at, ways);
  }
}

function startPage(
  { chosen, behind, isAlone, organisation, reporter }: ConsentState,
  ways: ConsentWays,
): TemplateResult {
  const { consent } = ways;
  const deciders = decidersFor(reporter);
  const decider = deciderOf(chosen, reporter);
  const { name } = organisation.view;
  const end = END_WORDS[behind];
  return html`
    ${stepHeading(localize("consent-title"), STEP_NUMBERS[behind])}
    <p>${localize("consent-lede", { organisation: name.text })}</p>
    <p>${localize("consent-no-is-fine")}</p>
    <p>${localize("consent-later")}${sentenceGap()}${localize("later-digits")}</p>
    <form
      novalidate
      autocomplete="off"
      @submit=${onSubmit(() => {
        consent.next();
      })}
    >
      ${
        deciders.length === 1
          ? nothing
          : html`
              ${deciderField(deciders, decider, (next) => {
                consent.change({ decider: next });
              })}
              <div role="status">
                ${isUndecided(decider) ? notice("plain", localize(UNDECIDED_WORDS[decider])) : nothing}
              </div>
              <p class="soft">${localize("consent-one-person")}</p>
            `
      }
      <div class="actions">
        <button type="submit" class="button">
          ${localize(isAlone ? end : isUndecided(decider) ? message("go-on") : message("consent-start"))}
        </button>
        ${
          isAlone
            ? nothing
            : sideButton(
                localize(
                  behind === "questions"
                    ? end
                    : isAnswered(chosen)
                      ? message("consent-keep")
                      : message("consent-leave"),
                ),
                () => {
                  consent.leave();
                },
              )
        }
        ${
          isAlone || behind === "questions"
            ? nothing
            : html`<button
                type="button"
                class="button button--plain"
                @click=${() => {
                  ways.attach();
                }}
              >
                ${localize("back")}
              </button>`
        }
      </div>
    </form>
  `;
}

function conflictsPage({ behind, chosen, reporter }: ConsentState, ways: ConsentWays): TemplateResult {
  const { consent } = ways;
  const contradictions = contradictionsOf(chosen, reporter, consent.told);
  const conflicts = conflictsOf(chosen, reporter);
  const hasUnsettled = conflicts.length > 0;
  const isLeft = contradictions.length === 0 && conflicts.every(isMissing);
  return html`
    ${stepHeading(conflictsTitle(conflicts, contradictions.length), STEP_NUMBERS[behind])}
    <p>
      ${
        isLeft
          ? localize("missing-lede")
          : html`${localize("conflicts-lede")}${sentenceGap()}${hasUnsettled ? localize("conflicts-asked") : nothing}`
      }
    </p>
    ${
      hasUnsettled
        ? conflictList(chosen, reporter, (at) => {
            consent.settle(at);
          })
        : nothing
    }
    ${
      contradictions.length === 0
        ? nothing
        : html`${contradictionList(contradictions, chosen, reporter, consent)}
            <p>${localize("conflicts-both")}</p>`
    }
    <form
      novalidate
      @submit=${onSubmit(() => {
        consent.leave();
      })}
    >
      <div class="actions">
        <button type="submit" class="button">
          ${localize(isLeft ? message("missing-leave") : message("conflicts-leave"))}
        </button>
      </div>
    </form>
  `;
}
