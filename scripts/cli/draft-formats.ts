import type { Bytes } from "../../shared/bytes/index.ts";
import type { CaseNow } from "../../shared/casework/consent/gate.ts";
import type { WrittenDraft } from "../../shared/casework/drafts/write-draft.ts";
import { draftDocxFile } from "../../shared/casework/exports/draft-docx.ts";
import { draftEmlFile } from "../../shared/casework/exports/draft-eml.ts";
import { draftJsonFile } from "../../shared/casework/exports/draft-json.ts";
import { draftTextFile } from "../../shared/casework/exports/draft-text.ts";
import { orFail, UsageError } from "./command-error.ts";

/** How a draft is written into a file. */
export type DraftFormat = (draft: WrittenDraft<"send">, to: readonly string[], now: CaseNow) => Bytes | Promise<Bytes>;

const FORMATS: ReadonlyMap<string, DraftFormat> = new Map<string, DraftFormat>([
  ["docx", async (draft, _to, now) => orFail(await draftDocxFile(draft, now))],
  ["eml", (draft, to, now) => orFail(draftEmlFile(draft, { to, copy: [] }, now))],
  ["txt", (draft, _to, now) => draftTextFile(draft, now)],
  ["json", (draft, _to, now) => draftJsonFile(draft, now)],
]);

/** The format with this name. @throws UsageError */
export function draftFormat(name: string): DraftFormat {
  const format = FORMATS.get(name);
  if (format === undefined) throw new UsageError(`A format is one of ${[...FORMATS.keys()].join(", ")}.`);
  return format;
}
