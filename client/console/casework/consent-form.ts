import { html, type TemplateResult } from "lit";
import { CONSENT_WAYS } from "../../../shared/casework/consent/consent.ts";
import type { NewConsent } from "../../../shared/casework/consent/ledger.ts";
import type { Person } from "../../../shared/casework/record/case-record.ts";
import { parseDay } from "../../../shared/protocol/day.ts";
import { formatDay } from "../../i18n/format-day.ts";
import { localize } from "../../i18n/localize.ts";
import type { WorkView } from "../../workers/casework-views.ts";
import type { LetterView } from "../../workers/console-views.ts";
import { GIVEN_BY, GIVEN_BY_LABELS, USE_LABELS, USES, WAY_LABELS } from "./consent-labels.ts";
import { LEVEL_LABELS } from "./fact-labels.ts";
import { FormValues } from "./form-values.ts";

/** Levels that somebody can agree to: whoever agrees to nothing has no entry. */
const LEVELS = ["mechanism_only", "state_confidential", "public_without_name", "public_named"] as const;

/** Enters one agreement of one person: how far, for what, who said so, and which risks were explained before. */
export function consentForm(
  { id }: Person,
  { addressees, risks, today }: WorkView,
  letters: readonly LetterView[],
  onGive: (consent: NewConsent) => void,
): TemplateResult {
  const field = (name: string): string => `consent-${id}-${name}`;
  const onSubmit = (event: Event): void => {
    const values = FormValues.of(event);
    const day = parseDay(values.text("day"));
    if (!day.ok) return;
    const mechanism = values.text("mechanism");
    const letter = letters.find(({ submission }) => submission === values.text("letter"));
    onGive({
      day: day.value,
      givenBy: values.choice("givenBy", GIVEN_BY),
      giver: values.text("giver"),
      level: values.choice("level", LEVELS),
      mechanisms: mechanism === "" ? null : [mechanism],
      person: id,
      risks: values.choices(
        "risks",
        risks.map((risk) => risk.id),
      ),
      submission: letter?.submission ?? null,
      understood: values.has("understood"),
      uses: values.choices("uses", USES),
      way: values.choice("way", CONSENT_WAYS),
    });
  };
  return html`
    <form class="consent-form" @submit=${onSubmit}>
      <div class="field">
        <label for=${field("level")}>${localize("consent-level")}</label>
        <select id=${field("level")} name="level">
          ${LEVELS.map((level) => html`<option value=${level}>${localize(LEVEL_LABELS[level])}</option>`)}
        </select>
      </div>
      <fieldset class="field checks">
        <legend>${localize("consent-uses")}</legend>
        <p class="field-hint">${localize("consent-uses-hint")}</p>
        <div class="checks-options">${USES.map((use) => box("uses", use, localize(USE_LABELS[use])))}</div>
      </fieldset>
      <div class="field">
        <label for=${field("mechanism")}>${localize("consent-addressee")}</label>
        <p class="field-hint" id=${field("mechanism-hint")}>${localize("consent-addressee-hint")}</p>
        <select id=${field("mechanism")} name="mechanism" aria-describedby=${field("mechanism-hint")}>
          <option value="">${localize("consent-addressee-any")}</option>
          ${addressees.map((each) => html`<option value=${each.id}>${each.name}</option>`)}
        </select>
      </div>
      <fieldset class="field checks">
        <legend>${localize("consent-risks")}</legend>
        <p class="field-hint">${localize("consent-risks-hint")}</p>
        ${risks.map((risk) => box("risks", risk.id, risk.text))}
        ${box("understood", "yes", localize("consent-understood"))}
      </fieldset>
      <div class="field">
        <label for=${field("given-by")}>${localize("consent-given-by")}</label>
        <select id=${field("given-by")} name="givenBy">
          ${GIVEN_BY.map((each) => html`<option value=${each}>${localize(GIVEN_BY_LABELS[each])}</option>`)}
        </select>
      </div>
      <div class="field">
        <label for=${field("giver")}>${localize("consent-giver")}</label>
        <input id=${field("giver")} name="giver" type="text" dir="auto" autocomplete="off" required />
      </div>
      <div class="field">
        <label for=${field("day")}>${localize("consent-day")}</label>
        <input id=${field("day")} name="day" type="date" max=${today} .value=${today} required />
      </div>
      <div class="field">
        <label for=${field("way")}>${localize("consent-way")}</label>
        <select id=${field("way")} name="way">
          ${CONSENT_WAYS.map((each) => html`<option value=${each}>${localize(WAY_LABELS[each])}</option>`)}
        </select>
      </div>
      <div class="field">
        <label for=${field("letter")}>${localize("consent-letter")}</label>
        <select id=${field("letter")} name="letter">
          <option value="">${localize("consent-letter-none")}</option>
          ${letters.map(
            ({ day, submission }, index) => html`
              <option value=${submission}>
                ${localize("consent-letter-number", { day: formatDay(day), number: index + 1 })}
              </option>
            `,
          )}
        </select>
      </div>
      <div class="actions">
        <button type="submit" class="button button--main">${localize("consent-enter")}</button>
      </div>
    </form>
  `;
}

function box(name: string, value: string, label: string): TemplateResult {
  return html`
    <label class="choice">
      <input type="checkbox" name=${name} value=${value} />
      <span>${label}</span>
    </label>
  `;
}
