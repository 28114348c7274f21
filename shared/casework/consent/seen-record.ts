import type { CaseRecord, PersonId } from "../record/case-record.ts";
import type { FieldName } from "../record/field-names.ts";

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

/**
 * Why something is left out: a text holds the `name` or a `contact` of somebody who may not be read of there, or could hold a `long_name`,
 * which nothing is searched for; it is about a `person` who
 * has not agreed to appear; it is a `detail` that could tell who somebody is who appears without the name; or it is `evidence` that
 * nobody has agreed to pass on.
 */
export type WithheldFor = "name" | "long_name" | "contact" | "person" | "detail" | "evidence";

/** A reason why the addressee does not get something of the case, although the case has it: of one text, there can be several. */
export interface Withheld {
  /** Where in the whole record: "events.e1.what", "people.p2.occupation". */
  readonly place: string;
  /** Whose name or contact it holds, or whom it is about, in the whole record; null for evidence. */
  readonly person: PersonId | null;
  readonly holds: WithheldFor;
  /** The fields of a report that it would have answered. */
  readonly fields: readonly FieldName[];
}
