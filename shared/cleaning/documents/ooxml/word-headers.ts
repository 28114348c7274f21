import type { DocumentReader } from "../reader.ts";
import { listed } from "../xml/list.ts";
import { readRelations } from "./relations.ts";
import { isOn } from "./word-styles.ts";

const MET = /<(\/?)(?:[^\s<>/:]+:)?(sectPrChange|sectPr|titlePg|headerReference|footerReference)(?=[\s/>])([^<>]*)>/g;

/**
 * Relations by which sections of a text document lead to headers and footers that a page shows: those of first pages only where a section
 * has a first page of its own, which it may have from the sections before it, and those of even pages only where pages are told apart
 * (ECMA-376 part 1, section 17.10).
 */
export async function shownHeaders(reader: DocumentReader): Promise<ReadonlySet<string>> {
  const relations = await readRelations(reader);
  const main = relations.get("")?.find(({ type }) => type === "officeDocument")?.target ?? "";
  const settings = relations.get(main)?.find(({ type }) => type === "settings")?.target ?? "";
  const said = reader.member(settings) === undefined ? [] : listed(await reader.text(settings));
  const evenPages = said.some(({ name, attributes }) => name === "evenAndOddHeaders" && isOn(attributes.get("val")));
  return headersOf(reader.member(main) === undefined ? "" : await reader.text(main), evenPages);
}

function headersOf(text: string, evenPages: boolean): ReadonlySet<string> {
  const shown = new Set<string>();
  /** Of the section that is met and those before it, by what they are. */
  const first = new Map<string, string>();
  let titled = false;
  let before = false;
  const endSection = (): void => {
    if (titled) for (const id of first.values()) shown.add(id);
    titled = false;
  };
  for (const [tag, slash, name = "", attributes = ""] of text.matchAll(MET)) {
    const value = (local: string): string | undefined =>
      new RegExp(`[\\s:]${local}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1];
    if (name === "sectPrChange") before = slash === "" && !tag.endsWith("/>");
    if (before || name === "sectPrChange") continue;
    if (name === "sectPr") endSection();
    else if (name === "titlePg") titled ||= slash === "" && isOn(value("val"));
    else if (slash === "") {
      const [id = "", type] = [value("id"), value("type")];
      if (type === "first") first.set(name, id);
      else if (type !== "even" || evenPages) shown.add(id);
    }
  }
  endSection();
  return shown;
}
