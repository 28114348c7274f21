import { FindingList } from "../finding-list.ts";
import type { Finding, FindingAspect } from "../findings.ts";
import { latin1Of } from "../words.ts";
import { xmpFindings } from "../xmp/xmp.ts";
import { iptcFindings } from "./iptc.ts";

/** Adobe Photoshop File Formats Specification, image resources. */
const RESOURCES: ReadonlyMap<number, readonly [FindingAspect, string]> = new Map([
  [0x03f3, ["hidden", "print flags"]],
  [0x0409, ["thumbnail", "thumbnail"]],
  [0x040c, ["thumbnail", "thumbnail"]],
  [0x0421, ["program", "version info"]],
  [0x0422, ["hidden", "Exif"]],
  [0x0425, ["identifier", "caption digest"]],
  [0x043a, ["device", "print information"]],
  [0x043c, ["history", "measurement scale"]],
]);

const IPTC = 0x0404;
const XMP = 0x0424;
/** Resolution, quality, paths and the like: they tell nothing of people. */
const PLAIN: readonly number[] = [0x03ed, 0x0406, 0x0408, 0x040d, 0x0411, 0x0414, 0x0419, 0x041a, 0x0426, 0x0428];

/** What a list of image resources (`8BIM`) says, as far as it can be read. */
export function photoshopFindings(bytes: Uint8Array): readonly Finding[] {
  const found = new FindingList();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 0; at + 12 <= bytes.length && latin1Of(bytes.subarray(at, at + 4)) === "8BIM";) {
    const number = view.getUint16(at + 4);
    // A name of Pascal's kind, its length byte included, is filled up to an even number of bytes.
    const nameEnd = at + 7 + view.getUint8(at + 6);
    const sizeAt = nameEnd + ((nameEnd - at) % 2);
    if (sizeAt + 4 > bytes.length) break;
    const length = view.getUint32(sizeAt);
    const content = bytes.subarray(sizeAt + 4, sizeAt + 4 + length);
    if (number === IPTC) found.addAll(iptcFindings(content));
    else if (number === XMP) found.addAll(xmpFindings(content));
    else if (!PLAIN.includes(number)) {
      const [aspect, name] = RESOURCES.get(number) ?? ["unknown", `0x${number.toString(16).padStart(4, "0")}`];
      found.add(aspect, `Photoshop ${name}`);
    }
    at = sizeAt + 4 + length + (length % 2);
  }
  return found.all;
}
