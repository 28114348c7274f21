import type { DraftExport, DraftWay } from "../../../shared/casework/sending/sending.ts";
import { languageName } from "../../i18n/display-names.ts";
import { formatDay } from "../../i18n/format-day.ts";
import { localize, message } from "../../i18n/localize.ts";
import type { Labels } from "./choice-fields.ts";

/** How a draft leaves, as a list of ways names it. */
export const FORMAT_LABELS: Labels<DraftWay> = {
  copy: message("format-copy"),
  docx: message("format-docx"),
  eml: message("format-eml"),
  json: message("format-json"),
  print: message("format-print"),
  txt: message("format-txt"),
};

const DIGITS_SHOWN = 8;

/** A draft that has left, as the caseworker tells it from others. */
export function exportText({ day, draft, formats, language }: DraftExport): string {
  return localize("sending-export", {
    day: formatDay(day),
    digest: draft.slice(0, DIGITS_SHOWN),
    formats: formats.map((format) => localize(FORMAT_LABELS[format])).join(", "),
    language: languageName(language),
  });
}
