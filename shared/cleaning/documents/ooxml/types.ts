import type { DocumentReader } from "../reader.ts";
import { listed } from "../xml/list.ts";

/** Where a package says what its parts are. */
export const CONTENT_TYPES = "[Content_Types].xml";

/** What each part of a package is, by its full name (ECMA-376 part 2, section 10.1.2.2). */
export async function readTypes(reader: Pick<DocumentReader, "text">): Promise<(part: string) => string | undefined> {
  const byEnding = new Map<string, string>();
  const byName = new Map<string, string>();
  for (const { name, attributes } of listed(await reader.text(CONTENT_TYPES))) {
    const type = attributes.get("ContentType") ?? "";
    if (name === "Default") byEnding.set((attributes.get("Extension") ?? "").toLowerCase(), type);
    if (name === "Override") byName.set((attributes.get("PartName") ?? "").toLowerCase(), type);
  }
  return (part) =>
    byName.get(`/${part.toLowerCase()}`) ?? byEnding.get(part.slice(part.lastIndexOf(".") + 1).toLowerCase());
}
