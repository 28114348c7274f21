import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { valueOf } from "../../views/portal-ui.ts";
import { withPart } from "../said.ts";
import type { ControlField } from "./control-field.ts";
import type { Asking } from "./question-ui.ts";

/** Somebody's own words, as many as they like. */
export function wordsInput({ answer, said }: Asking, { id, described, isWrong }: ControlField): TemplateResult {
  const text = said.rows[0]?.[0] ?? "";
  return html`<textarea
    id=${id}
    class="question-words"
    dir=${text === "" ? nothing : "auto"}
    autocomplete="off"
    autocapitalize="sentences"
    spellcheck="false"
    aria-describedby=${described}
    aria-invalid=${isWrong ? "true" : "false"}
    .value=${live(text)}
    @input=${(event: Event) => {
      answer(withPart(said, 0, 0, valueOf(event)));
    }}
  ></textarea>`;
}

/** One line. */
export function lineInput({ answer, said }: Asking, { id, described, isWrong }: ControlField): TemplateResult {
  return line({
    id,
    described,
    isWrong,
    text: said.rows[0]?.[0] ?? "",
    change: (text) => {
      answer(withPart(said, 0, 0, text));
    },
  });
}

/** A line of text, wherever one stands. */
export function line({
  id,
  described = nothing,
  isWrong = false,
  isNumber = false,
  text,
  change,
  leave,
}: {
  readonly id: string;
  readonly described?: string | typeof nothing;
  readonly isWrong?: boolean;
  readonly isNumber?: boolean;
  readonly text: string;
  readonly change: (text: string) => void;
  /** What else is done once it was changed and left. */
  readonly leave?: (text: string) => void;
}): TemplateResult {
  return html`<input
    type="text"
    id=${id}
    dir=${text === "" ? nothing : "auto"}
    autocomplete="off"
    spellcheck="false"
    inputmode=${isNumber ? "numeric" : nothing}
    aria-describedby=${described}
    aria-invalid=${isWrong ? "true" : "false"}
    .value=${live(text)}
    @input=${(event: Event) => {
      change(valueOf(event));
    }}
    @change=${(event: Event) => {
      leave?.(valueOf(event));
    }}
  />`;
}
