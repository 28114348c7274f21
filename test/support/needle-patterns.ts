import type { Needle } from "./needle.ts";

/** One spelling of a needle, as bytes that can lie in a file. */
export interface NeedlePattern {
  readonly needle: Needle;
  readonly spelling: string;
  readonly bytes: Uint8Array;
}

/** All spellings of a needle, each once: many are the same for plain ASCII. */
export function needlePatterns(needle: Needle): NeedlePattern[] {
  const bytes = Buffer.from(needle.bytes);
  const hex = bytes.toString("hex");
  const percent = hex.replace(/../gu, "%$&");
  const spellings: [string, Uint8Array][] = [
    ["as it is", bytes],
    ["hex", latin1(hex)],
    ["HEX", latin1(hex.toUpperCase())],
    ["every byte percent-encoded", latin1(percent)],
    ["every byte PERCENT-encoded", latin1(percent.toUpperCase())],
    ...base64Spellings(bytes),
    ...(needle.text === null ? [] : textSpellings(needle.text)),
  ];
  const seen = new Set<string>();
  return spellings.flatMap(([spelling, pattern]) => {
    const key = Buffer.from(pattern).toString("latin1");
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ needle, spelling, bytes: pattern }];
  });
}

/**
 * What base64 makes of the needle when it stands anywhere in a longer text: three alignments, and only the digits that do not
 * depend on the neighbors.
 */
function base64Spellings(bytes: Uint8Array): [string, Uint8Array][] {
  return [0, 1, 2].flatMap((before) => {
    const digits = Buffer.concat([new Uint8Array(before), bytes]).toString("base64");
    const sure = digits.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
    const urlSafe = sure.replaceAll("+", "-").replaceAll("/", "_");
    return [
      [`base64 after ${String(before)}`, latin1(sure)],
      [`base64url after ${String(before)}`, latin1(urlSafe)],
    ] satisfies [string, Uint8Array][];
  });
}

function textSpellings(text: string): [string, Uint8Array][] {
  const littleEndian = Buffer.from(text, "utf16le");
  const bigEndian = Buffer.from(littleEndian).swap16();
  const urlPart = encodeURIComponent(text);
  const json = JSON.stringify(text).slice(1, -1);
  return [
    ["UTF-16LE", littleEndian],
    ["UTF-16BE", bigEndian],
    ["decomposed (NFD)", Buffer.from(text.normalize("NFD"))],
    ["upper case", Buffer.from(text.toUpperCase())],
    ["in a URL", latin1(urlPart)],
    ["in a URL, lower case", latin1(urlPart.replace(/%../gu, (code) => code.toLowerCase()))],
    ["in a form", latin1(urlPart.replaceAll("%20", "+"))],
    ["in JSON", Buffer.from(json)],
    ["in ASCII JSON", latin1(json.replace(/[^ -~]/gu, (unit) => escapeUnits(unit)))],
  ];
}

function escapeUnits(character: string): string {
  return character
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");
}

function latin1(text: string): Uint8Array {
  return Buffer.from(text, "latin1");
}
