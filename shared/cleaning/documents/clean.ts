import type { Cleaner } from "../cleaner.ts";
import { cleanWord } from "./ooxml/word.ts";
import { DocumentReader } from "./reader.ts";
import { readArchive } from "./zip/archive.ts";

/** Cleans a text document of Office Open XML (ECMA-376). */
export const cleanDocx: Cleaner = async (source, _kind, onProgress) =>
  await cleanWord(new DocumentReader(await readArchive(source), onProgress));
