import { NotCleanable } from "../../refusal.ts";
import { formulaTells } from "../formulas.ts";
import { names, type CloseRule, type ElementRule, type ValueRule } from "../xml/rules.ts";
import { unescaped } from "../xml/text.ts";
import type { HiddenStyles } from "./survey.ts";

/** Rules of tables: rows, columns and sheets that are not shown stay empty. */
export interface CellRules {
  readonly onElement: readonly (readonly [string, ElementRule])[];
  readonly onClose: readonly (readonly [string, CloseRule])[];
  readonly onValue: readonly (readonly [string, ValueRule])[];
}

interface Table {
  /** Columns that are not shown, from the first to the one after the last. */
  readonly hidden: (readonly [from: number, to: number])[];
  columns: number;
  rowHidden: boolean;
  column: number;
}

/** What leads out of the document. */
const OUTSIDE = /(?:file|https?|ftp):|'[^']*'#/i;

/** Attributes that say what is in a cell. */
const CONTENT = /^office:|^table:formula$/;

function repeated(value: string | undefined): number {
  const count = Number(value ?? "1");
  return Number.isInteger(count) && count > 0 ? count : 1;
}

/** Rules of the tables of one part; `left` names what stays and is not seen. */
export function cellRules(styles: HiddenStyles, left: (at: string) => void): CellRules {
  const tables: Table[] = [];
  const meetTable: ElementRule = ({ name, attributes }, page) => {
    if (styles.tables.has(unescaped(attributes.get("table:style-name") ?? ""))) {
      page.found("hidden", `${name} table:name`, attributes.get("table:name") ?? "");
      return "told";
    }
    page.fill();
    tables.push({ hidden: [], columns: 0, rowHidden: false, column: 0 });
    return "keep";
  };
  const meetColumn: ElementRule = ({ attributes }) => {
    const table = tables.at(-1);
    if (table === undefined) return "keep";
    const from = table.columns;
    table.columns += repeated(attributes.get("table:number-columns-repeated"));
    if (!isHidden(attributes)) return "keep";
    const before = table.hidden.at(-1);
    const joined = before?.[1] === from ? table.hidden.pop() : undefined;
    table.hidden.push([joined?.[0] ?? from, table.columns]);
    return "keep";
  };
  const meetRow: ElementRule = ({ attributes }) => {
    const table = tables.at(-1);
    if (table === undefined) return "keep";
    table.rowHidden = isHidden(attributes);
    table.column = 0;
    return "keep";
  };
  const meetCell: ElementRule = ({ attributes }, page) => {
    const table = tables.at(-1);
    if (table === undefined) return "keep";
    const from = table.column;
    table.column += repeated(attributes.get("table:number-columns-repeated"));
    const inside = ([start, end]: readonly [number, number]): boolean => start <= from && table.column <= end;
    if (!table.rowHidden && !table.hidden.some(inside)) return "keep";
    // What stays of it is its place.
    const own = page.prefix("table");
    const count = attributes.get("table:number-columns-repeated");
    page.write(`<${own}table-cell${count === undefined ? "" : ` ${own}number-columns-repeated="${count}"`}/>`);
    return attributes.has("office:value-type") ? "hidden" : "told";
  };
  // Only its place and its look are shown, as part of the cell that lies over it.
  const meetCovered: ElementRule = (met, page) => {
    const fate = meetCell(met, page);
    if (fate !== "keep") return fate;
    for (const [name, value] of met.attributes) {
      if (!CONTENT.test(name)) continue;
      met.attributes.delete(name);
      if (name !== "office:value-type") page.found("hidden", `${met.name} ${name}`, value);
    }
    return "empty";
  };
  const formula: ValueRule = (value, page, { attributes }) => {
    const said = unescaped(value);
    const result = attributes.get("office:string-value") ?? attributes.get("office:value") ?? "";
    const tells = OUTSIDE.test(value) ? "link" : formulaTells(said, unescaped(result));
    if (tells === null && !styles.frozen) return value;
    // What it would come to is nowhere: without it, nothing would be shown.
    if (tells === "hidden" && !styles.frozen && !attributes.has("office:value-type")) {
      left(`${page.part} table:formula`);
      return value;
    }
    if (!attributes.has("office:value-type")) throw new NotCleanable("cleaning.unsupported");
    if (tells === null) page.findings.add("hidden", `${page.part} table:formula`);
    else page.found(tells, "table:formula", value);
    return null;
  };
  const expression: ElementRule = ({ attributes }) => {
    const said = [...attributes.values()].join(" ");
    return styles.frozen || OUTSIDE.test(said) ? "drop" : "keep";
  };
  return {
    onElement: [
      ["table:table", meetTable],
      ["table:table-column", meetColumn],
      ["table:table-row", meetRow],
      ["table:table-cell", meetCell],
      ["table:covered-table-cell", meetCovered],
      ...names("table", "named-range named-expression database-range").map((name) => [name, expression] as const),
    ],
    onClose: [["table:table", () => void tables.pop()]],
    onValue: [["table:formula", formula]],
  };
}

function isHidden(attributes: ReadonlyMap<string, string>): boolean {
  return /^(?:collapse|filter)$/.test(attributes.get("table:visibility") ?? "");
}
