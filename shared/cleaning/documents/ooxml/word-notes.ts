import type { Page } from "../xml/page.ts";
import type { CloseRule, ElementRule } from "../xml/rules.ts";

const KINDS = ["footnote", "endnote"] as const;
type NoteKind = (typeof KINDS)[number];

/** Ids of the notes that something shown still leads to: the parts that are written before the notes fill it. */
export type NoteUses = Readonly<Record<NoteKind, Set<string>>>;

/** What stands between the words and the notes (ECMA-376 part 1, section 17.18.33), and is no note. */
const SEPARATES = /^(?:separator|continuationSeparator|continuationNotice)$/;

/**
 * Rules for notes and for what leads to them. Whoever removes or hides the mark of a note removes its words, too: programs leave them in
 * the part of all notes, where nobody sees them.
 */
export function noteRules(
  uses: NoteUses,
  root: string,
): {
  readonly onElement: readonly (readonly [string, ElementRule])[];
  readonly onClose: readonly (readonly [string, CloseRule])[];
  /** At the end of the part: which marks were left out after they had been written. */
  readonly finish: CloseRule;
} {
  const marks: { readonly kind: NoteKind; readonly id: string; readonly place: number; readonly piece: string }[] = [];
  const own = KINDS.find((kind) => root === `w:${kind}s`);
  const shown = own !== undefined && uses[own].size > 0;
  let id = "";
  let separates = false;

  const meetMark =
    (kind: NoteKind): ElementRule =>
    ({ attributes }, page) => {
      // Notes are written footnotes first: those that are behind can be led to from there alone.
      if (own === "endnote" || own === kind) return "drop";
      page.fill();
      id = attributes.get("w:id") ?? "";
      return "keep";
    };
  const endMark =
    (kind: NoteKind): CloseRule =>
    (page) => {
      const place = page.top?.mark ?? page.here;
      marks.push({ kind, id, place, piece: page.at(place) ?? "" });
    };
  const meetNote = (kind: NoteKind): ElementRule => {
    return ({ attributes }) => {
      if (kind !== own) return "keep";
      separates = SEPARATES.test(attributes.get("w:type") ?? "");
      return separates || uses[kind].delete(attributes.get("w:id") ?? "") ? "keep" : "drop";
    };
  };
  const words: ElementRule = () => (separates && !shown ? "hidden" : "keep");
  const finish = (page: Page): void => {
    for (const { kind, id: note, place, piece } of marks) if (page.at(place) === piece) uses[kind].add(note);
  };
  return {
    onElement: [
      ...KINDS.map((kind) => [`w:${kind}Reference`, meetMark(kind)] as const),
      ...KINDS.map((kind) => [`w:${kind}`, meetNote(kind)] as const),
      ...(own === undefined ? [] : [["w:t", words] as const]),
    ],
    onClose: KINDS.map((kind) => [`w:${kind}Reference`, endMark(kind)] as const),
    finish,
  };
}
