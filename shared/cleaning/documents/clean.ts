import type { Cleaner } from "../cleaner.ts";
import { KIND_NAMES } from "../kinds.ts";
import { cleanOdf } from "./odf/odf.ts";
import { cleanSheet } from "./ooxml/sheet.ts";
import { cleanSlides } from "./ooxml/slide.ts";
import { cleanWord } from "./ooxml/word.ts";
import { DocumentReader } from "./reader.ts";
import { readArchive } from "./zip/archive.ts";

/** Cleans a text document of Office Open XML (ECMA-376). */
export const cleanDocx: Cleaner = async (source, _kind, onProgress) =>
  await cleanWord(new DocumentReader(await readArchive(source), onProgress));

/** Cleans a workbook of Office Open XML. */
export const cleanXlsx: Cleaner = async (source, _kind, onProgress) =>
  await cleanSheet(new DocumentReader(await readArchive(source), onProgress));

/** Cleans a presentation of Office Open XML. */
export const cleanPptx: Cleaner = async (source, _kind, onProgress) =>
  await cleanSlides(new DocumentReader(await readArchive(source), onProgress));

/** Cleans a text, a spreadsheet or a presentation of OpenDocument (OASIS OpenDocument 1.3). */
export const cleanOpenDocument: Cleaner = async (source, kind, onProgress) =>
  await cleanOdf(new DocumentReader(await readArchive(source), onProgress), KIND_NAMES[kind].type);
