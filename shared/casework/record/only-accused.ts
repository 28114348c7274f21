import type { Person } from "./case-record.ts";

/** True for somebody who is in the case for nothing but what they are said to have done: they are not asked, and always named. */
export function isOnlyAccused({ roles }: Pick<Person, "roles">): boolean {
  return roles.length > 0 && roles.every((role) => role === "alleged_perpetrator");
}
