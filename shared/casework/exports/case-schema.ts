import { encodeUtf8, type Bytes } from "../../bytes/index.ts";
import schema from "../record/case-record.schema.json" with { type: "json" };

/** What the file of `case-json.ts` says, as JSON Schema: for whoever has that file and not this program. It tells nothing of any case. */
export function caseSchemaFile(): Bytes {
  return encodeUtf8(`${JSON.stringify(schema, null, 2)}\n`);
}
