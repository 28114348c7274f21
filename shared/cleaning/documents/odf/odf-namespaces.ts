const OASIS = "urn:oasis:names:tc:opendocument:xmlns";

const LIBRE = "urn:org:documentfoundation:names:experimental";

/** Our prefixes, by the address that a file declares. */
export const NAMESPACES: ReadonlyMap<string, string> = new Map([
  ...["office", "text", "table", "presentation", "config", "dr3d", "form", "script", "chart", "meta", "animation"].map(
    (name) => [`${OASIS}:${name}:1.0`, name] as const,
  ),
  [`${OASIS}:drawing:1.0`, "draw"],
  [`${OASIS}:style:1.0`, "style"],
  [`${OASIS}:datastyle:1.0`, "number"],
  [`${OASIS}:xsl-fo-compatible:1.0`, "fo"],
  [`${OASIS}:svg-compatible:1.0`, "svg"],
  [`${OASIS}:smil-compatible:1.0`, "smil"],
  ["http://www.w3.org/1999/xlink", "xlink"],
  ["http://purl.org/dc/elements/1.1/", "dc"],
  ["http://openoffice.org/2009/office", "officeooo"],
  ["http://openoffice.org/2004/office", "ooo"],
  ["http://openoffice.org/2009/table", "tableooo"],
  ["http://openoffice.org/2010/draw", "drawooo"],
  [`${LIBRE}:office:xmlns:loext:1.0`, "loext"],
  [`${LIBRE}:calc:xmlns:calcext:1.0`, "calcext"],
  ["urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0", "field"],
  // Nothing is called by these: formulas say by them which language they are in, and are errors without.
  [`${OASIS}:of:1.2`, "of"],
  ["http://openoffice.org/2004/calc", "oooc"],
  ["http://openoffice.org/2004/writer", "ooow"],
  ["http://schemas.microsoft.com/office/excel/formula", "msoxl"],
]);

/** Those of our prefixes that only say what it was that is left out. */
export const FOREIGN: ReadonlySet<string> = new Set([
  ...[
    "form",
    "script",
    "chart",
    "meta",
    "animation",
    "smil",
    "dc",
    "officeooo",
    "tableooo",
    "drawooo",
    "loext",
    "calcext",
    "field",
  ],
]);
