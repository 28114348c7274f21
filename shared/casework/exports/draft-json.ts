import type { Bytes } from "../../bytes/index.ts";
import {
  choice,
  constant,
  encodeDocument,
  list,
  nullable,
  plainText,
  record,
  type Field,
} from "../../protocol/field.ts";
import { languageField } from "../../protocol/text.ts";
import type { Draft, DraftField, DraftSection, Piece } from "../drafts/draft.ts";
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
      missing: nullable(choice(["required", "optional"])),
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
});

/** A draft as canonical JSON. */
export function draftJsonFile(written: WrittenDraft<"send">): Bytes {
  return encodeDocument(draftDocument, leavingDraft(written));
}
