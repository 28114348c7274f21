import { html, nothing, type TemplateResult } from "lit";
import { RISKS_OF_TOPIC, type ConsentTopic } from "../../../../shared/mechanisms/consent-answers.ts";
import { localize } from "../../../i18n/localize.ts";
import type { Decider } from "../chosen-consent.ts";
import { riskText, TOPIC_WORDS, whoseOf } from "./consent-words.ts";

/** What a topic means, who learns what by it, and what it may bring: the same words wherever it is asked. */
export function topicMeaning(topic: ConsentTopic, decider: Decider | null, level: 2 | 3): TemplateResult {
  const { includes, learns, means } = TOPIC_WORDS[topic];
  const whose = whoseOf(decider);
  const heading = (text: string): TemplateResult =>
    level === 2 ? html`<h2 class="consent-part">${text}</h2>` : html`<h3 class="consent-part">${text}</h3>`;
  return html`
    <p>${localize(means, whose)}</p>
    ${includes === null ? nothing : html`<p class="consent-includes">${localize(includes, whose)}</p>`}
    ${heading(localize("consent-who-learns"))}
    <p>${localize(learns, whose)}</p>
    ${heading(localize("consent-may-bring"))}
    <ul>
      ${RISKS_OF_TOPIC[topic].map((risk) => html`<li>${riskText(risk)}</li>`)}
    </ul>
  `;
}
