import type { CloseRule, ElementRule, TextRule } from "../xml/rules.ts";
import { unescaped } from "../xml/text.ts";

/** Which cells the values of a chart came from: what stays of that, if anything. */
export type CellsOfChart = (cells: string) => boolean;

/** Signs that no name of a sheet has: what has them is another file, or a way to one. */
const ELSEWHERE = /[[\]\\/|]/;
/** Names, with the sign that says whether they are those of sheets. */
const NAMES = /(?:'((?:[^']|'')*)'?|([^'!,(]+))(!?)/g;

/** In a workbook: cells of the sheets that stay. */
export function cellsOfSheets(left: ReadonlySet<string>): CellsOfChart {
  return (cells) => {
    if (ELSEWHERE.test(cells)) return false;
    const sheets = [...cells.matchAll(NAMES)].filter(([, , , mark]) => mark !== "");
    return !sheets.some(([, quoted, plain = ""]) => left.has(quoted?.replaceAll("''", "'") ?? plain));
  };
}

/** In other documents, the workbook of which is left out: what programs call cells by themselves. */
export const cellsOfPrograms: CellsOfChart = (cells) =>
  /^(?:Sheet\d{1,3}!\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|categories|label \d{1,4}|\d{1,4})$/.test(
    cells,
  );

/** Rules for where the values of a chart came from; the values themselves are in it once more. */
export function chartRules(stays: CellsOfChart): {
  readonly onElement: readonly (readonly [string, ElementRule])[];
  readonly onText: readonly (readonly [string, TextRule])[];
  readonly onClose: readonly (readonly [string, CloseRule])[];
} {
  let cells = "";
  const start: ElementRule = () => {
    cells = "";
    return "keep";
  };
  const hear: TextRule = (text) => {
    cells += text;
    return "";
  };
  const end: CloseRule = (page) => {
    if (stays(unescaped(cells))) page.write(cells);
    else if (cells !== "") page.found("link", "c:f", cells);
  };
  return { onElement: [["c:f", start]], onText: [["c:f", hear]], onClose: [["c:f", end]] };
}
