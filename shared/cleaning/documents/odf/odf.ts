import { encodeUtf8 } from "../../../bytes/index.ts";
import type { Cleaned } from "../../cleaner.ts";
import { finding, type Finding } from "../../findings.ts";
import { NotCleanable } from "../../refusal.ts";
import { DocumentCopy } from "../copy.ts";
import { cleanEmbeddedPicture, type CleanPicture } from "../pictures.ts";
import type { DocumentReader } from "../reader.ts";
import { listed } from "../xml/list.ts";
import { rewritten } from "../xml/rewrite.ts";
import { noteLeftMembers } from "./left-members.ts";
import { usedMasters } from "./master-pages.ts";
import type { OdfContext } from "./odf-context.ts";
import { odfRules } from "./odf-rules.ts";
import { surveyStyles } from "./survey.ts";

const MANIFEST = "META-INF/manifest.xml";
const MANIFEST_NAMES = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";

/** The XML members that stay, and what they start with. */
const PARTS = ["content", "styles", "settings"] as const;

/** Cleans an OpenDocument package (OASIS OpenDocument 1.3, part 2). */
export async function cleanOdf(reader: DocumentReader, type: string): Promise<Cleaned> {
  const types = await checkManifest(reader);
  const hidden = await surveyStyles(reader);
  const copy = new DocumentCopy(reader.archive);
  const pictures = await cleanPictures(reader);
  const names = new Map<string, string>();
  const nameOf = (old: string): string | null => {
    const picture = pictures.get(old);
    if (picture === undefined) return null;
    const name = names.get(old) ?? `Pictures/image${names.size + 1}.${picture.ending}`;
    names.set(old, name);
    return name;
  };
  const entries = [`/ ${type}`];
  let used: ReadonlySet<string> = new Set();
  const unseen = new Map<string, Finding>();
  const lost = new Set<string>();
  const context: OdfContext = {
    hidden,
    picture: nameOf,
    isUsed: (master) => used.has(master),
    objectIs: (member) => (types.get(`${member}/`)?.endsWith(".chart") === true ? "chart" : "object"),
    lost: (member) => lost.add(member),
    left: (at) => unseen.set(at, finding("hidden", at)),
  };
  let shows = false;
  for (const part of PARTS) {
    const name = `${part}.xml`;
    if (reader.member(name) === undefined) continue;
    const rules = odfRules(context, `document-${part}`);
    const written = rewritten(await reader.text(name), name, rules, reader.findings);
    // The content comes first: what is left out of it uses nothing.
    if (part === "content") {
      used = usedMasters(hidden, written);
      shows = names.size > 0 || showsAnything(written);
    }
    await copy.add(name, encodeUtf8(written), name);
    entries.push(`${name} text/xml`);
  }
  if (!shows && reader.findings.tellsLoss) throw new NotCleanable("cleaning.unsupported");
  const left = [...unseen.values()];
  for (const [old, name] of names) {
    const picture = pictures.get(old);
    if (picture === undefined) continue;
    await copy.add(name, picture.bytes, old);
    entries.push(`${name} ${picture.type}`);
    left.push(...picture.left.map(({ aspect, at, value }) => finding(aspect, `${name} ${at}`, value)));
  }
  await noteLeftMembers(reader, new Set([...names.keys(), ...PARTS.map((part) => `${part}.xml`)]), lost);
  await copy.addXml(MANIFEST, manifest(entries));
  await copy.addStored("mimetype", encodeUtf8(type));
  return { findings: reader.findings.all, left, pieces: copy.pieces() };
}

/** Words on pages, and shapes that are drawn without any. */
const SHOWN =
  />[^<]*[^<\s]|<draw:(?:line|polyline|polygon|path|rect|circle|ellipse|connector|custom-shape|measure)[\s/>]/;

/** Whether the pages of a content as it is written show anything besides pictures. */
function showsAnything(content: string): boolean {
  return SHOWN.test(content.slice(content.search(/<(?:[\w.-]+:)?body[\s>]/)));
}

/** The types of members, by their names. @throws NotCleanable if they are locked */
async function checkManifest(reader: DocumentReader): Promise<ReadonlyMap<string, string>> {
  if (reader.member("content.xml") === undefined) throw new NotCleanable("cleaning.malformed");
  if (reader.member(MANIFEST) === undefined) return new Map();
  const elements = listed(await reader.text(MANIFEST));
  if (elements.some(({ name }) => name === "encryption-data")) throw new NotCleanable("cleaning.encrypted");
  return new Map(
    elements.map(({ attributes }) => [attributes.get("full-path") ?? "", attributes.get("media-type") ?? ""]),
  );
}

async function cleanPictures(reader: DocumentReader): Promise<ReadonlyMap<string, CleanPicture>> {
  const pictures = new Map<string, CleanPicture>();
  for (const name of reader.archive.members.keys()) {
    if (!/^(?:Pictures|media|ObjectReplacements)\//.test(name)) continue;
    const picture = await cleanEmbeddedPicture(await reader.bytes(name));
    if (picture === null) continue;
    pictures.set(name, picture);
    for (const { aspect, at, value } of picture.findings) reader.findings.add(aspect, `${name} ${at}`, value);
  }
  return pictures;
}

function manifest(entries: readonly string[]): string {
  const lines = entries.map((entry) => {
    const [path = "", type = ""] = entry.split(" ");
    return `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`;
  });
  return `<manifest:manifest xmlns:manifest="${MANIFEST_NAMES}" manifest:version="1.3">${lines.join("")}</manifest:manifest>`;
}
