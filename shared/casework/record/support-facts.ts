import type { Facts, FurtherValue } from "../../mechanisms/facts.ts";
import type { CaseRecord, Person } from "./case-record.ts";

/**
 * What support goes by and no rule asks about: whether it happened to an organisation, and whether it was a digital attack. An incident
 * of surveillance does not say that it was a digital one: there it is the need that tells.
 */
export function supportFactsOf(
  { events, people }: CaseRecord,
  role: Facts["role"] | null,
): Pick<Facts, "incident_type" | "victim_kind"> {
  const types = events.flatMap((event) => event.types);
  const kind = victimKindOf(people) ?? (role === "ngo" ? "unknown" : null);
  return {
    ...(types.length === 0 ? {} : { incident_type: types.includes("hacking") ? "hacking" : "other" }),
    ...(kind === null ? {} : { victim_kind: kind }),
  };
}

/**
 * The first that there is: one organisation among several people is enough. In a case file nobody is said to be an organisation, but an
 * organisation that has the name of a victim is that victim. Null while nobody is named to whom it happened.
 */
function victimKindOf(people: readonly Person[]): FurtherValue<"victim_kind"> | null {
  const victims = people.filter(({ roles }) => roles.includes("victim"));
  const organisations = people.filter(({ kind }) => kind === "organisation").map(({ name }) => folded(name));
  if (
    victims.some(({ kind, name }) => kind === "organisation" || (name !== "" && organisations.includes(folded(name))))
  )
    return "organisation";
  if (victims.some(({ kind }) => kind === "group")) return "group";
  return victims.some(({ name }) => name !== "") ? "person" : null;
}

function folded(name: string): string {
  return name.normalize("NFKC").trim().toLowerCase();
}
