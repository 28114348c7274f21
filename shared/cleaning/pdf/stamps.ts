import { name } from "./rules.ts";
import { nameIn, type Entries } from "./values.ts";
import type { Rule, Walk } from "./walk.ts";

/** Stamps that readers draw by their name alone (ISO 32000-1, 12.5.6.12); without one it is a draft. */
const STANDARD = new Set([
  ...["", "Approved", "Experimental", "NotApproved", "AsIs", "Expired", "NotForPublicRelease", "Confidential", "Final"],
  ...["Sold", "Departmental", "ForComment", "TopSecret", "Draft", "ForPublicRelease"],
]);

/** For stamps of which nothing is drawn. */
export const STAMP: Readonly<Record<string, Rule>> = { Name: name };

/** Whether the name of a stamp is one that all readers know; others are named: programs call them by whose signature they are. */
export async function isStandardStamp(entries: Entries, walk: Walk): Promise<boolean> {
  const own = nameIn(await walk.objects.entry(entries, "Name"));
  if (STANDARD.has(own)) return true;
  walk.found.add("description", "Annot Stamp Name", own);
  return false;
}
