import { dayField, type Day } from "./day.ts";
import { checked, list, record, type Field } from "./field.ts";
import {
  instanceIdField,
  organisationIdField,
  sha256Field,
  submissionIdField,
  type InstanceId,
  type OrganisationId,
  type Sha256Hex,
  type SubmissionId,
} from "./id.ts";
import { SUBMISSIONS_PER_BUNDLE } from "./limits.ts";

/** The instance's word that it accepted a sealed letter (PROTOCOL.md §3.5). */
export interface FilingReceipt {
  readonly day: Day;
  readonly instance: InstanceId;
  readonly letter: Sha256Hex;
  readonly organisation: OrganisationId;
  readonly submission: SubmissionId;
}

export const filingReceiptField: Field<FilingReceipt> = record<FilingReceipt>({
  day: dayField,
  instance: instanceIdField,
  letter: sha256Field,
  organisation: organisationIdField,
  submission: submissionIdField,
});

/** One submission that a console holds safely. */
export interface CollectedSubmission {
  readonly letter: Sha256Hex;
  readonly submission: SubmissionId;
}

/** The console's order to delete what it holds safely (PROTOCOL.md §3.6). */
export interface CollectionReceipt {
  readonly day: Day;
  readonly instance: InstanceId;
  readonly organisation: OrganisationId;
  readonly submissions: readonly CollectedSubmission[];
}

export const collectionReceiptField: Field<CollectionReceipt> = record<CollectionReceipt>({
  day: dayField,
  instance: instanceIdField,
  organisation: organisationIdField,
  submissions: checked(
    list(
      record<CollectedSubmission>({ letter: sha256Field, submission: submissionIdField }),
      1,
      SUBMISSIONS_PER_BUNDLE,
    ),
    (items) => isAscending(items.map((item) => item.submission)),
  ),
});

/** True if each text is greater than the one before it. */
export function isAscending(texts: readonly string[]): boolean {
  return texts.every((text, index) => index === 0 || (texts[index - 1] ?? "") < text);
}
