import { html, nothing, type TemplateResult } from "lit";
import { notice } from "../../elements/notice.ts";
import { formatSize } from "../../i18n/format-size.ts";
import { localize, message } from "../../i18n/localize.ts";
import type { ListedOrganisation } from "../../workers/portal-calls.ts";
import { bytesOf, type Attachment, type Choice } from "../attachments/attachment.ts";
import type { Draft } from "../draft.ts";
import { LETTER_LANGUAGES } from "../letter-languages.ts";
import { plainButton } from "./buttons.ts";
import { isRenamed, sentAs } from "./sent-as.ts";

const PARTS: Readonly<Record<Choice, string>> = {
  clean: message("evidence-part-clean"),
  both: message("evidence-part-both"),
  original: message("evidence-part-original"),
};

/** To whom a letter goes. `change` is the way to another one, where there is one. */
export function reviewAddressee({ view: { name } }: ListedOrganisation, change?: TemplateResult): TemplateResult {
  return html`
    <section class="card check" aria-labelledby="check-to">
      <h2 id="check-to">${localize("check-to")}</h2>
      <p><bdi lang=${name.language}>${name.text}</bdi></p>
      ${change ?? nothing}
    </section>
  `;
}

/** Its words as they will be sealed, what is said where there are none, and what language they are marked with; with the way to each. */
export function reviewText(
  { answers, language, text }: Draft,
  without: string,
  editText: () => void,
  editLanguage: () => void,
): TemplateResult {
  return html`
    <section class="card check" aria-labelledby="check-text">
      <h2 id="check-text">${localize("check-text")}</h2>
      ${
        text.trim() === ""
          ? notice("plain", without)
          : html`<p class="prose check-letter" dir="auto" lang=${language} tabindex="0">${text}</p>`
      }
      ${plainButton(localize("check-change-text"), editText)}
      ${
        text.trim() === "" && answers.size === 0
          ? nothing
          : html`<h3>${localize("language-label")}</h3>
              ${languageLine(language)} ${plainButton(localize("check-change-language"), editLanguage)}`
      }
    </section>
  `;
}

/** Its files, and what is sealed of each. */
export function reviewFiles({ attachments }: Draft, edit: () => void): TemplateResult {
  return html`
    <section class="card check" aria-labelledby="check-files">
      <h2 id="check-files">${localize("check-files")}</h2>
      ${
        attachments.length === 0
          ? html`<p class="soft">${localize("check-no-files")}</p>`
          : html`<ul class="file-list">
              ${attachments.map((each, index) => file(each, index + 1))}
            </ul>`
      }
      ${plainButton(localize("check-change-files"), edit)}
    </section>
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
    <span class="soft file-facts"
      ><span>${formatSize(bytesOf(attachment))}</span> <span>${localize(PARTS[choice])}</span></span
    >
    ${isRenamed(attachment, number) ? html`<span>${sentAs(attachment, number)}</span>` : nothing}
  </li>`;
}
