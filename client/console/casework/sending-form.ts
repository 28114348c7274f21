import { html, type TemplateResult } from "lit";
import type { Draft } from "../../../shared/casework/drafts/draft.ts";
import type { SentBy } from "../../../shared/casework/sending/record-sending.ts";
import { CHANNELS } from "../../../shared/casework/sending/sending.ts";
import { parseDay } from "../../../shared/protocol/day.ts";
import { languageName } from "../../i18n/display-names.ts";
import { localize } from "../../i18n/localize.ts";
import type { MechanismAnswer, WorkView } from "../../workers/casework-views.ts";
import { FormValues } from "./form-values.ts";
import { CHANNEL_LABELS } from "./mechanism-labels.ts";

/** Enters that a case was sent: how, to which confirmed contact, when, and under which reference. */
export function sendingForm(
  { languages, mechanism }: MechanismAnswer,
  { today, work }: WorkView,
  onSent: (language: Draft["language"], sent: SentBy) => void,
): TemplateResult {
  const contacts = work.confirmations.filter((each) => each.mechanism === mechanism.id);
  const [first, ...others] = languages;
  if (contacts.length === 0 || first === undefined) return html`<p>${localize("sending-no-contact")}</p>`;
  const onSubmit = (event: Event): void => {
    const values = FormValues.of(event);
    const day = parseDay(values.text("day"));
    if (!day.ok) return;
    onSent(values.choice("language", [first, ...others]), {
      channel: values.choice("channel", CHANNELS),
      contact: values.text("contact"),
      day: day.value,
      note: values.text("note"),
      reference: values.text("reference"),
    });
  };
  return html`
    <form class="consent-form" @submit=${onSubmit}>
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
        <label for="sending-language">${localize("sending-language")}</label>
        <select id="sending-language" name="language">
          ${languages.map((each) => html`<option value=${each}>${languageName(each)}</option>`)}
        </select>
      </div>
      <div class="field">
        <label for="sending-day">${localize("sending-day")}</label>
        <input id="sending-day" name="day" type="date" max=${today} .value=${today} required />
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
