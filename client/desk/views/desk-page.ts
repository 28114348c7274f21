import { html, nothing, type TemplateResult } from "lit";
import { notice } from "../../elements/notice.ts";
import { formatDay } from "../../i18n/format-day.ts";
import { localize } from "../../i18n/localize.ts";
import type { DeskController } from "../desk-controller.ts";
import type { DeskState } from "../desk-state.ts";
import { collectSection } from "./collect-section.ts";
import { uploadSection } from "./upload-section.ts";

/** The desk of an organisation whose key was proven. */
export function deskPage(
  { owner, collect, upload }: Extract<DeskState, { page: "desk" }>,
  controller: DeskController,
): TemplateResult {
  const trouble = owner.isExpired
    ? localize("desk-card-expired", { day: formatDay(owner.expires) })
    : localize("desk-no-key-for-today");
  return html`
    <h1 tabindex="-1"><bdi lang=${owner.name.language}>${owner.name.text}</bdi></h1>
    ${owner.hasKeyForToday ? nothing : notice("warning", trouble, localize("desk-card-title"))}
    <div class="desk-sections">${collectSection(collect, controller)} ${uploadSection(upload, controller)}</div>
  `;
}
