import { CIRCUMSTANCE_PLACES } from "./circumstance-places.ts";
import { EVENT_PLACES } from "./event-places.ts";
import type { RecordFieldName } from "./field-names.ts";
import type { RecordPlace } from "./field-place.ts";
import { PEOPLE_PLACES } from "./people-places.ts";

/** Where each field is in a record. */
export const FIELD_PLACES: Readonly<Record<RecordFieldName, RecordPlace>> = {
  ...PEOPLE_PLACES,
  ...EVENT_PLACES,
  ...CIRCUMSTANCE_PLACES,
};
