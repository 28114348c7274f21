import type { Person } from "../../../shared/casework/record/case-record.ts";
import { localize } from "../../i18n/localize.ts";
import { ROLE_LABELS } from "./record-labels.ts";

/** How a person is called on the console's own pages: the pseudonym, what they are to the case, and the name if it is known. */
export function personName({ name, pseudonym, roles }: Pick<Person, "name" | "pseudonym" | "roles">): string {
  const [role] = roles;
  const known = name === "" ? pseudonym : `${pseudonym} (${name})`;
  return role === undefined ? known : `${known} – ${localize(ROLE_LABELS[role])}`;
}
