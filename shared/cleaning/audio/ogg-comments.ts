import { isZeroBytes } from "../../bytes/index.ts";
import type { FindingList } from "../finding-list.ts";
import type { FindingAspect } from "../findings.ts";
import { wordsOf } from "../words.ts";

const COMMENTS_MOST = 500;

const KEYS: readonly (readonly [RegExp, FindingAspect])[] = [
  [/PICTURE|COVERART/, "thumbnail"],
  [/^(?:LOCATION|GEO|PLACE)/, "place"],
  [/DATE|TIME|YEAR/, "time"],
  [/^ENCOD|SOFTWARE|TOOL/, "program"],
  [/ARTIST|PERFORMER|COMPOSER|AUTHOR|CONTACT|COPYRIGHT|ORGANIZATION|PUBLISHER|LYRICIST|CONDUCTOR/, "person"],
  [/^ISRC|SERIAL|UUID|_ID$|DISCID/, "identifier"],
  [/URL|WWW/, "link"],
];

/** Says what a packet of comments tells, from behind its name on: the program, and fields with their names (Vorbis I §5). */
export function findInComments(comments: Uint8Array, findings: FindingList): void {
  const view = new DataView(comments.buffer, comments.byteOffset, comments.length);
  let at = 0;
  const take = (): Uint8Array | null => {
    if (at + 4 > comments.length) return null;
    const length = view.getUint32(at, true);
    const from = at + 4;
    at = from + length;
    return comments.subarray(from, from + length);
  };
  const vendor = take();
  if (vendor !== null && vendor.length > 0) findings.add("program", "Vorbis comment vendor", wordsOf(vendor));
  if (at + 4 > comments.length) return;
  const count = view.getUint32(at, true);
  at += 4;
  for (let index = 0; index < Math.min(count, COMMENTS_MOST); index += 1) {
    const comment = take();
    if (comment === null) return;
    const text = wordsOf(comment);
    const equals = text.indexOf("=");
    const key = text.slice(0, Math.max(0, equals)).toUpperCase();
    const aspect = KEYS.find(([pattern]) => pattern.test(key))?.[1] ?? "description";
    findings.add(aspect, `Vorbis comment ${key}`, aspect === "thumbnail" ? null : text.slice(equals + 1));
  }
  // Vorbis has one bit behind them.
  if (at < comments.length && !isZeroBytes(comments.subarray(at + 1))) findings.add("hidden", "Vorbis comment padding");
}
