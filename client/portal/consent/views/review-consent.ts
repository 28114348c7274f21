import { html, nothing, type TemplateResult } from "lit";
import { CONSENT_TOPICS } from "../../../../shared/mechanisms/consent-answers.ts";
import { localize, message } from "../../../i18n/localize.ts";
import type { ConsentWays } from "../../consent-pages.ts";
import { changeButton, plainButton } from "../../views/buttons.ts";
import {
  conflictsOf,
  deciderOf,
  decidersFor,
  isAnswered,
  isUndecided,
  type ChosenConsent,
  type Undecided,
} from "../chosen-consent.ts";
import type { ConsentPlace } from "../consent-place.ts";
import { contradictionsOf } from "../contradictions.ts";
import { conflictsTitle, conflictText } from "./conflict-list.ts";
import { ANSWER_WORDS, DECIDER_WORDS, governmentText, TOPIC_WORDS, whoseOf } from "./consent-words.ts";
import { contradictionText } from "./contradiction-list.ts";

const UNDECIDED_REVIEW: Readonly<Record<Undecided, string>> = {
  "not-asked": message("review-consent-not-asked"),
  unreachable: message("review-consent-unreachable"),
};

/** For the last look: what may be done with the report, a line for each answer, with the way to change it. */
export function reviewConsent(chosen: ChosenConsent, { consent }: ConsentWays): TemplateResult {
  const { reporter, told } = consent;
  const decider = deciderOf(chosen, reporter);
  const whose = whoseOf(decider);
  const found = conflictsOf(chosen, reporter);
  const conflicts = found.map((each) => conflictText(each, whose));
  const contradictions = contradictionsOf(chosen, reporter, told).map((each) => contradictionText(each, whose));
  const isSaid = isAnswered(chosen) && !isUndecided(decider);
  return html`
    <section class="card check" aria-labelledby="check-consent">
      <h2 id="check-consent">${localize("review-consent")}</h2>
      ${
        isSaid
          ? html`<dl class="review">
                ${
                  decidersFor(reporter).length === 1
                    ? nothing
                    : line(localize("consent-decider"), deciderText(decider), () => {
                        consent.edit("start");
                      })
                }
                ${CONSENT_TOPICS.map((topic) => {
                  const said = chosen[topic] ?? "no";
                  const at: ConsentPlace["at"] = topic;
                  return line(
                    localize(TOPIC_WORDS[topic].title, whose),
                    localize(ANSWER_WORDS[said], whose),
                    () => {
                      consent.edit(at);
                    },
                    governmentText(topic, said, whose),
                  );
                })}
              </dl>
              ${
                conflicts.length + contradictions.length === 0
                  ? nothing
                  : html`<div class="notice">
                      <p class="notice-title">${conflictsTitle(found, contradictions.length)}</p>
                      ${unfitting(conflicts, localize("conflicts-asked"))}
                      ${unfitting(contradictions, localize("conflicts-both"))}
                    </div>`
              }`
          : html`
              <p class="soft">
                ${localize(isUndecided(decider) ? UNDECIDED_REVIEW[decider] : message("review-consent-none"))}
              </p>
              ${plainButton(localize("review-consent-say"), () => {
                consent.begin("check");
              })}
            `
      }
    </section>
  `;
}

function unfitting(sentences: readonly string[], whatThen: string): TemplateResult | typeof nothing {
  if (sentences.length === 0) return nothing;
  return html`
    <ul>
      ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
    </ul>
    <p>${whatThen}</p>
  `;
}

function line(question: string, answer: string, edit: () => void, note: string | null = null): TemplateResult {
  return html`
    <dt>${question}</dt>
    <dd>
      <p>${answer}</p>
      ${note === null ? nothing : html`<p>${note}</p>`} ${changeButton(question, edit)}
    </dd>
  `;
}

function deciderText(decider: ReturnType<typeof deciderOf>): string {
  return decider === null ? localize("consent-decider-nobody") : localize(DECIDER_WORDS[decider]);
}
