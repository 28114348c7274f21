import { html, nothing, type TemplateResult } from "lit";
import type { OfferObstacle } from "../../../shared/casework/consent/letter-offers.ts";
import type { PersonId } from "../../../shared/casework/record/case-record.ts";
import type { ConsentTopic } from "../../../shared/mechanisms/consent-answers.ts";
import { formatDay } from "../../i18n/format-day.ts";
import { keptText } from "../../i18n/kept-text.ts";
import { localize, message } from "../../i18n/localize.ts";
import type { OfferView, WorkView } from "../../workers/casework-views.ts";
import { TOPIC_LABELS } from "../consent-words.ts";
import { consentLine } from "../contradicted-consent.ts";
import type { Labels } from "./choice-fields.ts";
import { contradictedOffers, contradictedOffersNotice } from "./contradicted-offers.ts";
import { personName } from "./person-name.ts";
import type { LetterActions } from "./withdrawal-notice.ts";
import { wordsAsWritten } from "./words-field.ts";

const OBSTACLE_LABELS: Labels<OfferObstacle> = {
  doubtful: message("offer-doubtful"),
  given_by_nobody: message("offer-given-by-nobody"),
  lower_step: message("offer-lower-step"),
  not_understood: message("offer-not-understood"),
  taken_back: message("offer-taken-back"),
};

/** Letters that agree to something which the ledger does not have. It is entered once somebody has read it, and says whose agreement it is. */
export function offerCards(
  { offers, withdrawals, work }: WorkView,
  { onEnter }: Pick<LetterActions, "onEnter">,
): readonly TemplateResult[] {
  const victims = work.record.people.filter(({ roles }) => roles.includes("victim"));
  const isPerhapsTakenBack = withdrawals.some(({ continuity }) => continuity === "unproven");
  return offers
    .filter(({ open }) => open.length > 0)
    .map((offer) => {
      const heading = `offer-${offer.submission}`;
      const day = formatDay(offer.day);
      const enter = (person: PersonId, topics: readonly ConsentTopic[]): void => {
        onEnter({ giver: keptText(localize("offer-giver", { day })), person, submission: offer.submission, topics });
      };
      const unfitting = offer.contradicted.filter(({ topic }) => offer.open.includes(topic));
      const fitting = offer.open.filter((topic) => !unfitting.some((each) => each.topic === topic));
      const enterLabel = unfitting.length === 0 ? message("offer-enter") : message("offer-contradicted-others");
      return html`
        <section class="card offer" aria-labelledby=${heading}>
          <h2 id=${heading}>${localize("offer-title", { day })}</h2>
          <p>${localize("offer-text")}</p>
          ${isPerhapsTakenBack ? html`<p><strong>${localize("offer-perhaps-taken-back")}</strong></p>` : nothing}
          ${saidIn(offer)} ${victims.length === 0 ? html`<p>${localize("offer-nobody")}</p>` : nothing}
          ${unfitting.length === 0 ? nothing : contradictedOffersNotice(unfitting.length)}
          ${
            fitting.length === 0
              ? nothing
              : html`<div class="actions">
                  ${victims.map(
                    (person) => html`
                      <button
                        type="button"
                        class="button ${victims.length === 1 ? "button--main" : ""}"
                        @click=${() => {
                          enter(person.id, fitting);
                        }}
                      >
                        ${localize(enterLabel, { count: fitting.length, name: personName(person) })}
                      </button>
                    `,
                  )}
                </div>`
          }
          ${contradictedOffers(offer.submission, unfitting, victims, enter)}
        </section>
      `;
    });
}

/** What other letters say of consent: what was entered, refused, or is to be talked about. */
export function otherOffers({ offers }: WorkView): TemplateResult | typeof nothing {
  const others = offers.filter(({ open }) => open.length === 0);
  if (others.length === 0) return nothing;
  return html`
    <h2>${localize("offers-other")}</h2>
    ${others.map(
      (offer) => html`
        <details class="more">
          <summary>${localize("offer-letter", { day: formatDay(offer.day) })}</summary>
          ${saidIn(offer)}
        </details>
      `,
    )}
  `;
}

function saidIn({ answers, contradicted, unsettled, words }: OfferView): TemplateResult {
  return html`
    <dl class="answers">${answers.map((each) => consentLine(each, contradicted))}</dl>
    ${
      unsettled.length === 0
        ? nothing
        : html`
            <p><strong>${localize("offer-unsettled")}</strong></p>
            <ul>
              ${unsettled.map(
                ({ because, topic }) =>
                  html`<li>
                    <strong>${localize(TOPIC_LABELS[topic])}.</strong> ${localize(OBSTACLE_LABELS[because])}
                  </li>`,
              )}
            </ul>
          `
    }
    ${
      words.text === ""
        ? nothing
        : html`<p>${localize("offer-words")}</p>
            ${wordsAsWritten(words)}`
    }
  `;
}
