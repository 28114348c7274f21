import { withoutUnprintable } from "../../../shared/source/plain-text.ts";

/** Places of a date's parts in its row. */
export const DATE_PARTS = { year: 0, month: 1, day: 2, about: 3, more: 4 } as const;

/**
 * A date as well as it is known, as records read it: "2024-03-02 | at night", "about 2024-03", or in words alone. What no calendar has
 * stays what was typed.
 */
export function dateText(parts: readonly string[]): string {
  const part = (name: keyof typeof DATE_PARTS): string =>
    withoutUnprintable(parts[DATE_PARTS[name]] ?? "")
      .replaceAll(/\s+/g, " ")
      .trim();
  const year = part("year");
  const more = part("more");
  if (year === "") return [part("day"), part("month"), more].filter((each) => each !== "").join(" ");
  const month = part("month");
  const day = month === "" ? "" : part("day");
  const date = [year, month.padStart(month === "" ? 0 : 2, "0"), day.padStart(day === "" ? 0 : 2, "0")]
    .filter((each) => each !== "")
    .join("-");
  const said = part("about") === "" ? date : `about ${date}`;
  return more === "" ? said : `${said} | ${more}`;
}
