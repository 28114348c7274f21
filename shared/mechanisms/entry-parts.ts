/** How an entry of several parts is written as one text: "A/HRC/36/31 | 12". Parts at the end may be left out. */
const SEPARATOR = " | ";

/** The parts of an entry as one text. */
export function joinParts(parts: readonly string[]): string {
  const last = parts.findLastIndex((part) => part !== "");
  return parts.slice(0, last + 1).join(SEPARATOR);
}

/** So many parts of an entry; those that were left out are empty, and the last one is all that is left, as it was. */
export function splitParts(text: string, count: number): readonly string[] {
  const parts: string[] = [];
  let rest = text;
  while (parts.length < count - 1) {
    const [part = "", separator = ""] = /^([^|]*?)( ?\| ?|$)/.exec(rest)?.slice(1) ?? [];
    parts.push(part);
    rest = rest.slice(part.length + separator.length);
  }
  return [...parts, rest];
}
