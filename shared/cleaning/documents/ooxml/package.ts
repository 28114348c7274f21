import { encodeUtf8 } from "../../../bytes/index.ts";
import type { Cleaned } from "../../cleaner.ts";
import { finding, type Finding } from "../../findings.ts";
import { NotCleanable } from "../../refusal.ts";
import { DocumentCopy } from "../copy.ts";
import { cleanEmbeddedPicture, type CleanPicture } from "../pictures.ts";
import type { DocumentReader } from "../reader.ts";
import { rewritten } from "../xml/rewrite.ts";
import { escaped } from "../xml/text.ts";
import { noteLeftParts } from "./left-parts.ts";
import { showsAnything } from "./shown.ts";
import { PACKAGE_RELATIONS, PACKAGE_TYPES, RELATIONS, type PartContext, type PartKind } from "./parts.ts";
import { readRelations, wayTo, withFollowing, type Relation, type Relations } from "./relations.ts";
import { CONTENT_TYPES } from "./types.ts";

/** Parts that stay, the way to each from the one before. */
export interface PackagePlan {
  /** The part that the package starts from. */
  readonly main: PartKind;
  /** All others, by relation. */
  readonly kinds: ReadonlyMap<string, PartKind>;
  /** Where pictures go. */
  readonly media: string;
  /** Parts that go although something refers to them. */
  readonly leftOut: ReadonlySet<string>;
  /** Parts that are shown and cannot be cleaned. */
  readonly lost: ReadonlySet<string>;
}

/** Cleans a package part by part, from its main one along the relations; what nothing leads to any more is left out. */
export async function cleanPackage(reader: DocumentReader, plan: PackagePlan): Promise<Cleaned> {
  const relations = await readRelations(reader);
  const main = relations.get("")?.find(({ type }) => type === plan.main.relation)?.target;
  if (typeof main !== "string") throw new NotCleanable("cleaning.malformed");
  return await new PackageCleaner(reader, plan, relations).clean(main);
}

class PackageCleaner {
  readonly #reader: DocumentReader;
  readonly #plan: PackagePlan;
  readonly #relations: Relations;
  readonly #copy: DocumentCopy;
  /** New names of parts, by old ones. */
  readonly #names = new Map<string, string>();
  readonly #counts = new Map<string, number>();
  readonly #types: string[] = [];
  readonly #endings = new Map<string, string>();
  readonly #pictures = new Map<string, CleanPicture | null>();
  readonly #left = new Map<string, Finding>();
  readonly #lost: Set<string>;
  #shows = false;

  constructor(reader: DocumentReader, plan: PackagePlan, relations: Relations) {
    this.#reader = reader;
    this.#plan = plan;
    this.#relations = relations;
    this.#copy = new DocumentCopy(reader.archive);
    this.#lost = new Set(plan.lost);
  }

