import type { Listed } from "../xml/list.ts";

/** What cells of a style do not show: numbers, words, or both. */
export interface Unseen {
  readonly numbers: boolean;
  readonly words: boolean;
}

const PART =
  /"([^"]*)"|\\(.)|\*(.)|_.|\[(?:black|blue|cyan|green|magenta|red|white|yellow|color ?\d+|[<>=][^\]]*|\$-[^\]]*)\]|\s/gi;

/** What a number format (ECMA-376 part 1, section 18.8.31) shows nothing of: `;;;` is how people hide a cell. */
function unseenIn(code: string): Unseen {
  const shown = code.replaceAll(PART, (_all, quoted?: string, escaped?: string, repeated?: string) =>
    (quoted ?? escaped ?? repeated ?? "").trim() === "" ? "" : "x",
  );
  const sections = shown.split(";");
  const blank = sections.map((section) => section === "");
  return {
    numbers: sections.length > 1 && blank.slice(0, 3).every(Boolean),
    words: sections.length > 3 && blank[3] === true,
  };
}

/** Where the formats of cells are listed, and those of something else. */
const LISTS: ReadonlySet<string> = new Set(["cellStyleXfs", "cellXfs", "cellStyles", "dxfs"]);

/** The styles of cells, by their index, that do not show what is in them. */
export function unseenStyles(styles: readonly Listed[]): ReadonlyMap<number, Unseen> {
  const formats = new Map<string, Unseen>();
  const unseen = new Map<number, Unseen>();
  let list = "";
  let index = 0;
  for (const { name, attributes } of styles) {
    if (LISTS.has(name)) list = name;
    const id = attributes.get("numFmtId") ?? "";
    if (name === "numFmt" && list === "") formats.set(id, unseenIn(attributes.get("formatCode") ?? ""));
    if (name !== "xf" || list !== "cellXfs") continue;
    const format = formats.get(id);
    if (format?.numbers === true || format?.words === true) unseen.set(index, format);
    index += 1;
  }
  return unseen;
}
