import { encodeUtf8, type Bytes } from "../../bytes/index.ts";
import type { Draft, DraftSection, Piece } from "../drafts/draft.ts";
import type { WrittenDraft } from "../drafts/write-draft.ts";
import { fieldTexts, wordsFor } from "./draft-words.ts";
import { leavingDraft } from "./leave.ts";

/** A draft as a text file: UTF-8, lines that end with a line feed, no byte order mark. */
export function draftTextFile(written: WrittenDraft<"send">): Bytes {
  return encodeUtf8(draftText(leavingDraft(written)));
}

/**
 * A draft as plain text. Each value stands on lines of its own, so that every reader gives it its own direction.
 */
export function draftText(draft: Draft): string {
  const words = wordsFor(draft);
  const head = [
    draft.title,
    `${words.to}${words.colon} ${draft.addressee}\n${words.reference}${words.colon} ${draft.reference}`,
    ...draft.requests.map(({ text }) => text),
  ];
  const sections = draft.sections.map((section) => sectionText(section, draft));
  return `${[...head, ...sections, ...textsOf(draft.closing)].join("\n\n")}\n`;
}

function sectionText(section: DraftSection, draft: Draft): string {
  const words = wordsFor(draft);
  const fields = section.fields.map((field) =>
    [`${field.label}${words.colon}`, ...fieldTexts(field, words)].join("\n"),
  );
  const note = section.note === "" ? [] : [section.note];
  return [section.heading.toLocaleUpperCase(draft.language), ...textsOf(section.lead), ...fields, ...note].join("\n\n");
}

function textsOf(pieces: readonly Piece[]): readonly string[] {
  return pieces.map(({ text }) => text);
}
