/**
 * What styles say of one thing, by their names: what each says itself, or else what the one says that it is based on, and so on, in
 * whatever order they are listed. Those that nobody says anything for are not there, and those that are based on themselves in the end.
 */
export function inherited(
  own: ReadonlyMap<string, boolean>,
  parents: ReadonlyMap<string, string>,
): ReadonlyMap<string, boolean> {
  const said = new Map<string, boolean>(own);
  const silent = new Set<string>();
  for (const style of parents.keys()) {
    const way: string[] = [];
    let at: string | undefined = style;
    // Each style is gone by once: chains may be long, and circles have no end.
    while (at !== undefined && !said.has(at) && !silent.has(at)) {
      silent.add(at);
      way.push(at);
      at = parents.get(at);
    }
    const value = said.get(at ?? "");
    if (at !== undefined && value !== undefined) for (const each of way) said.set(each, value);
  }
  return said;
}
