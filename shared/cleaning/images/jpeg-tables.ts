import { NotCleanable } from "../refusal.ts";
import { FRAMES, MARKER } from "./jpeg-marker.ts";

/**
 * True for a segment that the picture is made of. Its content has to be exactly what T.81 says, so that nothing else is in it.
 *
 * @throws NotCleanable for one that is not
 */
export function isOfPicture(code: number, content: Uint8Array): boolean {
  const check = FRAMES.includes(code) ? isFrame : CHECKS.get(code);
  if (check === undefined) return false;
  if (!check(content)) throw new NotCleanable("cleaning.malformed");
  return true;
}

const CHECKS: ReadonlyMap<number, (content: Uint8Array) => boolean> = new Map([
  [MARKER.dqt, isQuantization],
  [MARKER.dht, isHuffman],
  [MARKER.dac, (content) => content.length % 2 === 0],
  [MARKER.dri, (content) => content.length === 2],
  [MARKER.dnl, (content) => content.length === 2],
  [MARKER.sos, isScan],
]);

/** T.81 §B.2.2. */
function isFrame(content: Uint8Array): boolean {
  const components = content[5] ?? 0;
  return components >= 1 && components <= 4 && content.length === 6 + 3 * components;
}

/** T.81 §B.2.3. */
function isScan(content: Uint8Array): boolean {
  const components = content[0] ?? 0;
  return components >= 1 && components <= 4 && content.length === 4 + 2 * components;
}

/** T.81 §B.2.4.1: tables of 64 numbers of one or two bytes. */
function isQuantization(content: Uint8Array): boolean {
  let at = 0;
  while (at < content.length) at += 1 + ((content[at] ?? 0) >> 4 === 0 ? 64 : 128);
  return at === content.length;
}

/** T.81 §B.2.4.2: how many codes there are of each length, and then their values. */
function isHuffman(content: Uint8Array): boolean {
  let at = 0;
  while (at + 17 <= content.length) {
    let values = 0;
    for (const count of content.subarray(at + 1, at + 17)) values += count;
    at += 17 + values;
  }
  return at === content.length;
}
