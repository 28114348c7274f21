import type { Bytes } from "../../bytes/index.ts";

// ZIP (APPNOTE 4.3): an end record that says where the central directory lies, whose entries say where each local header lies. Both kinds
// of header hold a time of two 16-bit words, in the format of MS-DOS.

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const CENTRAL_BYTES = 46;
/** 1 January 1980, 00:00: the first moment that a ZIP file can name, and the one that tools use for none. */
const NO_TIME = 0x0021_0000;

/**
 * The same ZIP archive with the time of each member set to the first that there is: a document says when it was made otherwise, to two
 * seconds. Only for archives without a comment and without ZIP64, as our own writers make them. @throws TypeError for any other
 */
export function withoutZipTimes(zip: Uint8Array): Bytes {
  const neutral = new Uint8Array(zip);
  const view = new DataView(neutral.buffer);
  const end = neutral.length - END_BYTES;
  if (end < 0 || view.getUint32(end, true) !== END) throw new TypeError("not a plain ZIP archive");
  const members = view.getUint16(end + 10, true);
  let entry = view.getUint32(end + 16, true);
  for (let index = 0; index < members; index += 1) {
    const local = view.getUint32(entry + 42, true);
    if (view.getUint32(entry, true) !== CENTRAL || view.getUint32(local, true) !== LOCAL) {
      throw new TypeError("not a plain ZIP archive");
    }
    view.setUint32(entry + 12, NO_TIME, true);
    view.setUint32(local + 10, NO_TIME, true);
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(entry + offset, true));
    entry += CENTRAL_BYTES + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return neutral;
}
