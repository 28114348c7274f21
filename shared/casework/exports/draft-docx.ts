import { Document, HeadingLevel, Packer, Paragraph, TextRun, type Heading, type IRunOptions, type Part } from "docx";
import type { Bytes } from "../../bytes/index.ts";
import type { Draft, DraftField, DraftSection, Piece } from "../drafts/draft.ts";
import type { WrittenDraft } from "../drafts/write-draft.ts";
import { isRightToLeft, stretchesOf } from "./direction.ts";
import { wordsFor, type DraftWords } from "./draft-words.ts";
import { leavingDraft } from "./leave.ts";
import { withoutZipTimes } from "./neutral-zip.ts";

/** Properties of a document that say nothing: the library would write its own name and the time. */
const NO_PROPERTIES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>';

/** Characters that XML 1.0 has no way to write (§2.2). A letter may hold them; a file with one of them opens nowhere. */
const NOT_IN_XML = /[\uFFFE\uFFFF]/g;

/**
 * A draft as a DOCX file (ECMA-376). Each stretch of text has its own direction and language. The file names no author, program or time,
 * and the same draft gives the same bytes.
 */
export async function draftDocxFile(written: WrittenDraft<"send">): Promise<Bytes> {
  const draft = leavingDraft(written);
  const file = new Document({
    styles: { default: { document: { run: { size: 22 }, paragraph: { spacing: { after: 120 } } } } },
    sections: [
      { children: [...headOf(draft), ...draft.sections.flatMap((each) => sectionOf(each, draft)), ...closing(draft)] },
    ],
  });
  const overrides = [{ path: "docProps/core.xml", data: NO_PROPERTIES }];
  return withoutZipTimes(new Uint8Array(await Packer.toArrayBuffer(file, undefined, overrides)));
}

function headOf(draft: Draft): readonly Part<"Paragraph">[] {
  const words = wordsFor(draft);
  const fixed = (text: string): Piece => ({ origin: "fixed", language: draft.language, text });
  return [
    ...paragraphsOf([fixed(draft.title)], { heading: HeadingLevel.TITLE }),
    ...paragraphsOf([fixed(`${words.to}${words.colon} ${draft.addressee}`)]),
    ...paragraphsOf([fixed(`${words.reference}${words.colon} ${draft.reference}`)]),
    ...draft.requests.flatMap((request) => paragraphsOf([request], { strong: true })),
  ];
}

function sectionOf({ fields, heading, lead, note }: DraftSection, draft: Draft): readonly Part<"Paragraph">[] {
  const title: Piece = { origin: "fixed", language: draft.language, text: heading };
  const added: Piece = { origin: "caseworker", language: draft.language, text: note };
  return [
    ...paragraphsOf([title], { heading: HeadingLevel.HEADING_1 }),
    ...lead.flatMap((piece) => paragraphsOf([piece])),
    ...fields.flatMap((field) => fieldOf(field, draft, wordsFor(draft))),
    ...(note === "" ? [] : paragraphsOf([added])),
  ];
}

function fieldOf(
  { label, missing, values }: DraftField,
  { language }: Draft,
  words: DraftWords,
): readonly Part<"Paragraph">[] {
  const fixed = (text: string): Piece => ({ origin: "fixed", language, text });
  const shown = missing === null ? values : [[fixed(words.missing[missing])]];
  return [
    ...paragraphsOf([fixed(`${label}${words.colon}`)], { strong: true, keepNext: true }),
    ...shown.flatMap((pieces) => paragraphsOf(pieces, { marked: missing === "required" })),
  ];
}

function closing(draft: Draft): readonly Part<"Paragraph">[] {
  return draft.closing.flatMap((piece) => paragraphsOf([piece]));
}

interface Look {
  readonly strong?: boolean;
  readonly heading?: Heading;
  readonly keepNext?: boolean;
  /** So that nobody sends it without seeing what is missing. */
  readonly marked?: boolean;
}

// One paragraph for each line of the pieces together. The first letter of a line decides its direction.
function paragraphsOf(
  pieces: readonly Piece[],
  { strong = false, heading, keepNext = false, marked = false }: Look = {},
): readonly Part<"Paragraph">[] {
  return linesOf(pieces).map(
    (line) =>
      new Paragraph({
        bidirectional: isRightToLeft(line.map(({ text }) => text).join("")),
        children: line.flatMap((piece) => runsOf(piece, strong, marked)),
        keepNext,
        ...(heading === undefined ? {} : { heading }),
      }),
  );
}

function linesOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    for (const [index, text] of piece.text
      .replaceAll(NOT_IN_XML, "\uFFFD")
      .split(/\r\n|\r|\n/)
      .entries()) {
      if (index > 0) lines.push([]);
      lines.at(-1)?.push({ ...piece, text });
    }
  }
  return lines;
}

function runsOf({ language, text }: Piece, strong: boolean, marked: boolean): readonly Part<"TextRun">[] {
  return stretchesOf(text).map((stretch) => {
    const options: IRunOptions = {
      bold: strong,
      ...(marked ? { highlight: "yellow" } : {}),
      // "und" is a language tag, and no language that a program could check the spelling of.
      ...(language === "und" ? {} : { language: { value: language, eastAsia: language, bidirectional: language } }),
      rightToLeft: stretch.rightToLeft,
      text: stretch.text,
    };
    return new TextRun(options);
  });
}
