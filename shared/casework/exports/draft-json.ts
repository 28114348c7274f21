import type { Bytes } from "../../bytes/index.ts";
import {
  choice,
  constant,
  encodeDocument,
  integer,
  list,
  nullable,
  plainText,
  record,
  type Field,
} from "../../protocol/field.ts";
import { languageField } from "../../protocol/text.ts";
import type { Draft, DraftField, DraftMarks, DraftSection, Piece } from "../drafts/draft.ts";
import type { CaseNow } from "../consent/gate.ts";
import type { WrittenDraft } from "../drafts/write-draft.ts";
import { leavingDraft } from "./leave.ts";

const LISTED_MOST = 10_000;
const text: Field<string> = plainText(0, 1024 * 1024);

const pieceField: Field<Piece> = record<Piece>({
  origin: choice(["fixed", "person", "caseworker", "fact"]),
  language: languageField,
  text,
});
const piecesField: Field<readonly Piece[]> = list(pieceField, 0, LISTED_MOST);

const sectionField: Field<DraftSection> = record<DraftSection>({
  id: text,
  heading: text,
  lead: piecesField,
  fields: list(
    record<DraftField>({
      id: text,
      label: text,
      values: list(piecesField, 0, LISTED_MOST),
      leftOut: piecesField,
      missing: nullable(choice(["required", "optional", "consent"])),
    }),
    0,
    LISTED_MOST,
  ),
  note: text,
});

/** The document of a draft: what tells two versions of it apart is its hash. */
const draftDocument: Field<Draft> = record<Draft>({
  type: constant("draft"),
  version: constant(1),
  mechanism: text,
  language: choice(["en", "fr", "es"]),
  title: text,
  addressee: text,
  reference: text,
  requests: piecesField,
  sections: list(sectionField, 0, LISTED_MOST),
  closing: piecesField,
  marks: record<DraftMarks>({ missing: integer(0, LISTED_MOST), leftOut: integer(0, LISTED_MOST) }),
});

/** A draft as canonical JSON. */
export function draftJsonFile(written: WrittenDraft<"send">, now: CaseNow): Bytes {
  return encodeDocument(draftDocument, leavingDraft(written, now));
}