  async clean(main: string): Promise<Cleaned> {
    const name = this.#nameFor(main, this.#plan.main);
    await this.#writeRelations("", [`<Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="${name}"/>`]);
    await this.#cleanPart(main, this.#plan.main);
    if (!this.#shows && this.#reader.findings.tellsLoss) throw new NotCleanable("cleaning.unsupported");
    await noteLeftParts(this.#reader, new Set(this.#names.keys()), withFollowing(this.#relations, this.#lost));
    const endings = [...this.#endings].map(
      ([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`,
    );
    const xml = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>';
    const types = `<Types xmlns="${PACKAGE_TYPES}">${xml}${endings.join("")}${this.#types.join("")}</Types>`;
    await this.#copy.addXml(CONTENT_TYPES, types);
    return { findings: this.#reader.findings.all, left: [...this.#left.values()], pieces: this.#copy.pieces() };
  }

  async #cleanPart(part: string, kind: PartKind): Promise<void> {
    const name = this.#names.get(part) ?? part;
    const relations = await this.#kept(part, kind);
    // By when they are needed first: the same document gets the same ids.
    const used = new Map<string, number>();
    const use = (id: string): number => used.get(id) ?? used.set(id, used.size + 1).size;
    for (const { id, type } of relations) if (kind.implied.includes(type)) use(id);
    const context: PartContext = {
      relation: (id) => (relations.some((each) => each.id === id) ? `rId${use(id)}` : null),
      isLost: (id) => {
        if (id === undefined || id === "" || relations.some((each) => each.id === id)) return false;
        const target = this.#relations.get(part)?.find((each) => each.id === id)?.target;
        if (typeof target === "string") this.#lost.add(target);
        return true;
      },
      left: (at) => this.#left.set(at, finding("hidden", at)),
    };
    const text = await this.#reader.text(part);
    const written = rewritten(text, part, kind.rules(context, part), this.#reader.findings);
    const led = relations.flatMap(({ id, type }) => (used.has(id) ? [type] : []));
    this.#shows ||= showsAnything(kind.relation, written, led);
    await this.#copy.add(name, encodeUtf8(written), part);
    this.#types.push(`<Override PartName="/${escaped(name)}" ContentType="${kind.type}"/>`);
    await this.#follow(name, relations, used);
  }

  /** The relations of a part that may stay; what they lead to is there. */
  async #kept(part: string, kind: PartKind): Promise<readonly (Relation & { readonly target: string })[]> {
    const kept: (Relation & { readonly target: string })[] = [];
    for (const { id, type, target } of this.#relations.get(part) ?? []) {
      if (target === null || !this.#reader.member(target) || this.#plan.leftOut.has(target)) continue;
      if (![...kind.implied, ...kind.referred].includes(type)) continue;
      if (type === "image" && (await this.#picture(target)) === null) continue;
      kept.push({ id, type, target });
    }
    return kept;
  }

  async #picture(part: string): Promise<CleanPicture | null> {
    const before = this.#pictures.get(part);
    if (before !== undefined) return before;
    const picture = await cleanEmbeddedPicture(await this.#reader.bytes(part));
    this.#pictures.set(part, picture);
    this.#reader.findings.addAll(findingsIn(part, picture?.findings ?? []));
    return picture;
  }

  async #follow(
    from: string,
    relations: readonly (Relation & { readonly target: string })[],
    used: ReadonlyMap<string, number>,
  ): Promise<void> {
    const lines: string[] = [];
    const next: (readonly [string, PartKind])[] = [];
    for (const [id, number] of used) {
      const relation = relations.find((each) => each.id === id);
      if (relation === undefined) continue;
      const { type, target } = relation;
      const kind = this.#plan.kinds.get(type);
      if (kind !== undefined && !this.#names.has(target)) next.push([target, kind]);
      const name = kind === undefined ? await this.#addPicture(target) : this.#nameFor(target, kind);
      const way = escaped(wayTo(from, name));
      lines.push(`<Relationship Id="rId${number}" Type="${RELATIONS}/${type}" Target="${way}"/>`);
    }
    if (lines.length > 0) await this.#writeRelations(from, lines);
    for (const [target, kind] of next.toSorted(lastOnes)) await this.#cleanPart(target, kind);
  }

  async #addPicture(part: string): Promise<string> {
    const picture = this.#pictures.get(part);
    const before = this.#names.get(part);
    if (before !== undefined || !picture) return before ?? part;
    const name = this.#numbered(`${this.#plan.media}/image`, picture.ending);
    this.#names.set(part, name);
    this.#endings.set(picture.ending, picture.type);
    for (const each of findingsIn(name, picture.left)) this.#left.set(each.at, each);
    await this.#copy.add(name, picture.bytes, part);
    return name;
  }

  #nameFor(part: string, kind: PartKind): string {
    const before = this.#names.get(part);
    if (before !== undefined) return before;
    const name = this.#numbered(`${kind.folder}/${kind.name}`, "xml");
    this.#names.set(part, name);
    return name;
  }

  #numbered(stem: string, ending: string): string {
    const number = (this.#counts.get(stem) ?? 0) + 1;
    this.#counts.set(stem, number);
    return `${stem}${number === 1 && !stem.endsWith("image") ? "" : number}.${ending}`;
  }

  async #writeRelations(part: string, lines: readonly string[]): Promise<void> {
    const [folder, name] = [part.slice(0, part.lastIndexOf("/") + 1), part.slice(part.lastIndexOf("/") + 1)];
    const root = `<Relationships xmlns="${PACKAGE_RELATIONS}">${lines.join("")}</Relationships>`;
    await this.#copy.addXml(`${folder}_rels/${name}.rels`, root);
  }
}

function lastOnes([, one]: readonly [string, PartKind], [, other]: readonly [string, PartKind]): number {
  return (one.last ?? 0) - (other.last ?? 0);
}

function findingsIn(part: string, findings: readonly Finding[]): readonly Finding[] {
  return findings.map(({ aspect, at, value }) => finding(aspect, `${part} ${at}`, value));
}
