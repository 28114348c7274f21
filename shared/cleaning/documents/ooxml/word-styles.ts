import { inherited } from "../inherited.ts";
import { isProgramsName } from "../program-names.ts";
import type { DocumentReader } from "../reader.ts";
import { listed } from "../xml/list.ts";

/** What styles of a document have to do with what is hidden, and with who made them. */
export interface WordStyles {
  /** By id: what is written in them does not show. */
  readonly hidden: ReadonlySet<string>;
  /** Whether paragraphs that name no style do not show. */
  readonly unnamedHidden: boolean;
  /** New ids of styles that somebody made, by the old ones. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** What they are called in a copy: in a copy of it they are called the same. */
const OURS = /^Style\d+$/;

/** Reads the styles of a document before anything that uses them. */
export async function readWordStyles(reader: DocumentReader, part: string | undefined): Promise<WordStyles> {
  const own = new Map<string, boolean>();
  const parents = new Map<string, string>();
  const renamed = new Map<string, string>();
  let [id, unnamed] = ["", ""];
  for (const { name, attributes } of part === undefined ? [] : listed(await reader.text(part))) {
    const value = attributes.get("val");
    if (name === "style") {
      id = attributes.get("styleId") ?? "";
      if (isOn(attributes.get("customStyle") ?? "0") || OURS.test(id)) renamed.set(id, `Style${renamed.size + 1}`);
      if (isOn(attributes.get("default") ?? "0") && attributes.get("type") === "paragraph") unnamed = id;
    }
    if (id === "") continue;
    // Not every program says which styles are not its own.
    if (name === "name" && !renamed.has(id) && !isProgramsName(value ?? ""))
      renamed.set(id, `Style${renamed.size + 1}`);
    if (name === "basedOn") parents.set(id, value ?? "");
    if (/^(?:v|specV)anish$/.test(name) && isOn(value)) own.set(id, true);
    // A style that says so shows what the one hides that it is based on.
    if (name === "vanish" && !isOn(value) && !own.has(id)) own.set(id, false);
  }
  const hides = inherited(own, parents);
  const hidden = new Set([...hides].flatMap(([style, isHidden]) => (isHidden ? [style] : [])));
  return { hidden, unnamedHidden: hidden.has(unnamed), renamed };
}

/** Whether a property is on: it is if it says nothing (ECMA-376 part 1, section 17.17.4). */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(?:0|false|off)$/.test(value);
}
