import { FindingList } from "../finding-list.ts";
import type { Finding, FindingAspect } from "../findings.ts";
import { wordsOf } from "../words.ts";

/** IPTC-IIM 4.2, record 2: what agencies and programs write about a picture. */
const DATA_SETS: ReadonlyMap<number, readonly [FindingAspect, string]> = new Map([
  [5, ["description", "ObjectName"]],
  [7, ["history", "EditStatus"]],
  [10, ["description", "Urgency"]],
  [15, ["description", "Category"]],
  [20, ["description", "SupplementalCategory"]],
  [25, ["description", "Keywords"]],
  [26, ["place", "ContentLocationCode"]],
  [27, ["place", "ContentLocationName"]],
  [30, ["time", "ReleaseDate"]],
  [40, ["description", "SpecialInstructions"]],
  [55, ["time", "DateCreated"]],
  [60, ["time", "TimeCreated"]],
  [62, ["time", "DigitalCreationDate"]],
  [63, ["time", "DigitalCreationTime"]],
  [65, ["program", "OriginatingProgram"]],
  [70, ["program", "ProgramVersion"]],
  [80, ["person", "By-line"]],
  [85, ["person", "By-lineTitle"]],
  [90, ["place", "City"]],
  [92, ["place", "Sub-location"]],
  [95, ["place", "Province-State"]],
  [100, ["place", "Country-PrimaryLocationCode"]],
  [101, ["place", "Country-PrimaryLocationName"]],
  [103, ["identifier", "OriginalTransmissionReference"]],
  [105, ["description", "Headline"]],
  [110, ["person", "Credit"]],
  [115, ["person", "Source"]],
  [116, ["person", "CopyrightNotice"]],
  [118, ["person", "Contact"]],
  [120, ["description", "Caption-Abstract"]],
  [122, ["person", "Writer-Editor"]],
  [187, ["identifier", "UniqueDocumentID"]],
  [188, ["identifier", "DocumentHistory"]],
]);

const MARKER = 0x1c;
const HEAD_BYTES = 5;
const RECORD_VERSION = 0;

/** What a block of IPTC-IIM says, as far as it can be read. */
export function iptcFindings(bytes: Uint8Array): readonly Finding[] {
  const found = new FindingList();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 0; at + HEAD_BYTES <= bytes.length && bytes[at] === MARKER;) {
    const length = view.getUint16(at + 3);
    const [record, number] = [view.getUint8(at + 1), view.getUint8(at + 2)];
    const value = bytes.subarray(at + HEAD_BYTES, at + HEAD_BYTES + length);
    const known = record === 2 ? DATA_SETS.get(number) : undefined;
    if (known !== undefined) found.add(known[0], `IPTC ${known[1]}`, wordsOf(value));
    else if (record !== 1 && number !== RECORD_VERSION)
      found.add("unknown", `IPTC ${record}:${number}`, wordsOf(value));
    at += HEAD_BYTES + length;
  }
  return found.all;
}
