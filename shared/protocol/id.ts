import { encodeHex, parseHex, type Brand, type Bytes } from "../bytes/index.ts";
import { hexBytes, mapped, type Field } from "./field.ts";
import { HASH_BYTES, ID_BYTES } from "./limits.ts";

// Identifiers are lower-case hex text in memory too: they are compared, used as keys and written into paths (PROTOCOL.md §2).

/** 32 bytes: SHA-256 of the instance's public key (PROTOCOL.md §2.1). */
export type InstanceId = Brand<string, "InstanceId">;
/** 32 bytes: SHA-256 of the organisation's root public key (PROTOCOL.md §2.2). */
export type OrganisationId = Brand<string, "OrganisationId">;
/** 32 bytes: SHA-256 of the public key of whoever publishes updates (PROTOCOL.md §2.5). */
export type PublisherId = Brand<string, "PublisherId">;
/** 16 random bytes, chosen by the source (PROTOCOL.md §2.3). */
export type SubmissionId = Brand<string, "SubmissionId">;
/** 16 bytes, derived from the codename (PROTOCOL.md §2.3). */
export type CaseId = Brand<string, "CaseId">;
/** 16 bytes: where one reply waits (PROTOCOL.md §6.3). */
export type SlotAddress = Brand<string, "SlotAddress">;
/** 32 bytes: a SHA-256 of something that is sealed or signed. */
export type Sha256Hex = Brand<string, "Sha256Hex">;

/** An identifier of `length` bytes. */
export function idField<T extends string>(length: number): Field<T> {
  return mapped<Bytes, T>(
    hexBytes(length),
    (bytes) => encodeHex(bytes) as T,
    (id) => idBytes(id),
  );
}

export const instanceIdField: Field<InstanceId> = idField(HASH_BYTES);
export const organisationIdField: Field<OrganisationId> = idField(HASH_BYTES);
export const submissionIdField: Field<SubmissionId> = idField(ID_BYTES);
export const caseIdField: Field<CaseId> = idField(ID_BYTES);
export const slotAddressField: Field<SlotAddress> = idField(ID_BYTES);
export const sha256Field: Field<Sha256Hex> = idField(HASH_BYTES);

/** The bytes of an identifier. */
export function idBytes(id: string): Bytes {
  const bytes = parseHex(id);
  if (!bytes.ok) throw new TypeError("not an identifier");
  return bytes.value;
}
