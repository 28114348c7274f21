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
import { localize, message } from "../../../i18n/localize.ts";
import type { ConsentWays } from "../../consent-pages.ts";
import type { PortalState } from "../../portal-state.ts";
import { backButton } from "../../views/buttons.ts";
import { onSubmit } from "../../views/portal-ui.ts";
import { stepHeading } from "../../views/step-heading.ts";
import { titleWords } from "../../views/title-words.ts";
import { deciderOf, type ChosenConsent, type Decider } from "../chosen-consent.ts";
import { askedSteps, placeBefore, topicAfter } from "../consent-place.ts";
import { openText } from "./conflict-list.ts";
import { radioGroup, understoodField } from "./consent-fields.ts";
import { ANSWER_WORDS, END_WORDS, STEP_NUMBERS, TOPIC_WORDS, whoseOf } from "./consent-words.ts";
import { topicMeaning } from "./topic-meaning.ts";

type ConsentState = Extract<PortalState, { page: "consent" }>;

/** No stands first, because it is what holds where nobody says anything else. */
const STEP_ORDER: readonly StepAnswer[] = ["no", "yes", "talk"];
const REPORT_ORDER: readonly (typeof REPORT_ANSWERS)[number][] = ["no", "record", "without-name", "with-name", "talk"];

/** One question: what it means, its answers, and what a yes includes. */
export function topicPage(
  { chosen, behind, isAlone, reporter, wanted }: ConsentState,
  topic: ConsentTopic,
  ways: ConsentWays,
): TemplateResult {
  const { consent } = ways;
  const decider = deciderOf(chosen, reporter);
  const whose = whoseOf(decider);
  const answers: readonly (keyof typeof ANSWER_WORDS)[] = topic === "sg-report" ? REPORT_ORDER : STEP_ORDER;
  const number = CONSENT_TOPICS.indexOf(topic) + 1;
  const end = END_WORDS[behind];
  const isEnd = isAlone || topicAfter(topic) === null;
  const said = wanted?.answer ?? chosen[topic];
  const asked = wanted === null ? [] : askedSteps(wanted, chosen);
  const open = wanted?.isOpen === true ? asked.at(-1) : undefined;
  return html`
    ${stepHeading(
      localize(TOPIC_WORDS[topic].title, whose),
      STEP_NUMBERS[behind],
      localize("consent-question-of", { number, count: CONSENT_TOPICS.length }),
    )}
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
        includedField(step, chosen, decider, (answer) => {
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

/** What a yes includes, as the question that it is by itself, with all that is said where it is asked alone. */
function includedField(
  step: ConsentStep,
  chosen: ChosenConsent,
  decider: Decider | null,
  onChoose: (answer: StepAnswer) => void,
): TemplateResult {
  const whose = whoseOf(decider);
  const title = localize(TOPIC_WORDS[step].title, whose);
  return html`<section class="card agreement" aria-labelledby="included-${step}">
    <h2 id="included-${step}">${titleWords(title)}</h2>
    ${topicMeaning(step, decider, 3)}
    ${radioGroup({
      name: `consent-${step}`,
      legend: title,
      options: STEP_ORDER.map((value) => ({ value, label: localize(ANSWER_WORDS[value], whose) })),
      chosen: chosen[step],
      onChoose,
    })}
  </section>`;
}
