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

/** Formats that every program has (section 18.8.30), by their numbers; of those of East Asia, each shows a day. */
const KNOWN: ReadonlyMap<string, string> = new Map(
  [
    ...["1 0", "2 0.00", "3 #,##0", "4 #,##0.00", "9 0%", "10 0.00%", "11 0.00E+00", "12 # ?/?", "13 # ??/??"],
    ...[
      "14 m/d/yyyy",
      "15 d-mmm-yy",
      "16 d-mmm",
      "17 mmm-yy",
      "18 h:mm AM/PM",
      "19 h:mm:ss AM/PM",
      "20 h:mm",
      "21 h:mm:ss",
    ],
    ...["22 m/d/yyyy h:mm", "45 mm:ss", "46 [h]:mm:ss", "47 mm:ss.0", "48 ##0.0E+0"],
    ...["5", "6", "37", "38", "41", "42"].map((id) => `${id} #,##0`),
    ...["7", "8", "39", "40", "43", "44"].map((id) => `${id} #,##0.00`),
    ...[27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id) => `${id} yyyy/m/d`),
    ...["32 h:mm", "33 h:mm:ss", "34 h:mm", "35 h:mm:ss", "55 h:mm", "56 h:mm:ss"],
  ].map((each) => [each.slice(0, each.indexOf(" ")), each.slice(each.indexOf(" ") + 1)] as const),
);

/** The codes of formats by the styles of cells that have one. */
export function formatCodes(styles: readonly Listed[]): ReadonlyMap<number, string> {
  const formats = new Map<string, string>(KNOWN);
  const codes = new Map<number, string>();
  let list = "";
  let index = 0;
  for (const { name, attributes } of styles) {
    if (LISTS.has(name)) list = name;
    const id = attributes.get("numFmtId") ?? "";
    if (name === "numFmt" && list === "") formats.set(id, attributes.get("formatCode") ?? "");
    if (name !== "xf" || list !== "cellXfs") continue;
    const code = formats.get(id);
    if (code !== undefined) codes.set(index, code);
    index += 1;
  }
  return codes;
}

/** The styles of cells, by their index, that do not show what is in them. */
export function unseenStyles(styles: readonly Listed[]): ReadonlyMap<number, Unseen> {
  const unseen = [...formatCodes(styles)].map(([style, code]) => [style, unseenIn(code)] as const);
  return new Map(unseen.filter(([, { numbers, words }]) => numbers || words));
}
