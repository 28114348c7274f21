import { html, nothing, type TemplateResult } from "lit";
import { CONSENT_WAYS } from "../../../shared/casework/consent/consent.ts";
import type { NewConsent } from "../../../shared/casework/consent/ledger.ts";
import { localize } from "../../i18n/localize.ts";
import type { LetterView } from "../../workers/console-views.ts";
import { checksField, choiceField } from "./choice-fields.ts";
import {
  addresseeField,
  changeTyped,
  dayField,
  fieldId,
  letterField,
  nameOf,
  riskFields,
  type Typing,
} from "./consent-fields.ts";
import { GIVEN_BY, GIVEN_BY_LABELS, USE_LABELS, WAY_LABELS } from "./consent-labels.ts";
import { levelField } from "./consent-level.ts";
import { NOTHING_TYPED, offeredFor, readConsent, type ConsentField } from "./consent-typed.ts";
import { focusTarget } from "./field-targets.ts";
import { lineField } from "./text-fields.ts";

/** An agreement that is being typed, and where it goes once it is entered. */
export interface ConsentForm extends Typing {
  readonly letters: readonly LetterView[];
  readonly onGive: (consent: NewConsent) => void;
}

/** Enters one agreement of one person: to whom, how far, for what, after which risks, and who said so. Nothing is chosen beforehand. */
export function consentForm(form: ConsentForm): TemplateResult {
  const { letters, onGive, onType, person, typed, work } = form;
  const { addressee, uses } = offeredFor(typed, work);
  const named = (field: ConsentField, label: string, hint?: string): ReturnType<typeof nameOf> =>
    nameOf(form, field, label, hint);
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    const read = readConsent(typed, person.id, work, letters);
    if (read.ok) {
      onGive(read.consent);
      return;
    }
    onType({ ...typed, wrong: read.wrong });
    const [first] = read.wrong;
    if (first !== undefined) focusTarget(fieldId(person, first));
  };
  return html`
    <form class="consent-form" novalidate autocomplete="off" @submit=${onSubmit}>
      ${addresseeField(form, addressee)}
      ${levelField({
        ...named("level", localize("consent-level"), localize("consent-level-hint")),
        addressee,
        onChange: (level) => {
          changeTyped(form, { level });
        },
        state: work.work.record.state,
        value: typed.level,
      })}
      ${checksField({
        ...named("uses", localize("consent-uses"), localize("consent-uses-hint")),
        chosen: typed.uses,
        onChange: (chosen) => {
          changeTyped(form, { uses: chosen });
        },
        options: uses.map((use) => ({ label: localize(USE_LABELS[use]), value: use })),
      })}
      ${riskFields(form)}
      ${choiceField({
        ...named("givenBy", localize("consent-given-by")),
        labels: GIVEN_BY_LABELS,
        onChange: (givenBy) => {
          changeTyped(form, { givenBy });
        },
        value: typed.givenBy,
        values: GIVEN_BY,
      })}
      ${lineField({
        ...named("giver", localize("consent-giver")),
        onChange: (giver) => {
          changeTyped(form, { giver });
        },
        value: typed.giver,
      })}
      ${dayField(form)}
      ${choiceField({
        ...named("way", localize("consent-way")),
        labels: WAY_LABELS,
        onChange: (way) => {
          changeTyped(form, { way });
        },
        value: typed.way,
        values: CONSENT_WAYS,
      })}
      ${letterField(form, letters)}
      <div class="actions">
        <button type="submit" class="button button--main">${localize("consent-enter")}</button>
        ${
          typed === NOTHING_TYPED
            ? nothing
            : html`<button
                type="button"
                class="button"
                @click=${() => {
                  onType(null);
                }}
              >
                ${localize("consent-clear")}
              </button>`
        }
      </div>
    </form>
  `;
}
