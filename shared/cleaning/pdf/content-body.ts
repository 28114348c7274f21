import { concatBytes, zeroBytes, type Bytes } from "../../bytes/index.ts";
import { FindingList } from "../finding-list.ts";
import { latin1Of } from "../words.ts";
import { packed, plainBody } from "./bodies.ts";
import { cleanContent, type CleanContent } from "./content.ts";
import { stream, type Packing } from "./rules.ts";
import { isKind, listOf, type Stream, type Value } from "./values.ts";
import type { Walk } from "./walk.ts";

const CONTENT_LARGEST = 25_165_824;

/** A content stream that stands by itself, and what it calls of its resources. */
interface CleanedContent {
  readonly packing: Packing;
  readonly called: ReadonlySet<string>;
}

/** The content of a form, a glyph, a pattern. @throws NotCleanable */
export async function cleanedContent(value: Stream, walk: Walk): Promise<CleanedContent> {
  const content = latin1Of(await walk.objects.data(value, CONTENT_LARGEST));
  const { text, called } = cleanedText(content, walk);
  return { packing: text === null ? await plainBody(value, walk) : await packed(bytesOf(text)), called };
}

/** What a content stream calls that will be written later. @throws NotCleanable */
export async function calledIn(value: Stream, walk: Walk): Promise<readonly string[]> {
  const text = latin1Of(await walk.objects.data(value, CONTENT_LARGEST));
  walk.objects.budget.spend(text.length);
  return [...cleanContent(text, new FindingList()).called];
}

/** A part of a page's content, which was looked at as a whole. */
const part = stream("Contents", () => ({}), plainBody);

/** Where the content of a page is in the copy, and what it calls of the page's resources. */
interface PageContents {
  readonly contents: Value | undefined;
  /** As it was. */
  readonly text: string;
  readonly called: ReadonlySet<string>;
}

/**
 * The content of a page: one stream, or several that readers take for one, wherever they are cut. They stay as they are if nothing has
 * to be changed, and become one otherwise. `parts` are references to them.
 */
export async function pageContents(parts: readonly Value[], walk: Walk): Promise<PageContents> {
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
  const text = texts.join("\n");
  const { text: changed, called } = cleanedText(text, walk);
  if (changed !== null)
    return { contents: walk.add({ kind: "made", ...(await packed(bytesOf(changed))) }), text, called };
  const refs: Value[] = [];
  for (const each of kept) refs.push((await walk.keep(each, part)) ?? null);
  return { contents: refs.length > 1 ? listOf(refs) : refs[0], text, called };
}

function cleanedText(text: string, walk: Walk): CleanContent {
  walk.objects.budget.spend(text.length);
  const clean = cleanContent(text, walk.found, { names: walk.propertyNames });
  const { covered } = clean;
  // What people take for gone, and is there.
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
