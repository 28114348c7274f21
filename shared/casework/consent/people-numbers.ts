import type { Person, PersonId } from "../record/case-record.ts";
import type { Role } from "../record/vocabulary.ts";
import { askedFields, type Audience } from "./appearances.ts";

/**
 * The ids of people in the order in which they are numbered: whoever is told by number alone comes first, then whoever is known otherwise
 * or not told at all. Else a reader of "P1" and "P3" would learn that there is somebody between.
 *
 * @param people - without a name and without a pseudonym where only a number is left
 * @param nameless - those of them who may be named, and whose name nobody knows
 */
export function inOrderOfNumbers(
  people: readonly Person[],
  nameless: ReadonlySet<PersonId>,
  audience: Audience,
): readonly PersonId[] {
  const isOneOfSeveral = (role: Role): boolean => people.filter(({ roles }) => roles.includes(role)).length > 1;
  const places = people.map((person) => {
    const isTold = (role: Role): boolean => !nameless.has(person.id) || isOneOfSeveral(role);
    return { id: person.id, place: placeOf(person, isTold, audience) };
  });
  return places.toSorted((a, b) => a.place - b.place).map(({ id }) => id);
}

// Reporters that nobody asks the names of are told apart where there are several, and then by number too.
function placeOf(person: Person, isTold: (role: Role) => boolean, audience: Audience): number {
  if (person.name !== "" || person.pseudonym !== "") return 2;
  if (isListed(person, isTold, audience)) return 0;
  return person.roles.includes("reporter") ? 1 : 2;
}

/** Whether a draft lists the person by what they are to the case. A missing name is told of by number beside others. */
function isListed({ atRisk, kind, roles }: Person, isTold: (role: Role) => boolean, { mechanism }: Audience): boolean {
  const asked = askedFields(mechanism);
  const asks = (field: string): boolean => asked === null || asked.has(field);
  if (roles.includes("victim") && isTold("victim")) return true;
  if (roles.includes("reporter") && asks("reporter_name") && isTold("reporter")) return true;
  if (roles.includes("alleged_perpetrator") && asks("alleged_perpetrators")) return true;
  if (roles.includes("relative") && atRisk && asks("family_members_at_risk")) return true;
  if (roles.includes("colleague") && atRisk && asks("colleagues_at_risk")) return true;
  if (!roles.includes("organisation")) return false;
  return kind === "organisation"
    ? asks("ngo_name")
    : kind === "person" && roles.includes("legal_representative") && asks("ngo_legal_representatives");
}
