import { partPath } from "../optional-parts.ts";
import { run } from "./programs.ts";

/** What mat2 calls metadata of a picture too, and no picture would look the same without. */
export const PICTURE_SHAPE =
  /^(?:ExifByteOrder|Orientation|PixelUnits|PixelsPerUnit[XY]|PixelAspectRatio|TransparentColor|SubfileType|Strip(?:Offsets|ByteCounts)|RowsPerStrip|[XY]Resolution|ResolutionUnit): /u;

/** What it calls metadata of a film or a sound, and says how something is coded, how long it is and where. */
export const FILM_SHAPE =
  /^(?:(?:Average|Max)Bitrate|BufferSize|CompatibleBrands|CompressorID|GraphicsMode|HandlerType|MajorBrand|MinorVersion|MediaData(?:Offset|Size)|(?:Media|Movie|Track)HeaderVersion|NextTrackID|PixelAspectRatio|PreferredRate|Rotation|TimeScale|Track(?:ID|Layer)|VideoFieldOrder|NumberOfSamples|MovieFragmentSequence): /u;

/** What it says of a PDF in which there is nothing. */
export const PDF_SHAPE = /^(?:format: PDF-[\d.]+|(?:creation|mod)-date: -1)$/u;

/** What mat2 says of files. */
export interface Judgement {
  /** Those that it could read. */
  readonly read: readonly string[];
  /** What it found: the file, its member if it is an archive, and what is said there. */
  readonly found: readonly string[];
}

/** Shows files to one run of mat2, all of them. @param shape - of lines that may stand in any file: `field: value` */
export function judgedByMat2(files: readonly string[], shape: RegExp | null): Judgement {
  const read = new Set<string>();
  const found: string[] = [];
  let [file, place] = ["", ""];
  for (const line of run(partPath("mat2"), "--show", ...files).split("\n")) {
    const about = /^(?:\[\++\] Metadata for | *No metadata found in )(.+)[:.]$/u.exec(line)?.[1];
    if (about !== undefined) {
      if (files.includes(about)) read.add((file = about));
      place = about === file ? file : `${file}: ${about}`;
      continue;
    }
    const said = /^ {4,}(.+)$/u.exec(line)?.[1];
    if (said !== undefined && shape?.test(said) !== true) found.push(`${place}: ${said}`);
  }
  return { read: [...read], found };
}
