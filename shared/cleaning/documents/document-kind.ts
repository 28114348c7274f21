import type { ByteSource } from "../../bytes/index.ts";
import type { FileKind } from "../kinds.ts";
import { NotCleanable } from "../refusal.ts";
import { CONTENT_TYPES, readTypes } from "./ooxml/types.ts";
import { xmlText } from "./xml/text.ts";
import { readArchive, type Archive } from "./zip/archive.ts";
import { inflated } from "./zip/inflate.ts";

/** What the main part of a package is called by its type, and what of it is a kind of ours. */
const MAIN_TYPES: Readonly<Record<string, FileKind>> = {
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml": "docx",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml": "xlsx",
  "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml": "pptx",
};

const MEDIA_TYPES: Readonly<Record<string, FileKind>> = {
  "application/vnd.oasis.opendocument.text": "odt",
  "application/vnd.oasis.opendocument.spreadsheet": "ods",
  "application/vnd.oasis.opendocument.presentation": "odp",
};

const MEDIA_TYPE_LONGEST = 100;

/**
 * The kind of a document in a ZIP archive, from what it says of itself: the first member of OpenDocument, the types of Open Packaging.
 *
 * @throws NotCleanable for documents that are made to hold programs, and for archives that readers do not agree on
 */
export async function documentKind(source: ByteSource): Promise<FileKind | null> {
  const archive = await readArchive(source);
  if (archive.members.has(CONTENT_TYPES)) return await packageKind(archive);
  const member = archive.members.get("mimetype");
  if (member === undefined || member.size > MEDIA_TYPE_LONGEST) return null;
  return MEDIA_TYPES[String.fromCharCode(...(await inflated(archive, member)))] ?? null;
}

async function packageKind(archive: Archive): Promise<FileKind | null> {
  const types = await readTypes({
    text: async (name) => {
      const member = archive.members.get(name);
      return member === undefined ? "" : xmlText(await inflated(archive, member));
    },
  });
  const said = [...archive.members.keys()].map((name) => types(name) ?? "");
  if (said.some((type) => /macroEnabled|vbaProject/i.test(type))) throw new NotCleanable("cleaning.active");
  const kinds = said.flatMap((type) => MAIN_TYPES[type] ?? []);
  return kinds.length === 1 ? (kinds[0] ?? null) : null;
}
