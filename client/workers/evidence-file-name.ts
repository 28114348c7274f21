import type { SubmissionId } from "../../shared/protocol/id.ts";

const ID_DIGITS = 8;

/**
 * What a file of evidence is called where it is saved: its own name behind a mark of its letter. Its sender chose that name, and could
 * choose the one of a vault or of the console, which lie beside it.
 */
export function evidenceFileName(submission: SubmissionId, name: string): string {
  return `evidence-${submission.slice(0, ID_DIGITS)}-${name}`;
}
