import { xmlMember } from "./package-writer.ts";
import { writeZip, type WrittenMember } from "./zip-writer.ts";

const OASIS = "urn:oasis:names:tc:opendocument:xmlns";

/** The declarations of a part of OpenDocument. */
export const ODF = [
  ...["office", "text", "table", "presentation", "config", "script"].map(
    (name) => `xmlns:${name}="${OASIS}:${name}:1.0"`,
  ),
  ...[
    `xmlns:draw="${OASIS}:drawing:1.0"`,
    `xmlns:style="${OASIS}:style:1.0"`,
    `xmlns:number="${OASIS}:datastyle:1.0"`,
    `xmlns:fo="${OASIS}:xsl-fo-compatible:1.0"`,
  ],
  ...[`xmlns:svg="${OASIS}:svg-compatible:1.0"`, 'xmlns:xlink="http://www.w3.org/1999/xlink"'],
  ...['xmlns:dc="http://purl.org/dc/elements/1.1/"', `xmlns:meta="${OASIS}:meta:1.0"`],
].join(" ");

/** An OpenDocument file of a kind, with automatic styles, a body, and other members. */
export function writeOdf(
  kind: "text" | "spreadsheet" | "presentation",
  styles: string,
  body: string,
  others: readonly WrittenMember[] = [],
): Uint8Array {
  const content = `<office:document-content ${ODF} office:version="1.3"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`;
  return writeZip([
    { name: "mimetype", content: `application/vnd.oasis.opendocument.${kind}`, stored: true },
    xmlMember("content.xml", content),
    ...others,
  ]);
}
