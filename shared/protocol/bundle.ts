import type { Bytes } from "../bytes/index.ts";
import { dayField, type Day } from "./day.ts";
import { base64Bytes, boolean, checked, constant, distinct, integer, list, record, type Field } from "./field.ts";
import {
  instanceIdField,
  organisationIdField,
  sha256Field,
  slotAddressField,
  submissionIdField,
  type InstanceId,
  type OrganisationId,
  type Sha256Hex,
  type SlotAddress,
  type SubmissionId,
} from "./id.ts";
import {
  CERTIFICATES_PER_PUBLICATION,
  KEY_BYTES,
  SEGMENT_SEALED_BYTES,
  SEGMENTS_MOST,
  SIGNATURE_BYTES,
  SUBMISSIONS_PER_BUNDLE,
} from "./limits.ts";
import { isSegmentCount } from "./padding.ts";
import { isAscending } from "./receipt.ts";

export const MANIFEST_NAME = "MANIFEST.json";
export const MANIFEST_LARGEST_BYTES: number = 1024 * 1024;

/** Replies in one outgoing bundle. */
export const SLOTS_PER_BUNDLE = 10_000;

/** A submission in a collected bundle. */
export interface BundledSubmission {
  readonly day: Day;
  readonly id: SubmissionId;
  /** The signature of its filing receipt (PROTOCOL.md §3.5). */
  readonly receipt: Bytes;
  readonly segments: number;
}

/** `MANIFEST.json` of what a desk carries to a console (PROTOCOL.md §8.2). */
export interface CollectedManifest {
  readonly created: Day;
  readonly instance: InstanceId;
  /** The instance's Ed25519 public key, which signs filing receipts. */
  readonly key: Bytes;
  readonly kind: "collected";
  readonly organisation: OrganisationId;
  readonly submissions: readonly BundledSubmission[];
  readonly version: 1;
}

export const collectedManifestField: Field<CollectedManifest> = record<CollectedManifest>({
  created: dayField,
  instance: instanceIdField,
  key: base64Bytes(KEY_BYTES),
  kind: constant("collected"),
  organisation: organisationIdField,
  submissions: checked(
    list(
      record<BundledSubmission>({
        day: dayField,
        id: submissionIdField,
        receipt: base64Bytes(SIGNATURE_BYTES),
        segments: checked(integer(0, SEGMENTS_MOST), isSegmentCount),
      }),
      1,
      SUBMISSIONS_PER_BUNDLE,
    ),
    (items) => isAscending(items.map((item) => item.id)),
  ),
  version: constant(1),
});

/** `MANIFEST.json` of what a console sends out by its desk (PROTOCOL.md §8.3). */
export interface OutgoingManifest {
  /** First days of the weeks whose certificates are inside. */
  readonly certificates: readonly Day[];
  readonly created: Day;
  readonly instance: InstanceId;
  readonly kind: "outgoing";
  readonly organisation: OrganisationId;
  readonly profile: boolean;
  readonly receipt: boolean;
  readonly slots: readonly SlotAddress[];
  readonly version: 1;
}

export const outgoingManifestField: Field<OutgoingManifest> = record<OutgoingManifest>({
  certificates: checked(list(dayField, 0, CERTIFICATES_PER_PUBLICATION), isAscending),
  created: dayField,
  instance: instanceIdField,
  kind: constant("outgoing"),
  organisation: organisationIdField,
  profile: boolean,
  receipt: boolean,
  slots: checked(
    distinct(list(slotAddressField, 0, SLOTS_PER_BUNDLE), (address) => address),
    isAscending,
  ),
  version: constant(1),
});

/** What the console signs of all other members (PROTOCOL.md §8.3). */
export interface OutgoingSignature {
  readonly created: Day;
  readonly instance: InstanceId;
  /** SHA-256 of the hashes of their names and contents. */
  readonly members: Sha256Hex;
  readonly organisation: OrganisationId;
}

export const outgoingSignatureField: Field<OutgoingSignature> = record<OutgoingSignature>({
  created: dayField,
  instance: instanceIdField,
  members: sha256Field,
  organisation: organisationIdField,
});

/** Member names, in both kinds of bundle. */
export const memberName = {
  letter: (id: SubmissionId): string => `submissions/${id}/letter.age`,
  segments: (id: SubmissionId): string => `submissions/${id}/segments`,
  certificate: (first: Day): string => `certificates/${first}.json`,
  slot: (address: SlotAddress): string => `slots/${address}`,
  profile: "profile.json",
  receipt: "receipt.json",
  signature: "signature.json",
} as const;

/** Length of a submission's `segments` member. */
export function segmentsBytes(segments: number): number {
  return segments * SEGMENT_SEALED_BYTES;
}
