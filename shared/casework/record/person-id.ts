import { randomBytes } from "../../sodium/random-bytes.ts";
import type { PersonId } from "./case-record.ts";

const FIRST = 1_000_000;
const LAST = 9_999_999;
const RANDOM_BYTES = 4;

/**
 * The id of somebody who is new to a case: a random number of seven digits, by none of these ids. Counting on would give the next
 * person the id of one who was removed, or whom only a broken page knew, and with it what was typed of their agreement.
 */
export function createPersonId(taken: Iterable<PersonId>): PersonId {
  const known = new Set(taken);
  for (;;) {
    const { buffer } = randomBytes(RANDOM_BYTES);
    const number = FIRST + (new DataView(buffer).getUint32(0) % (LAST - FIRST + 1));
    const id = `p${String(number)}`;
    if (!known.has(id)) return id;
  }
}
