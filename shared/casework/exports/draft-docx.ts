import { Document, HeadingLevel, Packer, Paragraph, TextRun, type Heading, type IRunOptions, type Part } from "docx";
import { failure, ok, type Bytes, type Result } from "../../bytes/index.ts";
import type { Draft, Piece } from "../drafts/draft.ts";
import type { CaseNow } from "../consent/gate.ts";
import type { WrittenDraft } from "../drafts/write-draft.ts";
import { isRightToLeft, stretchesOf } from "./direction.ts";
import { linesOf, type DraftLine } from "./draft-lines.ts";
import { coverLine, fieldLines, wordsFor } from "./draft-words.ts";
import { leavingDraft } from "./leave.ts";
import { withoutZipTimes } from "./neutral-zip.ts";

/** Properties of a document that say nothing: the library would write its own name and the time. */
const NO_PROPERTIES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>';

/** Paragraphs and stretches of text that one document can have. Each takes some ten kilobytes while it is made. */
const PARTS_MOST = 20_000;
/** In twentieths of a point. */
const QUOTED_INDENT = 400;

/**
 * A draft as a DOCX file (ECMA-376). Each stretch of text has its own direction and language; lines of somebody's own words are set in
 * from the margin. The file names no author, program or time, and the same draft gives the same bytes. `draft.too_large`: somebody's
 * words fall into more lines, or change direction more often, than any real ones do.
 */
export async function draftDocxFile(
  written: WrittenDraft<"send">,
  now: CaseNow,
): Promise<Result<Bytes, "draft.too_large">> {
  const rows = rowsOf(leavingDraft(written, now)).map((row) => ({ ...row, runs: runsOf(row) }));
  if (rows.reduce((sum, { runs }) => sum + 1 + runs.length, 0) > PARTS_MOST) return failure("draft.too_large");
  const file = new Document({
    styles: { default: { document: { run: { size: 22 }, paragraph: { spacing: { after: 120 } } } } },
    sections: [{ children: rows.map(paragraphOf) }],
  });
  const overrides = [{ path: "docProps/core.xml", data: NO_PROPERTIES }];
  return ok(withoutZipTimes(new Uint8Array(await Packer.toArrayBuffer(file, undefined, overrides))));
}

/** One line of the document, and how it looks. */
interface Row extends DraftLine {
  readonly strong?: boolean;
  readonly heading?: Heading;
  readonly keepNext?: boolean;
  /** So that nobody sends it without seeing what is missing. */
  readonly marked?: boolean;
}

function rowsOf(draft: Draft): readonly Row[] {
  const words = wordsFor(draft);
  const rows = (piece: Piece, look: Partial<Row> = {}): readonly Row[] =>
    linesOf([piece]).map((line) => ({ ...line, ...look }));
  const fixed = (text: string): Piece => ({ origin: "fixed", language: draft.language, text });
  const cover = coverLine(draft);
  return [
    ...(cover === "" ? [] : rows(fixed(cover), { marked: true })),
    ...rows(fixed(draft.title), { heading: HeadingLevel.TITLE }),
    ...rows(fixed(`${words.to}${words.colon} ${draft.addressee}`)),
    ...(draft.reference === "" ? [] : rows(fixed(`${words.reference}${words.colon} ${draft.reference}`))),
    ...draft.requests.flatMap((request) => rows(request, { strong: true })),
    ...draft.sections.flatMap(({ fields, heading, lead, note }) => [
      ...rows(fixed(heading), { heading: HeadingLevel.HEADING_1 }),
      ...lead.flatMap((piece) => rows(piece)),
      ...fields.flatMap((field) => [
        ...rows(fixed(`${field.label}${words.colon}`), { strong: true, keepNext: true }),
        ...fieldLines(field, draft).map((line) => ({ ...line, marked: line.marked && field.missing !== "optional" })),
      ]),
      ...(note === "" ? [] : rows({ origin: "caseworker", language: draft.language, text: note })),
    ]),
    ...draft.closing.flatMap((piece) => rows(piece)),
  ];
}

function runsOf({ marked = false, pieces, strong = false }: Row): readonly IRunOptions[] {
  return pieces.flatMap(({ language, text }) =>
    stretchesOf(text).map((stretch) => ({
      bold: strong,
      ...(marked ? { highlight: "yellow" as const } : {}),
      // "und" is a language tag, and no language that a program could check the spelling of.
      ...(language === "und" ? {} : { language: { value: language, eastAsia: language, bidirectional: language } }),
      rightToLeft: stretch.rightToLeft,
      text: stretch.text,
    })),
  );
}

// The first letter of a line decides its direction.
function paragraphOf({
  heading,
  keepNext = false,
  quoted,
  runs,
}: Row & { readonly runs: readonly IRunOptions[] }): Part<"Paragraph"> {
  return new Paragraph({
    bidirectional: isRightToLeft(runs.map(({ text }) => text).join("")),
    children: runs.map((run) => new TextRun(run)),
    keepNext,
    ...(heading === undefined ? {} : { heading }),
    ...(quoted ? { indent: { start: QUOTED_INDENT } } : {}),
  });
}
