import { finding, type Finding } from "../findings.ts";
import { latin1Of } from "../words.ts";
import { unregisteredData, userData } from "./user-data.ts";

const REGISTERED = 4;
const UNREGISTERED = 5;
const TIME_CODE = 136;
/** Types of messages about how pictures are decoded and shown (ISO 14496-10 §D.1.1, ISO 23008-2 §D.2.1), from and to. */
const SHOWN: readonly (readonly [first: number, last: number])[] = [
  [0, 3],
  [6, 50],
  [56, 56],
  [128, 135],
  [137, 137],
  [142, 156],
  [160, 168],
  [176, 177],
];

/** Who registered data by their country and number (ITU-T T.35): light and how much of a picture to show. */
const LIGHT: readonly string[] = [
  "\xb5\0\x3c\0\x01",
  "\xb5\0\x3b",
  "\x26\0\x04\0\x05",
  "\xb5\0\x31DTG1",
  "\xb5\0\x31GA94\x06",
];
const CAPTIONS: readonly string[] = ["\xb5\0\x31GA94\x03", "\xb5\0\x2f"];

/** What the messages in a unit tell, from the bytes behind its header (ISO 14496-10 §7.3.2.3). */
export function tellingMessages(unit: Uint8Array): readonly Finding[] {
  // A 3 stands between zeros which would else look like the start of a unit (ISO 14496-10 §7.4.1).
  const text = latin1Of(unit).replaceAll("\0\0\x03", "\0\0");
  const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
  const found: Finding[] = [];
  let at = 0;
  const number = (): number => {
    let value = 0;
    for (; bytes[at] === 0xff; at += 1) value += 0xff;
    at += 1;
    return value + (bytes[at - 1] ?? 0);
  };
  // Its last byte marks the end.
  while (at < bytes.length - 1) {
    const type = number();
    const length = number();
    found.push(...told(type, bytes.subarray(at, at + length)));
    at += length;
  }
  return found;
}

function told(type: number, payload: Uint8Array): readonly Finding[] {
  if (type === REGISTERED) return registeredData("SEI registered user data", payload);
  if (type === UNREGISTERED) return unregisteredData(payload);
  if (SHOWN.some(([first, last]) => type >= first && type <= last)) return [];
  return [finding(type === TIME_CODE ? "time" : "unknown", `SEI ${type}`)];
}

/** What registered data tells: words that can be shown with a picture, and what is not about light. */
export function registeredData(at: string, payload: Uint8Array): readonly Finding[] {
  const start = latin1Of(payload.subarray(0, 8));
  if (LIGHT.some((known) => start.startsWith(known))) return [];
  if (CAPTIONS.some((known) => start.startsWith(known))) return [finding("description", `${at}: captions`)];
  return userData(at, payload);
}
