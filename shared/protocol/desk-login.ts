import type { Brand, Bytes } from "../bytes/index.ts";
import { base64Bytes, constant, key, plainText, record, type Field } from "./field.ts";
import { instanceIdField, organisationIdField, type InstanceId, type OrganisationId } from "./id.ts";
import { KEY_BYTES } from "./limits.ts";

/** A desk's answer to a challenge (PROTOCOL.md §3.7). */
export interface DeskLogin {
  readonly challenge: Bytes;
  readonly host: string;
  readonly instance: InstanceId;
  readonly organisation: OrganisationId;
}

export const deskLoginField: Field<DeskLogin> = record<DeskLogin>({
  challenge: base64Bytes(KEY_BYTES),
  host: plainText(1, 300),
  instance: instanceIdField,
  organisation: organisationIdField,
});

/** Ed25519 seed of a desk. */
export type DeskSeed = Brand<Bytes, "DeskSeed">;

/** The desk key file (PROTOCOL.md §10.1). */
export interface DeskKeyFile {
  readonly kind: "desk-key";
  readonly organisation: OrganisationId;
  readonly secret: DeskSeed;
  readonly version: 1;
}

export const deskKeyFileField: Field<DeskKeyFile> = record<DeskKeyFile>({
  kind: constant("desk-key"),
  organisation: organisationIdField,
  secret: key(KEY_BYTES),
  version: constant(1),
});

export const DESK_KEY_FILE_LARGEST_BYTES = 1024;
