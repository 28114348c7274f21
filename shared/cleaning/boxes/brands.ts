import { concatBytes, u32 } from "../../bytes/index.ts";
import type { FileKind } from "../kinds.ts";
import type { Piece } from "../pieces.ts";
import { latin1Of } from "../words.ts";
import { lengthOf, type Box } from "./box.ts";
import type { Work } from "./work.ts";
import { byteBox, typeBytes } from "./write-box.ts";

/** Brands of standards (mp4ra.org). Those of makers of cameras say what somebody films with. */
const STANDARD =
  /^(?:isom|iso[2-9a-c]|mp4[12]|avc1|hev1|hvc1|av01|mp71|M4[AVB] |qt {2}|dash|cmf[c2f]|cmfs|msdh|msix|dby1|3g[prgse][4-9]|3g2[abc]|mif[12]|miaf|msf1|hei[cxms]|hev[cxms]|avi[fso]|MA1[AB]|MiHE|MiHB|MiPr|1pic)$/;
const NEUTRAL: Readonly<Partial<Record<FileKind, string>>> = { mov: "qt  ", m4a: "M4A ", heic: "heic", avif: "avif" };
const BRAND_BYTES = 4;
const BRANDS_MOST = 256;

/** The type of a file, with brands of standards and no version of a program. */
export async function cleanFileType(work: Work, box: Box | undefined): Promise<readonly Piece[]> {
  const neutral = NEUTRAL[work.kind] ?? "isom";
  if (box === undefined) return [byteBox("ftyp", typeBytes(neutral), u32(0), typeBytes(neutral))];
  const bytes = await work.reader.bytes(box.content, Math.min(lengthOf(box), BRAND_BYTES * BRANDS_MOST));
  const brands: string[] = [];
  for (let at = 0; at + BRAND_BYTES <= bytes.length; at += BRAND_BYTES)
    brands.push(latin1Of(bytes.subarray(at, at + BRAND_BYTES)));
  const [major = neutral, version = "", ...compatible] = brands;
  const kept = compatible.filter((brand) => STANDARD.test(brand));
  for (const brand of new Set([major, ...compatible])) {
    if (!STANDARD.test(brand)) work.findings.add("device", "ftyp brand", brand);
  }
  const number = typeBytes(version).reduce((sum, byte) => 256 * sum + byte, 0);
  if (number !== 0) work.findings.add("program", "ftyp minor_version", String(number));
  const used = STANDARD.test(major) ? major : neutral;
  const written = byteBox("ftyp", typeBytes(used), u32(0), concatBytes(...kept.map(typeBytes)));
  if (bytes.length % BRAND_BYTES !== 0 || lengthOf(box) > bytes.length) work.findings.add("hidden", "ftyp");
  return [written];
}
