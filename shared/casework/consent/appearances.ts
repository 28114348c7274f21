import { INITIALS_RULE } from "../../mechanisms/consent-rules.ts";
import type { ConsentLevel } from "../../mechanisms/facts.ts";
import type { ConsentUse, Learner, Mechanism } from "../../mechanisms/mechanism.ts";
import type { CaseRecord, Person, PersonId } from "../record/case-record.ts";
import type { FieldName } from "../record/field-names.ts";
import { isOnlyAccused } from "../record/only-accused.ts";
import type { Role } from "../record/vocabulary.ts";
import type { Consent } from "./consent.ts";
import { folded, phrase } from "./search/folded.ts";
import { initialsOf } from "./search/initials.ts";
import { highestOf, isAtLeast, levelOf, lowestOf } from "./level.ts";
import type { Purpose } from "./permit-request.ts";
import type { Appearance } from "./seen-record.ts";

/** Who is to see a case, for what, and how far it may go there. */
export interface Audience {
  /** Null for the organisation's own records. */
  readonly mechanism: Mechanism | null;
  readonly purpose: Purpose;
  readonly uses: readonly ConsentUse[];
  readonly level: ConsentLevel;
  /** The agreements that count, with those of them that were withdrawn. */
  readonly consents: readonly Consent[];
  /** The organisation that writes, where its name stands at the head and it may be named for that; empty where not. */
  readonly writer: string;
}

/** Uses that are publication by themselves. The Secretary-General's report is none: whom it names is agreed with it each time [C6][X8]. */
const PUBLICATIONS: readonly ConsentUse[] = ["public_report", "press_release", "media"];

/** The fields of a report that ask for somebody's name, by what they are to the case. Of others, nobody asks. */
const NAME_FIELDS: Readonly<Partial<Record<Role, readonly FieldName[]>>> = {
  victim: ["victim_name"],
  reporter: ["reporter_name"],
  organisation: ["ngo_name"],
  legal_representative: ["ngo_legal_representatives"],
  relative: ["family_members_at_risk"],
  colleague: ["colleagues_at_risk"],
};

/** The fields of a report that a name answers, by what its bearer is to the case. */
export function nameFieldsOf(roles: readonly Role[]): readonly FieldName[] {
  return roles.flatMap((role) => NAME_FIELDS[role] ?? []);
}

/** The fields that an addressee asks for; null for the organisation's own records, which hold everything. */
export function askedFields(mechanism: Mechanism | null): ReadonlySet<string> | null {
  return mechanism === null ? null : new Set(mechanism.asks.flatMap(({ fields }) => fields));
}

/** Whether what is sent there is published as it is: by the use, or because the addressee always tells the public. */
export function isPublication({ mechanism, uses }: Pick<Audience, "mechanism" | "uses">): boolean {
  const tellsPublic = mechanism?.discloses.some(
    ({ how, to, what }) => to === "public" && how === "always" && what !== "existence",
  );
  return tellsPublic === true || uses.some((use) => PUBLICATIONS.includes(use));
}

/** How each person of a record appears to an audience. */
export function appearancesOf({ people, wishes }: CaseRecord, audience: Audience): ReadonlyMap<PersonId, Appearance> {
  const isAnonymous = wishes.anonymity === true && doesWithoutName(audience.mechanism);
  const staysUnnamed = (person: Person): boolean =>
    (isAnonymous && person.roles.includes("victim")) || isKeptFromState(person, { wishes }, audience.mechanism);
  return new Map(people.map((person) => [person.id, appearanceOf(person, audience, staysUnnamed(person))]));
}

/** Whether this is whoever applies for somebody else: of their name alone it can be asked that the State does not learn it [C8]. */
export function isApplicant({ roles }: Pick<Person, "roles">): boolean {
  return roles.includes("reporter") && !roles.includes("victim");
}

/**
 * Whether the name of whoever applies stays out, because they wish the State not to learn it, and it could: but for an addressee that does
 * not do without it. That one is told of the wish.
 */
export function isKeptFromState(
  person: Pick<Person, "roles">,
  { wishes }: Pick<CaseRecord, "wishes">,
  mechanism: Mechanism | null,
): boolean {
  if (mechanism === null || wishes.applicantConfidential !== true || !isApplicant(person)) return false;
  const isNeeded = mechanism.asks.some(({ fields, required }) => required && fields.includes("reporter_name"));
  const reachesState = mechanism.discloses.some(
    ({ to, what }) => (to === "state" || to === "public") && what !== "existence",
  );
  return reachesState && !isNeeded;
}

