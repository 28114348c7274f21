import type { Bytes } from "../../shared/bytes/index.ts";
import type { WrittenDraft } from "../../shared/casework/drafts/write-draft.ts";
import { draftDocxFile } from "../../shared/casework/exports/draft-docx.ts";
import { draftEmlFile } from "../../shared/casework/exports/draft-eml.ts";
import { draftJsonFile } from "../../shared/casework/exports/draft-json.ts";
import { draftTextFile } from "../../shared/casework/exports/draft-text.ts";
import { orFail, UsageError } from "./command-error.ts";

/** How a draft is written into a file. */
export type DraftFormat = (draft: WrittenDraft<"send">, to: readonly string[]) => Bytes | Promise<Bytes>;

const FORMATS: ReadonlyMap<string, DraftFormat> = new Map<string, DraftFormat>([
  ["docx", async (draft) => orFail(await draftDocxFile(draft))],
  ["eml", (draft, to) => orFail(draftEmlFile(draft, { to, copy: [] }))],
  ["txt", draftTextFile],
  ["json", draftJsonFile],
]);

/** The format with this name. @throws UsageError */
export function draftFormat(name: string): DraftFormat {
  const format = FORMATS.get(name);
  if (format === undefined) throw new UsageError(`A format is one of ${[...FORMATS.keys()].join(", ")}.`);
  return format;
}
