import { shown } from "./dropped.ts";
import type { Objects } from "./objects.ts";
import { entriesOf, isKind, nameIn, type Entries, type Value } from "./values.ts";
import type { Walk } from "./walk.ts";

// What fields of a form hold besides their looks (ISO 32000-1, 12.7).

const PARENTS_MOST = 32;
const UNTICKED = ["", "Off"];

/** Whether a file asks readers to draw its fields anew, whatever they look like in it (12.7.2). @throws NotCleanable */
export async function asksToDrawFields(root: Entries, objects: Objects): Promise<boolean> {
  const forms = entriesOf(await objects.entry(root, "AcroForm"));
  return (await objects.entry(forms, "NeedAppearances")) === true;
}

/** Whether readers would write into a field themselves, each in its own way: `isDrawn` says if it has looks of its own. @throws NotCleanable */
export async function isLeftToReaders(field: Entries, isDrawn: boolean, walk: Walk): Promise<boolean> {
  if (isDrawn && !walk.drawsFields) return false;
  const value = await valueOf(field, walk);
  if (isKind(value, "text") || isKind(value, "list") || isKind(value, "stream")) return true;
  return !isDrawn && (await isTicked(field, value, walk));
}

/** Names what a field holds: its text, or a signature with who signed. */
export async function nameField(field: Entries, walk: Walk): Promise<void> {
  const value = await walk.objects.entry(field, "V");
  if (isKind(value, "dict"))
    walk.found.add("person", "Widget V", shown(await walk.objects.entry(value.entries, "Name")));
  else if (value !== null) walk.found.add("hidden", "Widget V", shown(value));
  walk.found.add("hidden", "Widget T", shown(await walk.objects.entry(field, "T")));
}

/** What was filled in: in the field itself, or in one that it is a part of. */
async function valueOf(field: Entries, walk: Walk): Promise<Value> {
  let entries = field;
  for (let count = 0; count < PARENTS_MOST && entries.size > 0; count += 1) {
    const value = await walk.objects.entry(entries, "V");
    if (!isEmpty(value)) return value;
    entries = entriesOf(await walk.objects.entry(entries, "Parent"));
  }
  return null;
}

function isEmpty(value: Value): boolean {
  if (isKind(value, "text")) return value.text === "";
  return value === null || (isKind(value, "list") && value.items.length === 0);
}

/** Which of several boxes is ticked, each says itself; one alone may leave it to what it holds. */
async function isTicked(field: Entries, value: Value, walk: Walk): Promise<boolean> {
  const state = await walk.objects.entry(field, "AS");
  return !UNTICKED.includes(nameIn(state ?? value));
}
