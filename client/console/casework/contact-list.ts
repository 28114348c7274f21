import { html, nothing, type TemplateResult } from "lit";
import { firstDay } from "../../../shared/casework/record/partial-date.ts";
import {
  CONFIRMED_FOR_DAYS,
  confirmationOf,
  isLookAt,
  isReplaced,
  isSameContact,
} from "../../../shared/casework/sending/confirm-contact.ts";
import type { Contact, Mechanism } from "../../../shared/mechanisms/mechanism.ts";
import { addDays, type Day } from "../../../shared/protocol/day.ts";
import { formatDay } from "../../i18n/format-day.ts";
import { localize } from "../../i18n/localize.ts";
import type { WorkView } from "../../workers/casework-views.ts";
import { FormValues } from "./form-values.ts";
import { CONTACT_LABELS } from "./mechanism-labels.ts";

/** What the list can ask for. */
export interface ContactActions {
  /** True when it is entered; otherwise what was typed stays in the form. */
  readonly onConfirm: (value: string, by: string) => Promise<boolean>;
  /** A contact that was looked up leads there no more. */
  readonly onDrop: (value: string) => void;
}

/** The ways to a mechanism as far as they are known, and whether a person has looked them up. */
export function contactList(mechanism: Mechanism, work: WorkView, actions: ContactActions): TemplateResult {
  const { contacts, id } = mechanism;
  const confirmed = work.work.confirmations.filter((each) => each.mechanism === id);
  const others = confirmed.filter(({ value }) => !contacts.some((contact) => isSameContact(contact.value, value)));
  return html`
    <h3 id="contacts">${localize("contacts-title")}</h3>
    <p>${localize("contacts-lede")}</p>
    ${contacts.length === 0 ? html`<p>${localize("contacts-none")}</p>` : nothing}
    <ul class="entries">
      ${contacts.map(
        (contact) =>
          html`<li>
            <p>
              ${localize(CONTACT_LABELS[contact.kind])}:
              <bdi class=${isCode(contact) ? "code" : ""}>${contact.value}</bdi>
            </p>
            <p class="soft">
              ${isShownOf(contact, work.today) ? localize("contact-shown", { seen: contact.seen }) : localize("contact-unconfirmed", { seen: contact.seen })}
              <small class="basis" dir="ltr">${contact.basis.join(", ")}</small>
            </p>
            ${confirmation(contact.value, work, mechanism, actions)}
          </li>`,
      )}
      ${others.map(
        ({ value }) =>
          html`<li>
            <p>${localize("contact-other")}: <bdi class="code">${value}</bdi></p>
            ${confirmation(value, work, mechanism, actions)}
          </li>`,
      )}
    </ul>
    ${confirmForm(actions)}
  `;
}

/** A page of its own that showed it more than a year ago confirms it no more. */
function isShownOf({ seen, status }: Contact, today: Day): boolean {
  return status === "shown" && addDays(today, -CONFIRMED_FOR_DAYS) <= firstDay(seen);
}

function confirmation(
  value: string,
  { today, work }: WorkView,
  mechanism: Mechanism,
  { onDrop }: ContactActions,
): TemplateResult {
  const found = work.confirmations.findLast((each) => isLookAt(each, mechanism.id, value));
  if (found === undefined)
    return html`<p><strong class="mark--warning">${localize("contact-not-looked-up")}</strong></p>`;
  const looked = { by: found.by, day: formatDay(found.day) };
  const lapsed = isReplaced(found, mechanism)
    ? localize("contact-replaced", looked)
    : localize("contact-lapsed", looked);
  return html`
    ${
      confirmationOf(work, mechanism, value, today) === null
        ? html`<p><strong class="mark--warning">${lapsed}</strong></p>`
        : html`<p class="arrived">${localize("contact-confirmed", looked)}</p>`
    }
    <button
      type="button"
      class="button--plain"
      @click=${() => {
        onDrop(value);
      }}
    >
      ${localize("contact-drop")}
    </button>
  `;
}

// Nothing is offered to choose from: whoever looked writes what they saw, and not what stands above.
function confirmForm({ onConfirm }: ContactActions): TemplateResult {
  const onSubmit = async (event: Event): Promise<void> => {
    const values = FormValues.of(event);
    const form = event.target;
    const isEntered = await onConfirm(values.text("value"), values.text("by"));
    if (isEntered && form instanceof HTMLFormElement) form.reset();
  };
  return html`
    <details class="more">
      <summary>${localize("contact-confirm")}</summary>
      <form class="consent-form" autocomplete="off" @submit=${(event: Event) => void onSubmit(event)}>
        <div class="field">
          <label for="confirm-value">${localize("contact-confirm-value")}</label>
          <p class="field-hint" id="confirm-value-hint">${localize("contact-confirm-hint")}</p>
          <input
            id="confirm-value"
            name="value"
            type="text"
            dir="ltr"
            autocomplete="off"
            aria-describedby="confirm-value-hint"
            required
          />
        </div>
        <div class="field">
          <label for="confirm-by">${localize("contact-confirm-by")}</label>
          <input id="confirm-by" name="by" type="text" dir="auto" autocomplete="off" required />
        </div>
        <button type="submit" class="button">${localize("contact-confirm-now")}</button>
      </form>
    </details>
  `;
}

function isCode({ kind }: Contact): boolean {
  return kind !== "route" && kind !== "post";
}
