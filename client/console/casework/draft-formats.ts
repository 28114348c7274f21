import type { DraftFormat } from "../../../shared/casework/sending/sending.ts";
import { message } from "../../i18n/localize.ts";
import type { Labels } from "./choice-fields.ts";

/** What the files of a draft are called. */
export const FORMAT_LABELS: Labels<DraftFormat> = {
  docx: message("format-docx"),
  eml: message("format-eml"),
  json: message("format-json"),
  txt: message("format-txt"),
};
