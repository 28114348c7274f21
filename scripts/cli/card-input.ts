import { CARD_FILE_LARGEST_BYTES, cardFileField, type CardFile } from "../../shared/protocol/card-file.ts";
import { parseDocument } from "../../shared/protocol/field.ts";
import type { World } from "./command.ts";
import { orFail } from "./command-error.ts";
import { nameOfInput, readInput } from "./read-input.ts";

/** A card file (PROTOCOL.md §10.2); nothing in it is verified yet. @throws CommandError */
export async function readCard(path: string, world: World): Promise<CardFile> {
  const bytes = await readInput(path, CARD_FILE_LARGEST_BYTES, world);
  return orFail(parseDocument(cardFileField, bytes, CARD_FILE_LARGEST_BYTES), nameOfInput(path));
}
