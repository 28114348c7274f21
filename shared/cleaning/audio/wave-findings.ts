import { isZeroBytes } from "../../bytes/index.ts";
import type { FindingList } from "../finding-list.ts";
import type { FindingAspect } from "../findings.ts";
import type { Reader } from "../reader.ts";
import { latin1Of, wordsOf } from "../words.ts";
import { xmpFindings } from "../xmp/xmp.ts";
import { findInId3 } from "./id3.ts";
import type { Chunk } from "./wave-chunks.ts";

const KEPT: readonly string[] = ["fmt ", "fact", "data", "ds64"];
const PADDING: readonly string[] = ["JUNK", "junk", "FLLR", "PAD ", "bogs"];
/** What people have to know stands at the start of a chunk. */
const LOOKED_AT_BYTES = 65_536;
const ITEMS_MOST = 200;

/** The texts of LIST INFO (Microsoft RIFF specification; ExifTool's RIFF Info tags). */
const INFO: Readonly<Record<string, FindingAspect>> = {
  IART: "person",
  ICMS: "person",
  IENG: "person",
  ITCH: "person",
  IWRI: "person",
  ICRD: "time",
  IDIT: "time",
  ISFT: "program",
  ISRC: "device",
  IARL: "place",
  ILOC: "place",
};

/** The fields of `bext` that are text (EBU Tech 3285 §2.3): where each begins, and how long it is. */
const BROADCAST: readonly (readonly [FindingAspect, string, number, number])[] = [
  ["description", "Description", 0, 256],
  ["person", "Originator", 256, 32],
  ["identifier", "OriginatorReference", 288, 32],
  ["time", "OriginationDate", 320, 10],
  ["time", "OriginationTime", 330, 8],
  ["history", "CodingHistory", 602, 2048],
];

/** Says what a chunk that is left out tells. */
export async function findInChunk(reader: Reader, { id, offset, length }: Chunk, findings: FindingList): Promise<void> {
  if (KEPT.includes(id)) return;
  const content = await reader.bytes(offset, Math.min(length, LOOKED_AT_BYTES));
  if (PADDING.includes(id)) findings.add("hidden", id, isZeroBytes(content) ? null : wordsOf(content));
  else if (id === "LIST") findInList(content, findings);
  else if (id === "bext") findInBroadcast(content, findings);
  else if (id === "_PMX") findings.addAll(xmpFindings(content));
  else if (/^id3 $/i.test(id)) findInId3(content, findings);
  else findings.add(id === "iXML" || id === "axml" || id === "cart" ? "description" : "unknown", id, wordsOf(content));
}

/** Says that there is something behind the last chunk. */
export async function findInTrail(reader: Reader, end: number, findings: FindingList): Promise<void> {
  const length = reader.size - end;
  if (length <= 0) return;
  findings.add("hidden", "after the last chunk", wordsOf(await reader.bytes(end, Math.min(length, LOOKED_AT_BYTES))));
}

function findInList(content: Uint8Array, findings: FindingList): void {
  const type = latin1Of(content.subarray(0, 4));
  if (type !== "INFO") {
    findings.add("description", `LIST ${type}`, wordsOf(content.subarray(16)));
    return;
  }
  const view = new DataView(content.buffer, content.byteOffset, content.length);
  let at = 4;
  for (let item = 0; item < ITEMS_MOST && at + 8 <= content.length; item += 1) {
    const id = latin1Of(content.subarray(at, at + 4));
    const length = view.getUint32(at + 4, true);
    findings.add(INFO[id] ?? "description", `INFO ${id}`, wordsOf(content.subarray(at + 8, at + 8 + length)));
    at += 8 + length + (length % 2);
  }
}

function findInBroadcast(content: Uint8Array, findings: FindingList): void {
  findings.add("unknown", "bext");
  for (const [aspect, name, offset, length] of BROADCAST) {
    const value = wordsOf(content.subarray(offset, offset + length)).trim();
    if (value !== "") findings.add(aspect, `bext ${name}`, value);
  }
}
