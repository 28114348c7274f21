import { html, type TemplateResult } from "lit";
import { notice } from "../elements/notice.ts";
import { formatDay } from "../i18n/format-day.ts";
import { localize } from "../i18n/localize.ts";

/** Asks whether this computer's date is right, before many weeks' keys are erased by it (PROTOCOL.md §9.3). */
export function askDate(today: string, weeks: number, onAnswer: (isRight: boolean) => void): TemplateResult {
  const answer = (isRight: boolean) => (): void => {
    onAnswer(isRight);
  };
  return html`
    <h1 tabindex="-1">${localize("date-title", { day: formatDay(today) })}</h1>
    ${notice("warning", localize("date-text", { weeks }))}
    <div class="actions">
      <button type="button" class="button" @click=${answer(true)}>${localize("date-right")}</button>
      <button type="button" class="button button--main" @click=${answer(false)}>${localize("date-wrong")}</button>
    </div>
  `;
}
