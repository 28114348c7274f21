import type { Brand, Bytes } from "../bytes/index.ts";
import type { InstancePublicKey } from "../crypto/derived-id.ts";
import { dayField, type Day } from "../protocol/day.ts";
import { envelopeField, type UntrustedEnvelope } from "../protocol/envelope.ts";
import {
  base64,
  base64Bytes,
  checked,
  integer,
  key,
  list,
  nullable,
  pattern,
  record,
  refuseField,
  type Field,
} from "../protocol/field.ts";
import {
  idField,
  organisationIdField,
  slotAddressField,
  submissionIdField,
  type OrganisationId,
  type SlotAddress,
  type SubmissionId,
} from "../protocol/id.ts";
import {
  CERTIFICATES_PER_PUBLICATION,
  KEY_BYTES,
  SEGMENTS_MOST,
  SLOTS_PER_READ,
  SUBMISSIONS_PER_BUNDLE,
  SUBMISSIONS_PER_LIST,
} from "../protocol/limits.ts";
import { isSegmentCount } from "../protocol/padding.ts";

// The JSON bodies of PROTOCOL.md §7, once for both sides.

/** A secret that stands for a right: an upload, a desk session, a bundle. 32 bytes, in hex. */
export type Token = Brand<string, "Token">;

export const tokenField: Field<Token> = idField(KEY_BYTES);

/** The only content of an error (PROTOCOL.md §7.6). */
export interface Problem {
  readonly code: string;
}
export const problemField: Field<Problem> = record<Problem>({ code: pattern("[a-z_]+\\.[a-z_]+", 64) });

/** PROTOCOL.md §7.2. */
export interface Directory {
  readonly instance: { readonly key: InstancePublicKey };
  readonly organisations: readonly DirectoryEntry[];
}
export interface DirectoryEntry {
  readonly certificate: UntrustedEnvelope | null;
  readonly profile: UntrustedEnvelope;
}
export const directoryField: Field<Directory> = record<Directory>({
  instance: record<Directory["instance"]>({ key: key(KEY_BYTES) }),
  organisations: list(
    record<DirectoryEntry>({ certificate: nullable(envelopeField), profile: envelopeField }),
    0,
    1000,
  ),
});

/** PROTOCOL.md §7.3. */
export interface BeginSubmission {
  readonly id: SubmissionId;
  readonly organisation: OrganisationId;
  readonly segments: number;
}
export const beginSubmissionField: Field<BeginSubmission> = record<BeginSubmission>({
  id: submissionIdField,
  organisation: organisationIdField,
  segments: checked(integer(0, SEGMENTS_MOST), isSegmentCount),
});
export const tokenAnswerField: Field<{ readonly token: Token }> = record({ token: tokenField });

export interface SubmissionStatus {
  readonly received: Bytes;
  readonly state: "open" | "committed";
}
export const submissionStatusField: Field<SubmissionStatus> = record<SubmissionStatus>({
  received: base64(SEGMENTS_MOST / 8),
  state: {
    read: (value) => (value === "open" || value === "committed" ? value : refuseField()),
    write: (value) => value,
  },
});
export const receiptField: Field<{ readonly receipt: UntrustedEnvelope }> = record({ receipt: envelopeField });

/** PROTOCOL.md §7.4. */
export interface SlotAddresses {
  readonly addresses: readonly SlotAddress[];
}
export const slotAddressesField: Field<SlotAddresses> = record<SlotAddresses>({
  addresses: list(slotAddressField, SLOTS_PER_READ, SLOTS_PER_READ),
});

/** PROTOCOL.md §7.5. */
export const challengeRequestField: Field<{ readonly organisation: OrganisationId }> = record({
  organisation: organisationIdField,
});
export const challengeField: Field<{ readonly challenge: Bytes }> = record({ challenge: base64Bytes(KEY_BYTES) });
export const loginField: Field<{ readonly login: UntrustedEnvelope }> = record({ login: envelopeField });

export interface DeskSession {
  readonly seconds: number;
  readonly token: Token;
}
export const deskSessionField: Field<DeskSession> = record<DeskSession>({
  seconds: integer(1, 86_400),
  token: tokenField,
});

export interface WaitingSubmission {
  /** Length of the sealed letter. */
  readonly bytes: number;
  readonly day: Day;
  readonly id: SubmissionId;
  readonly segments: number;
}
export const waitingSubmissionsField: Field<{ readonly submissions: readonly WaitingSubmission[] }> = record({
  submissions: list(
    record<WaitingSubmission>({
      bytes: integer(1, 2 ** 31),
      day: dayField,
      id: submissionIdField,
      segments: integer(0, SEGMENTS_MOST),
    }),
    0,
    SUBMISSIONS_PER_LIST,
  ),
});

export const bundleRequestField: Field<{ readonly submissions: readonly SubmissionId[] }> = record({
  submissions: list(submissionIdField, 1, SUBMISSIONS_PER_BUNDLE),
});
export interface BundleTicket {
  readonly bytes: number;
  readonly ticket: Token;
}
export const bundleTicketField: Field<BundleTicket> = record<BundleTicket>({
  bytes: integer(1, Number.MAX_SAFE_INTEGER),
  ticket: tokenField,
});

export const deletedField: Field<{ readonly deleted: number }> = record({
  deleted: integer(0, SUBMISSIONS_PER_BUNDLE),
});

export interface CardPublication {
  readonly certificates: readonly UntrustedEnvelope[];
  readonly profile: UntrustedEnvelope | null;
}
export const cardPublicationField: Field<CardPublication> = record<CardPublication>({
  certificates: list(envelopeField, 0, CERTIFICATES_PER_PUBLICATION),
  profile: nullable(envelopeField),
});
