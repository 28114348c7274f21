import { html, type TemplateResult } from "lit";
import type { Contradiction } from "../../../../shared/mechanisms/consent-contradictions.ts";
import type { RecordFieldName } from "../../../../shared/mechanisms/field-names.ts";
import { localize, message } from "../../../i18n/localize.ts";
import { roleArgument } from "../../questions/views/question-ui.ts";
import { sideButton } from "../../views/buttons.ts";
import { deciderOf, type ChosenConsent, type Reporter } from "../chosen-consent.ts";
import type { ConsentPlace } from "../consent-place.ts";
import { TOPIC_WORDS, whoseOf } from "./consent-words.ts";

/** Where either of two answers is changed. */
interface Changes {
  readonly settle: (at: ConsentPlace["at"]) => void;
  readonly reopen: (field: RecordFieldName) => void;
}

const QUESTION_WORDS: Readonly<Record<Contradiction["field"], string>> = {
  anonymity_wanted: message("ask-anonymity"),
  confidentiality_request_applicant: message("ask-confidential"),
  publicity_would_worsen: message("ask-publicity"),
  victim_consent_capacity: message("ask-capacity"),
};

/** What does not fit what was told, with both answers to change. */
export function contradictionList(
  contradictions: readonly Contradiction[],
  chosen: ChosenConsent,
  reporter: Reporter,
  changes: Changes,
): TemplateResult {
  const whose = whoseOf(deciderOf(chosen, reporter));
  const change = (question: string, go: () => void): TemplateResult =>
    sideButton(localize("review-change-of", { question }), go);
  return html`
    <ul class="conflicts">
      ${contradictions.map(
        (each) => html`
          <li>
            <p>${contradictionText(each, whose)}</p>
            <div class="actions">
              ${change(localize(QUESTION_WORDS[each.field], roleArgument(reporter)), () => {
                changes.reopen(each.field);
              })}
              ${change(
                each.topic === null ? localize("consent-decider") : localize(TOPIC_WORDS[each.topic].title, whose),
                () => {
                  changes.settle(each.topic ?? "start");
                },
              )}
            </div>
          </li>
        `,
      )}
    </ul>
  `;
}

/** What says otherwise, in a sentence. */
export function contradictionText({ field, topic }: Contradiction, whose: ReturnType<typeof whoseOf>): string {
  if (topic === null) return localize("conflict-capacity");
  const agreed = { topic: localize(TOPIC_WORDS[topic].title, whose) };
  switch (field) {
    case "anonymity_wanted":
      return localize("conflict-anonymity", agreed);
    case "confidentiality_request_applicant":
      return localize("conflict-confidential", agreed);
    case "publicity_would_worsen":
      return localize("conflict-publicity", agreed);
  }
}
