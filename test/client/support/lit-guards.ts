/** What each `guard` of what is rendered hangs on, in order: Lit makes what is behind one anew only when one of these is another. */
export function guardsIn(content: unknown): readonly (readonly unknown[])[] {
  if (Array.isArray(content)) return content.flatMap(guardsIn);
  if (typeof content !== "object" || content === null || !("values" in content) || !Array.isArray(content.values))
    return [];
  const values: readonly unknown[] = content.values;
  const [first, second, template] = values;
  if (!("_$litDirective$" in content)) return values.flatMap(guardsIn);
  if (!Array.isArray(first)) return [];
  if (typeof template === "function") {
    return first.flatMap((item: unknown, index) => guardsIn(Reflect.apply(template, undefined, [item, index])));
  }
  return typeof second === "function" ? [first] : [];
}
