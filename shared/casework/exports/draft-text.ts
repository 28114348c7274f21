import { encodeUtf8, type Bytes } from "../../bytes/index.ts";
import type { Draft, DraftSection, Piece } from "../drafts/draft.ts";
import type { CaseNow } from "../consent/gate.ts";
import type { WrittenDraft } from "../drafts/write-draft.ts";
import { linesOf, type DraftLine } from "./draft-lines.ts";
import { coverLine, fieldLines, wordsFor } from "./draft-words.ts";
import { leavingDraft } from "./leave.ts";

/** A draft as a text file: UTF-8, lines that end with a line feed, no byte order mark. */
export function draftTextFile(written: WrittenDraft<"send">, now: CaseNow): Bytes {
  return encodeUtf8(draftText(leavingDraft(written, now)));
}

/**
 * A draft as plain text. Each value stands on lines of its own, so that every reader gives it its own direction; lines of somebody's own
 * words begin as mail quotes them.
 */
export function draftText(draft: Draft): string {
  const words = wordsFor(draft);
  const cover = coverLine(draft);
  const reference = draft.reference === "" ? [] : [`${words.reference}${words.colon} ${draft.reference}`];
  const head = [
    ...(cover === "" ? [] : [cover]),
    draft.title,
    [`${words.to}${words.colon} ${draft.addressee}`, ...reference].join("\n"),
    ...draft.requests.map((piece) => textOf(linesOf([piece]))),
  ];
  const sections = draft.sections.map((section) => sectionText(section, draft));
  return `${[...head, ...sections, ...draft.closing.map((piece) => textOf(linesOf([piece])))].join("\n\n")}\n`;
}

function sectionText({ fields, heading, lead, note }: DraftSection, draft: Draft): string {
  const { colon } = wordsFor(draft);
  const added: Piece = { origin: "caseworker", language: draft.language, text: note };
  return [
    heading.toLocaleUpperCase(draft.language),
    ...lead.map((piece) => textOf(linesOf([piece]))),
    ...fields.map((field) => `${field.label}${colon}\n${textOf(fieldLines(field, draft))}`),
    ...(note === "" ? [] : [textOf(linesOf([added]))]),
  ].join("\n\n");
}

function textOf(lines: readonly DraftLine[]): string {
  return lines
    .map(({ pieces, quoted }) => `${quoted ? "> " : ""}${pieces.map(({ text }) => text).join("")}`)
    .join("\n");
}
