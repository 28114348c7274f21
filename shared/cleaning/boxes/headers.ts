import { concatBytes, copyBytes, isZeroBytes, zeroBytes, type Bytes } from "../../bytes/index.ts";
import { momentOf } from "../clock-text.ts";
import { NotCleanable } from "../refusal.ts";
import { latin1Of, wordsOf } from "../words.ts";
import { lengthOf } from "./box.ts";
import { withoutLanguage } from "./track-language.ts";
import type { Rule, Work } from "./work.ts";
import { byteBox } from "./write-box.ts";

/** How long a header is, and the fields that stay, by version (ISO 14496-12 §8.2.2, §8.3.2, §8.4.2). All others become zero. */
interface Header {
  readonly bytes: readonly [number, number];
  readonly kept: readonly [readonly Field[], readonly Field[]];
  /** Where a language stands, by version. */
  readonly language?: readonly [number, number];
}
type Field = readonly [offset: number, length: number];

const MOVIE: Header = {
  bytes: [100, 112],
  kept: [
    [
      [0, 4],
      [12, 14],
      [36, 36],
      [96, 4],
    ],
    [
      [0, 4],
      [20, 18],
      [48, 36],
      [108, 4],
    ],
  ],
};
const TRACK: Header = {
  bytes: [84, 96],
  kept: [
    [
      [0, 4],
      [12, 4],
      [20, 4],
      [32, 6],
      [40, 44],
    ],
    [
      [0, 4],
      [20, 4],
      [28, 8],
      [44, 6],
      [52, 44],
    ],
  ],
};
const MEDIA: Header = {
  bytes: [24, 36],
  kept: [
    [
      [0, 4],
      [12, 10],
    ],
    [
      [0, 4],
      [20, 14],
    ],
  ],
  language: [20, 32],
};

export const movieHeader: Rule = headerRule(MOVIE);
export const trackHeader: Rule = headerRule(TRACK);
export const mediaHeaderOfTrack: Rule = headerRule(MEDIA);

/** A rule that keeps the fields that players use, and no times. */
function headerRule({ bytes, kept, language }: Header): Rule {
  return async (work, box) => {
    const view = await work.reader.view(box.content, Math.min(lengthOf(box), 128));
    const version = view.byteLength === 0 ? -1 : view.getUint8(0);
    if (version !== 0 && version !== 1) throw new NotCleanable("cleaning.malformed");
    const length = bytes[version];
    if (view.byteLength < length) throw new NotCleanable("cleaning.malformed");
    const source = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
    findTimes(work, box.type, version, view);
    const clean = zeroBytes(length);
    for (const [offset, count] of kept[version]) clean.set(source.subarray(offset, offset + count), offset);
    const rest = source.map((byte, index) => byte ^ (clean[index] ?? 0)).subarray(version === 0 ? 12 : 20);
    if (!isZeroBytes(rest)) work.findings.add("unknown", `${box.type} reserved`);
    if (language !== undefined) withoutLanguage(work, clean, language[version]);
    return [byteBox(box.type, clean)];
  };
}

function findTimes(work: Work, type: string, version: 0 | 1, view: DataView): void {
  const read = (index: number): number =>
    version === 0 ? view.getUint32(4 + 4 * index) : Number(view.getBigUint64(4 + 8 * index));
  for (const [index, name] of ["creation_time", "modification_time"].entries()) {
    const seconds = read(index);
    if (seconds !== 0) work.findings.add("time", `${type} ${name}`, momentOf(seconds));
  }
}

/** The type of a handler and nothing else: names say which program wrote a file (ISO 14496-12 §8.4.3). */
export const handler: Rule = async (work, box) => {
  const bytes = await work.reader.bytes(box.content, Math.min(lengthOf(box), 512));
  if (bytes.length < 12) throw new NotCleanable("cleaning.malformed");
  const clean = handlerBytes(latin1Of(bytes.subarray(4, 8)), latin1Of(bytes.subarray(8, 12)));
  const name = wordsOf(bytes.subarray(24)).replace(/^[\0-\x1f]/, "");
  if (name !== "") work.findings.add("program", "hdlr name", name);
  const changed = bytes.length > 24 ? bytes.subarray(0, 24).some((byte, index) => byte !== clean[index]) : false;
  if (changed || (name === "" && !isZeroBytes(bytes.subarray(24)))) work.findings.add("program", "hdlr");
  return [byteBox("hdlr", clean)];
};

/** The content of a handler box without a name. `mhlr` and `dhlr` stand in QuickTime files. */
export function handlerBytes(component: string, type: string): Bytes {
  const clean = zeroBytes(25);
  if (component === "mhlr" || component === "dhlr")
    clean.set(
      Uint8Array.from(component, (c) => c.charCodeAt(0)),
      4,
    );
  clean.set(
    Uint8Array.from(type, (c) => c.charCodeAt(0)),
    8,
  );
  return clean;
}

const SELF_CONTAINED = concatBytes(Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 1), byteBox("url ", Uint8Array.of(0, 0, 0, 1)));

/** Says that the media is in this file; anything else is a file elsewhere (ISO 14496-12 §8.7.2). */
export const dataReference: Rule = async (work, box) => {
  const { all } = await work.boxes.between(box.content + 8, box.end);
  if (all.length === 0) throw new NotCleanable("cleaning.malformed");
  for (const entry of all) {
    const [, , , flags = 0] = await work.reader.bytes(entry.content, Math.min(4, lengthOf(entry)));
    if (!["url ", "alis"].includes(entry.type) || flags !== 1) throw new NotCleanable("cleaning.unsupported");
    if (lengthOf(entry) > 4) {
      const value = await work.reader.bytes(entry.content + 4, Math.min(lengthOf(entry) - 4, 512));
      if (!isZeroBytes(value)) work.findings.add("link", `dref ${entry.type}`, wordsOf(value));
    }
  }
  return [byteBox("dref", copyBytes(SELF_CONTAINED))];
};
