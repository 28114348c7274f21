/** A JSON value that differs in one place from another that it was made of. */
export interface JsonChange {
  readonly where: string;
  readonly changed: unknown;
}

/**
 * Every way to take one key away from an object, to add one to it, or to put a value of another type in the place of one, wherever it is
 * in the value. What is null may be a text elsewhere: it becomes a number, which no table of ours has in such a place.
 */
export function jsonChanges(value: unknown, where = "$"): JsonChange[] {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return [
      { where, changed: {} },
      ...items.flatMap((item, at) =>
        jsonChanges(item, `${where}[${String(at)}]`).map((each) => ({
          ...each,
          changed: items.with(at, each.changed),
        })),
      ),
    ];
  }
  if (typeof value !== "object" || value === null) return [{ where, changed: typeof value === "number" ? "1" : 7.5 }];
  const members = Object.entries(value).map(([key, member]): readonly [string, unknown] => [key, member]);
  return [
    { where, changed: [] },
    { where: `${where} and more`, changed: { ...value, unheard: null } },
    ...members.flatMap(([key, member]) => [
      { where: `${where} without ${key}`, changed: Object.fromEntries(members.filter(([name]) => name !== key)) },
      ...jsonChanges(member, `${where}.${key}`).map((each) => ({
        ...each,
        changed: { ...value, [key]: each.changed },
      })),
    ]),
  ];
}
