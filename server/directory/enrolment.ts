import { failure, ok, type Result } from "../../shared/bytes/index.ts";
import type { CardFile } from "../../shared/protocol/card-file.ts";
import type { Day } from "../../shared/protocol/day.ts";
import type { OrganisationId } from "../../shared/protocol/id.ts";
import type { LocalText } from "../../shared/protocol/text.ts";
import { verifyPublication } from "../storage/card-publication.ts";
import type { Instance } from "../storage/instance.ts";
import type { OtherWeeks } from "../storage/organisation-store.ts";

/** An organisation in the operator's words. */
export interface OrganisationSummary {
  readonly id: OrganisationId;
  readonly names: readonly LocalText[];
  readonly practice: boolean;
  readonly serial: number;
  readonly expires: Day;
  /** True if sources and desks may use it: a practice organisation may not, once there is a real one. */
  readonly offered: boolean;
  /** True if there is a certificate for today, so that sources can seal to it. */
  readonly sealable: boolean;
}

/**
 * Enrols an organisation with its card (PROTOCOL.md §10.2), or renews its card. Everything in the card is verified
 * (PROTOCOL.md §3.4) before anything is stored. The operator has compared its fingerprint, and decides whether its certificates
 * replace others of the same weeks: an organisation that goes on with an older copy of its vault has made keys anew.
 */
export async function enrolOrganisation(
  instance: Instance,
  { certificates, profile }: CardFile,
  otherWeeks: OtherWeeks = "refuse",
): Promise<Result<OrganisationId, "card.refused" | "card.conflict">> {
  const today = instance.today();
  const newcomer = await verifyPublication(instance.sodium, { certificates, profile }, { enrolled: null, today });
  if (!newcomer.ok) return failure("card.refused");
  const enrolled = instance.organisations.find(newcomer.value.organisation);
  const verified = await verifyPublication(instance.sodium, { certificates, profile }, { enrolled, today });
  if (!verified.ok) return failure("card.refused");
  if (instance.organisations.store(verified.value, otherWeeks) === "conflict") return failure("card.conflict");
  return ok(verified.value.organisation);
}

/** All enrolled organisations, by id. */
export function listOrganisations(instance: Instance): readonly OrganisationSummary[] {
  const offered = new Set(instance.organisations.offered().map(({ id }) => id));
  return instance.organisations.list().map(({ id, profile: { expires, names, practice, serial } }) => ({
    id,
    names,
    practice,
    serial,
    expires,
    offered: offered.has(id),
    sealable: instance.organisations.certificateFor(id, instance.today()) !== null,
  }));
}

/** Removes an organisation, unless submissions for it are still kept: those would be lost to it. */
export function removeOrganisation(
  instance: Instance,
  id: OrganisationId,
): Result<null, "organisation.unknown" | "organisation.has_submissions"> {
  const outcome = instance.organisations.remove(id);
  return outcome === "removed" ? ok(null) : failure(`organisation.${outcome}`);
}
