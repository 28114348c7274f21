import { isNumberedThing, isProgramsName } from "../program-names.ts";
import type { DocumentReader } from "../reader.ts";
import { listed, type Listed } from "../xml/list.ts";
import { unescaped } from "../xml/text.ts";
import type { Relations } from "./relations.ts";

/** What somebody has called tables of a workbook and their styles. */
export interface SheetTables {
  /** New names of tables, by the old ones; null for those that a formula is written with. */
  readonly tables: ReadonlyMap<string, string | null>;
  /** New names of styles of tables, by the old ones. */
  readonly tableStyles: ReadonlyMap<string, string>;
}

const PROGRAMS = /^(?:Table|Pivot|Slicer|TimeSlicer)Style(?:Light|Medium|Dark|Other)\d{1,2}$/;

/** Whether a style of tables has a name that programs give. */
export function isProgramsTableStyle(name: string): boolean {
  return PROGRAMS.test(name) || isProgramsName(name);
}

/** New names for the styles of tables that a workbook's styles name. */
export function renamedTableStyles(styles: readonly Listed[]): ReadonlyMap<string, string> {
  const all = styles.flatMap(({ name, attributes }) => (name === "tableStyle" ? [attributes.get("name") ?? ""] : []));
  return renamed(new Set(all), isProgramsTableStyle, "Style ");
}

/** New names for the tables of a workbook; `frozen` says that no formula stays. */
export async function renamedTables(
  reader: DocumentReader,
  relations: Relations,
  frozen: boolean,
): Promise<ReadonlyMap<string, string | null>> {
  const parts = (kind: string): readonly string[] => [
    ...new Set([...relations.values()].flat().flatMap(({ type, target }) => (type === kind ? [target ?? ""] : []))),
  ];
  const texts = async (kind: string): Promise<readonly string[]> =>
    await Promise.all(parts(kind).flatMap((part) => (reader.member(part) ? [reader.text(part)] : [])));
  const tables = await texts("table");
  const named = tables.flatMap((text) => {
    const attributes = listed(text)[0]?.attributes;
    return [attributes?.get("name") ?? "", attributes?.get("displayName") ?? ""];
  });
  const now = renamed(new Set(named.filter((name) => name !== "")), isNumberedThing, "Table");
  if (now.size === 0 || frozen) return now;
  const formulas = [...tables, ...(await texts("worksheet")), ...(await texts("officeDocument"))].map(written);
  const isUsed = (name: string): boolean => formulas.some((each) => each.includes(name.toLowerCase()));
  return new Map([...now].map(([name, other]) => [name, isUsed(name) ? null : other]));
}

/** What stands between tags: formulas, and little else in the parts that have any. */
function written(text: string): string {
  return unescaped(text.replaceAll(/<[^<>]*>/g, " ")).toLowerCase();
}

function renamed(
  all: ReadonlySet<string>,
  isPrograms: (name: string) => boolean,
  stem: string,
): ReadonlyMap<string, string> {
  const taken = new Set([...all].map((name) => name.toLowerCase()));
  const now = new Map<string, string>();
  let count = 0;
  for (const name of all) {
    if (isPrograms(name)) continue;
    do count += 1;
    while (taken.has(`${stem}${count}`.toLowerCase()));
    now.set(name, `${stem}${count}`);
  }
  return now;
}
