import { html, nothing, type TemplateResult } from "lit";
import type { Person } from "../../../shared/casework/record/case-record.ts";
import { formatDay } from "../../i18n/format-day.ts";
import { localize, message } from "../../i18n/localize.ts";
import type { Addressee, WorkView } from "../../workers/casework-views.ts";
import type { LetterView } from "../../workers/console-views.ts";
import { contradictedNotice } from "../contradicted-consent.ts";
import { checksField, classOf, describedBy, hintOf, invalid, textOf, tickField, type Labels } from "./choice-fields.ts";
import { stateResponsible } from "./consent-level.ts";
import { ANYBODY, offeredFor, type ConsentField, type TypedConsent } from "./consent-typed.ts";
import { LEARNER_LABELS } from "./mechanism-labels.ts";

/** An agreement of one person that is being typed. */
export interface Typing {
  readonly person: Person;
  readonly typed: TypedConsent;
  readonly work: WorkView;
  /** Null gives up what was typed. */
  readonly onType: (typed: TypedConsent | null) => void;
}

/** Id of the control. */
export function fieldId({ id }: Person, field: ConsentField | "letter"): string {
  return `consent-${id}-${field}`;
}

/** What the form says of a field that is missing or wrong. */
const WRONG_LABELS: Labels<ConsentField> = {
  mechanism: message("consent-wrong-addressee"),
  level: message("consent-wrong-level"),
  uses: message("consent-wrong-uses"),
  risks: message("consent-wrong-risks"),
  understood: message("consent-wrong-understood"),
  givenBy: message("consent-wrong-given-by"),
  giver: message("consent-wrong-giver"),
  day: message("consent-wrong-day"),
  way: message("consent-wrong-way"),
};

/** What a field is called, and what is wrong with it. */
export function nameOf(
  { person, typed }: Typing,
  field: ConsentField,
  label: string,
  hint?: string,
): { readonly error: string; readonly hint?: string; readonly id: string; readonly label: string } {
  const error = typed.wrong.includes(field) ? localize(WRONG_LABELS[field]) : "";
  return { error, id: fieldId(person, field), label, ...(hint === undefined ? {} : { hint }) };
}

/** What is changed is no longer called wrong: whether it is right is said when it is entered. */
export function changeTyped({ onType, typed }: Typing, part: Partial<TypedConsent>): void {
  onType({ ...typed, ...part, wrong: typed.wrong.filter((field) => !(field in part)) });
}

/** To whom: and then who learns of the case there. */
export function addresseeField(form: Typing, chosen: Addressee | null): TemplateResult {
  const { typed, work } = form;
  const field = nameOf(form, "mechanism", localize("consent-addressee"), localize("consent-addressee-hint"));
  return html`
    <div class=${classOf(field)}>
      <label for=${field.id}>${field.label}</label>
      ${hintOf(field)}
      <select
        id=${field.id}
        aria-describedby=${describedBy(field)}
        aria-invalid=${invalid(field)}
        @change=${(event: Event) => {
          changeTyped(form, { mechanism: textOf(event) });
        }}
      >
        <option value="" .selected=${typed.mechanism === ""}>${localize("field-not-said")}</option>
        <option value=${ANYBODY} .selected=${typed.mechanism === ANYBODY}>${localize("consent-addressee-any")}</option>
        ${work.addressees.map(
          ({ id, name }) => html`<option value=${id} .selected=${id === typed.mechanism}>${name}</option>`,
        )}
      </select>
      ${
        chosen === null || chosen.learners.length === 0
          ? nothing
          : html`<p class="soft understood">
              ${localize("consent-learners")}
              ${chosen.learners
                .map(({ how, to }) => {
                  const often = how === "always" ? localize("discloses-always") : localize("discloses-may");
                  const who = to === "state" ? stateResponsible(work.work.record.state) : localize(LEARNER_LABELS[to]);
                  return `${who} – ${often}`;
                })
                .join(" · ")}
            </p>`
      }
    </div>
  `;
}

/** Each risk by itself; or that none was explained, which is not the same as saying nothing. */
export function riskFields(form: Typing): TemplateResult {
  const { person, typed, work } = form;
  const offered = offeredFor(typed, work).risks;
  const understood = nameOf(form, "understood", localize("consent-understood"));
  return html`
    ${
      offered.length === 0
        ? nothing
        : checksField({
            ...nameOf(form, "risks", localize("consent-risks"), localize("consent-risks-hint")),
            chosen: typed.risks,
            onChange: (risks) => {
              changeTyped(form, { risks, unexplained: false });
            },
            options: work.risks
              .filter(({ id }) => offered.includes(id))
              .map(({ id, text }) => ({ label: text, value: id })),
          })
    }
    <div class=${classOf(understood)}>
      ${
        offered.length === 0
          ? nothing
          : tickField({
              id: `${fieldId(person, "risks")}-none`,
              label: localize("consent-risks-none"),
              onChange: (unexplained) => {
                changeTyped(
                  form,
                  unexplained ? { risks: [], understood: false, unexplained } : { risks: [], unexplained },
                );
              },
              value: typed.unexplained,
            })
      }
      ${hintOf(understood)}
      ${tickField({
        id: understood.id,
        label: understood.label,
        onChange: (isUnderstood) => {
          changeTyped(form, { understood: isUnderstood });
        },
        value: typed.understood,
      })}
    </div>
  `;
}

/** The day; today only by a button. */
export function dayField(form: Typing): TemplateResult {
  const { typed, work } = form;
  const field = nameOf(form, "day", localize("consent-day"));
  return html`
    <div class=${classOf(field)}>
      <label for=${field.id}>${field.label}</label>
      ${hintOf(field)}
      <div class="day-today">
        <input
          id=${field.id}
          type="date"
          max=${work.today}
          aria-describedby=${describedBy(field)}
          aria-invalid=${invalid(field)}
          .value=${typed.day}
          @change=${(event: Event) => {
            changeTyped(form, { day: textOf(event) });
          }}
        />
        <button
          type="button"
          class="button"
          @click=${() => {
            changeTyped(form, { day: work.today });
          }}
        >
          ${localize("consent-day-today")}
        </button>
      </div>
    </div>
  `;
}

/** The letter that says so, if one does, with what of it does not fit what was told. */
export function letterField(form: Typing, letters: readonly LetterView[]): TemplateResult {
  const { person, typed, work } = form;
  const id = fieldId(person, "letter");
  const contradicted = work.offers.find(({ submission }) => submission === typed.letter)?.contradicted ?? [];
  return html`
    <div class="field">
      <label for=${id}>${localize("consent-letter")}</label>
      <select
        id=${id}
        aria-describedby=${contradicted.length === 0 ? nothing : `${id}-contradicted`}
        @change=${(event: Event) => {
          changeTyped(form, { letter: textOf(event) });
        }}
      >
        <option value="" .selected=${typed.letter === ""}>${localize("consent-letter-none")}</option>
        ${letters.map(
          ({ day, submission }, index) => html`
            <option value=${submission} .selected=${submission === typed.letter}>
              ${localize("consent-letter-number", { day: formatDay(day), number: index + 1 })}
            </option>
          `,
        )}
      </select>
    </div>
    ${contradicted.length === 0 ? nothing : contradictedNotice(contradicted, `${id}-contradicted`)}
  `;
}
