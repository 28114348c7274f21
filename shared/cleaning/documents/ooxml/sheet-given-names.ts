import { isProgramsName } from "../program-names.ts";
import { names, type ValueRule } from "../xml/rules.ts";
import { unescaped } from "../xml/text.ts";
import type { PartContext } from "./parts.ts";
import { isProgramsTableStyle, type SheetTables } from "./sheet-tables.ts";

/** Rules for the names that somebody has given to tables, to their styles, and to styles of cells. */
export function givenNameRules(
  context: PartContext,
  { tables, tableStyles }: SheetTables,
): readonly (readonly [string, ValueRule])[] {
  const cellStyle: ValueRule = (value, page, { attributes }) => {
    if (attributes.has("x:builtinId")) return value;
    const neutral = `Style ${attributes.get("x:xfId") ?? ""}`;
    if (value !== neutral) page.found("description", "x:cellStyle name", value);
    return neutral;
  };
  const table: ValueRule = (value, page) => {
    const now = tables.get(unescaped(value));
    if (now === null) context.left(`${page.part} x:table name`);
    else if (now !== undefined) page.found("description", "x:table name", value);
    return now ?? value;
  };
  const tableStyle: ValueRule = (value, page, { name }) => {
    const now = tableStyles.get(unescaped(value));
    if (now === undefined && isProgramsTableStyle(unescaped(value))) return value;
    page.found("description", `${name} name`, value);
    return now ?? null;
  };
  // New rows would look so: those that are there say it themselves.
  const usedCellStyle: ValueRule = (value, page, { name }) => {
    if (isProgramsName(unescaped(value))) return value;
    page.found("description", `${name} style`, value);
    return null;
  };
  const byElement = new Map<string, ValueRule>([
    ["x:cellStyle", cellStyle],
    ["x:table", table],
    ["x:tableStyle", tableStyle],
    ["x:tableStyleInfo", tableStyle],
  ]);
  return [
    ["x:name", (value, page, met) => (byElement.get(met.name) ?? same)(value, page, met)],
    ["x:displayName", table],
    ...names("x", "defaultTableStyle defaultPivotStyle").map((name) => [name, tableStyle] as const),
    ...names("x", "headerRowCellStyle dataCellStyle totalsRowCellStyle").map((name) => [name, usedCellStyle] as const),
  ];
}

const same: ValueRule = (value) => value;
