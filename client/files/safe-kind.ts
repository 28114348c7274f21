import { isPlainText } from "../../shared/protocol/field.ts";

/** Kinds of file that a browser shows without running anything of the sender's. */
export type SafeKind = "image" | "pdf" | "text" | "audio" | "video";

/** How a file may be shown, and under which media type: ours, from its bytes, never the sender's. */
export interface SafeFile {
  readonly kind: SafeKind;
  readonly type: string;
}

/** Bytes from the start of a file that `sniffSafeFile` wants to see, if there are that many. */
export const SNIFFED_BYTES = 4096;

type Signature = readonly [offset: number, bytes: string];

const SIGNATURES: readonly (readonly [SafeFile, ...(readonly Signature[])])[] = [
  [{ kind: "image", type: "image/jpeg" }, [0, "\xff\xd8\xff"]],
  [{ kind: "image", type: "image/png" }, [0, "\x89PNG\r\n\x1a\n"]],
  [{ kind: "image", type: "image/gif" }, [0, "GIF8"]],
  [{ kind: "image", type: "image/webp" }, [0, "RIFF"], [8, "WEBP"]],
  [{ kind: "pdf", type: "application/pdf" }, [0, "%PDF-"]],
  [{ kind: "audio", type: "audio/wav" }, [0, "RIFF"], [8, "WAVE"]],
  [{ kind: "audio", type: "audio/ogg" }, [0, "OggS"]],
  [{ kind: "audio", type: "audio/flac" }, [0, "fLaC"]],
  [{ kind: "audio", type: "audio/mpeg" }, [0, "ID3"]],
  [{ kind: "audio", type: "audio/mp4" }, [4, "ftypM4A"]],
  [{ kind: "video", type: "video/mp4" }, [4, "ftyp"]],
  [{ kind: "video", type: "video/webm" }, [0, "\x1a\x45\xdf\xa3"]],
];

const decoder = new TextDecoder("utf-8", { fatal: true });

/**
 * How a file that starts with these bytes may be shown, or null: HTML, SVG, office documents and everything unknown are only
 * saved. `start` is the whole file, or at least `SNIFFED_BYTES` of it. Text is shown as text, whatever markup it holds.
 */
export function sniffSafeFile(start: Uint8Array): SafeFile | null {
  for (const [file, ...signatures] of SIGNATURES) {
    if (signatures.every((signature) => matches(start, signature))) return file;
  }
  return isText(start) ? { kind: "text", type: "text/plain" } : null;
}

function matches(start: Uint8Array, [offset, bytes]: Signature): boolean {
  return [...bytes].every((character, index) => start[offset + index] === character.charCodeAt(0));
}

/** UTF-8 without control characters, a character at the cut aside. Markup is not taken for text: people would save it as it is. */
function isText(start: Uint8Array): boolean {
  const head = start.subarray(0, SNIFFED_BYTES);
  for (const cut of head.length < SNIFFED_BYTES ? [0] : [0, 1, 2, 3]) {
    try {
      const text = decoder.decode(head.subarray(0, head.length - cut));
      return isPlainText(text, 1, SNIFFED_BYTES) && !/^\s*</.test(text);
    } catch {
      continue;
    }
  }
  return false;
}
