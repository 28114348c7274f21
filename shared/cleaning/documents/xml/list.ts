import { NotCleanable } from "../../refusal.ts";
import { readTag } from "./tags.ts";
import { unescaped } from "./text.ts";

/** An element of a small document, by its name without prefix: what it says by attributes, and the text right in it. */
export interface Listed {
  readonly name: string;
  /** By name without prefix. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly text: string;
}

/** Elements in one small document. */
const LISTED_MOST = 500_000;

/** All elements of a document that is only read, in the order of their start tags. Comments and instructions are passed over. @throws NotCleanable */
export function listed(text: string): readonly Listed[] {
  const found: { name: string; attributes: ReadonlyMap<string, string>; text: string }[] = [];
  let at = text.indexOf("<");
  while (at >= 0) {
    if (text.startsWith("<!--", at)) at = text.indexOf("-->", at);
    else if (text.startsWith("<?", at)) at = text.indexOf("?>", at);
    else {
      const tag = readTag(text, at);
      const next = text.indexOf("<", tag.end);
      if (tag.kind !== "close") {
        const attributes = new Map(tag.attributes.map(([name, value]) => [local(name), unescaped(value)]));
        const content = next < 0 || tag.kind === "empty" ? "" : unescaped(text.slice(tag.end, next));
        found.push({ name: local(tag.name), attributes, text: content.trim() });
      }
      if (found.length > LISTED_MOST) throw new NotCleanable("cleaning.too_large");
      at = next;
      continue;
    }
    if (at < 0) throw new NotCleanable("cleaning.malformed");
    at = text.indexOf("<", at);
  }
  return found;
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
