import type { DocumentReader } from "../reader.ts";
import { formulaTells } from "../formulas.ts";
import { inherited } from "../inherited.ts";
import { listed } from "../xml/list.ts";
import { unescaped } from "../xml/text.ts";
import { renamedStyles } from "./style-names.ts";

/** What styles of a document hide, by their names, and what they are called from now on. */
export interface HiddenStyles {
  /** Whether what is written in them is shown; those that do not say go by what is around them. Under no name is what counts for paragraphs whose styles do not. */
  readonly shown: ReadonlyMap<string, boolean>;
  readonly tables: ReadonlySet<string>;
  readonly pages: ReadonlySet<string>;
  /** Layers of slides that are not shown. */
  readonly layers: ReadonlySet<string>;
  /** Master pages, in order, and what follows on each. */
  readonly masters: ReadonlyMap<string, string>;
  /** Master pages that styles and notes are on. */
  readonly onMasters: ReadonlySet<string>;
  /** New names of styles that somebody has named, by the old ones. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Whether formulas are replaced by what they came to: some would count what is left out. */
  readonly frozen: boolean;
}

/** What has a name that is used elsewhere. */
const NAMED =
  /^(?:style|page-layout|master-page|table-template|.*-style|gradient|hatch|fill-image|opacity|marker|stroke-dash)$/;

const HIDDEN_CELLS = /\btable:visibility\s*=\s*["'](?:collapse|filter)|:covered-table-cell\s[^<>]*:value-type\s*=/;
const EXPRESSION = /\btable:expression\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Looks through the styles of a document before its content is written. */
export async function surveyStyles(reader: DocumentReader): Promise<HiddenStyles> {
  const [words, tables, pages] = [new Map<string, boolean>(), new Map<string, boolean>(), new Map<string, boolean>()];
  const parents = new Map<string, string>();
  const layers = new Set<string>();
  const [masters, onMasters] = [new Map<string, string>(), new Set<string>()];
  const named = new Set<string>();
  let frozen = false;
  for (const part of ["styles.xml", "content.xml"]) {
    if (reader.member(part) === undefined) continue;
    const whole = await reader.text(part);
    frozen ||= HIDDEN_CELLS.test(whole) || namesTell(whole);
    // Styles stand in front of what is written in them, which is long.
    const body = whole.indexOf("<office:body");
    let style: string | null = null;
    for (const { name, attributes } of listed(body < 0 ? whole : whole.slice(0, body))) {
      if (NAMED.test(name)) named.add(attributes.get("name") ?? "");
      const master = attributes.get("master-page-name");
      if (master !== undefined) onMasters.add(master);
      if (name === "master-page") {
        const own = attributes.get("name") ?? "";
        masters.set(own, attributes.get("next-style-name") ?? own);
      }
      if (name === "layer" && isUnseen(attributes.get("display"))) layers.add(attributes.get("name") ?? "");
      // What stands in lists and numbers is not said of the style before them.
      if (NAMED.test(name)) style = styleOf(name, attributes);
      if (style === null) continue;
      const [display, visibility] = [attributes.get("display"), attributes.get("visibility")];
      const parent = attributes.get("parent-style-name");
      if (name === "style" && parent !== undefined) parents.set(style, parent);
      if (name === "text-properties" && display !== undefined) words.set(style, display === "true");
      if (name === "table-properties" && display !== undefined) tables.set(style, display !== "false");
      if (name === "drawing-page-properties" && visibility !== undefined) pages.set(style, visibility !== "hidden");
    }
  }
  const shown = inherited(words, parents);
  const goes = { tables: hiddenBy(tables, parents), pages: hiddenBy(pages, parents) };
  const unseen = { ...goes, layers, frozen: frozen || goes.tables.size > 0 };
  return { ...unseen, shown, masters, onMasters, renamed: renamedStyles(named) };
}

/** What properties are said of from here on: a style, or all paragraphs whose styles say nothing; null is neither. */
function styleOf(name: string, attributes: ReadonlyMap<string, string>): string | null {
  if (name === "style") return attributes.get("name") ?? "";
  return name === "default-style" && attributes.get("family") === "paragraph" ? "" : null;
}

/** Styles that say of what has them, themselves or by those that they are based on, that it is not shown. */
function hiddenBy(own: ReadonlyMap<string, boolean>, parents: ReadonlyMap<string, string>): ReadonlySet<string> {
  return new Set([...inherited(own, parents)].flatMap(([style, isShown]) => (isShown ? [] : [style])));
}

/** Whether a named expression tells more than is shown: it goes, and what is counted by it could not be counted again. */
function namesTell(content: string): boolean {
  const said = [...content.matchAll(EXPRESSION)].map(([, one, other]) => unescaped(one ?? other ?? ""));
  return said.some((each) => formulaTells(each, "") !== null);
}

/** Whether what is displayed so is not seen on a screen (OASIS OpenDocument 1.3, part 3, section 19.185). */
export function isUnseen(display: string | undefined): boolean {
  return display === "none" || display === "printer";
}
