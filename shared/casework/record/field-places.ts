import { CIRCUMSTANCE_PLACES } from "./circumstance-places.ts";
import { EVENT_PLACES } from "./event-places.ts";
import type { ConsentFieldName, FieldName } from "./field-names.ts";
import type { RecordPlace } from "./field-place.ts";
import { PEOPLE_PLACES } from "./people-places.ts";

/** The fields that a record answers; the others are in the ledger of consent. */
export type RecordFieldName = Exclude<FieldName, ConsentFieldName>;

/** Where each field is in a record. */
export const FIELD_PLACES: Readonly<Record<RecordFieldName, RecordPlace>> = {
  ...PEOPLE_PLACES,
  ...EVENT_PLACES,
  ...CIRCUMSTANCE_PLACES,
};
