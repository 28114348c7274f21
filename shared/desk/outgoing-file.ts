import { type ByteSource, ok, type Result } from "../bytes/index.ts";
import { CARD_FILE_LARGEST_BYTES, cardFileField, type CardFile } from "../protocol/card-file.ts";
import { parseDocument } from "../protocol/field.ts";
import { readOutgoingBundle, type OutgoingBundle } from "../protocol/outgoing-bundle.ts";

/** What a console gives a desk to upload: a bundle, or the card of an organisation that has no case yet. Nothing of it is verified. */
export type OutgoingFile =
  { readonly kind: "bundle"; readonly bundle: OutgoingBundle } | { readonly kind: "card"; readonly card: CardFile };

/** Why a file is neither: `document` for what begins like a card, `bundle` for anything else. */
export type OutgoingFileError = "bundle.malformed" | "document.malformed" | "document.too_large";

const BRACE = 0x7b;

/**
 * Reads what a console has written, whichever it is: a card file is a JSON object (PROTOCOL.md §10.2), and a bundle begins with the name
 * of its manifest (§8.1). Each is parsed as strictly as by itself, and never taken for the other.
 */
export async function readOutgoingFile(source: ByteSource): Promise<Result<OutgoingFile, OutgoingFileError>> {
  const [first] = source.size === 0 ? [] : await source.read(0, 1);
  if (first !== BRACE) {
    const bundle = await readOutgoingBundle(source);
    return bundle.ok ? ok({ kind: "bundle", bundle: bundle.value }) : bundle;
  }
  const bytes = await source.read(0, Math.min(source.size, CARD_FILE_LARGEST_BYTES + 1));
  const card = parseDocument(cardFileField, bytes, CARD_FILE_LARGEST_BYTES);
  return card.ok ? ok({ kind: "card", card: card.value }) : card;
}
