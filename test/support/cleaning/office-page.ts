/** What the namespaces of OpenDocument are bound to in flat files. */
export const OFFICE_NAMESPACES = Object.entries({
  office: "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
  text: "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
  table: "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
  draw: "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
  presentation: "urn:oasis:names:tc:opendocument:xmlns:presentation:1.0",
  style: "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
  fo: "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
  svg: "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
  script: "urn:oasis:names:tc:opendocument:xmlns:script:1.0",
  meta: "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
  dc: "http://purl.org/dc/elements/1.1/",
  xlink: "http://www.w3.org/1999/xlink",
  of: "urn:oasis:names:tc:opendocument:xmlns:of:1.2",
  ooo: "http://openoffice.org/2004/office",
})
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(" ");

/** The metadata of a document, every word of which is a secret. */
export function officeMetadata(secret: string): string {
  const words = ["dc:title", "dc:subject", "dc:description", "dc:creator", "meta:initial-creator", "meta:keyword"];
  const times = ["dc:date", "meta:creation-date", "meta:print-date"];
  return `<office:meta><meta:generator>${secret}</meta:generator>${[
    ...words.map((name) => `<${name}>${secret}</${name}>`),
    ...times.map((name) => `<${name}>2024-03-08T10:00:00</${name}>`),
  ].join("")}<meta:printed-by>${secret}</meta:printed-by><meta:editing-cycles>41</meta:editing-cycles>
<meta:template xlink:type="simple" xlink:href="file:///home/${secret}/letter.ott" xlink:title="${secret}"/>
<meta:user-defined meta:name="${secret} name">${secret} value</meta:user-defined></office:meta>`;
}

/** A remark by somebody. */
export function officeRemark(secret: string): string {
  return `<office:annotation><dc:creator>${secret} reader</dc:creator><dc:date>2024-03-08T10:00:00</dc:date><text:p>${secret} remark</text:p></office:annotation>`;
}

/** A picture in a frame, the description of which is a secret. */
export function officePicture(secret: string, jpeg: Uint8Array, anchor = 'text:anchor-type="as-char"'): string {
  return `<draw:frame draw:name="${secret} frame" ${anchor} svg:width="4cm" svg:height="3cm" svg:x="3cm" svg:y="9cm"><draw:image><office:binary-data>${Buffer.from(jpeg).toString("base64")}</office:binary-data></draw:image><svg:title>${secret} picture</svg:title><svg:desc>${secret} described</svg:desc></draw:frame>`;
}

/** A flat OpenDocument text to be printed: it tells of its author, and shows a heading, Arabic, a link, a picture and a remark. */
export function officePage(secret: string, jpeg: Uint8Array): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${OFFICE_NAMESPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
${officeMetadata(secret)}
<office:body><office:text>
<text:h text:outline-level="1">Shown heading</text:h>
<text:p>Shown words, an affinity of fields. ما حدث في المدينة${officeRemark(secret)}</text:p>
<text:p><text:a xlink:type="simple" xlink:href="https://example.org/shown">a link</text:a></text:p>
<text:p>${officePicture(secret, jpeg)}</text:p>
</office:text></office:body></office:document>`;
}
