import type { FindingAspect } from "../../findings.ts";
import { NotCleanable } from "../../refusal.ts";
import type { DocumentReader } from "../reader.ts";
import { listed, type Listed } from "../xml/list.ts";

/** What parts that are left out tell, by their names: those that all programs give them. */
const ASPECTS: readonly (readonly [RegExp, FindingAspect])[] = [
  [/comment|annotation/i, "history"],
  [/people|persons?\/|authors?\.xml/i, "person"],
  [/thumbnail/i, "thumbnail"],
  [/printerSettings/i, "device"],
  [/externalLink|connections|queryTable/i, "link"],
  [/revision/i, "history"],
  [/customXml|embeddings|glossary|notes|header|footer|slide|sheet|pivot|media|charts|ctrlProps|activeX/i, "hidden"],
  [/_xmlsignatures/i, "person"],
];

/** In bytes: of what is larger than that, it is enough to say that it was there. */
const READ_LARGEST = 2 ** 22;

/** Nothing is told by these alone. */
const QUIET = /(?:^|\/)_rels\/|^\[Content_Types\]\.xml$|calcChain|webSettings|viewProps|presProps|stylesWithEffects/i;

/** What the properties of a document tell (ECMA-376 part 1, section 22.2, and part 2, section 11). */
const PROPERTIES: Readonly<Record<string, FindingAspect>> = {
  creator: "person",
  lastModifiedBy: "person",
  Company: "person",
  Manager: "person",
  created: "time",
  modified: "time",
  lastPrinted: "time",
  Application: "program",
  AppVersion: "program",
  Template: "link",
  HyperlinkBase: "link",
  TotalTime: "history",
  revision: "history",
};

/** What is a number that any program counts anew, or a list without words. */
const COUNTED =
  /^(?:Properties|coreProperties|Pages|Words|Characters|CharactersWithSpaces|Lines|Paragraphs|Slides|Notes|HiddenSlides|MMClips|ScaleCrop|DocSecurity|LinksUpToDate|SharedDoc|HyperlinksChanged|PresentationFormat|i4|bool|vector|variant|HeadingPairs|TitlesOfParts)$/;

/**
 * Names what the parts tell that nothing of the copy leads to. Nobody knows what those tell that were shown and could not be cleaned.
 *
 * @throws NotCleanable if one of them is a program
 */
export async function noteLeftParts(
  reader: DocumentReader,
  stayed: ReadonlySet<string>,
  lost: ReadonlySet<string>,
): Promise<void> {
  for (const part of reader.archive.members.keys()) {
    if (/vbaProject|vbaData|macrosheets|activeX\/.*\.bin$/i.test(part)) throw new NotCleanable("cleaning.active");
    if (stayed.has(part) || QUIET.test(part)) continue;
    const small = (reader.member(part)?.size ?? 0) <= READ_LARGEST;
    const xml = part.endsWith(".xml") && small ? listed(await reader.text(part)) : [];
    if (/^docProps\/.*\.xml$/i.test(part)) noteProperties(reader, part, xml);
    else noteContent(reader, part, xml, lost.has(part));
  }
}

function noteProperties(reader: DocumentReader, part: string, elements: readonly Listed[]): void {
  for (const { name, text } of elements) {
    if (text !== "" && !COUNTED.test(name))
      reader.findings.add(PROPERTIES[name] ?? "description", `${part} ${name}`, text);
  }
}

function noteContent(reader: DocumentReader, part: string, elements: readonly Listed[], isLost: boolean): void {
  const named = ASPECTS.find(([pattern]) => pattern.test(part))?.[1] ?? "unknown";
  const aspect = isLost ? "unknown" : named;
  const words = elements.filter(({ name }) => name === "t" || name === "text").map(({ text }) => text);
  reader.findings.add(aspect, part, words.join(" "));
  for (const { attributes } of elements) {
    for (const key of ["author", "displayName", "name", "initials"]) {
      const value = attributes.get(key);
      if (value !== undefined && (aspect === "history" || aspect === "person"))
        reader.findings.add("person", `${part} ${key}`, value);
    }
  }
}
