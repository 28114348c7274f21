import { ok, type Result } from "../../shared/bytes/index.ts";
import { CODENAME_WORDS, findWord, parseCodename, type Codename, type WordList } from "../../shared/crypto/codename.ts";
import type { Sodium } from "../../shared/sodium/sodium.ts";
import type { NoCodename } from "./portal-calls.ts";

/** How many words a person types again to show that they were written down. */
const WORDS_ASKED = 2;

const POSITIONS = Array.from({ length: CODENAME_WORDS }, (_, index) => index + 1);

/**
 * A codename from its boxes (PROTOCOL.md §6.1). The other lists are loaded only when the first does not read them all.
 *
 * @throws when they cannot be. Browsers remember that a module did not come: only another worker can try again.
 */
export async function readCodename(
  boxes: readonly string[],
  first: WordList,
  loadOthers: () => Promise<readonly WordList[]>,
): Promise<Result<Codename, never> | NoCodename> {
  const typed = POSITIONS.map((position) => (boxes[position - 1] ?? "").trim());
  const missing = POSITIONS.filter((position) => typed[position - 1] === "");
  if (missing.length === CODENAME_WORDS) return { ok: false, code: "codename.words", unknown: [], missing };
  const english = parseCodename(typed.join(" "), [first]);
  if (english.ok) return english;
  if (english.code === "codename.words" && unknownIn(first, typed).length === 0) {
    return { ...english, unknown: [], missing };
  }
  const lists = [first, ...(await loadOthers())];
  const codename = parseCodename(typed.join(" "), lists);
  if (codename.ok) return ok(codename.value);
  const [closest = []] = lists.map((list) => unknownIn(list, typed)).toSorted((a, b) => a.length - b.length);
  return { ...codename, unknown: closest, missing };
}

/** Different positions in a codename, counted from 1, in ascending order: chosen evenly and unpredictably. */
export function choosePositions(sodium: Pick<Sodium, "randomBytes">): readonly number[] {
  const chosen = new Set<number>();
  // 252 is the largest multiple of 12 in a byte: what is above would make some positions likelier.
  const fair = 256 - (256 % CODENAME_WORDS);
  while (chosen.size < WORDS_ASKED) {
    const [byte = fair] = sodium.randomBytes(1);
    if (byte < fair) chosen.add((byte % CODENAME_WORDS) + 1);
  }
  return [...chosen].toSorted((a, b) => a - b);
}

function unknownIn(list: WordList, typed: readonly string[]): readonly number[] {
  return POSITIONS.filter((position) => {
    const word = typed[position - 1] ?? "";
    return word !== "" && findWord(word, list) === null;
  });
}
