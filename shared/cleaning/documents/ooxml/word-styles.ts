import { isProgramsName } from "../program-names.ts";
import type { DocumentReader } from "../reader.ts";
import { listed } from "../xml/list.ts";

/** What styles of a document have to do with what is hidden, and with who made them. */
export interface WordStyles {
  /** By id: what is written in them does not show. */
  readonly hidden: ReadonlySet<string>;
  /** New ids of styles that somebody made, by the old ones. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** What they are called in a copy: in a copy of it they are called the same. */
const OURS = /^Style\d+$/;

/** Reads the styles of a document before anything that uses them. */
export async function readWordStyles(reader: DocumentReader, part: string | undefined): Promise<WordStyles> {
  const hidden = new Set<string>();
  const renamed = new Map<string, string>();
  if (part === undefined) return { hidden, renamed };
  let id = "";
  for (const { name, attributes } of listed(await reader.text(part))) {
    if (name === "style") {
      id = attributes.get("styleId") ?? "";
      if (isOn(attributes.get("customStyle") ?? "0") || OURS.test(id)) renamed.set(id, `Style${renamed.size + 1}`);
    }
    // Not every program says which styles are not its own.
    if (name === "name" && id !== "" && !renamed.has(id) && !isProgramsName(attributes.get("val") ?? ""))
      renamed.set(id, `Style${renamed.size + 1}`);
    if (id !== "" && /^(?:v|specV)anish$/.test(name) && isOn(attributes.get("val"))) hidden.add(id);
    if (name === "basedOn" && hidden.has(attributes.get("val") ?? "")) hidden.add(id);
  }
  return { hidden, renamed };
}

/** Whether a property is on: it is if it says nothing (ECMA-376 part 1, section 17.17.4). */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(?:0|false|off)$/.test(value);
}
