/** What groups are called that are no record of their own, by the id of their rule. */
export const GROUP_NAMES: ReadonlyMap<string, string> = new Map([
  ["tb-focal-point", "Focal points of the treaty bodies"],
  ["ngo-and-funds", "Funds and organisations that support defenders"],
]);
