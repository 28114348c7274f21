import type { UntrustedEnvelope } from "../../shared/protocol/envelope.ts";
import { readUnverifiedPayload, verifyEnvelope } from "../../shared/crypto/envelope-verify.ts";
import { DESK_LOGIN } from "../../shared/crypto/payload-kinds.ts";
import type { EnrolledOrganisation } from "../storage/organisation-store.ts";
import type { Instance } from "../storage/instance.ts";
import type { Challenges } from "./challenges.ts";

/** The organisation whose desk answered one of our challenges, to this very host; null for anything else (PROTOCOL.md §3.7). */
export function verifyLogin(
  { id, organisations, sodium }: Pick<Instance, "id" | "organisations" | "sodium">,
  challenges: Challenges,
  host: string,
  envelope: UntrustedEnvelope,
): EnrolledOrganisation | null {
  const claimed = readUnverifiedPayload(DESK_LOGIN, envelope);
  if (!claimed.ok) return null;
  // Redeemed first: a challenge is spent by the first answer that names it, right or wrong.
  const isFresh = challenges.redeem(claimed.value.challenge, claimed.value.organisation);
  const organisation = organisations.findOffered(claimed.value.organisation);
  if (!isFresh || organisation === null) return null;
  const login = verifyEnvelope(sodium, DESK_LOGIN, organisation.profile.desk, envelope);
  const isForUs = login.ok && login.value.host === host && login.value.instance === id;
  return isForUs ? organisation : null;
}
