import { verifyCard, type VerifiedCard } from "../../shared/crypto/card-verify.ts";
import type { OrganisationId } from "../../shared/protocol/id.ts";
import { encodeX25519Recipient, encodeXWingRecipient } from "../../shared/protocol/recipient.ts";
import type { EnrolledOrganisation } from "../storage/organisation-store.ts";
import type { Instance } from "../storage/instance.ts";

/** Organisations that something can be sealed to today, by their verified cards (PROTOCOL.md §3.4): there is no other key to fall back on. */
export async function sealableOrganisations(instance: Instance): Promise<readonly VerifiedCard[]> {
  const cards = await Promise.all(instance.organisations.offered().map((each) => cardOf(instance, each)));
  return cards.filter((card) => card !== null);
}

/** The one of them with this id, or null. */
export async function findSealable(instance: Instance, id: OrganisationId): Promise<VerifiedCard | null> {
  const organisation = instance.organisations.findOffered(id);
  return organisation === null ? null : await cardOf(instance, organisation);
}

async function cardOf(
  { organisations, sodium, today }: Instance,
  { envelope, id }: EnrolledOrganisation,
): Promise<VerifiedCard | null> {
  const certificate = organisations.certificateFor(id, today());
  const expectation = { organisation: id, pinned: null, today: today() };
  const card = await verifyCard(sodium, { profile: envelope, certificate }, expectation);
  return card.ok ? card.value : null;
}

/** The lines of a file for `age -R`: nothing but recipients, so that it does not tell whoever finds it what it is for. */
export function recipientsText({ certificate }: VerifiedCard): string {
  return linesOf(certificate.recipients.map(encodeXWingRecipient));
}

/** Likewise, for programs that do not know the keys of newer ones; empty when the organisation has none for them. */
export function olderRecipientsText({ certificate }: VerifiedCard): string {
  return linesOf(certificate.classic.map(encodeX25519Recipient));
}

function linesOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join("");
}
