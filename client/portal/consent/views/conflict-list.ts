import { html, type TemplateResult } from "lit";
import type { ConsentStep } from "../../../../shared/mechanisms/consent-answers.ts";
import { localize, message } from "../../../i18n/localize.ts";
import { sideButton } from "../../views/buttons.ts";
import {
  conflictsOf,
  deciderOf,
  isMissing,
  type ChosenConsent,
  type Conflict,
  type Reporter,
} from "../chosen-consent.ts";
import type { ConsentPlace } from "../consent-place.ts";
import { TOPIC_WORDS, whoseOf } from "./consent-words.ts";

/** What does not fit together, with both answers to change: neither is called the wrong one. */
export function conflictList(
  chosen: ChosenConsent,
  reporter: Reporter,
  edit: (at: ConsentPlace["at"]) => void,
): TemplateResult {
  const whose = whoseOf(deciderOf(chosen, reporter));
  return html`
    <ul class="conflicts">
      ${conflictsOf(chosen, reporter).map(
        (conflict) => html`
          <li>
            <p>${conflictText(conflict, whose)}</p>
            <div class="actions">
              ${placesOf(conflict).map(
                (at) => html`
                  ${sideButton(
                    localize(isMissing(conflict) ? message("missing-go") : message("review-change-of"), {
                      question: at === "start" ? localize("consent-decider") : localize(TOPIC_WORDS[at].title, whose),
                    }),
                    () => {
                      edit(at);
                    },
                  )}
                `,
              )}
            </div>
          </li>
        `,
      )}
    </ul>
  `;
}

/** What is left, or that something does not fit. `others`: how much does not fit besides. */
export function conflictsTitle(conflicts: readonly Conflict[], others = 0): string {
  const isLeft = others === 0 && conflicts.every(isMissing);
  return isLeft ? localize("missing-title", { count: conflicts.length }) : localize("conflicts-title");
}

/** What does not fit, in a sentence. */
export function conflictText(conflict: Conflict, whose: ReturnType<typeof whoseOf>): string {
  switch (conflict.kind) {
    case "decider":
      return localize("conflict-decider");
    case "understood":
      return localize("conflict-understood");
    case "includes":
      return localize("conflict-includes", {
        topic: localize(TOPIC_WORDS[conflict.topic].title, whose),
        lower: localize(TOPIC_WORDS[conflict.lower].title, whose),
      });
  }
}

/** That a yes is not taken without one to this step, and what to do. */
export function openText(step: ConsentStep, whose: ReturnType<typeof whoseOf>): string {
  return localize("consent-included-open", { lower: localize(TOPIC_WORDS[step].title, whose) });
}

function placesOf(conflict: Conflict): readonly Exclude<ConsentPlace["at"], "conflicts">[] {
  switch (conflict.kind) {
    case "decider":
      return ["start"];
    case "understood":
      return ["sg-report"];
    case "includes":
      return [conflict.topic, conflict.lower];
  }
}
