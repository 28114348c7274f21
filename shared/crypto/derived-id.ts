import { concatBytes, encodeHex, encodeUtf8, type Brand, type Bytes } from "../bytes/index.ts";
import {
  idBytes,
  type CaseId,
  type InstanceId,
  type OrganisationId,
  type Sha256Hex,
  type SubmissionId,
} from "../protocol/id.ts";
import type { ReplyKeys } from "../protocol/letter.ts";
import { ID_BYTES } from "../protocol/limits.ts";
import type { RootPublicKey } from "../protocol/profile.ts";
import type { Sodium } from "../sodium/sodium.ts";
import { sha256 } from "./hash.ts";

/** Ed25519 public key that verifies an instance's filing receipts (PROTOCOL.md §2.1). */
export type InstancePublicKey = Brand<Bytes, "InstancePublicKey">;

/** The public key of an instance's Ed25519 seed (PROTOCOL.md §2.1). */
export function instancePublicKeyOf(sodium: Sodium, seed: Bytes): InstancePublicKey {
  return sodium.ed25519PublicKey(seed) as InstancePublicKey;
}

/** PROTOCOL.md §2.1. */
export async function instanceIdOf(key: Bytes): Promise<InstanceId> {
  return encodeHex(await sha256(concatBytes(encodeUtf8("amparo/v1/instance\0"), key))) as InstanceId;
}

/** PROTOCOL.md §2.2. */
export async function organisationIdOf(root: RootPublicKey): Promise<OrganisationId> {
  return encodeHex(await sha256(concatBytes(encodeUtf8("amparo/v1/organisation\0"), root))) as OrganisationId;
}

/**
 * The case that letters with these keys belong to, at one organisation of one instance (PROTOCOL.md §6.2). Whoever finds a case id,
 * or some of the keys, cannot name the case with other keys.
 */
export async function caseIdOf(
  scope: { readonly instance: InstanceId; readonly organisation: OrganisationId },
  { macKey, publicKey, slotKey }: ReplyKeys,
): Promise<CaseId> {
  const label = encodeUtf8("amparo/v1/case\0");
  const bound = concatBytes(label, idBytes(scope.instance), idBytes(scope.organisation), macKey, publicKey, slotKey);
  return encodeHex((await sha256(bound)).subarray(0, ID_BYTES)) as CaseId;
}

/**
 * The case that a sealed file is, by itself (PROTOCOL.md §4.11); `hash` is that of its plaintext (§5.5). Nobody can name it who does not
 * know that, and no codename leads to it.
 */
export async function caseIdOfSealedFile(
  { instance, organisation, submission }: SealedFilePlace,
  hash: Sha256Hex,
): Promise<CaseId> {
  const label = encodeUtf8("amparo/v1/sealed-file\0");
  const ids = [instance, organisation, submission, hash].map(idBytes);
  return encodeHex((await sha256(concatBytes(label, ...ids))).subarray(0, ID_BYTES)) as CaseId;
}

/** Where a sealed file came from; nothing inside of it says so. */
interface SealedFilePlace {
  readonly instance: InstanceId;
  readonly organisation: OrganisationId;
  readonly submission: SubmissionId;
}
