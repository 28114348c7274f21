import type { FindingList } from "../finding-list.ts";
import type { FileKind } from "../kinds.ts";
import type { Piece } from "../pieces.ts";
import type { Reader } from "../reader.ts";
import { NotCleanable } from "../refusal.ts";
import { isZeroBytes } from "../../bytes/index.ts";
import { onlyBox, type Box, type BoxFinder } from "./box.ts";
import { findInBox } from "./box-findings.ts";
import { boxOf } from "./write-box.ts";

/** What those who clean parts of a file work with. */
export interface Work {
  readonly kind: FileKind;
  readonly boxes: BoxFinder;
  readonly reader: Reader;
  readonly findings: FindingList;
  readonly left: FindingList;
}

/** What takes the place of a box. */
export type Rule = (work: Work, box: Box) => Promise<readonly Piece[]>;
export type Rules = ReadonlyMap<string, Rule>;

/** Boxes that may be there more than once. */
const REPEATED: readonly string[] = ["trak", "trex", "traf", "trun", "sgpd", "sbgp", "colr"];
const LOOKED_AT_BYTES = 65_536;

/** Puts the boxes in a place through rules; what has no rule is left out, and found. @throws NotCleanable */
export async function cleanBetween(work: Work, from: number, end: number, rules: Rules): Promise<readonly Piece[]> {
  const { all, rest } = await work.boxes.between(from, end);
  const parts: (readonly Piece[])[] = [];
  for (const box of all) {
    const rule = rules.get(box.type);
    if (rule === undefined) await findInBox(work, box);
    else {
      if (!REPEATED.includes(box.type)) onlyBox(all, box.type);
      parts.push(await rule(work, box));
    }
  }
  const remainder = await work.reader.bytes(rest, Math.min(end - rest, LOOKED_AT_BYTES));
  if (!isZeroBytes(remainder)) work.findings.add("hidden", "between boxes");
  return parts.flat();
}

/** A rule for a box that holds boxes, behind `skip` bytes that stay. */
export function containerRule(rules: Rules, skip = 0): Rule {
  return async (work, box) => {
    if (box.content + skip > box.end) throw new NotCleanable("cleaning.malformed");
    const parts = await cleanBetween(work, box.content + skip, box.end, rules);
    return boxOf(box.type, skip === 0 ? parts : [{ offset: box.content, length: skip }, ...parts]);
  };
}

/** A rule for a box that stays as it is, up to a length that boxes of its type have. */
export function keepRule(most: number, least = 0): Rule {
  return async (work, box) => {
    const length = box.end - box.content;
    if (length < least) throw new NotCleanable("cleaning.malformed");
    if (length > most) work.findings.add("hidden", box.type);
    return await Promise.resolve(boxOf(box.type, [{ offset: box.content, length: Math.min(length, most) }]));
  };
}

/** A rule for a table: a header whose last number counts entries of one length. What is behind them is left out. */
export function tableRule(headerBytes: number, entryBytes: (header: DataView) => number): Rule {
  return async (work, box) => {
    const header = await work.reader.view(box.content, headerBytes);
    const length = headerBytes + header.getUint32(headerBytes - 4) * entryBytes(header);
    if (box.content + length > box.end) throw new NotCleanable("cleaning.malformed");
    if (box.content + length < box.end) work.findings.add("hidden", box.type);
    return boxOf(box.type, [{ offset: box.content, length }]);
  };
}
