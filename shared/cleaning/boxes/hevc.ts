import { concatBytes, type Bytes } from "../../bytes/index.ts";
import { NotCleanable } from "../refusal.ts";
import { readableIn } from "../words.ts";
import type { Unit } from "./coded-units.ts";
import { tellsOf, typeOf } from "./hevc-units.ts";
import type { Rule } from "./work.ts";
import { byteBox } from "./write-box.ts";

const HEAD_BYTES = 23;
const MOST_BYTES = 65_536;
/** Slices are no part of a configuration. */
const SLICE_TYPES_MOST = 31;

/** Parameter sets stay, and messages about how a picture is to be shown; messages of encoders about themselves do not (ISO 14496-15 §8.3.3, ISO 23008-2 §D.2.7). */
export const hevcConfiguration: Rule = async (work, box) => {
  if (box.end - box.content > MOST_BYTES) throw new NotCleanable("cleaning.malformed");
  const bytes = await work.reader.bytes(box.content, box.end - box.content);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (bytes.length < HEAD_BYTES) throw new NotCleanable("cleaning.malformed");
  const arrays: Bytes[] = [];
  let at = HEAD_BYTES;
  for (let array = 0; array < view.getUint8(HEAD_BYTES - 1); array += 1) {
    if (at + 3 > bytes.length) throw new NotCleanable("cleaning.malformed");
    const type = view.getUint8(at) & 0x3f;
    const kept: Uint8Array[] = [];
    const count = view.getUint16(at + 1);
    const first = view.getUint8(at);
    at += 3;
    for (let unit = 0; unit < count; unit += 1) {
      if (at + 2 > bytes.length || at + 2 + view.getUint16(at) > bytes.length)
        throw new NotCleanable("cleaning.malformed");
      const end = at + 2 + view.getUint16(at);
      const bytesOfUnit = bytes.subarray(at + 2, end);
      const tells = toldBy(bytesOfUnit, type);
      if (tells === null) kept.push(bytes.subarray(at, end));
      else work.findings.add(tells.aspect, `hvcC ${tells.at}`, readableIn(bytesOfUnit));
      at = end;
    }
    if (kept.length > 0) arrays.push(concatBytes(Uint8Array.of(first, kept.length >> 8, kept.length & 0xff), ...kept));
  }
  if (at < bytes.length) work.findings.add("hidden", "hvcC");
  const head = concatBytes(bytes.subarray(0, HEAD_BYTES - 1), Uint8Array.of(arrays.length));
  return [byteBox("hvcC", head, ...arrays)];
};

/** What a unit tells, if it is no part of how pictures are decoded and shown. */
function toldBy(unit: Uint8Array, type: number): Unit["tells"] {
  if (typeOf(unit) !== type || type <= SLICE_TYPES_MOST) return { aspect: "hidden", at: `HEVC unit ${type}` };
  return tellsOf(unit, unit.length);
}
