import type { TemplateResult } from "lit";
import { notice } from "../elements/notice.ts";
import { localize } from "../i18n/localize.ts";

/** Of a letter that names a case and does not carry the proof that its writer holds the codename. */
export function unprovenNotice(): TemplateResult {
  return notice("warning", localize("continuity-unproven-text"), localize("continuity-unproven-title"));
}
