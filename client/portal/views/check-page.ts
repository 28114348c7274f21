import { html, nothing, type TemplateResult } from "lit";
import { notice } from "../../elements/notice.ts";
import { formatSize } from "../../i18n/format-size.ts";
import { localize, message } from "../../i18n/localize.ts";
import type { Attachment, Choice } from "../attachments/attachment.ts";
import type { PortalState } from "../portal-state.ts";
import { LETTER_LANGUAGES } from "../letter-languages.ts";
import { backButton, plainButton } from "./buttons.ts";
import { onSubmit, type PortalUi } from "./portal-ui.ts";
import { isRenamed, sentAs } from "./sent-as.ts";
import { stepHeading } from "./step-heading.ts";

const PARTS: Readonly<Record<Choice, string>> = {
  clean: message("evidence-part-clean"),
  both: message("evidence-part-both"),
  original: message("evidence-part-original"),
};

/** A last look before sending: to whom, what, which files. */
export function checkPage(
  { chosen, draft, hasChoice, organisation }: Extract<PortalState, { page: "check" }>,
  { controller: { parts, report } }: PortalUi,
): TemplateResult {
  const { name } = organisation.view;
  return html`
    ${stepHeading(localize("check-title"), 5)}
    <p>${localize("check-help")}</p>
    <section class="card check" aria-labelledby="check-to">
      <h2 id="check-to">${localize("check-to")}</h2>
      <p><bdi lang=${name.language}>${name.text}</bdi></p>
      ${
        hasChoice
          ? plainButton(localize("check-change-to"), () => {
              report.edit("recipient");
            })
          : nothing
      }
    </section>
    <section class="card check" aria-labelledby="check-text">
      <h2 id="check-text">${localize("check-text")}</h2>
      ${
        draft.text.trim() === ""
          ? notice("plain", localize("check-no-text"))
          : html`<p class="prose check-letter" dir="auto" lang=${draft.language} tabindex="0">${draft.text}</p>`
      }
      ${plainButton(localize("check-change-text"), () => {
        report.edit("text");
      })}
      <h3>${localize("language-label")}</h3>
      ${languageLine(draft.language)}
      ${plainButton(localize("check-change-language"), () => {
        report.edit("text");
      })}
    </section>
    ${parts.questionnaire?.reviewAnswers(draft, report)}
    <section class="card check" aria-labelledby="check-files">
      <h2 id="check-files">${localize("check-files")}</h2>
      ${
        draft.attachments.length === 0
          ? html`<p class="soft">${localize("check-no-files")}</p>`
          : html`<ul class="file-list">
              ${draft.attachments.map((each, index) => file(each, index + 1))}
            </ul>`
      }
      ${plainButton(localize("check-change-files"), () => {
        report.edit("files");
      })}
    </section>
    ${parts.consentPages?.reviewConsent(chosen, report)}
    <form novalidate @submit=${onSubmit(() => void report.send())}>
      <p>${localize("check-send-hint")}</p>
      <div class="actions">
        <button type="submit" class="button button--main">${localize("check-send")}</button>
        ${backButton(() => void report.askAgain())}
      </div>
    </form>
  `;
}

/** What the letter will say of her words, as its field says it. */
function languageLine(tag: string): TemplateResult {
  const name = LETTER_LANGUAGES.find(([each]) => each === tag)?.[1];
  return name === undefined ? html`<p>${localize("language-other")}</p>` : html`<p><bdi lang=${tag}>${name}</bdi></p>`;
}

/** A file as it will be sealed: by its own name only where it keeps that. */
function file(attachment: Attachment, number: number): TemplateResult {
  const { choice, file: chosen } = attachment;
  return html`<li>
    <span class="file-name"><bdi>${chosen.name}</bdi></span>
    <span class="soft file-facts"><span>${formatSize(chosen.size)}</span> <span>${localize(PARTS[choice])}</span></span>
    ${isRenamed(attachment, number) ? html`<span>${sentAs(attachment, number)}</span>` : nothing}
  </li>`;
}
