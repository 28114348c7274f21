import { html, type TemplateResult } from "lit";
import { formatSize } from "../i18n/format-size.ts";
import { localize } from "../i18n/localize.ts";
import { percentDone } from "./progress-share.ts";

/** How far a transfer is. `done` counts what was acknowledged, never what was only handed over. */
export interface Progress {
  /** Unique in the page; ties the words to the bar. */
  readonly id: string;
  readonly label: string;
  /** Bytes. */
  readonly done: number;
  /** Bytes. */
  readonly total: number;
}

/** A native progress bar with its numbers in words. */
export function progressBar({ id, label, done, total }: Progress): TemplateResult {
  const percent = percentDone(done, total);
  const text = localize("progress-of", { done: formatSize(done), total: formatSize(total), percent });
  return html`
    <div class="progress">
      <div class="progress-line">
        <label for=${id}>${label}</label>
        <span class="progress-text">${text}</span>
      </div>
      <progress id=${id} max="100" .value=${percent} aria-valuetext=${text}></progress>
    </div>
  `;
}
