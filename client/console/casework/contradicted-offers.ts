import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { ContradictedAgreement } from "../../../shared/casework/consent/contradicted-agreements.ts";
import type { Person, PersonId } from "../../../shared/casework/record/case-record.ts";
import type { ConsentTopic } from "../../../shared/mechanisms/consent-answers.ts";
import { notice } from "../../elements/notice.ts";
import { localize } from "../../i18n/localize.ts";
import { TOPIC_LABELS } from "../consent-words.ts";
import { contradictedText } from "../contradicted-consent.ts";
import { personName } from "./person-name.ts";

/** Stands before everything that can be entered: what does not fit is entered by nobody who has not chosen it by itself. */
export function contradictedOffersNotice(count: number): TemplateResult {
  return notice("warning", localize("offer-contradicted-text"), localize("offer-contradicted", { count }));
}

/**
 * What goes against something told is entered by itself, and by nobody who has not opened it. Each keeps its own box: once one is entered,
 * none that was opened stands in its place, where a second click would fall.
 */
export function contradictedOffers(
  submission: string,
  contradicted: readonly ContradictedAgreement[],
  victims: readonly Person[],
  enter: (person: PersonId, topics: readonly ConsentTopic[]) => void,
): unknown {
  return repeat(
    victims.length === 0 ? [] : contradicted,
    ({ topic }) => `${submission} ${topic}`,
    (each) => {
      const topic = localize(TOPIC_LABELS[each.topic]);
      return html`
        <details class="more">
          <summary>${localize("offer-contradicted-open", { topic })}</summary>
          <p>${contradictedText(each)} ${isAlone(each.topic) ? nothing : localize("offer-contradicted-covers")}</p>
          <div class="actions">
            ${victims.map(
              (person) => html`
                <button
                  type="button"
                  class="button"
                  @click=${() => {
                    enter(person.id, [each.topic]);
                  }}
                >
                  ${localize("offer-contradicted-enter", { name: personName(person), topic })}
                </button>
              `,
            )}
          </div>
        </details>
      `;
    },
  );
}

/** Whether it covers no other agreement: the first step has none before it, and the report is a use of its own. */
function isAlone(topic: ConsentTopic): boolean {
  return topic === "mechanism" || topic === "sg-report";
}
