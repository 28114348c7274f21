import { html, nothing, type TemplateResult } from "lit";
import { localize, message } from "../../../i18n/localize.ts";
import { sentenceGap } from "../../../i18n/sentence-gap.ts";
import type { Draft } from "../../draft.ts";
import type { QuestionWays } from "../../questionnaire.ts";
import { backButton, sideButton } from "../../views/buttons.ts";
import { onSubmit } from "../../views/portal-ui.ts";
import { stepHeading } from "../../views/step-heading.ts";
import { minutesLeft, stepState, type StepState } from "../progress.ts";
import { STEPS } from "../steps.ts";
import { dangerNotice } from "./danger-notice.ts";

const STATES: Readonly<Record<StepState, string>> = {
  empty: message("questions-state-empty"),
  begun: message("questions-state-begun"),
  done: message("questions-state-done"),
};

/** All parts of the questionnaire, how far each one is, and how long the rest may take. */
export function overviewPage({ answers, attachments, text }: Draft, ways: QuestionWays): TemplateResult {
  const hasReport = text.trim() !== "" || attachments.length > 0;
  return html`
    ${stepHeading(localize("questions-title"), 2)}
    <p>${hasReport ? `${localize("questions-can-send")}${sentenceGap()}` : nothing}${localize("questions-lede")}</p>
    ${dangerNotice(answers)}
    <p id="questions-time">${localize("questions-time", { minutes: minutesLeft(answers) })}</p>
    <ol class="parts" aria-label=${localize("questions-list")}>
      ${STEPS.map(({ id, title }) =>
        part(title, stepState(id, answers), () => {
          ways.questions.ask(id);
        }),
      )}
      ${part(message("consent-title"), ways.consent.progress, () => {
        ways.consent.begin("questions");
      })}
    </ol>
    <section class="card" aria-labelledby="questions-places">
      <h2 id="questions-places">${localize("places-title")}</h2>
      <p>${localize("places-offer")}</p>
      ${sideButton(localize("places-open"), () => void ways.places.open())}
    </section>
    <p class="soft questions-kept">${localize("write-kept")}</p>
    <form
      novalidate
      @submit=${onSubmit(() => {
        ways.attach();
      })}
    >
      <div class="actions">
        <button type="submit" class="button button--main">${localize("questions-go-on")}</button>
        ${backButton(() => {
          ways.write();
        })}
      </div>
    </form>
  `;
}

function part(title: string, state: StepState, open: () => void): TemplateResult {
  return html`<li>
    <button type="button" class="part" @click=${open}>
      <span class="part-name">${localize(title)}</span>
      <span class="part-state part-state--${state}">${localize(STATES[state])}</span>
    </button>
  </li>`;
}
