import { neutralProfile } from "../icc/neutral.ts";
import { latin1Of } from "../words.ts";
import type { Rule } from "./work.ts";
import { byteBox, boxOf, typeBytes } from "./write-box.ts";
import { NotCleanable } from "../refusal.ts";

/** Printers' profiles have 2 MiB. */
const PROFILE_BYTES_MOST = 16 * 1_048_576;
const NUMBER_BYTES: ReadonlyMap<string, number> = new Map([
  ["nclx", 11],
  ["nclc", 10],
]);

/** Colors by number stay; a profile stays without what it says of its maker (ISO 14496-12 §12.1.5). */
export const colorRule: Rule = async (work, box) => {
  const type = latin1Of(await work.reader.bytes(box.content, 4));
  const numbers = NUMBER_BYTES.get(type);
  if (numbers !== undefined) {
    if (box.content + numbers > box.end) throw new NotCleanable("cleaning.malformed");
    if (box.content + numbers < box.end) work.findings.add("hidden", "colr");
    return boxOf("colr", [{ offset: box.content, length: numbers }]);
  }
  const length = box.end - box.content - 4;
  if (!["prof", "rICC"].includes(type) || length > PROFILE_BYTES_MOST) {
    work.findings.add("unknown", `colr ${type}`);
    return [];
  }
  const { profile, findings, left } = neutralProfile(await work.reader.bytes(box.content + 4, length));
  work.findings.addAll(findings);
  work.left.addAll(left);
  return profile === null ? [] : [byteBox("colr", typeBytes(type), profile)];
};
