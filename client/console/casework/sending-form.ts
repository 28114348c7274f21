import { html, type TemplateResult } from "lit";
import type { Draft } from "../../../shared/casework/drafts/draft.ts";
import type { SentBy } from "../../../shared/casework/sending/record-sending.ts";
import { CHANNELS } from "../../../shared/casework/sending/sending.ts";
import { parseDay } from "../../../shared/protocol/day.ts";
import { languageName } from "../../i18n/display-names.ts";
import { localize } from "../../i18n/localize.ts";
import type { MechanismAnswer, WorkView } from "../../workers/casework-views.ts";
import { exportText } from "./draft-formats.ts";
import { FormValues } from "./form-values.ts";
import { CHANNEL_LABELS } from "./mechanism-labels.ts";

/** What was sent: one of the exports of the case, by its place among them; or none of them, in a language. */
export interface SentWhat {
  readonly exported: number | null;
  readonly language: Draft["language"];
}

/** Enters that a case was sent: what (nothing is chosen beforehand), how, to which confirmed contact, when, and under which reference. */
export function sendingForm(
  answer: MechanismAnswer,
  work: WorkView,
  onSent: (what: SentWhat, sent: SentBy) => void,
): TemplateResult {
  const contacts = work.work.confirmations.filter((each) => each.mechanism === answer.mechanism.id);
  const choices = choicesOf(answer, work);
  if (contacts.length === 0) return html`<p>${localize("sending-no-contact")}</p>`;
  const onSubmit = (event: Event): void => {
    const values = FormValues.of(event);
    const chosen = choices.find(({ key }) => key === values.text("what"));
    const day = parseDay(values.text("day"));
    if (chosen === undefined || !day.ok) return;
    onSent(chosen.what, {
      channel: values.choice("channel", CHANNELS),
      contact: values.text("contact"),
      day: day.value,
      note: values.text("note"),
      reference: values.text("reference"),
    });
  };
  return html`
    <form class="consent-form" autocomplete="off" @submit=${onSubmit}>
      <div class="field">
        <label for="sending-what">${localize("sending-what")}</label>
        <p class="field-hint" id="sending-what-hint">${localize("sending-what-hint")}</p>
        <select id="sending-what" name="what" aria-describedby="sending-what-hint" required>
          <option value="">${localize("sending-choose")}</option>
          ${choices.map(({ key, text }) => html`<option value=${key}>${text}</option>`)}
        </select>
      </div>
      <div class="field">
        <label for="sending-channel">${localize("sending-channel")}</label>
        <select id="sending-channel" name="channel">
          ${CHANNELS.map((each) => html`<option value=${each}>${localize(CHANNEL_LABELS[each])}</option>`)}
        </select>
      </div>
      <div class="field">
        <label for="sending-contact">${localize("sending-contact")}</label>
        <select id="sending-contact" name="contact">
          ${contacts.map(({ value }) => html`<option value=${value}>${value}</option>`)}
        </select>
      </div>
      <div class="field">
        <label for="sending-day">${localize("sending-day")}</label>
        <input id="sending-day" name="day" type="date" max=${work.today} .value=${work.today} required />
      </div>
      <div class="field">
        <label for="sending-reference">${localize("sending-reference")}</label>
        <input id="sending-reference" name="reference" type="text" dir="auto" autocomplete="off" />
      </div>
      <div class="field">
        <label for="sending-note">${localize("sending-note")}</label>
        <input id="sending-note" name="note" type="text" dir="auto" autocomplete="off" />
      </div>
      <button type="submit" class="button">${localize("sending-record")}</button>
    </form>
  `;
}

/** True when something can be entered as sent: the gate lets it go now, or a draft left before. */
export function canBeSent({ languages, mechanism, refusal }: MechanismAnswer, { work }: WorkView): boolean {
  const hasLeft = work.exports.some((each) => each.mechanism === mechanism.id);
  return languages.length > 0 && (refusal === null || hasLeft);
}

interface Choice {
  readonly key: string;
  readonly text: string;
  readonly what: SentWhat;
}

/** First, what no export is; then the exports of this mechanism, the newest first. Where the gate is shut, the exports alone. */
function choicesOf({ languages, mechanism, refusal }: MechanismAnswer, { work }: WorkView): readonly Choice[] {
  const without = languages.map((language) => ({
    key: `none-${language}`,
    text: localize("sending-no-export", { language: languageName(language) }),
    what: { exported: null, language },
  }));
  const exports = work.exports.flatMap((each, place) =>
    each.mechanism === mechanism.id
      ? [{ key: String(place), text: exportText(each), what: { exported: place, language: each.language } }]
      : [],
  );
  return [...(refusal === null ? without : []), ...exports.toReversed()];
}
