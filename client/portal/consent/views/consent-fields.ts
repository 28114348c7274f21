import { html, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { localize } from "../../../i18n/localize.ts";
import { radioChoice, tickChoice } from "../../views/choice-line.ts";
import type { Decider } from "../chosen-consent.ts";
import { DECIDER_WORDS } from "./consent-words.ts";

/** One of several answers, all of the same weight. */
export interface RadioOption<V extends string> {
  readonly value: V;
  readonly label: string;
}

/** Answers one below the other; one of them is chosen, or none. Those of another question are others: they take no mark from these. */
export function radioGroup<V extends string>(group: {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly RadioOption<V>[];
  readonly chosen: V | null;
  readonly onChoose: (value: V) => void;
}): TemplateResult {
  const { chosen, legend, name, onChoose, options } = group;
  const fields = html`
    <fieldset class="field" id=${name}>
      <legend>${legend}</legend>
      ${options.map(({ label, value }) =>
        radioChoice({
          name,
          value,
          label,
          isChosen: chosen === value,
          onChoose: () => {
            onChoose(value);
          },
        }),
      )}
    </fieldset>
  `;
  return html`${keyed(name, fields)}`;
}

/** Whose decision it is. */
export function deciderField(
  deciders: readonly Decider[],
  chosen: Decider | null,
  onChoose: (decider: Decider) => void,
): TemplateResult {
  return radioGroup({
    name: "consent-decider",
    legend: localize("consent-decider"),
    options: deciders.map((value) => ({ value, label: localize(DECIDER_WORDS[value]) })),
    chosen,
    onChoose,
  });
}

/** That the risks are understood [C13]: asked where somebody agrees to the Secretary-General's report. */
export function understoodField(isUnderstood: boolean, onChange: (isUnderstood: boolean) => void): TemplateResult {
  return tickChoice({
    id: "consent-understood",
    label: localize("consent-understood"),
    isTicked: isUnderstood,
    onTick: onChange,
  });
}
