import { html, nothing, type TemplateResult } from "lit";
import type { Draft } from "../../../shared/casework/drafts/draft.ts";
import type { SentBy } from "../../../shared/casework/sending/record-sending.ts";
import { localize } from "../../i18n/localize.ts";
import { notice } from "../../elements/notice.ts";
import { languageName } from "../../i18n/display-names.ts";
import type { MechanismAnswer, WorkView } from "../../workers/casework-views.ts";
import { USE_LABELS } from "./consent-labels.ts";
import { contactList, type ContactActions } from "./contact-list.ts";
import { gateLine, outcomeText } from "./gate-line.ts";
import { LEVEL_LABELS } from "./fact-labels.ts";
import { LEARNER_LABELS } from "./mechanism-labels.ts";
import { refusalNotice, type RefusalActions } from "./refusal-notice.ts";
import { reasons, type ReasonActions } from "./route-reasons.ts";
import { canBeSent, sendingForm, type SentWhat } from "./sending-form.ts";
import { sourceList } from "./source-list.ts";
import { sentencesUnder, sourced, sourcedList } from "./sourced-text.ts";

/** What the page can ask for. */
export interface MechanismActions extends ContactActions, RefusalActions, ReasonActions {
  readonly onBack: () => void;
  readonly onDraft: (language: Draft["language"]) => void;
  readonly onSent: (what: SentWhat, sent: SentBy) => void;
}

/** One mechanism: what it can do, what it asks and tells, and the way to it. */
export function mechanismPage(answer: MechanismAnswer, work: WorkView, actions: MechanismActions): TemplateResult {
  const { languages, mechanism, refusal, route } = answer;
  const { consent } = mechanism;
  return html`
    ${backToMechanisms(actions.onBack)}
    <h2>${mechanism.name}</h2>
    <p class="soft">${sourced(mechanism.note)}</p>
    ${mechanism.standing === "check_first" ? notice("warning", localize("mechanism-check-first"), localize("mechanism-check-first-title")) : nothing}
    ${
      route === null
        ? nothing
        : html`<section class="card route-said" aria-label=${localize("mechanism-route")}>
            <p><strong>${outcomeText(route, work)}</strong></p>
            ${reasons(route, work, actions)} ${route.caveat === null ? nothing : html`<p>${route.caveat}</p>`}
            ${route.doubt === null ? nothing : notice("warning", route.doubt)}
          </section>`
    }
    ${languages.length === 0 || refusal === null ? nothing : refusalNotice(refusal, work.work, actions)}
    ${languages.length === 0 || refusal === null ? gateLine(mechanism.id, work) : nothing}
    ${
      languages.length === 0
        ? nothing
        : html`<div class="actions draft-doors">
            ${languages.map(
              (each, index) =>
                html`<button
                  type="button"
                  class="button ${index === 0 ? "button--main" : ""}"
                  @click=${() => {
                    actions.onDraft(each);
                  }}
                >
                  ${localize("mechanism-draft", { language: languageName(each) })}
                </button>`,
            )}
          </div>`
    }
    ${sentencesUnder(localize("mechanism-can"), mechanism.can)}
    ${sentencesUnder(localize("mechanism-applies"), mechanism.applies)}
    ${sentencesUnder(localize("mechanism-preconditions"), mechanism.preconditions)}
    ${
      mechanism.asks.length === 0
        ? nothing
        : html`<details class="more asks">
            <summary>${localize("mechanism-asks")}</summary>
            ${sourcedList(mechanism.asks)}
          </details>`
    }
    ${
      mechanism.discloses.length === 0
        ? nothing
        : html`<h3>${localize("mechanism-discloses")}</h3>
            <ul class="sourced">
              ${mechanism.discloses.map(
                (each) =>
                  html`<li>
                    <strong>${localize(LEARNER_LABELS[each.to])}</strong>
                    (${each.how === "always" ? localize("discloses-always") : localize("discloses-may")}):
                    ${sourced(each)}
                  </li>`,
              )}
            </ul>`
    }
    <h3>${localize("mechanism-consent")}</h3>
    <p>${sourced(consent)}</p>
    <p>
      ${localize("mechanism-consent-least", { level: localize(LEVEL_LABELS[consent.least]) })}
      ${consent.uses.map((use) => localize(USE_LABELS[use])).join(" · ")}.
      ${consent.own ? localize("missing-own") : nothing}
    </p>
    <h3>${localize("mechanism-languages")}</h3>
    <p>
      ${mechanism.languages.length === 0 ? localize("mechanism-languages-none") : mechanism.languages.map((tag) => languageName(tag)).join(", ")}
    </p>
    ${sentencesUnder(localize("mechanism-time-limits"), mechanism.timeLimits)}
    ${sentencesUnder(localize("mechanism-expect"), mechanism.expect)} ${contactList(mechanism, work, actions)}
    ${
      canBeSent(answer, work)
        ? html`<details class="more">
            <summary>${localize("sending-title")}</summary>
            ${sendingForm(answer, work, actions.onSent)}
          </details>`
        : nothing
    }
    ${sourceList(mechanism, route === null ? [] : route.reference.split("; "))}
  `;
}

/** The way back to the list. */
export function backToMechanisms(onBack: () => void): TemplateResult {
  return html`<p class="no-print">
    <button type="button" class="button--plain back" @click=${onBack}>${localize("mechanism-back")}</button>
  </p>`;
}
