import { finding, type Finding } from "../findings.ts";
import { refusalOf } from "../refusal.ts";
import { latin1Of, readableIn } from "../words.ts";
import { av1Units } from "./av1-units.ts";
import type { Box } from "./box.ts";
import type { ItemData } from "./item-data.ts";
import { registeredData, tellingMessages } from "./messages.ts";
import { PICTURE_BYTES } from "./sample-entries.ts";
import { userData } from "./user-data.ts";
import type { Work } from "./work.ts";

/** What a unit between samples tells, and where the next begins; null where no unit is that fits. */
export interface Looked {
  readonly end: number;
  readonly told: readonly Finding[];
}
export type UnitLook = (data: ItemData, at: number) => Promise<Looked | null>;

const MESSAGES_BYTES_MOST = 65_536;
const VALUE_BYTES = 1024;
const START_BYTES = 4096;

/** How the units of a codec are told apart. */
interface Codec {
  readonly name: string;
  readonly headBytes: number;
  readonly typeOf: (first: number, second: number) => number;
  readonly messages: readonly number[];
  /** Slices, parameter sets, what marks and fills, and layers of light: from and to. */
  readonly picture: readonly (readonly [first: number, last: number])[];
}

const AVC: Codec = {
  name: "AVC",
  headBytes: 1,
  typeOf: (first) => first & 0x1f,
  messages: [6],
  picture: [
    [1, 5],
    [7, 16],
    [19, 21],
    [28, 28],
    [30, 31],
  ],
};
const HEVC: Codec = {
  name: "HEVC",
  headBytes: 2,
  typeOf: (first) => (first >> 1) & 0x3f,
  messages: [39, 40],
  picture: [
    [0, 38],
    [62, 63],
  ],
};
const VVC: Codec = {
  name: "VVC",
  headBytes: 2,
  typeOf: (_first, second) => second >> 3,
  messages: [23, 24],
  picture: [
    [0, 22],
    [25, 25],
  ],
};

/** How the samples of a description of pictures are looked into. */
export async function unitLookOf(work: Work, entry: Box): Promise<UnitLook> {
  const { all } = await work.boxes.between(entry.content + PICTURE_BYTES, entry.end);
  const byteOf = async (box: Box, at: number): Promise<number> => {
    const [byte = 0] = await work.reader.bytes(box.content + at, 1);
    return byte;
  };
  for (const box of all) {
    if (box.type === "avcC") return units(AVC, 1 + ((await byteOf(box, 4)) & 3));
    if (box.type === "hvcC") return units(HEVC, 1 + ((await byteOf(box, 21)) & 3));
    if (box.type === "vvcC") return units(VVC, 1 + (((await byteOf(box, 4)) >> 1) & 3));
    if (box.type === "av1C") return av1Look;
  }
  return /^(?:avc|hvc|hev|dv|vv|av01)/.test(entry.type) ? notAtAll : startLook;
}

/** Units behind their lengths (ISO 14496-15 §4.3). */
function units({ name, headBytes, typeOf, messages, picture }: Codec, lengthBytes: number): UnitLook {
  return async (data, at) => {
    const head = await data.bytes(at, lengthBytes + headBytes);
    const length = head.subarray(0, lengthBytes).reduce((value, byte) => 256 * value + byte, 0);
    const end = at + lengthBytes + length;
    if (length < headBytes || end > data.length) return null;
    const type = typeOf(head[lengthBytes] ?? 0, head[lengthBytes + 1] ?? 0);
    const content = at + lengthBytes + headBytes;
    if (messages.includes(type))
      return { end, told: tellingMessages(await data.bytes(content, Math.min(MESSAGES_BYTES_MOST, end - content))) };
    if (picture.some(([first, last]) => type >= first && type <= last)) return { end, told: [] };
    const value = readableIn(await data.bytes(content, Math.min(VALUE_BYTES, end - content)));
    return { end, told: [finding("hidden", `${name} unit ${type}`, value)] };
  };
}

const REGISTERED = "OBU metadata 4";
/** How long the head of a unit is with its length and type, at most. */
const HEAD_BYTES_MOST = 12;

const av1Look: UnitLook = async (data, at) => {
  try {
    const { end, tells } = await av1Units(data, at);
    if (end > data.length) return null;
    if (tells === null) return { end, told: [] };
    const bytes = await data.bytes(at, Math.min(VALUE_BYTES, end - at));
    if (tells.at !== REGISTERED) return { end, told: [finding(tells.aspect, tells.at, readableIn(bytes))] };
    // Behind its head, whose length and type are no country.
    const start = latin1Of(bytes.subarray(0, HEAD_BYTES_MOST)).search(/[\xb5\x26]\0/);
    return { end, told: registeredData(REGISTERED, bytes.subarray(Math.max(0, start))) };
  } catch (error) {
    refusalOf(error);
    return null;
  }
};

/** Codecs without messages: some have a place for words in their first picture (ISO 14496-2 §6.2.2.1), and encoders name themselves there. */
const startLook: UnitLook = async (data, at) => {
  const text = latin1Of(await data.bytes(at, START_BYTES));
  const told = [...text.matchAll(/\0\0\x01\xb2([^\0]+)|Lavc[\d.]+/g)].flatMap(([all, words = all]) =>
    userData(
      "user data",
      Uint8Array.from(words, (character) => character.charCodeAt(0)),
    ),
  );
  return { end: data.length, told };
};

const notAtAll: UnitLook = async () => await Promise.resolve(null);
