import { html, nothing, type TemplateResult } from "lit";
import type { Consent } from "../../../shared/casework/consent/consent.ts";
import type { CaseWork } from "../../../shared/casework/work.ts";
import { formatDay } from "../../i18n/format-day.ts";
import { localize, message } from "../../i18n/localize.ts";
import { caseNameMark } from "../case-name.ts";
import { personName } from "../casework/person-name.ts";
import type { Rescued, RescuedCase } from "../console-state.ts";
import { lossOf } from "./rescued-loss.ts";
import { typedTexts } from "./typed-texts.ts";

/** What can be done about the facts of a case; nothing, where they can only be copied. */
type CaseAction = (found: RescuedCase) => TemplateResult | typeof nothing;

/** Everything that was rescued: what no file has first, and in it what somebody took back; then texts to be copied. */
export function rescuedContents({ cases, replies }: Rescued, actionOf: CaseAction = () => nothing): TemplateResult {
  return html`
    ${cases.map((found, index) => rescuedCase(found, `rescued-case-${String(index)}`, actionOf))}
    ${replies.map(({ language, text }, index) =>
      toCopy({ id: `rescued-reply-${String(index)}`, kind: "reply", language, text }),
    )}
  `;
}

function rescuedCase(found: RescuedCase, id: string, actionOf: CaseAction): TemplateResult {
  const { kept, notes, record, saved } = found;
  const loss = lossOf(saved, kept);
  const texts = record === null ? [] : typedTexts(record, saved.record);
  return html`
    ${loss.isLost ? html`<p>${localize("rescued-lost")} ${caseNameMark(found)}</p>` : nothing}
    <ul>
      ${loss.withdrawn.map((entry) => html`<li><strong>${withdrawnLine(entry, kept)}</strong></li>`)}
      ${countLine(message("rescued-read-withdrawals"), loss.readWithdrawals)}
      ${loss.agreed.map((entry) => html`<li>${agreedLine(entry, kept)}</li>`)}
      ${countLine(message("rescued-sent"), loss.sent)} ${countLine(message("rescued-left"), loss.left)}
      ${countLine(message("rescued-settled"), loss.settled)}
    </ul>
    ${[...loss.notes, ...notes].map(({ language, text }, index) =>
      toCopy({ id: `${id}-note-${String(index)}`, kind: "note", language, text }),
    )}
    ${record === null ? nothing : html`<p>${localize("rescued-facts")} ${caseNameMark(found)}</p>`}
    ${texts.length === 0 ? nothing : toCopy({ id: `${id}-texts`, kind: "texts", language: "und", text: texts.join("\n\n") })}
    <div class="actions">${actionOf(found)}</div>
  `;
}

function withdrawnLine({ giver, person, withdrawn }: Consent, work: CaseWork): string {
  const { day = "", how = "" } = withdrawn ?? {};
  return localize("rescued-withdrawn", { day: formatDay(day), giver, how, who: nameOf(person, work) });
}

function agreedLine({ day, giver, person }: Consent, work: CaseWork): string {
  return localize("rescued-agreed", { day: formatDay(day), giver, who: nameOf(person, work) });
}

function nameOf(person: string, { record }: CaseWork): string {
  const found = record.people.find(({ id }) => id === person);
  return found === undefined ? person : personName(found);
}

function countLine(label: string, count: number): TemplateResult | typeof nothing {
  return count === 0 ? nothing : html`<li>${localize(label, { count })}</li>`;
}

const LABELS = {
  note: message("rescued-note"),
  reply: message("rescued-reply"),
  texts: message("rescued-texts"),
} as const;
const HINTS = {
  note: message("rescued-note-hint"),
  reply: message("rescued-reply-hint"),
  texts: message("rescued-texts-hint"),
} as const;

interface CopiedText {
  readonly id: string;
  readonly kind: "note" | "reply" | "texts";
  readonly language: string;
  readonly text: string;
}

function toCopy({ id, kind, language, text }: CopiedText): TemplateResult {
  return html`
    <div class="field">
      <label for=${id}>${localize(LABELS[kind])}</label>
      <p class="field-hint" id="${id}-hint">${localize(HINTS[kind])}</p>
      <textarea
        id=${id}
        dir="auto"
        lang=${language}
        rows="8"
        readonly
        aria-describedby="${id}-hint"
        .value=${text}
      ></textarea>
    </div>
  `;
}
