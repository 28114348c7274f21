import { encodeUtf8, type Bytes } from "../../bytes/index.ts";

/** Characters at the beginning of a cell that make a spreadsheet compute it instead of showing it. */
const COMPUTED = /^[=+\-@\t\r]/;

/**
 * A table as CSV (RFC 4180) in UTF-8, every cell in quotes. A cell that a spreadsheet would compute gets an apostrophe before it: words
 * in a case come from strangers.
 */
export function encodeCsv(rows: readonly (readonly string[])[]): Bytes {
  return encodeUtf8(rows.map((row) => `${row.map(cell).join(",")}\r\n`).join(""));
}

function cell(text: string): string {
  const shown = COMPUTED.test(text) ? `'${text}` : text;
  return `"${shown.replaceAll('"', '""')}"`;
}
