import type { Cleaner } from "./cleaner.ts";
import type { FileKind } from "./kinds.ts";
import { loadPart } from "./load-part.ts";

const openDocument = async (): Promise<Cleaner> => (await import("./documents/clean.ts")).cleanOpenDocument;

/** Loaded when a file of the kind is looked at: over Tor, nobody waits for what she does not need. */
const CLEANERS: Readonly<Record<FileKind, () => Promise<Cleaner>>> = {
  jpeg: async () => (await import("./images/jpeg.ts")).cleanJpeg,
  png: async () => (await import("./images/png.ts")).cleanPng,
  gif: async () => (await import("./images/gif.ts")).cleanGif,
  webp: async () => (await import("./images/webp.ts")).cleanWebp,
  tiff: async () => (await import("./images/tiff.ts")).cleanTiff,
  mp4: async () => (await import("./boxes/film.ts")).cleanFilm,
  mov: async () => (await import("./boxes/film.ts")).cleanFilm,
  m4a: async () => (await import("./boxes/film.ts")).cleanFilm,
  mp3: async () => (await import("./audio/mp3.ts")).cleanMp3,
  ogg: async () => (await import("./audio/ogg.ts")).cleanOgg,
  heic: async () => (await import("./boxes/picture.ts")).cleanHeif,
  avif: async () => (await import("./boxes/picture.ts")).cleanHeif,
  wav: async () => (await import("./audio/wave.ts")).cleanWave,
  pdf: async () => (await import("./pdf/clean-pdf.ts")).cleanPdf,
  docx: async () => (await import("./documents/clean.ts")).cleanDocx,
  xlsx: async () => (await import("./documents/clean.ts")).cleanXlsx,
  pptx: async () => (await import("./documents/clean.ts")).cleanPptx,
  odt: openDocument,
  ods: openDocument,
  odp: openDocument,
};

/** The cleaner of a kind. @throws PartNotLoaded */
export async function cleanerOf(kind: FileKind): Promise<Cleaner> {
  return await loadPart(CLEANERS[kind]);
}
