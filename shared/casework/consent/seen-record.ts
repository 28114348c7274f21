import type { CaseRecord, PersonId } from "../record/case-record.ts";

/** How a person appears to one addressee. */
export type Appearance = "named" | "initials" | "pseudonym" | "omitted";

/**
 * The case as one addressee may see it. People who do not appear are gone, and the others are numbered anew. Of a person that appears,
 * `name` holds what may be written (the name, or initials) and is empty when only the pseudonym may be. Where a letter or an answer came
 * from is never passed on; a whole record does not fit where this is asked for.
 */
export interface SeenRecord extends CaseRecord {
  readonly sources: readonly [];
}

/** Something of the case that the addressee does not get, because it holds something that may not appear. */
export interface Withheld {
  /** Where in the whole record: "events.e1.what", "people.p2.occupation". */
  readonly place: string;
  /** Whose name or contact it holds, or whom it is about, in the whole record. */
  readonly person: PersonId;
  readonly holds: "name" | "contact" | "person";
}
