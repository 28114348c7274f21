import { html, nothing, type TemplateResult } from "lit";
import { formatDay } from "../i18n/format-day.ts";
import { localize } from "../i18n/localize.ts";
import type { CaseKey, CaseSummary } from "../workers/console-views.ts";
import { caseLink } from "./case-link.ts";

/** All cases, the one with the newest letter or reply first. */
export function caseList(
  cases: readonly CaseSummary[],
  onOpen: (key: CaseKey) => void,
  onRemoveMany: () => void,
): TemplateResult {
  if (cases.length === 0) return html`<p>${localize("cases-none")}</p>`;
  return html`
    <div class="table-scroll">
      <table class="case-table">
        <caption class="soft">
          ${localize("cases-count", { count: cases.length })}
        </caption>
        <thead>
          <tr>
            <th scope="col">${localize("cases-case")}</th>
            <th scope="col">${localize("cases-first")}</th>
            <th scope="col">${localize("cases-newest")}</th>
            <th scope="col">${localize("cases-contents")}</th>
          </tr>
        </thead>
        <tbody>
          ${cases.map((each) => row(each, onOpen))}
        </tbody>
      </table>
    </div>
    ${
      cases.filter(({ untouched }) => untouched).length < 2
        ? nothing
        : html`<div class="actions">
            <button type="button" class="button" @click=${onRemoveMany}>${localize("remove-many")}</button>
          </div>`
    }
  `;
}

function row(each: CaseSummary, onOpen: (key: CaseKey) => void): TemplateResult {
  const { contested, erasure, files, first, letters, newest, replies, sealed, unchecked, unproven, withdrawn } = each;
  return html`
    <tr>
      <th scope="row">${caseLink(each, onOpen)}</th>
      <td data-label=${localize("cases-first")}>${formatDay(first)}</td>
      <td data-label=${localize("cases-newest")}>${formatDay(newest)}</td>
      <td data-label=${localize("cases-contents")}>
        ${localize("cases-sums", { files, letters, replies })}
        ${erasure ? html`<strong class="mark mark--warning">${localize("cases-erasure")}</strong>` : nothing}
        ${withdrawn ? html`<strong class="mark mark--warning">${localize("cases-withdrawn")}</strong>` : nothing}
        ${sealed ? html`<span class="mark">${localize("cases-sealed")}</span>` : nothing}
        ${contested ? html`<strong class="mark mark--warning">${localize("cases-contested")}</strong>` : nothing}
        ${unchecked ? html`<strong class="mark mark--warning">${localize("cases-unchecked")}</strong>` : nothing}
        ${unproven ? html`<strong class="mark mark--warning">${localize("cases-unproven")}</strong>` : nothing}
      </td>
    </tr>
  `;
}
