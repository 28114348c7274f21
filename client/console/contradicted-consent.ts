import { html, nothing, type TemplateResult } from "lit";
import type {
  ContradictedAgreement,
  ToldContradiction,
} from "../../shared/casework/consent/contradicted-agreements.ts";
import type { Answer } from "../../shared/protocol/letter.ts";
import { formatDay } from "../i18n/format-day.ts";
import { localize, message } from "../i18n/localize.ts";
import { consentInWords, TOPIC_LABELS } from "./consent-words.ts";

const TOLD: Readonly<Record<ToldContradiction["field"], string>> = {
  anonymity_wanted: message("contradicted-anonymity"),
  confidentiality_request_applicant: message("contradicted-confidential"),
  publicity_would_worsen: message("contradicted-publicity"),
  victim_consent_capacity: message("contradicted-capacity"),
};

/** A line of what a letter says of consent, with what it goes against right below; null for what says nothing of it that is understood. */
export function consentLine(said: Answer, contradicted: readonly ContradictedAgreement[]): TemplateResult | null {
  const words = consentInWords(said);
  if (words === null) return null;
  const found = contradicted.find(({ topic }) => topic === words.topic);
  return html`
    <dt>${words.question}</dt>
    <dd>${words.answer}</dd>
    ${
      found === undefined
        ? nothing
        : html`<dd class="contradicted">
            <strong>${localize("contradicted-ask")}</strong> ${contradictedText(found)}
          </dd>`
    }
  `;
}

/** What does not fit of what a letter agrees to, topic by topic. */
export function contradictedNotice(contradicted: readonly ContradictedAgreement[], id: string): TemplateResult {
  return html`
    <div class="notice notice--warning" id=${id}>
      <p class="notice-title">${localize("contradicted-ask")}</p>
      <ul>
        ${contradicted.map(
          (each) => html`<li><strong>${localize(TOPIC_LABELS[each.topic])}.</strong> ${contradictedText(each)}</li>`,
        )}
      </ul>
    </div>
  `;
}

/** What an agreement goes against, in sentences: who told it, or which part of it does not fit. */
export function contradictedText({ against, topic }: ContradictedAgreement): string {
  const told = against
    .filter((each) => each.topic === null || each.topic === topic)
    .map(({ day, field }) => localize(TOLD[field], { by: day === null ? "facts" : formatDay(day) }));
  const parts = new Set(against.map((each) => each.topic ?? topic).filter((each) => each !== topic));
  const included = [...parts].map((part) => localize("contradicted-includes", { topic: localize(TOPIC_LABELS[part]) }));
  return [...told, ...included].join(" ");
}
