const KEY = "Escape";
/** More often than anybody presses it to close something, or to be rid of a list of suggestions. */
const TIMES = 3;
const WITHIN_MILLISECONDS = 2_000;

/** What is looked at of a press of a key. */
export type KeyPress = Pick<KeyboardEvent, "isComposing" | "key" | "repeat" | "timeStamp">;

/**
 * Notices the key for leaving: Escape, three times within two seconds, with nothing else in between. Holding it down, or ending what
 * is being composed with it, does not count.
 */
export class LeaveKey {
  #presses: readonly number[] = [];

  /** True when this press is the third. */
  press({ isComposing, key, repeat, timeStamp }: KeyPress): boolean {
    if (repeat || isComposing) return false;
    const recent = this.#presses.filter((time) => timeStamp - time <= WITHIN_MILLISECONDS);
    this.#presses = key === KEY ? [...recent, timeStamp] : [];
    return this.#presses.length >= TIMES;
  }
}
