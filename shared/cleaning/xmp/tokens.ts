/** What comes next in XML, as far as finding properties needs it. Text is as it is written, with its entities. */
export type XmlToken =
  | { readonly is: "open"; readonly name: string; readonly attributes: readonly Attribute[]; readonly empty: boolean }
  | { readonly is: "close" }
  | { readonly is: "text"; readonly text: string };

export type Attribute = readonly [name: string, value: string];

const CDATA = "<![CDATA[";

/** Other things than elements, which say nothing: how each begins and ends. */
const SKIPPED = [
  ["<!--", "-->"],
  ["<?", "?>"],
  ["<!", ">"],
] as const;

/**
 * The tokens of an XMP packet. It says no more than a person could be shown: nothing is checked, entities of others are not followed, and
 * what is broken ends it. Every character is looked at a bounded number of times.
 */
export function* xmlTokens(xml: string): Generator<XmlToken, void> {
  for (let at = 0; at < xml.length;) {
    const open = xml.indexOf("<", at);
    const textEnd = open < 0 ? xml.length : open;
    if (textEnd > at) yield { is: "text", text: xml.slice(at, textEnd) };
    if (open < 0) return;
    if (xml.startsWith(CDATA, open)) {
      const end = endOf(xml, "]]>", open);
      yield { is: "text", text: xml.slice(open + CDATA.length, end - 3) };
      at = end;
      continue;
    }
    const skipped = SKIPPED.find(([start]) => xml.startsWith(start, open));
    if (skipped !== undefined) {
      at = endOf(xml, skipped[1], open);
    } else if (xml[open + 1] === "/") {
      at = endOf(xml, ">", open);
      yield { is: "close" };
    } else {
      const tag = openTag(xml, open + 1);
      if (tag === null) return;
      yield tag.token;
      at = tag.end;
    }
  }
}

function endOf(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from);
  return found < 0 ? xml.length : found + mark.length;
}

/** A start tag, which its own mark inside of quotes does not end. Null if it never ends. */
function openTag(xml: string, start: number): { readonly token: XmlToken; readonly end: number } | null {
  const mark = /["'>]/g;
  const attributes: Attribute[] = [];
  let from = start;
  for (;;) {
    mark.lastIndex = from;
    const found = mark.exec(xml);
    if (found === null) return null;
    const before = xml.slice(from, found.index);
    if (found[0] === ">") {
      const [name = ""] = xml.slice(start, found.index).split(/[\s/>]/, 1);
      return { token: { is: "open", name, attributes, empty: before.endsWith("/") }, end: found.index + 1 };
    }
    const end = xml.indexOf(found[0], found.index + 1);
    if (end < 0) return null;
    const name = before.replaceAll("=", " ").trim().split(/\s+/).at(-1) ?? "";
    attributes.push([name, xml.slice(found.index + 1, end)]);
    from = end + 1;
  }
}
