import { html, nothing, type TemplateResult } from "lit";
import { questionKey } from "../../../../shared/mechanisms/report-answers.ts";
import { localize, message } from "../../../i18n/localize.ts";
import { radioChoice, tickChoice } from "../../views/choice-line.ts";
import { optionsFor } from "../asked-now.ts";
import type { Form, Option } from "../question.ts";
import { valuesOf, withMark, withPart, withValue, type Mark } from "../said.ts";
import { idOf, roleArgument, type Asking } from "./question-ui.ts";
import { line } from "./text-inputs.ts";

/** One of several values, with the answers that are none among them. */
export function radioFields(asking: Asking, form: Extract<Form, { kind: "choice" | "choice-more" }>): TemplateResult {
  const { answer, question, role, said } = asking;
  const [chosen] = valuesOf(said);
  const id = idOf(question);
  const name = questionKey(question.field);
  const marks: readonly { readonly mark: Mark; readonly label: string }[] = [
    ...(question.offersNotSure === false ? [] : [{ mark: "not_sure", label: message("question-not-sure") } as const]),
    { mark: "not_said", label: message("question-not-said") },
  ];
  return html`
    ${optionsFor(form.options, role).map(({ label, value }) =>
      radioChoice({
        name,
        value,
        label: localize(label, roleArgument(role)),
        isChosen: chosen === value,
        onChoose: () => {
          answer(withPart(said, 0, 0, value));
        },
      }),
    )}
    ${marks.map(({ label, mark }) =>
      radioChoice({
        name,
        value: mark,
        look: "choice--mark",
        label: localize(label),
        isChosen: said.mark === mark,
        onChoose: () => {
          answer(withMark({ ...said, mark: null }, mark));
        },
      }),
    )}
    ${
      form.kind === "choice-more" && chosen !== undefined && form.moreIf.includes(chosen)
        ? html`<div class="question-more">
            <label for="${id}-more">${localize(form.more)}</label>
            ${line({
              id: `${id}-more`,
              text: said.rows[0]?.[1] ?? "",
              change: (text) => {
                answer(withPart(said, 0, 1, text));
              },
            })}
          </div>`
        : nothing
    }
  `;
}

/** Several values. */
export function checkFields(asking: Asking, form: Extract<Form, { kind: "choices" }>): TemplateResult {
  const { answer, question, role, said } = asking;
  const options = optionsFor(form.options, role);
  const alone = options.filter(({ isAlone }) => isAlone === true).map(({ value }) => value);
  const chosen = valuesOf(said);
  return html`${grouped(options).map(
    ({ group, members }, place) =>
      html`<div
        role=${group === null ? nothing : "group"}
        aria-labelledby=${group === null ? nothing : `${idOf(question)}-group-${place}`}
      >
        ${group === null ? nothing : html`<p class="question-group" id="${idOf(question)}-group-${place}">${localize(group)}</p>`}
        ${members.map(({ label, value }) =>
          tickChoice({
            value,
            label: localize(label, roleArgument(role)),
            isTicked: chosen.includes(value),
            onTick: (isTicked) => {
              answer(withValue(said, value, isTicked, alone));
            },
          }),
        )}
      </div>`,
  )}`;
}

interface OptionGroup {
  readonly group: string | null;
  readonly members: readonly Option[];
}

function grouped(options: readonly Option[]): readonly OptionGroup[] {
  return options.reduce<readonly OptionGroup[]>((before, option) => {
    const last = before.at(-1);
    if (last === undefined || option.group !== undefined) {
      return [...before, { group: option.group ?? null, members: [option] }];
    }
    return [...before.slice(0, -1), { ...last, members: [...last.members, option] }];
  }, []);
}
