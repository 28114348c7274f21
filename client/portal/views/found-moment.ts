import { formatDay } from "../../i18n/format-day.ts";
import { localize } from "../../i18n/localize.ts";

/** As cameras, XMP, archives and films write a day (`2026:11:20 10:11:12`, `2026-11-20T10:11:12+01:00`). */
const WRITTEN = /^(\d{4})[-:/](\d\d)[-:/](\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?)?\s*(Z|[+-]\d\d:?\d\d)?$/u;
/** As PDFs do: `D:20261120101112+01'00'`. */
const PDF = /^D:(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?(Z|[+-]\d\d'?\d\d)?/u;
/** As satellites' receivers do beside the place, always in the same zone. */
const CLOCK = /^(\d{1,2}) (\d{1,2}) (\d{1,2})(?:\.\d+)?$/u;
const LONE_ZONE = /^[+-]\d\d:\d\d$/u;

/** A day, with the time of day and the zone of its clock where it has them, in the language of the page; null for what is none. */
export function momentWords(value: string): string | null {
  if (LONE_ZONE.test(value)) return localize("found-zone", { zone: `UTC${value}` });
  const clock = CLOCK.exec(value);
  if (clock !== null) return `${timeWords(clock.slice(1))} (UTC)`;
  const [, year = "", month = "", date = "", hour, minute, second, zone] = WRITTEN.exec(value) ?? PDF.exec(value) ?? [];
  if (!isDay(`${year}-${month}-${date}`)) return null;
  const day = formatDay(`${year}-${month}-${date}`);
  if (hour === undefined) return day;
  const time = timeWords([hour, minute, second]);
  return zone === undefined
    ? localize("found-moment", { day, time })
    : localize("found-moment-zone", { day, time, zone: zoneWords(zone) });
}

function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  // A day that no month has would be one of the next.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) && !date.startsWith("0000");
}

/** Hours, minutes and seconds. */
function timeWords(parts: readonly (string | undefined)[]): string {
  const [hour = 0, minute = 0, second = 0] = parts.map((part) => Number(part ?? 0));
  const written = new Intl.DateTimeFormat(document.documentElement.lang, { timeStyle: "medium", timeZone: "UTC" });
  return written.format(new Date(Date.UTC(2000, 0, 1, hour, minute, second)));
}

function zoneWords(zone: string): string {
  const digits = zone.replaceAll(/[:']/gu, "");
  return digits === "Z" ? "UTC" : `UTC${digits.slice(0, 3)}:${digits.slice(3)}`;
}
