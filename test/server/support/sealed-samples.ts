import { randomBytes } from "node:crypto";
import { beginSubmission, putLetter, putSegment, type Upload } from "../../../shared/api/source-api.ts";
import type { Bytes } from "../../../shared/bytes/index.ts";
import type { NewOrganisation } from "../../../shared/casework/organisation.ts";
import { sealAge } from "../../../shared/crypto/age-seal.ts";
import { verifyEnvelope } from "../../../shared/crypto/envelope-verify.ts";
import { INTAKE } from "../../../shared/crypto/payload-kinds.ts";
import { createSubmissionId } from "../../../shared/crypto/random-ids.ts";
import { wrapToXWing } from "../../../shared/crypto/xwing-wrap.ts";
import {
  organisationIdField,
  slotAddressField,
  type OrganisationId,
  type SlotAddress,
} from "../../../shared/protocol/id.ts";
import { ID_BYTES, SEGMENT_SEALED_BYTES } from "../../../shared/protocol/limits.ts";
import { SLOT_PLAINTEXT_BYTES } from "../../../shared/protocol/reply.ts";
import type { XWingPublicKey } from "../../../shared/protocol/recipient.ts";
import { encodeHex } from "../../../shared/bytes/index.ts";
import { loadSodium } from "../../../shared/sodium/sodium.ts";
import type { TestServer } from "./test-server.ts";

/** A real age file, of a padded size, for the organisation's current key. */
export async function sealedLetter(organisation: NewOrganisation, plaintextBytes = 65_536): Promise<Bytes> {
  return await sealFor(recipientOf(organisation, await loadSodium()), plaintextBytes);
}

/** A real sealed slot. */
export async function sealedSlot(organisation: NewOrganisation): Promise<Bytes> {
  return await sealFor(recipientOf(organisation, await loadSodium()), SLOT_PLAINTEXT_BYTES);
}

async function sealFor(recipient: XWingPublicKey, plaintextBytes: number): Promise<Bytes> {
  const sodium = await loadSodium();
  const sealed = await sealAge(sodium, [wrapToXWing(sodium, recipient)], new Uint8Array(plaintextBytes).fill(0x20));
  if (!sealed.ok) throw new Error(sealed.code);
  return sealed.value;
}

function recipientOf({ card, vault }: NewOrganisation, sodium: Awaited<ReturnType<typeof loadSodium>>): XWingPublicKey {
  const [certificate] = card.certificates;
  const root = sodium.ed25519PublicKey(vault.organisation.root);
  const verified = certificate === undefined ? null : verifyEnvelope(sodium, INTAKE, root, certificate);
  const recipient = verified?.ok === true ? verified.value.recipients[0] : undefined;
  if (recipient === undefined) throw new Error("a new organisation has a certificate");
  return recipient;
}

/** What looks like a sealed segment to a server. */
export function sealedSegment(): Bytes {
  return new Uint8Array(randomBytes(SEGMENT_SEALED_BYTES));
}

export async function randomAddress(): Promise<SlotAddress> {
  return slotAddressField.read(encodeHex((await loadSodium()).randomBytes(ID_BYTES)));
}

export async function randomOrganisationId(): Promise<OrganisationId> {
  return organisationIdField.read(encodeHex((await loadSodium()).randomBytes(32)));
}

/** Begins a submission. */
export async function begin(server: TestServer, organisation: OrganisationId, segments = 0): Promise<Upload> {
  const id = createSubmissionId(await loadSodium());
  const token = await beginSubmission(server.send, { id, organisation, segments });
  if (!token.ok) throw new Error(token.code);
  return { id, token: token.value };
}

/** Begins a submission with evidence, and sends its first segment: from then on something of it is kept. */
export async function beginWithSegment(
  server: TestServer,
  organisation: OrganisationId,
  segments = 1,
): Promise<Upload> {
  const upload = await begin(server, organisation, segments);
  const sent = await putSegment(server.send, upload, 0, sealedSegment());
  if (!sent.ok) throw new Error(sent.code);
  return upload;
}

/** A whole submission, as it was sent. */
export interface SentSubmission extends Upload {
  readonly letter: Bytes;
  readonly segments: readonly Bytes[];
}

/** Sends a whole submission. */
export async function submit(server: TestServer, organisation: NewOrganisation, count = 0): Promise<SentSubmission> {
  const upload = await begin(server, organisation.id, count);
  const segments = Array.from({ length: count }, sealedSegment);
  for (const [index, segment] of segments.entries()) {
    const sent = await putSegment(server.send, upload, index, segment);
    if (!sent.ok) throw new Error(sent.code);
  }
  const letter = await sealedLetter(organisation);
  const receipt = await putLetter(server.send, upload, letter);
  if (!receipt.ok) throw new Error(receipt.code);
  return { ...upload, letter, segments };
}
