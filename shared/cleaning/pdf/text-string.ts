import { wordsOf } from "../words.ts";

/** What a text string says (ISO 32000-1, 7.9.2.2): UTF-16 or UTF-8 with a mark before it, otherwise as good as Latin-1. */
export function textString(bytes: string): string {
  const units = bytes.slice(2);
  if (bytes.startsWith("\xfe\xff")) return utf16(units, 0);
  if (bytes.startsWith("\xff\xfe")) return utf16(units, 1);
  if (bytes.startsWith("\xef\xbb\xbf")) {
    return wordsOf(Uint8Array.from(bytes.slice(3), (unit) => unit.charCodeAt(0)));
  }
  return bytes;
}

function utf16(bytes: string, low: 0 | 1): string {
  let text = "";
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const [first, second] = [bytes.charCodeAt(at), bytes.charCodeAt(at + 1)];
    text += String.fromCharCode(low === 0 ? 256 * first + second : 256 * second + first);
  }
  return text;
}
