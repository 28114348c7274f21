import type { Frame, Page } from "../xml/page.ts";
import type { CloseRule, ElementRule } from "../xml/rules.ts";

/** The cells of one table: in which columns the row before has cells that may go on in the next. */
interface Table {
  above: ReadonlySet<number>;
  merged: Set<number>;
  /** Where the cell starts that was met last, and how wide it is. */
  column: number;
  span: number;
}

/**
 * Rules for cells that go on from the one above them (`w:vMerge`, ECMA-376 part 1, section 17.4.84): what stands in them is not shown.
 * Their paragraphs stay, which say how high the row is. What cells say that were merged by `w:hMerge` is shown.
 */
export function mergeRules(): {
  readonly onElement: readonly (readonly [string, ElementRule])[];
  /** At the end of a row that stays. */
  readonly endRow: CloseRule;
  /** Whether what is met now stands in such a cell. */
  readonly covers: (page: Page) => boolean;
} {
  const tables = new WeakMap<Frame, Table>();
  let covered: Frame | undefined;

  const tableOf = (page: Page): Table => {
    const frame = page.around("w:tbl");
    const known = frame === undefined ? undefined : tables.get(frame);
    if (known !== undefined) return known;
    const table = { above: new Set<number>(), merged: new Set<number>(), column: 0, span: 0 };
    if (frame !== undefined) tables.set(frame, table);
    return table;
  };
  const covers = (page: Page): boolean => covered !== undefined && page.around("w:tc") === covered;
  const content: ElementRule = (_met, page) => (covers(page) ? "hidden" : "keep");
  const meetRow: ElementRule = (_met, page) => {
    Object.assign(tableOf(page), { merged: new Set(), column: 0, span: 0 });
    return "keep";
  };
  const meetCell: ElementRule = (_met, page) => {
    const table = tableOf(page);
    table.column += table.span;
    table.span = 1;
    return "keep";
  };
  const spans: ElementRule = ({ attributes }, page) => {
    const count = Number(attributes.get("w:val") ?? "1");
    if (Number.isInteger(count) && count > 0) tableOf(page).span = count;
    return "keep";
  };
  const merge: ElementRule = ({ attributes }, page) => {
    const { above, merged, column } = tableOf(page);
    merged.add(column);
    // Where nothing is above it, it is the first of them.
    if (attributes.get("w:val") !== "restart" && above.has(column)) covered = page.out(1);
    return "keep";
  };
  return {
    onElement: [
      ["w:tbl", content],
      ["m:oMath", content],
      ["w:tr", meetRow],
      ["w:tc", meetCell],
      ["w:gridBefore", spans],
      ["w:gridSpan", spans],
      ["w:vMerge", merge],
    ],
    endRow: (page) => {
      const table = tableOf(page);
      table.above = table.merged;
    },
    covers,
  };
}
