import { encodeUtf8, type Bytes } from "../../bytes/index.ts";

/**
 * What makes a spreadsheet compute a cell instead of showing it: these signs, narrow or wide, after blanks and invisible characters. A
 * cell begins after a semicolon, a tab or a line end too, wherever a program takes these for what separates cells. What is skipped holds
 * none of these, so that a text of nothing but line ends is gone through once.
 */
const COMPUTED = /(^|[;\t\r\n])([\v\f\p{Cf}\p{Z}]*)([=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/gu;

/**
 * A table as CSV (RFC 4180) in UTF-8, every cell in quotes. What a spreadsheet would compute gets an apostrophe before it: words in a
 * case come from strangers.
 */
export function encodeCsv(rows: readonly (readonly string[])[]): Bytes {
  return encodeUtf8(rows.map((row) => `${row.map(cell).join(",")}\r\n`).join(""));
}

function cell(text: string): string {
  return `"${text.replaceAll(COMPUTED, "$1$2'$3").replaceAll('"', '""')}"`;
}
