import type { DocumentReader } from "../reader.ts";
import { listed } from "../xml/list.ts";
import { formatCodes } from "./number-formats.ts";
import { readRelations } from "./relations.ts";
import { renamedTables, renamedTableStyles, type SheetTables } from "./sheet-tables.ts";
import { showsAllIn, type ShowsAll } from "./shown-numbers.ts";

/** What cells of a workbook look like, where they are not what they show, and who has named that. */
export interface SheetLooks extends SheetTables {
  /** Whether the format of a style of cells shows all of a number; those that are not there do. */
  readonly shows: ReadonlyMap<number, ShowsAll>;
  /** Whether the program that wrote it has counted nothing, and says so: others count all formulas again. */
  readonly uncounted: boolean;
}

/** Looks through the styles and tables of a workbook, and what it says of its formulas; `frozen` says that none stays. */
export async function surveyLooks(reader: DocumentReader, frozen: boolean): Promise<SheetLooks> {
  const relations = await readRelations(reader);
  const main = relations.get("")?.find(({ type }) => type === "officeDocument")?.target ?? "";
  const counting = listed(await reader.text(main)).find(({ name }) => name === "calcPr");
  const uncounted = /^(?:1|true)$/.test(counting?.attributes.get("fullCalcOnLoad") ?? "");
  const part = relations.get(main)?.find(({ type }) => type === "styles")?.target ?? "";
  const styles = reader.member(part) === undefined ? [] : listed(await reader.text(part));
  const byCode = new Map<string, ShowsAll>();
  const shows = [...formatCodes(styles)].map(([style, code]) => {
    const rule = byCode.get(code) ?? showsAllIn(code);
    byCode.set(code, rule);
    return [style, rule] as const;
  });
  const tables = await renamedTables(reader, relations, frozen);
  return { shows: new Map(shows), uncounted, tables, tableStyles: renamedTableStyles(styles) };
}
