import type { Brand, Bytes } from "../bytes/index.ts";
import { envelopeField, type UntrustedEnvelope } from "./envelope.ts";
import { constant, key, record, type Field } from "./field.ts";
import { ENVELOPE_LARGEST_BYTES, KEY_BYTES } from "./limits.ts";

/** Ed25519 public key that signs updates of what is known of mechanisms (PROTOCOL.md §2.5). */
export type UpdatePublicKey = Brand<Bytes, "UpdatePublicKey">;
/** Its seed. */
export type UpdateSeed = Brand<Bytes, "UpdateSeed">;

/** Whose updates an organisation takes, and the last that it took. */
export interface MechanismUpdates {
  readonly publisher: UpdatePublicKey;
  readonly update: UntrustedEnvelope;
}

const updates = { publisher: key<UpdatePublicKey>(KEY_BYTES), update: envelopeField };

export const mechanismUpdatesField: Field<MechanismUpdates> = record<MechanismUpdates>(updates);

/** An update on its way to consoles, with the key that it claims to be signed by (PROTOCOL.md §10.4). */
export interface UpdateFile extends MechanismUpdates {
  readonly kind: "mechanism-update-file";
  readonly version: 1;
}

export const updateFileField: Field<UpdateFile> = record<UpdateFile>({
  ...updates,
  kind: constant("mechanism-update-file"),
  version: constant(1),
});

/** The payload in base64, and what stands around it. */
export const UPDATE_FILE_LARGEST_BYTES: number = 4 * Math.ceil(ENVELOPE_LARGEST_BYTES / 3) + 1024;

/** What a publisher signs with (PROTOCOL.md §10.4). */
export interface UpdateKeyFile {
  readonly kind: "mechanism-update-key";
  readonly secret: UpdateSeed;
  readonly version: 1;
}

export const updateKeyFileField: Field<UpdateKeyFile> = record<UpdateKeyFile>({
  kind: constant("mechanism-update-key"),
  secret: key<UpdateSeed>(KEY_BYTES),
  version: constant(1),
});

export const UPDATE_KEY_FILE_LARGEST_BYTES = 1024;
