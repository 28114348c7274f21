/** What the structure of JSON is made of; all else in it is white space, numbers, `true`, `false` and `null`. */
const TOKENS = /"(?:[^"\\]|\\.)*"(\s*:)?|[{}[\]]/g;

/**
 * The first key that an object of a JSON text has twice, also where it is written in two ways; null when none has. Parsing keeps the last
 * of them and says nothing: of two that a person wrote, one would count unseen.
 *
 * @param text - JSON that can be parsed
 */
export function repeatedKey(text: string): string | null {
  // The keys of each object that is open, the innermost last. Lists have none.
  const open: Set<unknown>[] = [];
  for (const [token, colon] of text.matchAll(TOKENS)) {
    if (token === "{" || token === "[") open.push(new Set());
    else if (token === "}" || token === "]") open.pop();
    else if (colon !== undefined) {
      const key: unknown = JSON.parse(token.slice(0, -colon.length));
      const keys = open.at(-1);
      if (keys?.has(key) === true) return String(key);
      keys?.add(key);
    }
  }
  return null;
}
