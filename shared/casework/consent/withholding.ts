import type { CaseRecord, OwnWords, Person, PersonId } from "../record/case-record.ts";
import type { FieldName } from "../record/field-names.ts";
import type { PartialDate } from "../record/partial-date.ts";
import { NO_WORDS } from "../record/empty-record.ts";
import { isOfNameLength } from "../record/name-length.ts";
import { isOnlyAccused } from "../record/only-accused.ts";
import { groupSearch, organisationSearch } from "./search/collective-search.ts";
import { contactSearch } from "./search/contact-search.ts";
import { describesBy } from "./search/describes-by.ts";
import { ReadText } from "./search/read-text.ts";
import type { Appearance, Withheld } from "./seen-record.ts";
import { ReadableNames } from "./search/shared-names.ts";
import type { TextSearch } from "./search/text-search.ts";

/** What may not be read anywhere in what an addressee gets: the name of a person, and the ways to reach them. */
export interface Hidden {
  readonly person: PersonId;
  readonly name: TextSearch;
  /** `long_name`: longer than what is searched for, so that any text could hold it. */
  readonly holds: "name" | "long_name";
  readonly contacts: readonly TextSearch[];
}

/** What may not be read, by how people appear. The names of those who are accused stand aside: they are asked of nobody. */
export function hiddenFrom(
  { people }: CaseRecord,
  appearances: ReadonlyMap<PersonId, Appearance>,
  shownContacts: ReadonlySet<string>,
): readonly Hidden[] {
  const isNamed = ({ id }: Person): boolean => appearances.get(id) === "named";
  const compared = people.filter(isOfNameLength);
  const hiddenNames = compared.filter((person) => !isNamed(person)).map(({ name }) => name);
  const named = compared.filter(
    (person) => isNamed(person) && !isOnlyAccused(person) && !describesBy(person.name, hiddenNames),
  );
  const namesOf = (isOrganisation: boolean): readonly string[] =>
    named.filter(({ kind }) => (kind === "organisation") === isOrganisation).map(({ name }) => name);
  const readable = new ReadableNames(namesOf(false), namesOf(true));
  return people.map((person) => ({
    person: person.id,
    name: isNamed(person) ? () => false : searchFor(person, readable),
    holds: isOfNameLength(person) ? "name" : "long_name",
    contacts: contactsOf(person)
      .filter((contact) => contact !== "" && !shownContacts.has(contact))
      .map((contact) => contactSearch(contact, person.name, readable.words)),
  }));
}

/**
 * Whom the case's reference names or leads to. It stands in subjects and in names of files, which others read than those
 * who are written to: there nobody may be named, however they appear.
 */
export function toldByReference(record: CaseRecord): readonly Found[] {
  return foundIn(new ReadText(record.reference, true), hiddenFrom(record, new Map(), new Set()));
}

function searchFor(person: Person, readable: ReadableNames): TextSearch {
  const { kind, name } = person;
  if (!isOfNameLength(person)) return () => true;
  if (kind === "person") return readable.searchFor(name);
  return kind === "organisation" ? organisationSearch(name) : groupSearch(name, readable.words);
}

/** Every way to reach a person that a record has. */
export function contactsOf({ address, contact }: Person): readonly string[] {
  return [contact.email, contact.phone, contact.safe, address];
}

/** Somebody who may not be read of in a text, and what of them it holds. */
type Found = Pick<Withheld, "holds" | "person">;

/** Everybody in a text who may not be read of there, once each. */
export function hiddenIn(text: string, hidden: readonly Hidden[]): readonly Found[] {
  return text === "" ? [] : foundIn(new ReadText(text), hidden);
}

function foundIn(read: ReadText, hidden: readonly Hidden[]): readonly Found[] {
  return hidden.flatMap(({ contacts, holds, name, person }): readonly Found[] => {
    if (name(read)) return [{ person, holds }];
    return contacts.some((contact) => contact(read)) ? [{ person, holds: "contact" }] : [];
  });
}

/** Lets texts pass that hold nothing hidden. All others are left out as a whole, because words are never altered, and are counted. */
export class Withholding {
  readonly #hidden: readonly Hidden[];
  readonly #withheld: Withheld[] = [];

  constructor(hidden: readonly Hidden[]) {
    this.#hidden = hidden;
  }

  get withheld(): readonly Withheld[] {
    return this.#withheld;
  }

  text(place: string, text: string, fields: readonly FieldName[]): string {
    return this.#pass({ place, fields }, text, this.#hidden);
  }

  /** The name of somebody who may be named, and that tells of nobody else: it holds no way to reach anybody who is hidden. */
  name(place: string, name: string, fields: readonly FieldName[]): string {
    const reachable = this.#hidden.map((each) => ({ ...each, name: () => false }));
    return this.#pass({ place, fields }, name, reachable);
  }

  words(place: string, words: OwnWords, fields: readonly FieldName[]): OwnWords {
    return this.text(place, words.text, fields) === words.text ? words : NO_WORDS;
  }

  date(place: string, date: PartialDate, fields: readonly FieldName[]): PartialDate {
    return {
      ...date,
      time: this.text(`${place}.time`, date.time, fields),
      words: this.text(`${place}.words`, date.words, fields),
    };
  }

  #pass(where: Pick<Withheld, "fields" | "place">, text: string, hidden: readonly Hidden[]): string {
    const found = hiddenIn(text, hidden);
    this.#withheld.push(...found.map((each) => ({ ...where, ...each })));
    return found.length === 0 ? text : "";
  }

  /** Something that is left out whatever it says. */
  leaveOut(withheld: Withheld): void {
    this.#withheld.push(withheld);
  }
}
