/**
 * A date as well as it is known: "spring 2024", "before March", "about noon on the 3rd". `from` and `until` bound it, both inclusive, as
 * YYYY, YYYY-MM or YYYY-MM-DD; null when that side is open. Both null: it is not known. `words` is how the person said it, never altered.
 */
export interface PartialDate {
  readonly from: string | null;
  readonly until: string | null;
  /** Time of the day as it was said, such as "about 14:00"; empty when unknown. */
  readonly time: string;
  readonly words: string;
}
