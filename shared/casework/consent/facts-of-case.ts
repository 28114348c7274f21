import type { Facts } from "../../mechanisms/facts.ts";
import type { Day } from "../../protocol/day.ts";
import { factsOfRecord } from "../record/facts-of-record.ts";
import type { CaseWork } from "../work.ts";
import { generalLevel } from "./level.ts";

/** What routing knows about a case: what its record says, and how far the people agree. */
export function factsOf({ consents, record }: Pick<CaseWork, "consents" | "record">, today: Day): Facts {
  return {
    ...factsOfRecord(record, today),
    ...(consents.length === 0 ? {} : { consent: generalLevel({ consents, record }, today) }),
  };
}
