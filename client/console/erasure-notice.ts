import { html, nothing, type TemplateResult } from "lit";
import { formatDay } from "../i18n/format-day.ts";
import { localize } from "../i18n/localize.ts";
import type { LetterView } from "../workers/console-views.ts";
import { continuityText } from "./continuity-text.ts";
import { unprovenNotice } from "./unproven-notice.ts";

/** The letters of a case that ask for everything to be deleted: at its head, with what does it and what comes before. */
export function erasureNotice(letters: readonly LetterView[], onRemove: () => void): TemplateResult | typeof nothing {
  const asking = letters.filter(({ type }) => type === "erasure");
  if (asking.length === 0) return nothing;
  return html`
    <section class="card erasure" aria-labelledby="erasure-title">
      <h2 id="erasure-title">${localize("erasure-title")}</h2>
      ${asking.map(asked)}
      <ol class="facts">
        <li>${localize("erasure-stop")}</li>
        <li>${localize("erasure-tell")}</li>
        <li>${localize("erasure-elsewhere")}</li>
        <li>${localize("erasure-remove")}</li>
      </ol>
      <div class="actions">
        <button id="erasure-remove" type="button" class="button button--danger" @click=${onRemove}>
          ${localize("remove-case")}
        </button>
      </div>
    </section>
  `;
}

function asked({ continuity, day, language, text }: LetterView): TemplateResult {
  return html`
    <p class="soft">
      ${formatDay(day)} ·
      <strong class="continuity continuity--${continuity}">${continuityText(continuity)}</strong>
    </p>
    ${continuity === "unproven" ? unprovenNotice() : nothing}
    ${
      text === ""
        ? html`<p class="soft">${localize("erasure-no-reason")}</p>`
        : html`<div class="prose" lang=${language} dir="auto">${text}</div>`
    }
  `;
}
