import { html, nothing, type TemplateResult } from "lit";
import type { SubmissionId } from "../../shared/protocol/id.ts";
import { notice } from "../elements/notice.ts";
import { languageName } from "../i18n/display-names.ts";
import { formatDay } from "../i18n/format-day.ts";
import { localize, message } from "../i18n/localize.ts";
import type { CaseView, LetterView, ReplyView } from "../workers/console-views.ts";
import { answerList } from "./answer-list.ts";
import { caseNameMark, instanceMark } from "./case-name.ts";
import { workNav, type CaseDoor } from "./casework/work-nav.ts";
import { continuityText } from "./continuity-text.ts";
import { erasureNotice } from "./erasure-notice.ts";
import { evidenceList, type EvidenceActions, type EvidenceNews } from "./evidence-list.ts";
import { unprovenNotice } from "./unproven-notice.ts";

/** What a case page can ask for. */
export interface CaseActions extends EvidenceActions {
  readonly onBack: () => void;
  /** Null for the whole case. */
  readonly onRemove: (submission: SubmissionId | null) => void;
  /** One of the other pages of the case. */
  readonly onOpen: (door: CaseDoor) => void;
  readonly onReply: () => void;
}

/** One case: everything that was written, in the order of days, and the evidence. */
export function casePage(view: CaseView, news: EvidenceNews, actions: CaseActions): TemplateResult {
  const { first, instance, letterList, manyInstances, newest, nextSequence, replyList } = view;
  return html`
    <p><button type="button" class="button--plain back" @click=${actions.onBack}>${localize("case-back")}</button></p>
    <h1 tabindex="-1">${localize("case-title")} ${caseNameMark(view)}</h1>
    ${workNav(null, actions.onOpen)}
    <p class="soft">${localize("case-days", { first: formatDay(first), newest: formatDay(newest) })}</p>
    ${manyInstances ? html`<p class="soft">${localize("case-server")} ${instanceMark(instance)}</p>` : nothing}
    ${view.contested ? notice("warning", localize("case-contested-text"), localize("case-contested-title")) : nothing}
    ${view.unchecked ? notice("warning", localize("case-unchecked-text"), localize("case-unchecked-title")) : nothing}
    ${view.sealed ? notice("plain", localize("case-sealed-text"), localize("case-sealed-title")) : nothing}
    ${view.withdrawn ? notice("warning", localize("case-withdrawn-text"), localize("case-withdrawn-title")) : nothing}
    ${erasureNotice(letterList, () => {
      actions.onRemove(null);
    })}
    <div class="actions case-actions">
      ${
        nextSequence === null
          ? html`<p>${localize(view.sealed ? message("case-sealed-no-reply") : message("case-no-reply-key"))}</p>`
          : html`<button type="button" class="button button--main" @click=${actions.onReply}>
              ${localize("case-reply")}
            </button>`
      }
    </div>
    <h2>${localize("case-letters")}</h2>
    ${letterList.map((each, index) => letter(each, index + 1, news, actions))}
    ${
      view.sealed
        ? nothing
        : html`<h2>${localize("case-replies")}</h2>
            ${replyList.length === 0 ? html`<p>${localize("case-no-replies")}</p>` : replyList.map(reply)}`
    }
    <div class="actions case-end">
      ${removeButton("remove-case", localize("remove-case"), () => {
        actions.onRemove(null);
      })}
    </div>
  `;
}

function letter(each: LetterView, number: number, news: EvidenceNews, actions: CaseActions): TemplateResult {
  const heading = `letter-${String(number)}`;
  return html`
    <article class="card letter" aria-labelledby=${heading}>
      <h3 id=${heading}>${letterTitle(each, number)}</h3>
      <p class="soft">
        ${formatDay(each.day)} ·${each.language === "und" ? nothing : html` ${languageName(each.language)} ·`}
        <strong class="continuity continuity--${each.continuity}">${continuityText(each.continuity)}</strong>
      </p>
      ${each.continuity === "unproven" ? unprovenNotice() : nothing}
      ${
        each.text === ""
          ? html`<p class="soft">
              ${localize(each.type === "sealed" ? message("letter-sealed-no-text") : message("letter-no-text"))}
            </p>`
          : html`<div class="prose" lang=${each.language} dir="auto">${each.text}</div>`
      }
      ${each.answers.length === 0 ? nothing : answerList(each)}
      ${each.files.length === 0 ? nothing : evidenceList(each, heading, news, actions)}
      ${
        each.removable
          ? removeButton(`${heading}-remove`, localize("remove-letter", { number }), () => {
              actions.onRemove(each.submission);
            })
          : nothing
      }
    </article>
  `;
}

function removeButton(id: string, label: string, onRemove: () => void): TemplateResult {
  return html`<button id=${id} type="button" class="button--plain remove" @click=${onRemove}>${label}</button>`;
}

function letterTitle({ type }: LetterView, number: number): string {
  switch (type) {
    case "report":
      return localize("letter-report", { number });
    case "followup":
      return localize("letter-followup", { number });
    case "withdrawal":
      return localize("letter-withdrawal", { number });
    case "erasure":
      return localize("letter-erasure", { number });
    case "sealed":
      return localize("letter-sealed", { number });
  }
}

function reply({ day, language, sequence, text }: ReplyView): TemplateResult {
  const heading = `reply-${String(sequence + 1)}`;
  return html`
    <article class="card letter letter--ours" aria-labelledby=${heading}>
      <h3 id=${heading}>${localize("reply-number", { number: sequence + 1 })}</h3>
      <p class="soft">${formatDay(day)} · ${languageName(language)}</p>
      <div class="prose" lang=${language} dir="auto">${text}</div>
    </article>
  `;
}
