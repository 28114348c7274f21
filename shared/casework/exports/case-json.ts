import type { Bytes } from "../../bytes/index.ts";
import { encodeDocument } from "../../protocol/field.ts";
import type { CaseNow, Permit } from "../consent/gate.ts";
import { caseRecordField } from "../record/record-field.ts";
import { leavingRecord } from "./leave.ts";

/** The case as its addressee may see it, as canonical JSON: `case-record.schema.json` describes it. */
export function caseJsonFile(permit: Permit<"send">, now: CaseNow): Bytes {
  return encodeDocument(caseRecordField, leavingRecord(permit, now));
}
