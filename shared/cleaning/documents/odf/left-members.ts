import type { FindingAspect } from "../../findings.ts";
import { NotCleanable } from "../../refusal.ts";
import type { DocumentReader } from "../reader.ts";
import { listed } from "../xml/list.ts";

/** What the members tell that are left out, by the names that the format gives them (OASIS OpenDocument 1.3, part 2, section 3). */
const ASPECTS: readonly (readonly [RegExp, FindingAspect])[] = [
  [/^Thumbnails\//, "thumbnail"],
  [/^META-INF\/.*signatures/, "person"],
  [/^Versions?\/|^VersionList\.xml$/, "history"],
  [/^(?:Object |ObjectReplacements\/|Pictures\/|media\/|Dialogs\/)/, "hidden"],
];

/** Nothing is told by these alone. */
const QUIET =
  /^(?:META-INF\/manifest\.xml|manifest\.rdf|layout-cache|Configurations2\/.*|meta\.xml|mimetype|Basic\/.*script-l[bc]\.xml)$/;

/** What the metadata of a document tells (part 3, section 4.3). */
const META: Readonly<Record<string, FindingAspect>> = {
  generator: "program",
  creator: "person",
  "initial-creator": "person",
  "printed-by": "person",
  date: "time",
  "creation-date": "time",
  "print-date": "time",
  "editing-cycles": "history",
  "editing-duration": "history",
};

/**
 * Names what members tell that are not in the copy. Nobody knows what those tell that were shown and could not be cleaned, nor what is in
 * their folders.
 *
 * @throws NotCleanable if one of them is a program
 */
export async function noteLeftMembers(
  reader: DocumentReader,
  stayed: ReadonlySet<string>,
  lost: ReadonlySet<string>,
): Promise<void> {
  for (const name of reader.archive.members.keys()) {
    if (/^Basic\/.*\.xml$|^Scripts\//.test(name) && !QUIET.test(name)) throw new NotCleanable("cleaning.active");
    if (stayed.has(name) || QUIET.test(name)) continue;
    const isLost = lost.has(name) || lost.has(name.slice(0, Math.max(0, name.indexOf("/"))));
    const aspect = ASPECTS.find(([pattern]) => pattern.test(name))?.[1] ?? "unknown";
    reader.findings.add(isLost ? "unknown" : aspect, name);
  }
  if (reader.member("meta.xml") === undefined) return;
  for (const { name, attributes, text } of listed(await reader.text("meta.xml"))) {
    if (text !== "") reader.findings.add(META[name] ?? "description", `meta.xml ${name}`, text);
    const template = name === "template" ? (attributes.get("href") ?? attributes.get("title")) : undefined;
    if (template !== undefined) reader.findings.add("link", "meta.xml template", template);
    if (name === "user-defined")
      reader.findings.add("description", "meta.xml user-defined", attributes.get("name") ?? null);
  }
}
