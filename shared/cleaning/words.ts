const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });

/** What bytes say up to the first zero byte, whatever wrote them: UTF-8 if it is, otherwise Latin-1. */
export function wordsOf(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  const content = end < 0 ? bytes : bytes.subarray(0, end);
  try {
    return UTF8.decode(content);
  } catch {
    return latin1Of(content);
  }
}

/** Each byte as the character of its number. */
export function latin1Of(bytes: Uint8Array): string {
  let text = "";
  for (let start = 0; start < bytes.length; start += 4096) {
    text += String.fromCharCode(...bytes.subarray(start, start + 4096));
  }
  return text;
}

/** What UTF-16 says up to the first zero character; a lone last byte is left out. */
export function utf16Of(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length - (bytes.length % 2));
  let text = "";
  for (let at = 0; at < view.byteLength; at += 2) {
    const unit = view.getUint16(at, littleEndian);
    if (unit === 0) break;
    text += String.fromCharCode(unit);
  }
  return text;
}

/** The longest run of readable characters, where most bytes are numbers; null if there is none of four. */
export function readableIn(bytes: Uint8Array): string | null {
  const runs = wordsOf(bytes.map((byte) => (byte === 0 ? 0x0a : byte))).match(/[\p{L}\p{N}\p{P}\p{S} ]{4,}/gu);
  return runs?.reduce((longest, run) => (run.length > longest.length ? run : longest), "") ?? null;
}
