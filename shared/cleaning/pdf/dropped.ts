import type { Finding, FindingAspect } from "../findings.ts";
import { refusalOf } from "../refusal.ts";
import { xmpFindings } from "../xmp/xmp.ts";
import { textString } from "./text-string.ts";
import { isKind, type Entries, type Stream, type Value } from "./values.ts";
import type { Walk } from "./walk.ts";

const XMP_LARGEST = 1_048_576;

/** What keys tell that are left out. */
const TELLING: Readonly<Record<string, FindingAspect>> = {
  AA: "hidden",
  AF: "hidden",
  AcroForm: "hidden",
  Alternates: "hidden",
  Author: "person",
  B: "unknown",
  Collection: "hidden",
  Contents: "description",
  CreationDate: "time",
  Creator: "program",
  CreatorInfo: "program",
  DSS: "person",
  EmbeddedFiles: "hidden",
  Extensions: "program",
  F: "link",
  ID: "identifier",
  IRT: "history",
  JavaScript: "hidden",
  Keywords: "description",
  Lang: "place",
  LastModified: "time",
  Legal: "person",
  M: "time",
  Measure: "place",
  Metadata: "description",
  ModDate: "time",
  NM: "identifier",
  OPI: "link",
  OpenAction: "hidden",
  OutputIntents: "device",
  Perms: "person",
  PieceInfo: "program",
  Popup: "history",
  Producer: "program",
  PtData: "place",
  RC: "description",
  StructTreeRoot: "hidden",
  Subj: "description",
  Subject: "description",
  T: "person",
  TU: "description",
  Thumb: "thumbnail",
  Title: "description",
  URI: "link",
  V: "hidden",
  VP: "place",
};

/** What is left out without a word: how a file is packed and put together, which its copy is anew. */
const QUIET = new Set([
  "CIDSet",
  "CharSet",
  "DecodeParms",
  "Filter",
  "Length",
  "Length1",
  "Length2",
  "Length3",
  "MarkInfo",
  "Name",
  "Parent",
  "P",
  "StructParent",
  "StructParents",
  "Type",
]);

/** Names what is left out. */
export async function dropped(at: string, key: string, value: Value, walk: Walk): Promise<void> {
  if (QUIET.has(key)) return;
  const found = await readable(value, walk);
  if (found === null) return;
  if (key === "Metadata" && isKind(found, "stream")) walk.found.addAll(await described(found, walk));
  walk.found.add(TELLING[key] ?? "unknown", `${at} ${key}`, shown(found));
}

/** What a description in XMP says. */
async function described(value: Stream, walk: Walk): Promise<readonly Finding[]> {
  try {
    return xmpFindings(await walk.objects.data(value, XMP_LARGEST));
  } catch (error) {
    refusalOf(error);
    return [];
  }
}

/** What is left out may be broken. */
async function readable(value: Value, walk: Walk): Promise<Value> {
  try {
    return await walk.objects.resolve(value);
  } catch (error) {
    refusalOf(error);
    return false;
  }
}

/** A value as text for people, if it is some. */
export function shown(value: Value): string | null {
  if (isKind(value, "text")) return textString(value.text);
  if (isKind(value, "name")) return value.name;
  return typeof value === "number" ? String(value) : null;
}

/** Names all that a dictionary says which is left out as a whole. */
export async function nameKeys(at: string, entries: Entries, walk: Walk): Promise<void> {
  for (const [key, value] of entries) await dropped(at, key, value, walk);
}
