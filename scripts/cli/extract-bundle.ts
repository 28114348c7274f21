import { join } from "node:path";
import { lettersOf } from "../../shared/casework/case.ts";
import type { BundleOnDisk, Imported } from "../../shared/casework/import-bundle.ts";
import { withAllFilesSaved } from "../../shared/casework/saved-files.ts";
import type { SubmissionId } from "../../shared/protocol/id.ts";
import type { Vault } from "../../shared/protocol/vault.ts";
import type { Sodium } from "../../shared/sodium/sodium.ts";
import { CommandError } from "./command-error.ts";
import { extractLetter } from "./extract-letter.ts";
import { makeFolder } from "./write-file.ts";

/** Submissions whose letter or files could not be written out, with the code that says why. */
export type Unwritten = ReadonlyMap<SubmissionId, string>;

/**
 * Writes out every submission of a bundle that was not refused, each into a folder of its own below `out`. One that cannot be
 * written does not stop the others. @throws CommandError when there can be no folder `out`
 */
export async function extractBundle(
  sodium: Sodium,
  out: string,
  { outcomes, vault }: Imported,
  { bundle, source }: BundleOnDisk,
): Promise<Unwritten> {
  await makeFolder(out);
  const refused = new Set(outcomes.filter(({ outcome }) => outcome === "refused").map(({ submission }) => submission));
  const unwritten = new Map<SubmissionId, string>();
  const letters = lettersOf(vault, bundle.manifest.instance);
  for (const parts of bundle.submissions) {
    const submission = parts.submission.id;
    const letter = letters.get(submission);
    if (refused.has(submission) || letter === undefined) continue;
    try {
      await extractLetter(join(out, submission), letter, { parts, sodium, source });
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      unwritten.set(submission, error.code);
    }
  }
  return unwritten;
}

/**
 * The vault after an import that orders the deletion of nothing that was not written out: what is not on this disk has to stay on
 * the instance. Receipts from before the import stay. Files that were written out count as saved (PROTOCOL.md §9.2).
 */
export function withoutReceipts(
  before: Vault,
  { bundle }: BundleOnDisk,
  { outcomes, vault: after }: Imported,
  unwritten: Unwritten,
): Vault {
  const { instance } = bundle.manifest;
  const isUnwritten = (receipt: Vault["receipts"][number]): boolean =>
    receipt.instance === instance && unwritten.has(receipt.submission);
  const written = outcomes.filter(({ outcome, submission }) => outcome !== "refused" && !unwritten.has(submission));
  return {
    ...withAllFilesSaved(after, instance, new Set(written.map(({ submission }) => submission))),
    receipts: [
      ...after.receipts.filter((receipt) => !isUnwritten(receipt)),
      ...before.receipts.filter((receipt) => isUnwritten(receipt)),
    ],
  };
}
