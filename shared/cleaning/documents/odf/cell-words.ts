import type { Page } from "../xml/page.ts";
import type { CloseRule, ValueRule } from "../xml/rules.ts";
import { unescaped } from "../xml/text.ts";

const CELL = "table:table-cell";
const VALUE = "office:string-value";

/** A heading or a paragraph, with any prefix. */
const PARAGRAPH = /^<(?:[^\s:>]+:)?[hp][\s/>]/;

/** A stretch of what is written, from one place to the one after the last. */
type Stretch = readonly [from: number, to: number];

/**
 * Rules for what a cell says twice: as its value, and as the words in it (OASIS OpenDocument 1.3, part 3, section 19.385). Where the two
 * differ, what programs show stays alone: the value in a spreadsheet, the words in tables of texts and slides.
 */
export const CELL_WORDS: {
  readonly onClose: readonly (readonly [string, CloseRule])[];
  readonly onValue: readonly (readonly [string, ValueRule])[];
} = {
  onClose: [[CELL, compare]],
  onValue: [[VALUE, remember]],
};

function isInSheet(page: Page): boolean {
  return page.around("office:spreadsheet") !== undefined;
}

function remember(value: string, page: Page, { name }: { readonly name: string }): string | null {
  if (name !== CELL) page.found("hidden", `${name} ${VALUE}`, value);
  else if (page.top !== undefined) page.top.note = value;
  return name === CELL && isInSheet(page) ? value : null;
}

function compare(page: Page): void {
  const { note = null, mark = 0 } = page.top ?? {};
  if (note === null) return;
  const paragraphs = paragraphsFrom(page, mark + 1);
  const words = paragraphs.map((stretch) => wordsIn(page, stretch)).join(" ");
  if (bare(words) === bare(note)) return;
  if (!isInSheet(page)) page.found("hidden", `${CELL} ${VALUE}`, note);
  else if (words.trim() !== "") {
    page.found("hidden", `text in ${CELL}`, words);
    for (const [from, to] of paragraphs) page.takeBack(from, to);
    const name = `${page.prefix("text")}p`;
    page.write(`<${name}>${note}</${name}>`);
  }
}

/** Spaces are written in other ways in values. */
function bare(words: string): string {
  return unescaped(words).replaceAll(/\s+/g, "");
}

/** Where paragraphs stand right in the element that is written from there on: not those of shapes in it. */
function paragraphsFrom(page: Page, start: number): readonly Stretch[] {
  const found: Stretch[] = [];
  let depth = 0;
  let from = start;
  for (let at = start; at < page.here; at += 1) {
    const piece = page.at(at) ?? "";
    if (!piece.startsWith("<")) continue;
    if (depth === 0) from = at;
    if (piece.startsWith("</")) depth -= 1;
    else if (!piece.endsWith("/>")) depth += 1;
    if (depth === 0 && PARAGRAPH.test(page.at(from) ?? "")) found.push([from, at + 1]);
  }
  return found;
}

function wordsIn(page: Page, [from, to]: Stretch): string {
  let words = "";
  for (let at = from; at < to; at += 1) {
    const piece = page.at(at) ?? "";
    if (!piece.startsWith("<")) words += piece;
  }
  return words;
}
