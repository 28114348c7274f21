import { html, nothing, type TemplateResult } from "lit";
import {
  CONSENT_TOPICS,
  isYes,
  type ConsentStep,
  type ConsentTopic,
  type REPORT_ANSWERS,
  type StepAnswer,
} from "../../../../shared/mechanisms/consent-answers.ts";
import "../../../elements/error-summary.ts";
import { notice } from "../../../elements/notice.ts";
import { localize, message } from "../../../i18n/localize.ts";
import { sentenceGap } from "../../../i18n/sentence-gap.ts";
import type { ConsentWays } from "../../consent-pages.ts";
import type { PortalState } from "../../portal-state.ts";
import { backButton, sideButton } from "../../views/buttons.ts";
import { onSubmit } from "../../views/portal-ui.ts";
import { stepHeading } from "../../views/step-heading.ts";
import { conflictsOf, decidersFor, deciderOf, isAnswered, type ChosenConsent } from "../chosen-consent.ts";
import { askedSteps, placeBefore, topicAfter, type ConsentPlace } from "../consent-place.ts";
import { contradictionsOf } from "../contradictions.ts";
import { conflictList, openText } from "./conflict-list.ts";
import { deciderField, radioGroup, understoodField } from "./consent-fields.ts";
import { ANSWER_WORDS, TOPIC_WORDS, whoseOf } from "./consent-words.ts";
import { contradictionList } from "./contradiction-list.ts";
import { topicMeaning } from "./topic-meaning.ts";

type ConsentState = Extract<PortalState, { page: "consent" }>;

/** What the way to the page behind is called, and which step of a report the conversation then is. */
const ENDS: Readonly<Record<ConsentPlace["behind"], string>> = {
  check: message("check-return"),
  questions: message("question-back-overview"),
};
const STEPS: Readonly<Record<ConsentPlace["behind"], number>> = { check: 4, questions: 2 };

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
  const end = ENDS[behind];
  return html`
    ${stepHeading(localize("consent-title"), STEPS[behind])}
    <p>${localize("consent-lede", { organisation: name.text })}</p>
    <p>${localize("consent-no-is-fine")}</p>
    <p>${localize("consent-later")}</p>
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
                ${decider === "not-asked" ? notice("plain", localize("consent-not-asked-text")) : nothing}
              </div>
              <p class="soft">${localize("consent-one-person")}</p>
            `
      }
      <div class="actions">
        <button type="submit" class="button">
          ${localize(isAlone ? end : decider === "not-asked" ? message("go-on") : message("consent-start"))}
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

function topicPage(
  { chosen, behind, isAlone, reporter, wanted }: ConsentState,
  topic: ConsentTopic,
  ways: ConsentWays,
): TemplateResult {
  const { consent } = ways;
  const decider = deciderOf(chosen, reporter);
  const whose = whoseOf(decider);
  const answers: readonly (keyof typeof ANSWER_WORDS)[] = topic === "sg-report" ? REPORT_ORDER : STEP_ORDER;
  const number = CONSENT_TOPICS.indexOf(topic) + 1;
  const end = ENDS[behind];
  const isEnd = isAlone || topicAfter(topic) === null;
  const said = wanted?.answer ?? chosen[topic];
  const asked = wanted === null ? [] : askedSteps(wanted, chosen);
  const open = wanted?.isOpen === true ? asked.at(-1) : undefined;
  return html`
    <p class="eyebrow">${localize("consent-question-of", { number, count: CONSENT_TOPICS.length })}</p>
    ${stepHeading(localize(TOPIC_WORDS[topic].title, whose))}
    <amparo-error-summary
      .errors=${open === undefined ? [] : [{ text: openText(open, whose), field: `consent-${open}` }]}
    ></amparo-error-summary>
    ${topicMeaning(topic, decider, 2)}
    <form
      novalidate
      autocomplete="off"
      @submit=${onSubmit(() => {
        consent.next();
      })}
    >
      ${radioGroup({
        name: `consent-${topic}`,
        legend: localize(TOPIC_WORDS[topic].title, whose),
        options: answers.map((value) => ({ value, label: localize(ANSWER_WORDS[value], whose) })),
        chosen: said ?? "no",
        onChoose: (answer) => {
          consent.change({ [topic]: answer });
        },
      })}
      ${
        topic === "sg-report" && isYes(said)
          ? understoodField(chosen.understood, (understood) => {
              consent.change({ understood });
            })
          : nothing
      }
      <p role="status">${asked.length === 0 ? nothing : localize("consent-included")}</p>
      ${asked.map((step) =>
        includedField(step, chosen, whose, (answer) => {
          consent.change({ [step]: answer });
        }),
      )}
      <div class="actions">
        <button type="submit" class="button button--main">${localize(isEnd ? end : message("consent-next"))}</button>
        ${
          isAlone
            ? nothing
            : backButton(() => {
                consent.back(placeBefore(topic));
              })
        }
        ${
          isEnd
            ? nothing
            : html`<button
                type="button"
                class="button button--plain"
                @click=${() => {
                  consent.leave();
                }}
              >
                ${localize(end)}
              </button>`
        }
      </div>
    </form>
  `;
}

/** What a yes includes, as the question that it is by itself, with who learns what by it. */
function includedField(
  step: ConsentStep,
  chosen: ChosenConsent,
  whose: ReturnType<typeof whoseOf>,
  onChoose: (answer: StepAnswer) => void,
): TemplateResult {
  return html`<div class="card">
    <p>${localize(TOPIC_WORDS[step].learns, whose)}</p>
    ${radioGroup({
      name: `consent-${step}`,
      legend: localize(TOPIC_WORDS[step].title, whose),
      options: STEP_ORDER.map((value) => ({ value, label: localize(ANSWER_WORDS[value], whose) })),
      chosen: chosen[step],
      onChoose,
    })}
  </div>`;
}

/** No stands first, because it is what holds where nobody says anything else. */
const STEP_ORDER: readonly StepAnswer[] = ["no", "yes", "talk"];
const REPORT_ORDER: readonly (typeof REPORT_ANSWERS)[number][] = ["no", "record", "without-name", "with-name", "talk"];

function conflictsPage({ behind, chosen, reporter }: ConsentState, ways: ConsentWays): TemplateResult {
  const { consent } = ways;
  const contradictions = contradictionsOf(chosen, reporter, consent.told);
  const hasUnsettled = conflictsOf(chosen, reporter).length > 0;
  return html`
    ${stepHeading(localize("conflicts-title"), STEPS[behind])}
    <p>${localize("conflicts-lede")}${sentenceGap()}${hasUnsettled ? localize("conflicts-asked") : nothing}</p>
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
        <button type="submit" class="button">${localize("conflicts-leave")}</button>
      </div>
    </form>
  `;
}
