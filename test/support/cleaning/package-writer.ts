import { writeZip, type WrittenMember } from "./zip-writer.ts";

const OPEN = "http://schemas.openxmlformats.org";
const RELATIONS = `${OPEN}/officeDocument/2006/relationships`;

/** The declarations of a part of a text document, as Word writes them. */
export const WORD = `xmlns:w="${OPEN}/wordprocessingml/2006/main" xmlns:r="${RELATIONS}" xmlns:mc="${OPEN}/markup-compatibility/2006"
 xmlns:a="${OPEN}/drawingml/2006/main" xmlns:wp="${OPEN}/drawingml/2006/wordprocessingDrawing" xmlns:pic="${OPEN}/drawingml/2006/picture"
 xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
 xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"
 mc:Ignorable="w14 w15"`;

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** A relation: its type's last step, and where it leads; with an exclamation mark in front, out of the package. */
export type WrittenRelation = readonly [id: string, type: string, target: string];

/** The relations of a part, as a member of its package. */
export function relationsOf(part: string, relations: readonly WrittenRelation[]): WrittenMember {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const lines = relations.map(([id, type, target]) => {
    const outside = target.startsWith("!") ? ' TargetMode="External"' : "";
    const address = type.includes("/") ? type : `${RELATIONS}/${type}`;
    return `<Relationship Id="${id}" Type="${address}" Target="${target.replace(/^!/, "")}"${outside}/>`;
  });
  const root = `<Relationships xmlns="${OPEN}/package/2006/relationships">${lines.join("")}</Relationships>`;
  return { name: `${folder}_rels/${part.slice(folder.length)}.rels`, content: DECLARATION + root };
}

/** An XML member. */
export function xmlMember(name: string, root: string): WrittenMember {
  return { name, content: DECLARATION + root };
}

/** A package as office programs write it: the types of its parts by name, and its members. */
export function writePackage(types: Readonly<Record<string, string>>, members: readonly WrittenMember[]): Uint8Array {
  const overrides = Object.entries(types).map(
    ([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`,
  );
  const defaults = [
    "xml application/xml",
    "rels application/vnd.openxmlformats-package.relationships+xml",
    "png image/png",
  ]
    .map((each) => each.split(" "))
    .map(([ending = "", type = ""]) => `<Default Extension="${ending}" ContentType="${type}"/>`);
  const root = `<Types xmlns="${OPEN}/package/2006/content-types">${defaults.join("")}${overrides.join("")}</Types>`;
  return writeZip([xmlMember("[Content_Types].xml", root), ...members]);
}

const MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

/** A text document with a body, relations of its main part, and other parts. */
export function writeDocx(
  body: string,
  relations: readonly WrittenRelation[] = [],
  others: readonly WrittenMember[] = [],
): Uint8Array {
  return writePackage({ "word/document.xml": MAIN }, [
    relationsOf("", [
      ["rId1", "officeDocument", "word/document.xml"],
      ["rId2", `${OPEN}/package/2006/relationships/metadata/core-properties`, "docProps/core.xml"],
    ]),
    xmlMember("word/document.xml", `<w:document ${WORD}><w:body>${body}</w:body></w:document>`),
    relationsOf("word/document.xml", relations),
    ...others,
  ]);
}

const SHEET_MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
const SLIDES_MAIN = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml";

/** The declarations of parts of workbooks and presentations. */
export const SHEET = `xmlns="${OPEN}/spreadsheetml/2006/main" xmlns:r="${RELATIONS}" xmlns:mc="${OPEN}/markup-compatibility/2006"
 xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" mc:Ignorable="xr"`;
export const SLIDE = `xmlns:p="${OPEN}/presentationml/2006/main" xmlns:a="${OPEN}/drawingml/2006/main" xmlns:r="${RELATIONS}"`;

/** A workbook: what stands in its main part, relations of that, and its other parts. */
export function writeXlsx(
  workbook: string,
  relations: readonly WrittenRelation[],
  others: readonly WrittenMember[],
): Uint8Array {
  return writePackage({ "xl/workbook.xml": SHEET_MAIN }, [
    relationsOf("", [["rId1", "officeDocument", "xl/workbook.xml"]]),
    xmlMember("xl/workbook.xml", `<workbook ${SHEET}>${workbook}</workbook>`),
    relationsOf("xl/workbook.xml", relations),
    ...others,
  ]);
}

/** A presentation, likewise. */
export function writePptx(
  presentation: string,
  relations: readonly WrittenRelation[],
  others: readonly WrittenMember[],
): Uint8Array {
  return writePackage({ "ppt/presentation.xml": SLIDES_MAIN }, [
    relationsOf("", [["rId1", "officeDocument", "ppt/presentation.xml"]]),
    xmlMember("ppt/presentation.xml", `<p:presentation ${SLIDE}>${presentation}</p:presentation>`),
    relationsOf("ppt/presentation.xml", relations),
    ...others,
  ]);
}
