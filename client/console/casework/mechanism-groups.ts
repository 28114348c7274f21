import type { NamedRoute } from "../../workers/casework-views.ts";

/** A mechanism on a list; or a group, with those of its members that stand on the same list. */
export interface Listed {
  /** Of the mechanism, or of the group as such. */
  readonly route: NamedRoute;
  /** False for a group that has members here, and stands elsewhere itself. */
  readonly isHere: boolean;
  /** Empty for a mechanism of its own. */
  readonly members: readonly NamedRoute[];
}

/**
 * A list in which each group is one entry, in the place of the first of it. A group that has only itself is like a mechanism of its own.
 *
 * @param all - every route of the case: among them what is said of the groups themselves
 */
export function listed(routes: readonly NamedRoute[], all: readonly NamedRoute[]): readonly Listed[] {
  const ids = new Set(routes.map(idOfEntry));
  return [...ids].flatMap((id) => {
    const family = routes.filter((each) => idOfEntry(each) === id);
    const members = family.filter(({ group }) => group !== null);
    const itself = family.find(({ mechanism }) => mechanism === id);
    const route = itself ?? all.find(({ mechanism }) => mechanism === id);
    if (route === undefined) return members.map((each) => ({ isHere: true, members: [], route: each }));
    return [{ isHere: itself !== undefined, members, route }];
  });
}

function idOfEntry({ group, mechanism }: NamedRoute): string {
  return group ?? mechanism;
}