/** Whether an addressee takes a pseudonym in place of the victim's name. The organisation's own records hold everything. */
function doesWithoutName(mechanism: Mechanism | null): boolean {
  const names = mechanism?.asks.filter(({ fields, required }) => required && fields.includes("victim_name"));
  return names?.every(({ fields }) => fields.includes("victim_pseudonym")) === true;
}

/** @param staysUnnamed - by a wish that can be followed there */
function appearanceOf(person: Person, audience: Audience, staysUnnamed: boolean): Appearance {
  if (isOnlyAccused(person)) return "named";
  if (audience.purpose === "prepare") return "pseudonym";
  if (isWriter(person, audience)) return "named";
  const level = personLevel(person.id, audience);
  const isPublic = isPublication(audience);
  if (!person.roles.includes("victim") && !isAtLeast(level, levelToAppear(audience, isPublic))) return "omitted";
  if (staysUnnamed) return "pseudonym";
  if (asksForName(person, audience.mechanism) && agreesToName(person, audience)) return "named";
  const takesInitials = audience.mechanism?.consent.rules.includes(INITIALS_RULE) === true;
  return takesInitials && initialsOf(person.name) !== null ? "initials" : "pseudonym";
}

/** Whether somebody has agreed that their name is told there, whether or not it is asked for, and whatever they wish for it. */
export function agreesToName(person: Person, audience: Audience): boolean {
  const needed = isPublication(audience) ? "public_named" : levelToBeNamed(person, audience);
  return audience.purpose === "send" && isAtLeast(personLevel(person.id, audience), needed);
}

/**
 * Whether the organisation that writes is in the case, and may be named there because it writes: not once it has withdrawn anything that
 * it agreed to, whether or not that counted, nor by another entry of the same name.
 *
 * @param consents - the whole ledger
 */
export function writesOfItself(
  writer: string,
  { consents, record: { people } }: { readonly consents: readonly Consent[]; readonly record: CaseRecord },
): boolean {
  const withdrew = new Set(consents.flatMap(({ person, withdrawn }) => (withdrawn === null ? [] : [person])));
  const called = people.filter((each) => isOrganisationCalled(writer, each));
  return called.some((each) => isWriter(each, { writer })) && !called.some(({ id }) => withdrew.has(id));
}

// The organisation that writes, and in the case for nothing else: it agrees by writing under its name. One that reports as well can be a
// person's way to be reached, and is asked as others are.
function isWriter(person: Person, { writer }: Pick<Audience, "writer">): boolean {
  const { roles } = person;
  return roles.length > 0 && roles.every((role) => role === "organisation") && isOrganisationCalled(writer, person);
}

/** Whether this is the organisation that writes, by its whole name. */
export function isOrganisationCalled(writer: string, { kind, name }: Person): boolean {
  const said = phrase(folded(writer));
  return kind === "organisation" && said.trim() !== "" && said === phrase(folded(name));
}

// Victims have all agreed at least as far as the permit goes, and nobody is taken further than that.
function personLevel(person: PersonId, { consents, level, mechanism, uses }: Audience): ConsentLevel {
  const own = mechanism?.consent.own === true;
  const theirs = levelOf(consents, person, { mechanism: mechanism?.id ?? null, uses, own, risks: [] });
  return lowestOf([theirs, level]);
}

function levelToBeNamed({ roles }: Person, audience: Audience): ConsentLevel {
  return roles.includes("victim") ? "mechanism_only" : levelOfReach(audience);
}

// By pseudonym, publicity without names is enough.
function levelToAppear(audience: Audience, isPublic: boolean): ConsentLevel {
  return lowestOf(["public_without_name", isPublic ? "public_without_name" : levelOfReach(audience)]);
}

/** How far what is said there may travel: as far as the addressee can pass it on, and no further than the victims let it. */
function levelOfReach({ level, mechanism }: Audience): ConsentLevel {
  const least = mechanism?.consent.least ?? "mechanism_only";
  const learners = mechanism?.discloses.filter(({ what }) => what !== "existence").map(({ to }) => REACH[to]) ?? [];
  return lowestOf([level, highestOf([least, "mechanism_only", ...learners])]);
}

// A State is told by many of those who are written to: by the Inter-American Commission [C8][C10], the Council of Europe [C11].
const REACH: Readonly<Record<Learner, ConsentLevel>> = {
  mechanism: "mechanism_only",
  un_entities: "mechanism_only",
  other_organisations: "mechanism_only",
  state: "state_confidential",
  public: "public_named",
};

function asksForName({ roles }: Person, mechanism: Mechanism | null): boolean {
  const asked = askedFields(mechanism);
  return asked === null || nameFieldsOf(roles).some((field) => asked.has(field));
}
