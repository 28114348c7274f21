import { getDirectory } from "../../shared/api/source-api.ts";
import type { Directory } from "../../shared/api/documents.ts";
import type { Transport } from "../../shared/api/transport.ts";
import { failure, ok, type Result } from "../../shared/bytes/index.ts";
import { verifyCard, verifyProfile } from "../../shared/crypto/card-verify.ts";
import { instanceIdOf, organisationIdOf } from "../../shared/crypto/derived-id.ts";
import { readUnverifiedPayload } from "../../shared/crypto/envelope-verify.ts";
import { PROFILE } from "../../shared/crypto/payload-kinds.ts";
import type { Day } from "../../shared/protocol/day.ts";
import type { InstanceId, OrganisationId } from "../../shared/protocol/id.ts";
import type { Sodium } from "../../shared/sodium/sodium.ts";
import { pickText } from "../../shared/protocol/pick-text.ts";
import type { DeskOwner } from "./desk-calls.ts";

/** What is looked for in the directory, and in what language and on what day it is read. */
export interface OwnerQuery {
  readonly language: string;
  readonly organisation: OrganisationId;
  readonly today: Day;
}

/** The organisation of a desk at this instance, and the instance. */
export interface FoundOwner {
  readonly instance: InstanceId;
  readonly owner: DeskOwner;
}

/** Finds the organisation of a desk key in the directory, and verifies what it says of itself (PROTOCOL.md §3.4). */
export async function findOwner(
  sodium: Sodium,
  send: Transport,
  { language, organisation, today }: OwnerQuery,
): Promise<Result<FoundOwner, string>> {
  const directory = await getDirectory(send);
  if (!directory.ok) return directory;
  const { instance, organisations } = directory.value;
  const entry = await findEntry(organisations, organisation);
  if (entry === null) return failure("organisation.unknown");
  // A desk works on when the card has expired: it has to bring the new one.
  const expectation = { organisation, pinned: null };
  const verified = await verifyProfile(sodium, entry.profile, { ...expectation, today: entry.expires });
  if (!verified.ok) return verified;
  const { expires, names, practice } = verified.value.profile;
  const card = await verifyCard(sodium, entry, { ...expectation, today });
  const owner = {
    id: organisation,
    name: pickText(names, language) ?? { language: "und", text: "" },
    practice,
    expires,
    isExpired: !card.ok && card.code === "card.expired",
    hasKeyForToday: card.ok,
  };
  return ok({ instance: await instanceIdOf(instance.key), owner });
}

async function findEntry(
  organisations: Directory["organisations"],
  organisation: OrganisationId,
): Promise<(Directory["organisations"][number] & { readonly expires: Day }) | null> {
  for (const entry of organisations) {
    const claimed = readUnverifiedPayload(PROFILE, entry.profile);
    if (!claimed.ok || (await organisationIdOf(claimed.value.root)) !== organisation) continue;
    return { ...entry, expires: claimed.value.expires };
  }
  return null;
}
