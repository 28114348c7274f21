/**
 * The operators of content streams (ISO 32000-1, Annex A) and their operands: n numbers, s strings, a lists of numbers and strings,
 * N names, d dictionaries. What takes something else is left out: readers would pass over it as well.
 */
const SIGNATURES = `
  b: B: b*: B*: BDC:N[Nd] BI: BMC:N BT: BX: c:nnnnnn cm:nnnnnn CS:N cs:N d:an d0:nn d1:nnnnnn Do:N EMC: ET: EX: f: F: f*: G:n g:n gs:N
  h: i:n j:n J:n K:nnnn k:nnnn l:nn m:nn M:n n: q: Q: re:nnnn RG:nnn rg:nnn ri:N s: S: SC:n+ sc:n+ SCN:n*N? scn:n*N? sh:N T*: Tc:n
  Td:nn TD:nn Tf:Nn Tj:s TJ:a TL:n Tm:nnnnnn Tr:n Ts:n Tw:n Tz:n v:nnnn w:n W: W*: y:nnnn ':s ":nns`;

/** For each operator, what its operands look like, to the end. */
export const OPERANDS: ReadonlyMap<string, RegExp> = new Map(
  SIGNATURES.trim()
    .split(/\s+/)
    .map((each) => {
      const colon = each.lastIndexOf(":");
      return [each.slice(0, colon), new RegExp(`(?:${each.slice(colon + 1)})$`)];
    }),
);

/** Operators that call what they draw with by its name, and the part of the resources where it is (7.8.3). */
export const CALLS: ReadonlyMap<string, string> = new Map([
  ["BDC", "Properties"],
  ["CS", "ColorSpace"],
  ["cs", "ColorSpace"],
  ["Do", "XObject"],
  ["gs", "ExtGState"],
  ["SCN", "Pattern"],
  ["scn", "Pattern"],
  ["sh", "Shading"],
  ["Tf", "Font"],
]);
