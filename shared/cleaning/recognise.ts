import type { ByteSource } from "../bytes/index.ts";
import { kindOfBrands } from "./boxes/kind-of-brands.ts";
import type { FileKind } from "./kinds.ts";
import { loadPart } from "./load-part.ts";

const HEAD_BYTES = 64;

/** The kind of a file, from its first bytes and never from its name; null if it is none of ours. @throws PartNotLoaded */
export async function recognise(source: ByteSource): Promise<FileKind | null> {
  const head = await source.read(0, Math.min(source.size, HEAD_BYTES));
  const text = String.fromCharCode(...head);
  if (text.startsWith("\xff\xd8\xff")) return "jpeg";
  if (text.startsWith("\x89PNG\r\n\x1a\n")) return "png";
  if (/^GIF8[79]a/.test(text)) return "gif";
  if (text.startsWith("RIFF") && text.startsWith("WEBP", 8)) return "webp";
  if (/^RIFF|^RF64/.test(text) && text.startsWith("WAVE", 8)) return "wav";
  if (/^(?:II\*\0|MM\0\*)/.test(text)) return "tiff";
  if (text.startsWith("OggS")) return "ogg";
  // What is said about sound, or a frame of layer III.
  if (/^(?:ID3[\x02-\x04]|\xff[\xe2\xe3\xf2\xf3\xfa\xfb])/.test(text)) return "mp3";
  if (text.startsWith("%PDF-")) return "pdf";
  if (text.startsWith("PK\x03\x04")) {
    const { documentKind } = await loadPart(() => import("./documents/document-kind.ts"));
    return await documentKind(source);
  }
  return kindOfBrands(text);
}
