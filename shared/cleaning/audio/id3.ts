import { zeroBytes, type Bytes } from "../../bytes/index.ts";
import type { FindingList } from "../finding-list.ts";
import type { FindingAspect } from "../findings.ts";
import { latin1Of, utf16Of, wordsOf } from "../words.ts";

const HEADER_BYTES = 10;
const FRAMES_MOST = 500;
const UNSYNCHRONISED = 0x80;
const EXTENDED = 0x40;
const FOOTED = 0x10;

/** What frames of ID3v2.3 and .4 tell (id3.org), and those of v2.2 with three letters; the rest of the texts describe. */
const FRAMES: readonly (readonly [RegExp, FindingAspect])[] = [
  [/^(?:TPE|TP\d|TCOM|TCM|TEXT|TXT|TOPE|TOA|TOLY|TOL|TOWN|TIPL|TMCL|IPL|TRSO|TPUB|TPB|TCOP|TCR)/, "person"],
  [/^(?:TD|TYE|TDA|TIM|TORY|TOR|TRD)/, "time"],
  [/^(?:TSSE|TSS|TENC|TEN)/, "program"],
  [/^(?:APIC|PIC)/, "thumbnail"],
  [/^(?:UFID|UFI|PRIV|TSRC|TRC|MCDI|MCI|POPM|POP|PCNT|CNT)/, "identifier"],
  [/^W/, "link"],
  [/^(?:GEOB|GEO|ENCR|CRM|AENC)/, "hidden"],
  [/^(?:T|COMM|COM|USLT|ULT|CHAP|CTOC)/, "description"],
];

/** The size of an ID3v2 tag with its header, and its footer if it has one; null where there is none. */
export function id3Bytes(header: Uint8Array): number | null {
  const [version = 0xff, revision = 0xff, flags = 0, ...size] = header.subarray(3, HEADER_BYTES);
  if (latin1Of(header.subarray(0, 3)) !== "ID3" || version === 0xff || revision === 0xff) return null;
  if (size.length < 4 || size.some((byte) => byte > 0x7f)) return null;
  return HEADER_BYTES + sizeOf(header, 6, true) + ((flags & FOOTED) === 0 ? 0 : HEADER_BYTES);
}

/** Says what an ID3v2 tag tells (id3.org, 2.2.0 to 2.4.0), of which the start is given. */
export function findInId3(tag: Uint8Array, findings: FindingList): void {
  findings.add("unknown", "ID3v2");
  const [, , , version = 0, , flags = 0] = tag;
  const size = Math.min(sizeOf(tag, 6, true), tag.length - HEADER_BYTES);
  if (latin1Of(tag.subarray(0, 3)) !== "ID3" || size <= 0) return;
  const content = tag.subarray(HEADER_BYTES, HEADER_BYTES + size);
  const whole = (flags & UNSYNCHRONISED) !== 0 && version < 4 ? synchronised(content) : content;
  const [idBytes, frameHeaderBytes] = version === 2 ? [3, 6] : [4, 10];
  let at = (flags & EXTENDED) === 0 || version === 2 ? 0 : extendedBytes(whole, version);
  for (let frame = 0; frame < FRAMES_MOST && at + frameHeaderBytes <= whole.length; frame += 1) {
    const id = latin1Of(whole.subarray(at, at + idBytes));
    if (!/^[A-Z0-9]+$/.test(id)) break;
    const length = version === 2 ? sizeOf(whole, at + 2, false) & 0xff_ffff : sizeOf(whole, at + 4, version === 4);
    const frameContent = whole.subarray(at + frameHeaderBytes, at + frameHeaderBytes + length);
    findings.add(aspectOf(id), `ID3v2 ${id}`, textOfFrame(id, frameContent));
    at += frameHeaderBytes + length;
  }
}

/** Four bytes as a number; of seven bits each, where a tag must not look like sound. */
function sizeOf(bytes: Uint8Array, at: number, sevenBits: boolean): number {
  let size = 0;
  for (const byte of bytes.subarray(at, at + 4))
    size = size * (sevenBits ? 128 : 256) + (sevenBits ? byte & 0x7f : byte);
  return size;
}

function extendedBytes(content: Uint8Array, version: number): number {
  return version === 4 ? sizeOf(content, 0, true) : 4 + sizeOf(content, 0, false);
}

/** Without the zero bytes that were put behind each FF. */
function synchronised(content: Uint8Array): Bytes {
  const whole = zeroBytes(content.length);
  let length = 0;
  let last = 0;
  for (const byte of content) {
    if (last !== 0xff || byte !== 0) {
      whole[length] = byte;
      length += 1;
    }
    last = byte;
  }
  return whole.subarray(0, length);
}

function aspectOf(id: string): FindingAspect {
  return FRAMES.find(([pattern]) => pattern.test(id))?.[1] ?? "unknown";
}

/** Pictures and objects are no text; comments have a language before theirs. */
function textOfFrame(id: string, content: Uint8Array): string | null {
  if (/^(?:APIC|PIC|GEOB|GEO|MCDI|MCI|RVAD|POPM|POP)/.test(id)) return null;
  if (/^(?:TXXX|TXX|WXXX|WXX)/.test(id)) return encodedParts(content, 1).join(" ");
  if (id.startsWith("T")) return encodedParts(content, 1).join(" ");
  if (/^(?:COMM|COM|USLT|ULT)/.test(id)) return encodedParts(content, 4).join(" ");
  return wordsOf(content);
}

/** The texts of a frame, which end with a zero character of the encoding that its first byte names. */
function encodedParts(content: Uint8Array, from: number): readonly string[] {
  const text = content.subarray(from);
  const encoding = content[0] ?? 0;
  if (encoding !== 1 && encoding !== 2)
    return latin1Of(text)
      .split("\0")
      .map((part) => wordsOf(bytesOf(part)));
  const parts: string[] = [];
  let rest = text;
  for (let part = 0; part < 4 && rest.length >= 2; part += 1) {
    const little = rest[0] === 0xff && rest[1] === 0xfe;
    const words = utf16Of(rest, little);
    parts.push(words);
    rest = rest.subarray(2 * words.length + 2);
  }
  return parts;
}

function bytesOf(latin1: string): Uint8Array {
  return Uint8Array.from(latin1, (character) => character.charCodeAt(0));
}
