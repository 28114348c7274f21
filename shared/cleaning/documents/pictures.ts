import { memorySource, type Bytes } from "../../bytes/index.ts";
import type { Cleaner } from "../cleaner.ts";
import type { Finding } from "../findings.ts";
import { KIND_NAMES, type FileKind } from "../kinds.ts";
import { loadPart } from "../load-part.ts";
import { copyOf } from "../pieces.ts";
import { recognise } from "../recognise.ts";
import { refusalOf } from "../refusal.ts";

/** A picture in a document, without what it told besides what it shows. */
export interface CleanPicture {
  readonly bytes: Bytes;
  /** Of its name, without the dot. */
  readonly ending: string;
  /** Its media type. */
  readonly type: string;
  readonly findings: readonly Finding[];
  readonly left: readonly Finding[];
}

/** Pictures that all programs for documents show. */
const CLEANERS: Readonly<Partial<Record<FileKind, () => Promise<Cleaner>>>> = {
  jpeg: async () => (await import("../images/jpeg.ts")).cleanJpeg,
  png: async () => (await import("../images/png.ts")).cleanPng,
  gif: async () => (await import("../images/gif.ts")).cleanGif,
  webp: async () => (await import("../images/webp.ts")).cleanWebp,
  tiff: async () => (await import("../images/tiff.ts")).cleanTiff,
};

/** Cleans a picture that is in a document; null for what is no picture that we can clean, or one that cannot be read. @throws PartNotLoaded */
export async function cleanEmbeddedPicture(bytes: Bytes): Promise<CleanPicture | null> {
  const source = memorySource(bytes);
  try {
    const kind = await recognise(source);
    const load = kind === null ? undefined : CLEANERS[kind];
    if (kind === null || load === undefined) return null;
    const cleaner = await loadPart(load);
    const { findings, left, pieces } = await cleaner(source, kind, () => undefined);
    const copy = copyOf(source, pieces);
    return { bytes: await copy.read(0, copy.size), ...KIND_NAMES[kind], findings, left };
  } catch (error) {
    refusalOf(error);
    return null;
  }
}
