import { html, nothing, type TemplateResult } from "lit";

interface Choice {
  readonly label: string | TemplateResult;
  readonly id?: string;
  readonly value?: string;
}

/** One of several answers of which one holds: the whole line is to be pressed. */
export function radioChoice({
  id,
  isChosen,
  label,
  look = "",
  name,
  onChoose,
  value,
}: Choice & {
  /** What the answers to one question share. */
  readonly name: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  /** A class besides. */
  readonly look?: string;
}): TemplateResult {
  return html`<label class=${look === "" ? "choice" : `choice ${look}`}>
    <input
      type="radio"
      id=${id ?? nothing}
      name=${name}
      value=${value ?? nothing}
      autocomplete="off"
      .checked=${isChosen}
      @change=${onChoose}
    />
    <span>${label}</span>
  </label>`;
}

/** Something that holds or not, whatever else does: the whole line is to be pressed. */
export function tickChoice({
  id,
  isTicked,
  label,
  onTick,
  value,
}: Choice & {
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
}): TemplateResult {
  return html`<label class="choice">
    <input
      type="checkbox"
      id=${id ?? nothing}
      value=${value ?? nothing}
      autocomplete="off"
      .checked=${isTicked}
      @change=${({ currentTarget }: Event) => {
        onTick(currentTarget instanceof HTMLInputElement && currentTarget.checked);
      }}
    />
    <span>${label}</span>
  </label>`;
}
