import {
  bundleRequestField,
  bundleTicketField,
  deletedField,
  receiptField,
  waitingSubmissionsField,
} from "../../shared/api/documents.ts";
import { ENVELOPE_LARGEST_BYTES, SUBMISSIONS_PER_BUNDLE } from "../../shared/protocol/limits.ts";
import { dayField } from "../../shared/protocol/day.ts";
import { record, type Field } from "../../shared/protocol/field.ts";
import { submissionIdField, type SubmissionId } from "../../shared/protocol/id.ts";
import { refuse } from "../http/problem.ts";
import { NONE, type FieldInstance } from "../http/route-schema.ts";
import type { EnrolledOrganisation } from "../storage/organisation-store.ts";
import type { Instance } from "../storage/instance.ts";
import type { WaitingPlace } from "../storage/submission-rows.ts";
import { planArchive, type ArchivedSubmission } from "./collected-archive.ts";
import { verifyCollectionReceipt } from "./collection-receipt.ts";
import { organisationOf } from "./session-scope.ts";
import type { Tickets } from "./tickets.ts";

const BUNDLE_REQUEST_LARGEST_BYTES: number = 64 + SUBMISSIONS_PER_BUNDLE * 36;
const RECEIPT_LARGEST_BYTES: number = 64 + ENVELOPE_LARGEST_BYTES;

const waitingPlace: Field<WaitingPlace> = record<WaitingPlace>({ day: dayField, id: submissionIdField });

export interface CollectionOptions {
  readonly instance: Instance;
  readonly tickets: Tickets;
}

/** What waits for the desk's organisation, how it is carried away, and how it is deleted (PROTOCOL.md §7.5). */
export async function collectionRoutes(app: FieldInstance, { instance, tickets }: CollectionOptions): Promise<void> {
  const { submissions } = instance;

  app.get(
    "/submissions",
    { schema: { params: NONE, querystring: NONE, response: { 200: waitingSubmissionsField } } },
    async (request) => ({ submissions: submissions.waiting(organisationOf(request).id, null) }),
  );

  app.get(
    "/submissions/after/:day/:id",
    { schema: { params: waitingPlace, querystring: NONE, response: { 200: waitingSubmissionsField } } },
    async (request) => ({ submissions: submissions.waiting(organisationOf(request).id, request.params) }),
  );

  app.post(
    "/bundle",
    {
      bodyLimit: BUNDLE_REQUEST_LARGEST_BYTES,
      schema: { params: NONE, querystring: NONE, body: bundleRequestField, response: { 200: bundleTicketField } },
    },
    async (request) => {
      const organisation = organisationOf(request);
      const items = collect(instance, organisation, request.body.submissions);
      const archive = await planArchive(instance, organisation.id, items);
      return { bytes: archive.size, ticket: await tickets.issue(archive, organisation.id) };
    },
  );

  app.post(
    "/receipts",
    {
      bodyLimit: RECEIPT_LARGEST_BYTES,
      schema: { params: NONE, querystring: NONE, body: receiptField, response: { 200: deletedField } },
    },
    async (request) => {
      const organisation = organisationOf(request);
      const receipt = verifyCollectionReceipt(instance, organisation, request.body.receipt);
      if (receipt === null) refuse("receipt.refused");
      return { deleted: await submissions.removeCollected(organisation.id, receipt.submissions) };
    },
  );
}

/** The organisation's own submissions, sorted by id; one that is not its own is unknown to it. */
function collect(
  { submissions }: Instance,
  { id: organisation }: EnrolledOrganisation,
  ids: readonly SubmissionId[],
): readonly ArchivedSubmission[] {
  return [...new Set(ids)].toSorted().map((id) => {
    const item = submissions.findWaiting(organisation, id);
    const sha256 = submissions.letterHash(id);
    return item === null || sha256 === null ? refuse("submission.unknown") : { ...item, sha256 };
  });
}
