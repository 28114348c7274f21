import { concatBytes, zeroBytes, type Bytes } from "../../bytes/index.ts";
import { latin1Of } from "../words.ts";
import { packed, plainBody } from "./bodies.ts";
import { cleanContent } from "./content.ts";
import { stream, type Body } from "./rules.ts";
import { isKind, listOf, type Value } from "./values.ts";
import type { Walk } from "./walk.ts";

const CONTENT_LARGEST = 25_165_824;

/** A content stream that stands by itself: of a form, a glyph, a pattern. */
export const contentBody: Body = async (value, walk) => {
  const text = latin1Of(await walk.objects.data(value, CONTENT_LARGEST));
  const clean = cleanedText(text, walk);
  return clean === null ? await plainBody(value, walk) : await packed(bytesOf(clean));
};

/** A part of a page's content, which was looked at as a whole. */
const part = stream("Contents", () => ({}), plainBody);

/**
 * The content of a page: one stream, or several that readers take for one, wherever they are cut. They stay as they are if nothing has
 * to be changed, and become one otherwise. `parts` are references to them.
 */
export async function pageContents(parts: readonly Value[], walk: Walk): Promise<Value | undefined> {
  const texts: string[] = [];
  const kept: Value[] = [];
  let left = CONTENT_LARGEST;
  for (const each of parts) {
    const found = await walk.objects.resolve(each);
    if (!isKind(found, "stream")) continue;
    const data = await walk.objects.data(found, left);
    left -= data.length;
    texts.push(latin1Of(data));
    kept.push(each);
  }
  const clean = cleanedText(texts.join("\n"), walk);
  if (clean !== null) return walk.add({ kind: "made", ...(await packed(bytesOf(clean))) });
  const refs: Value[] = [];
  for (const each of kept) refs.push((await walk.keep(each, part)) ?? null);
  return refs.length > 1 ? listOf(refs) : refs[0];
}

function cleanedText(text: string, walk: Walk): string | null {
  walk.objects.budget.spend(text.length);
  const { text: clean, covered } = cleanContent(text, walk.found);
  // What people take for gone, and is there.
  if (covered.text && covered.boxes) walk.left.add("hidden", "Contents text under filled shapes");
  if (covered.invisible) walk.left.add("hidden", "Contents Tr 3");
  if (covered.white) walk.left.add("hidden", "Contents white text");
  return clean;
}

function bytesOf(text: string): Bytes {
  const parts: Bytes[] = [];
  for (let start = 0; start < text.length; start += 65_536) {
    const piece = text.slice(start, start + 65_536);
    const bytes = zeroBytes(piece.length);
    for (let index = 0; index < piece.length; index += 1) bytes[index] = piece.charCodeAt(index);
    parts.push(bytes);
  }
  return concatBytes(...parts);
}
