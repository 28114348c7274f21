import type { Person } from "../../../shared/casework/record/case-record.ts";
import { message } from "../../i18n/localize.ts";
import type { Labels } from "./choice-fields.ts";

/** What an entry among the people can be. */
export const PERSON_KINDS = ["person", "organisation", "group"] as const satisfies readonly Person["kind"][];

export const KIND_LABELS: Labels<Person["kind"]> = {
  person: message("kind-person"),
  organisation: message("kind-organisation"),
  group: message("kind-group"),
};
