import { finding, type Finding, type FindingAspect } from "../findings.ts";
import { latin1Of, readableIn } from "../words.ts";
import { telemetryIn } from "./telemetry.ts";

/** Whose data it is, before the data itself (ISO 14496-10 §D.2.7). */
const NAME_BYTES = 16;
const VALUE_BYTES = 1024;
/** What AVCHD cameras write beside each picture: tags of one byte, with four bytes each (ExifTool's H264 tags). */
const CAMERA_DATA = "\x17\xee\x8c\x60\xf8\x4d\x11\xd9\x8c\xd6\x08\0\x20\x0c\x9a\x66MDPM";
const TAG_BYTES = 5;
const DATE = 0x18;
const TIME = 0x19;
const TIMES: readonly number[] = [0x13, 0x14, DATE, TIME];
const PLACE = { first: 0xb0, last: 0xcf };
/** Where the name of a model begins, and goes on. */
const MODEL: readonly number[] = [0xe4, 0xe5, 0xe6];

const ENCODER = /x26[45] (?:- core|\(build)[ -~]{0,64}|Lav[cf][\d.]+|(?:XviD|DivX)[\w.]*/;
/** Nobody speaks in such data: names and days are enough. */
const NAMED: readonly (readonly [FindingAspect, RegExp])[] = [
  ["place", /\b(?:gps|glonass|gnss|location)/i],
  ["time", /\b(?:19|20)\d\d[-./:](?:0\d|1[0-2])[-./:][0-3]\d/],
  [
    "device",
    /\b(?:sony|canon|nikon|panasonic|jvc|olympus|fujifilm|dji|gopro|insta360|apple|iphone|samsung|xiaomi|huawei|pixel|axon|hikvision|dahua|make|model|serial|s\/?n[\s:_]?\d{3,})(?:\b|[\d_])/i,
  ],
];

/** What data tells that somebody wrote beside pictures, with a name of theirs before it. */
export function unregisteredData(bytes: Uint8Array): readonly Finding[] {
  const name = latin1Of(bytes.subarray(0, CAMERA_DATA.length));
  return name === CAMERA_DATA
    ? cameraData(bytes.subarray(CAMERA_DATA.length))
    : userData("SEI user data", bytes.subarray(NAME_BYTES));
}

/** What such data tells as far as it is text; where it is none, or says nothing that is known, it is unknown. */
export function userData(at: string, bytes: Uint8Array): readonly Finding[] {
  const text = latin1Of(bytes);
  const written = telemetryIn(text);
  const aspects = NAMED.filter(([aspect, pattern]) => pattern.test(text) || written.includes(aspect)).map(
    ([each]) => each,
  );
  const found = aspects.map((aspect) => finding(aspect, at, readableIn(bytes.subarray(0, VALUE_BYTES))));
  const [encoder] = ENCODER.exec(text) ?? [];
  if (encoder !== undefined) found.push(finding("program", at, encoder));
  return found.length > 0 ? found : [finding("unknown", at, readableIn(bytes.subarray(0, VALUE_BYTES)))];
}

function cameraData(bytes: Uint8Array): readonly Finding[] {
  const tags = new Map<number, Uint8Array>();
  for (let at = 1; at + TAG_BYTES <= bytes.length; at += TAG_BYTES)
    tags.set(bytes[at] ?? 0, bytes.subarray(at + 1, at + TAG_BYTES));
  const at = "SEI user data MDPM";
  const named = [...tags.keys()];
  const isPlace = (tag: number): boolean => tag >= PLACE.first && tag <= PLACE.last;
  const found: Finding[] = [];
  if (named.some(isPlace)) found.push(finding("place", at));
  if (named.some((tag) => TIMES.includes(tag))) found.push(finding("time", at, timeOf(tags)));
  if (named.some((tag) => !isPlace(tag) && !TIMES.includes(tag))) found.push(finding("device", at, modelOf(tags)));
  return found.length > 0 ? found : [finding("unknown", at)];
}

/** Days and hours are written in decimal digits, two in a byte. */
function timeOf(tags: ReadonlyMap<number, Uint8Array>): string | null {
  const [date, time] = [tags.get(DATE), tags.get(TIME)];
  if (date === undefined || time === undefined) return null;
  const [, century, year, month, day, hour, minute, second] = [...date, ...time].map((byte) =>
    byte.toString(16).padStart(2, "0"),
  );
  return `${century}${year}-${month}-${day} ${hour}:${minute}:${second}`;
}

function modelOf(tags: ReadonlyMap<number, Uint8Array>): string | null {
  return readableIn(Uint8Array.from(MODEL.flatMap((tag) => [...(tags.get(tag) ?? [])])));
}
