import type { Piece } from "../drafts/draft.ts";

/** One line of a draft. */
export interface DraftLine {
  readonly pieces: readonly Piece[];
  /** Not our words: to be shown as somebody's, so that no line of theirs can pass for a part of the form. */
  readonly quoted: boolean;
}

/** What ends a line somewhere: also NEL, and the separators of Unicode. */
const LINE_END = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;
/** Controls that a terminal obeys, and characters that XML 1.0 (§2.2) has no way to write: a file with one of them opens nowhere. */
const UNPRINTABLE = /[\u0080-\u009F\uFFFE\uFFFF]/g;
/** Marks that change the direction of what follows, or end such a change. */
const DIRECTIONS = /[\u202A-\u202E\u2066-\u2069]/;
const FIRST_STRONG_ISOLATE = "\u2068";
const POP_ISOLATE = "\u2069";

/** Pieces that stand together, line by line. What cannot be shown is shown as U+FFFD. */
export function linesOf(pieces: readonly Piece[]): readonly DraftLine[] {
  const lines: { pieces: Piece[]; quoted: boolean }[] = [{ pieces: [], quoted: false }];
  for (const piece of pieces) {
    const parts = piece.text.split(LINE_END);
    for (const [index, part] of parts.entries()) {
      if (index > 0) lines.push({ pieces: [], quoted: false });
      const line = lines.at(-1);
      line?.pieces.push({ ...piece, text: contained(part.replaceAll(UNPRINTABLE, "\uFFFD")) });
      if (line !== undefined && isQuoted(piece, parts.length)) line.quoted = true;
    }
  }
  return lines;
}

// A name or a place is a fact, and one line. If it has more, it is more than that.
function isQuoted({ origin }: Piece, lines: number): boolean {
  return origin === "person" || (origin !== "fixed" && lines > 1);
}

// A change of direction ends with the words that made it: an isolate closes whatever was opened inside of it.
function contained(text: string): string {
  return DIRECTIONS.test(text) ? `${FIRST_STRONG_ISOLATE}${text}${POP_ISOLATE}` : text;
}
