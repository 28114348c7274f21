import { SiteError } from "../http/site-files.ts";

/** What a page is filled with: texts as they are, and lists, whose part of the page is there once for each entry. */
export interface PageValues {
  readonly [name: string]: string | readonly PageValues[];
}

/** Fills a page. @throws TypeError when the page asks for what there is no value of */
export type FillPage = (values: PageValues) => string;

type Node = string | { readonly value: string } | { readonly list: string; readonly nodes: readonly Node[] };

/** `[[name]]` for a text, `[[#name]]` … `[[/name]]` for a list. The build writes them; no text of a person is ever read as one. */
const MARK = /\[\[([#/]?)([a-z][a-z._]*)\]\]/;

/** Reads a page with places in it. @throws SiteError when it is broken: the build made it, and the server does not start with it */
export function readTemplate(page: string): FillPage {
  const { nodes } = readNodes(page.split(MARK), 0, null);
  return (values) => fill(nodes, [values]);
}

/** Parts come in threes: text, then the sign and the name of what stands behind it. */
function readNodes(
  parts: readonly string[],
  from: number,
  inside: string | null,
): { readonly nodes: readonly Node[]; readonly next: number } {
  const nodes: Node[] = [];
  for (let at = from; at < parts.length; at += 3) {
    const [text = "", sign, name = ""] = parts.slice(at, at + 3);
    if (text.includes("[[")) throw new SiteError("a page has a place that is none");
    nodes.push(text);
    if (sign === "") nodes.push({ value: name });
    if (sign === "/" && name === inside) return { nodes, next: at + 3 };
    if (sign === "/") throw new SiteError(`a page's part ${name} has no beginning`);
    if (sign !== "#") continue;
    const part = readNodes(parts, at + 3, name);
    nodes.push({ list: name, nodes: part.nodes });
    at = part.next - 3;
  }
  if (inside !== null) throw new SiteError(`a page's part ${inside} has no end`);
  return { nodes, next: parts.length };
}

function fill(nodes: readonly Node[], scopes: readonly PageValues[]): string {
  return nodes
    .map((node) => {
      if (typeof node === "string") return node;
      const name = "value" in node ? node.value : node.list;
      const value = scopes.find((scope) => Object.hasOwn(scope, name))?.[name];
      if ("value" in node && typeof value === "string") return escapeMarkup(value);
      if (!("list" in node) || typeof value !== "object") throw new TypeError(`a page asks for ${name}`);
      return value.map((entry) => fill(node.nodes, [entry, ...scopes])).join("");
    })
    .join("");
}

/** The one place where what others wrote becomes a part of a page: as text, or between the quotation marks of an attribute. */
function escapeMarkup(text: string): string {
  return text.replaceAll(/[&<>"'`]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}
