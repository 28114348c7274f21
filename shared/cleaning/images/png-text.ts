import type { FindingList } from "../finding-list.ts";
import type { FindingAspect } from "../findings.ts";
import { inflate } from "../inflate.ts";
import { latin1Of, wordsOf } from "../words.ts";
import { xmpFindings } from "../xmp/xmp.ts";

/** What keywords say that something is about (PNG, third edition, §11.3.3.1, and what programs write). */
const KEYWORDS: readonly (readonly [RegExp, FindingAspect])[] = [
  [/^(?:Author|Artist|Copyright|Creator)$/i, "person"],
  [/^(?:Software|Creator ?Tool|Encoder)$/i, "program"],
  [/time|date/i, "time"],
  [/^Source$/i, "device"],
  [/location|gps|latitude|longitude/i, "place"],
  [/^Thumb::/i, "thumbnail"],
  [/^Raw profile type/i, "hidden"],
  [/URL|URI/i, "link"],
];

const XMP_KEYWORD = "XML:com.adobe.xmp";
const TEXT_BYTES_MOST = 1_048_576;

/** Says what a chunk of text says: tEXt, zTXt or iTXt. */
export async function addPngText(found: FindingList, type: string, content: Uint8Array): Promise<void> {
  const keywordEnd = content.indexOf(0);
  const keyword = latin1Of(content.subarray(0, Math.max(0, Math.min(keywordEnd, 79))));
  const text = await textOf(type, content.subarray(keywordEnd + 1));
  if (keyword === XMP_KEYWORD && text !== null) {
    found.addAll(xmpFindings(text));
    return;
  }
  const aspect = KEYWORDS.find(([pattern]) => pattern.test(keyword))?.[1] ?? "description";
  found.add(aspect, `PNG ${type} ${keyword}`.trim(), text === null || aspect === "hidden" ? null : wordsOf(text));
}

async function textOf(type: string, content: Uint8Array): Promise<Uint8Array | null> {
  if (type === "tEXt") return content;
  // The method of compression is one byte, which can only be zero.
  if (type === "zTXt") return await inflate(content.subarray(1), "deflate", TEXT_BYTES_MOST);
  const languageEnd = content.indexOf(0, 2);
  const text = content.subarray(content.indexOf(0, languageEnd + 1) + 1);
  return content[0] === 1 ? await inflate(text, "deflate", TEXT_BYTES_MOST) : text;
}
