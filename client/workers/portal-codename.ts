import { ok, type Result } from "../../shared/bytes/index.ts";
import { CODENAME_WORDS, parseCodename, type Codename } from "../../shared/crypto/codename.ts";
import { repairsOf } from "../../shared/crypto/codename-help.ts";
import { loadAlikeWords } from "../../shared/crypto/word-lists.ts";
import type { Sodium } from "../../shared/sodium/sodium.ts";
import type { NoCodename, WordsHelp } from "./portal-calls.ts";
import { fewestUnknown, helpWith, typedWords, type LanguageWords, type WordLists } from "./portal-words.ts";

/** How many words a person types again to show that they were written down. */
const WORDS_ASKED = 2;

/**
 * A codename from its boxes (PROTOCOL.md §6.1). All lists are loaded only when the first ones do not read it.
 *
 * @throws when they cannot be. Browsers remember that a module did not come: only another worker can try again.
 */
export async function readCodename(
  boxes: readonly string[],
  lists: Pick<WordLists, "all" | "first">,
): Promise<Result<Codename, never> | NoCodename> {
  const typed = typedWords(boxes);
  const first = await lists.first();
  const atHand = parse(typed, first);
  if (atHand.ok) return ok(atHand.value);
  if (atHand.code === "codename.words" && fewestUnknown(typed, first) === 0) return refused(typed, first, atHand.code);
  const all = await lists.all();
  const codename = parse(typed, all);
  return codename.ok ? ok(codename.value) : refused(typed, all, codename.code);
}

/**
 * What is to be said of boxes while they are being filled in. All lists are loaded when the first ones lack more than half of what was typed, and
 * more than one word: a single one is mistyped.
 *
 * @throws when they cannot be loaded
 */
export async function helpWithBoxes(
  boxes: readonly string[],
  lists: Pick<WordLists, "all" | "first">,
): Promise<WordsHelp> {
  const typed = typedWords(boxes);
  const first = await lists.first();
  const unknown = fewestUnknown(typed, first);
  const isOfAnother = unknown > 1 && unknown * 2 > typed.filter((word) => word !== "").length;
  return helpWith(typed, isOfAnother ? await lists.all() : first, await loadAlikeWords(typed));
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

function parse(typed: readonly string[], lists: readonly LanguageWords[]): ReturnType<typeof parseCodename> {
  return parseCodename(
    typed.join(" "),
    lists.map(({ list }) => list),
  );
}

async function refused(
  typed: readonly string[],
  lists: readonly LanguageWords[],
  code: NoCodename["code"],
): Promise<NoCodename> {
  const alike = await loadAlikeWords(typed);
  const help = helpWith(typed, lists, alike);
  const places = (state: WordsHelp["boxes"][number]["state"]): readonly number[] =>
    help.boxes.flatMap((box, index) => (box.state === state ? [index + 1] : []));
  const words = help.boxes.flatMap((box) => (box.state === "known" ? [box.word] : []));
  const list = lists.find(({ language }) => language === help.language)?.list ?? [];
  const repairs = code === "codename.checksum" ? repairsOf(words, list, alike) : [];
  return { ok: false, code, help, missing: places("empty"), repairs, unknown: places("unknown") };
}
