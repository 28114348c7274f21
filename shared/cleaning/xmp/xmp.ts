import { FindingList } from "../finding-list.ts";
import type { Finding } from "../findings.ts";
import { utf16Of, wordsOf } from "../words.ts";
import { NAMESPACES, NOT_SHOWN, tellingOf, TOLD_AS_ONE } from "./properties.ts";
import { xmlTokens, type Attribute } from "./tokens.ts";

/** Packets with pictures in them are larger; what people have to know stands before. */
const PACKET_BYTES = 1_048_576;
const DEPTH_MOST = 100;
/** More than is shown of a value. */
const VALUE_UNITS = 1024;

/** What an XMP packet says (ISO 16684-1), as far as it can be read: properties by their usual names, whatever the file calls them. */
export function xmpFindings(packet: Uint8Array): readonly Finding[] {
  const found = new FindingList();
  const properties = new Properties(found);
  for (const token of xmlTokens(textOf(packet.subarray(0, PACKET_BYTES)))) {
    if (token.is === "open") properties.open(token.name, token.attributes, token.empty);
    else if (token.is === "close") properties.close();
    else properties.text(token.text);
    if (properties.tooDeep) break;
  }
  if (!properties.any) found.add("unknown", "XMP");
  return found.all;
}

function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16Of(bytes.subarray(2), false);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16Of(bytes.subarray(2), true);
  return wordsOf(bytes);
}

class Properties {
  any = false;
  readonly #found: FindingList;
  /** The usual prefixes of those that the file uses. */
  readonly #prefixes = new Map<string, string>();
  readonly #path: string[] = [];

  constructor(found: FindingList) {
    this.#found = found;
  }

  get tooDeep(): boolean {
    return this.#path.length > DEPTH_MOST;
  }

  open(name: string, attributes: readonly Attribute[], empty: boolean): void {
    this.any = true;
    for (const [attribute, uri] of attributes) {
      const usual = attribute.startsWith("xmlns:") ? NAMESPACES.get(uri) : undefined;
      if (usual !== undefined) this.#prefixes.set(attribute.slice(6), usual);
    }
    this.#path.push(this.#usual(name));
    for (const [attribute, value] of attributes) {
      if (attribute === "rdf:resource") this.text(value);
      else if (attribute.includes(":") && !attribute.startsWith("xmlns:")) this.#tell(this.#usual(attribute), value);
    }
    if (empty) this.#path.pop();
  }

  close(): void {
    this.#path.pop();
  }

  /** Text belongs to the property around it, through lists and languages. */
  text(text: string): void {
    const property = this.#path.findLast((name) => !/^(?:rdf|x):/.test(name));
    if (property !== undefined && text.trim() !== "") this.#tell(property, text);
  }

  #usual(name: string): string {
    const [prefix = "", local] = name.split(":", 2);
    if (local === undefined) return name;
    return `${this.#prefixes.get(prefix) ?? prefix}:${local}`;
  }

  #tell(name: string, value: string): void {
    const telling = tellingOf(name);
    if (telling === null) return;
    const [prefix = ""] = name.split(":", 1);
    const byName = !TOLD_AS_ONE.includes(prefix);
    const shown = byName && !NOT_SHOWN.includes(name) ? withoutEntities(value.trim().slice(0, VALUE_UNITS)) : null;
    this.#found.add(telling, `XMP ${byName ? name : prefix}`, shown);
  }
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

function withoutEntities(text: string): string {
  return text.replaceAll(/&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]{2,4}));/gi, (whole, hex, decimal, name) => {
    if (typeof name === "string") return ENTITIES.get(name) ?? whole;
    const point = typeof hex === "string" ? parseInt(hex, 16) : Number(decimal);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
