import { html, type TemplateResult } from "lit";
import { regionName } from "../../i18n/display-names.ts";
import { localize } from "../../i18n/localize.ts";
import type { Addressee, WorkView } from "../../workers/casework-views.ts";
import { classOf, describedBy, hintOf, type FieldName } from "./choice-fields.ts";
import { AGREED_LEVELS, type AgreedLevel } from "./consent-typed.ts";
import { LEVEL_LABELS } from "./fact-labels.ts";

/** How far an agreement goes. */
export interface LevelField extends FieldName {
  /** Null for anybody whom the uses cover. */
  readonly addressee: Addressee | null;
  readonly state: WorkView["work"]["record"]["state"];
  readonly value: AgreedLevel | null;
  readonly onChange: (value: AgreedLevel) => void;
}

/** Offers the lowest level that is enough, and says who learns what; any other is behind a line of its own. */
export function levelField(field: LevelField): TemplateResult {
  const { addressee, id, label, value } = field;
  const first = AGREED_LEVELS.find((level) => level === addressee?.enough) ?? AGREED_LEVELS[0];
  const others = AGREED_LEVELS.filter((level) => level !== first);
  const enough = addressee === null ? "" : localize("consent-level-enough", { name: addressee.name });
  return html`
    <fieldset class=${classOf(field)} id=${id} aria-describedby=${describedBy(field)}>
      <legend>${label}</legend>
      ${hintOf(field)} ${radio(field, first, enough)}
      <details class="more" ?open=${others.some((level) => level === value)}>
        <summary>${localize("consent-level-other")}</summary>
        ${others.map((level) => radio(field, level, addressee !== null && isBelow(level, first) ? localize("consent-level-too-low", { name: addressee.name }) : ""))}
      </details>
    </fieldset>
  `;
}

function radio(field: LevelField, level: AgreedLevel, remark: string): TemplateResult {
  const { id, onChange, value } = field;
  return html`
    <label class="choice">
      <input
        type="radio"
        name=${id}
        value=${level}
        .checked=${level === value}
        aria-describedby="${id}-${level}"
        @change=${() => {
          onChange(level);
        }}
      />
      <span>${localize(LEVEL_LABELS[level])}</span>
    </label>
    <p class="choice-means" id="${id}-${level}">${meaning(level, field)} ${remark}</p>
  `;
}

/** Who learns what at a level, with the State by its name where it is known. */
function meaning(level: AgreedLevel, { addressee, state }: LevelField): string {
  const told = {
    state: stateResponsible(state),
    to: addressee?.name ?? localize("consent-body"),
  };
  switch (level) {
    case "mechanism_only":
      return localize("level-means-mechanism-only", told);
    case "state_confidential":
      return localize("level-means-state-confidential", told);
    case "public_without_name":
      return localize("level-means-public-without-name", told);
    case "public_named":
      return localize("level-means-public-named", told);
  }
}

/** The State responsible, by its name where it is known. */
export function stateResponsible(state: LevelField["state"]): string {
  return state === null ? localize("consent-state") : localize("consent-state-named", { name: regionName(state) });
}

function isBelow(level: AgreedLevel, other: AgreedLevel): boolean {
  return AGREED_LEVELS.indexOf(level) < AGREED_LEVELS.indexOf(other);
}
