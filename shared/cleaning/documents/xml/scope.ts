import { NotCleanable } from "../../refusal.ts";
import type { RawTag } from "./tags.ts";

/** The names that are in force inside of an element: which prefix of the file is which of ours, null where we do not know it. */
export interface Scope {
  readonly prefixes: ReadonlyMap<string, string | null>;
  /** Scopes below, by what they declare, so that the same tags in the same place are read once. */
  readonly below: Map<string, Scope>;
  /** Names that were resolved before: of elements, and of attributes behind the prefix of their element. */
  readonly known: Map<string, string>;
  /** How many more there may be in the document. */
  readonly room: { left: number };
}

/** Prefixes in force at one place, and different scopes in one document: those of real documents have fifty, and ten. */
const PREFIXES_MOST = 200;
const SCOPES_MOST = 2000;

/** An attribute by our name: `prefix:local`, with the prefix of its element where it has none of its own. */
export interface Attribute {
  readonly name: string;
  /** As the file writes it. */
  readonly written: string;
  /** Raw: references stay as they are. */
  readonly value: string;
}

/** A tag by our names; those of namespaces that we do not know start with a question mark. */
export interface ResolvedTag {
  readonly name: string;
  readonly attributes: readonly Attribute[];
  /** Declarations of namespaces that we know, as they are to be written. */
  readonly declared: string;
  readonly scope: Scope;
}

/** Our prefixes by the address that files declare, and those of them that are never written. */
export interface Namespaces {
  readonly namespaces: ReadonlyMap<string, string>;
  readonly foreign: ReadonlySet<string>;
}

/** Where nothing is declared yet. */
export function outermostScope(): Scope {
  return { prefixes: new Map([["xml", "xml"]]), below: new Map(), known: new Map(), room: { left: SCOPES_MOST } };
}

/** Reads a tag's names with the namespaces that it declares and those around it. @throws NotCleanable */
export function resolve(tag: RawTag, around: Scope, { namespaces, foreign }: Namespaces): ResolvedTag {
  const declares = tag.attributes.some(([name]) => name.startsWith("xmlns"));
  const declarations = declares ? tag.attributes.filter(([name]) => DECLARATION.test(name)) : [];
  const scope = declares ? scopeBelow(around, declarations, namespaces) : around;
  const name = resolvedName(tag.name, scope, "");
  const own = name.slice(0, name.indexOf(":"));
  const attributes: Attribute[] = [];
  for (const [written, value] of tag.attributes) {
    if (declares && DECLARATION.test(written)) continue;
    const ours = resolvedName(written, scope, own);
    if (attributes.some((each) => each.name === ours)) throw new NotCleanable("cleaning.malformed");
    attributes.push({ name: ours, written, value });
  }
  if (!declares) return { name, attributes, declared: "", scope };
  const kept = declarations.filter(([, uri]) => namespaces.has(uri) && !foreign.has(namespaces.get(uri) ?? ""));
  return { name, attributes, declared: kept.map(([written, uri]) => ` ${written}="${uri}"`).join(""), scope };
}

const DECLARATION = /^xmlns(?::|$)/;

function scopeBelow(around: Scope, declarations: RawTag["attributes"], namespaces: ReadonlyMap<string, string>): Scope {
  const key = declarations.flat().join("\n");
  const before = around.below.get(key);
  if (before !== undefined) return before;
  if (new Set(declarations.map(([written]) => written)).size < declarations.length) {
    throw new NotCleanable("cleaning.malformed");
  }
  const prefixes = new Map(around.prefixes);
  for (const [written, uri] of declarations) prefixes.set(written.slice(6), namespaces.get(uri) ?? null);
  around.room.left -= 1;
  if (prefixes.size > PREFIXES_MOST || around.room.left < 0) throw new NotCleanable("cleaning.malformed");
  const scope: Scope = { prefixes, below: new Map(), known: new Map(), room: around.room };
  around.below.set(key, scope);
  return scope;
}

/** Names that are kept for the next time, of one scope. */
const KNOWN_MOST = 2000;

function resolvedName(written: string, scope: Scope, own: string): string {
  const key = own === "" ? written : `${own} ${written}`;
  const before = scope.known.get(key);
  if (before !== undefined) return before;
  const name = newName(written, scope, own);
  if (scope.known.size < KNOWN_MOST) scope.known.set(key, name);
  return name;
}

function newName(written: string, scope: Scope, own: string): string {
  const colon = written.indexOf(":");
  const prefix = colon < 0 ? "" : written.slice(0, colon);
  const local = written.slice(colon + 1);
  if (colon < 0 && own !== "") return `${own}:${local}`;
  const ours = scope.prefixes.get(prefix);
  if (ours === undefined && prefix !== "") throw new NotCleanable("cleaning.malformed");
  return ours === null || ours === undefined ? `?${written.replace(":", "_")}:${local}` : `${ours}:${local}`;
}
