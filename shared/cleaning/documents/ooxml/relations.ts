import { NotCleanable } from "../../refusal.ts";
import type { DocumentReader } from "../reader.ts";
import { listed } from "../xml/list.ts";

/** What a part of a package says of another (ECMA-376 part 2, section 9.3). */
export interface Relation {
  readonly id: string;
  /** What the other is to this one: the last step of the type's address. */
  readonly type: string;
  /** A part of the package by its full name, or null where it is elsewhere. */
  readonly target: string | null;
}

/** What each part says of others; the package itself is the part without a name. */
export type Relations = ReadonlyMap<string, readonly Relation[]>;

/** Reads all relations of a package, and names those that lead out of it. @throws NotCleanable */
export async function readRelations(reader: DocumentReader): Promise<Relations> {
  const relations = new Map<string, readonly Relation[]>();
  for (const name of reader.archive.members.keys()) {
    const match = /^(?:(.*)\/)?_rels\/([^/]*)\.rels$/.exec(name);
    if (match === null) continue;
    const folder = match[1] ?? "";
    const part = match[2] === "" ? "" : folder === "" ? (match[2] ?? "") : `${folder}/${match[2] ?? ""}`;
    relations.set(part, await readOne(reader, name, folder));
  }
  return relations;
}

async function readOne(reader: DocumentReader, name: string, folder: string): Promise<readonly Relation[]> {
  const relations: Relation[] = [];
  for (const { name: element, attributes } of listed(await reader.text(name))) {
    if (element !== "Relationship") continue;
    const [id = "", address = "", target = ""] = ["Id", "Type", "Target"].map((key) => attributes.get(key) ?? "");
    const type = address.slice(address.lastIndexOf("/") + 1);
    const external = attributes.get("TargetMode") === "External";
    if (external) reader.findings.add("link", `${name} ${type}`, target);
    relations.push({ id, type, target: external ? null : partName(folder, target) });
  }
  if (new Set(relations.map(({ id }) => id)).size !== relations.length) throw new NotCleanable("cleaning.malformed");
  return relations;
}

/** The full name of a part, without the slash in front, from where a relation leads; null for what leads nowhere. */
function partName(folder: string, target: string): string | null {
  const steps = target.startsWith("/") ? [] : folder.split("/").filter((step) => step !== "");
  for (const step of target.split("/")) {
    if (step === "..") {
      if (steps.pop() === undefined) return null;
    } else if (step !== "" && step !== ".") {
      steps.push(decoded(step));
    }
  }
  return steps.join("/");
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    throw new NotCleanable("cleaning.malformed");
  }
}

/** Parts, and all that they lead to. */
export function withFollowing(relations: Relations, parts: Iterable<string>): ReadonlySet<string> {
  const reached = new Set(parts);
  // What is added while the set is gone through is met, too.
  for (const part of reached)
    for (const { target } of relations.get(part) ?? []) if (target !== null) reached.add(target);
  return reached;
}

/** The way from one part to another, as relations give it. */
export function wayTo(from: string, to: string): string {
  if (from === "") return to;
  const [here, there] = [from.split("/").slice(0, -1), to.split("/")];
  const shared = here.findIndex((step, index) => step !== there[index]);
  const same = shared < 0 ? here.length : shared;
  return [...here.slice(same).map(() => ".."), ...there.slice(same)].join("/");
}
