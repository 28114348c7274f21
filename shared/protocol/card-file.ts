import { envelopeField, type UntrustedEnvelope } from "./envelope.ts";
import { constant, list, record, type Field } from "./field.ts";
import {
  CERTIFICATE_ENVELOPE_LARGEST_BYTES,
  CERTIFICATES_PER_PUBLICATION,
  PROFILE_ENVELOPE_LARGEST_BYTES,
} from "./limits.ts";

/** The public file that an operator enrols (PROTOCOL.md §10.2). Nothing in it is verified yet. */
export interface CardFile {
  readonly certificates: readonly UntrustedEnvelope[];
  readonly kind: "card";
  readonly profile: UntrustedEnvelope;
  readonly version: 1;
}

export const cardFileField: Field<CardFile> = record<CardFile>({
  certificates: list(envelopeField, 1, CERTIFICATES_PER_PUBLICATION),
  kind: constant("card"),
  profile: envelopeField,
  version: constant(1),
});

export const CARD_FILE_LARGEST_BYTES: number =
  1024 + PROFILE_ENVELOPE_LARGEST_BYTES + CERTIFICATES_PER_PUBLICATION * CERTIFICATE_ENVELOPE_LARGEST_BYTES;
