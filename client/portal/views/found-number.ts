import type { Finding } from "../../../shared/cleaning/findings.ts";
import { formatNumber } from "../../i18n/format-number.ts";
import { localize } from "../../i18n/localize.ts";

/** How often, or how long, something was done with a document. */
const TIMES_SAVED = /(?:^|\s)(?:revision|editing-cycles)$/u;
const TIME_WORKED = /(?:^|\s)(?:TotalTime|editing-duration)$/u;
const NUMBER = /^\d+$/u;
const VERSION = /^\d+(?:\.\d+)*$/u;
/** As OpenDocument writes a time (ISO 8601): `PT1H2M3S`. */
const DURATION = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.\d+)?S)?)?$/u;

/** What a bare number is of, in the language of the page; null for what is none. */
export function numberWords({ aspect, at, value }: Finding): string | null {
  if (value === null) return null;
  if (aspect === "program" && VERSION.test(value)) return localize("found-version", { version: value });
  const worked = aspect === "history" && TIME_WORKED.test(at) ? minutesOf(value) : null;
  if (worked !== null) return localize("found-worked", { minutes: formatNumber(worked, 0) });
  if (!NUMBER.test(value)) return null;
  const count = formatNumber(Number(value), 0);
  if (aspect === "history" && TIMES_SAVED.test(at)) return localize("found-saved", { count });
  if (aspect === "history" && at === "trailer Prev") return localize("found-earlier", { count });
  if (aspect === "hidden" && at === "objects that nothing shows") return localize("found-unshown", { count });
  return null;
}

/** A document that says only that it was saved no time, or that nobody has worked on it, says nothing of anybody. */
export function saysNothing({ aspect, at, value }: Finding): boolean {
  if (aspect !== "history" || value === null) return false;
  if (TIMES_SAVED.test(at)) return /^0+$/u.test(value);
  return TIME_WORKED.test(at) && minutesOf(value) === 0;
}

/** Whole minutes, of which one has begun. */
function minutesOf(value: string): number | null {
  if (NUMBER.test(value)) return Number(value);
  const parts = DURATION.exec(value);
  if (parts === null) return null;
  const [, days = "0", hours = "0", minutes = "0", seconds = "0"] = parts;
  return (Number(days) * 24 + Number(hours)) * 60 + Number(minutes) + Math.ceil(Number(seconds) / 60);
}
