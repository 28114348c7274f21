import type { Directory, DirectoryEntry } from "../../shared/api/documents.ts";
import { getDirectory } from "../../shared/api/source-api.ts";
import { ok, failure, type Result } from "../../shared/bytes/index.ts";
import { verifyCard, verifyProfile, type VerifiedCard, type VerifiedProfile } from "../../shared/crypto/card-verify.ts";
import { instanceIdOf, type InstancePublicKey } from "../../shared/crypto/derived-id.ts";
import { dayOfTime, type Day } from "../../shared/protocol/day.ts";
import { readField } from "../../shared/protocol/field.ts";
import { organisationIdField, type InstanceId, type OrganisationId } from "../../shared/protocol/id.ts";
import type { Sodium } from "../../shared/sodium/sodium.ts";
import type { SubmissionPlan } from "../../shared/source/submission.ts";
import type { World } from "./command.ts";
import { orFail, UsageError } from "./command-error.ts";
import type { Server } from "./http-transport.ts";
import { claimedOrganisation } from "./organisation-name.ts";

/** What a server says of itself and of its organisations; of these, nothing is verified yet. */
export interface OpenDirectory {
  readonly entries: Directory["organisations"];
  readonly instance: { readonly id: InstanceId; readonly key: InstancePublicKey };
}

/** Asks a server for its directory. @throws CommandError */
export async function readDirectory({ greet }: Server): Promise<OpenDirectory> {
  const { instance, organisations } = orFail(await getDirectory(greet));
  return { entries: organisations, instance: { id: await instanceIdOf(instance.key), key: instance.key } };
}

/** What is verified against, besides the organisation's id. */
export interface VerifyContext {
  readonly sodium: Sodium;
  readonly today: Day;
}

/** The card of one organisation, good for sealing today (PROTOCOL.md §3.4). */
export async function cardOf(
  { sodium, today }: VerifyContext,
  { entries }: OpenDirectory,
  organisation: OrganisationId,
): Promise<Result<VerifiedCard, string>> {
  const entry = await findEntry(entries, organisation);
  if (entry === null) return failure("organisation.unknown");
  return await verifyCard(sodium, entry, { organisation, pinned: null, today });
}

/** The card anew, from the instance that it was read from before: it may have ended while evidence was on its way. */
export function renewCardAt(
  server: Server,
  sodium: Sodium,
  world: Pick<World, "now">,
  { instance }: OpenDirectory,
  organisation: OrganisationId,
): SubmissionPlan["renewCard"] {
  return async () => {
    const answer = await getDirectory(server.sendOnce);
    if (!answer.ok) return answer;
    const { instance: found, organisations: entries } = answer.value;
    if ((await instanceIdOf(found.key)) !== instance.id) return failure("directory.changed");
    return cardOf({ sodium, today: dayOfTime(world.now()) }, { entries, instance }, organisation);
  };
}

/** The profile of one organisation, or of all; only those that verify are good for anything. */
export async function profilesOf(
  { sodium, today }: VerifyContext,
  { entries }: OpenDirectory,
  organisation: OrganisationId | null,
): Promise<Result<readonly Result<VerifiedProfile, string>[], "organisation.unknown">> {
  const entry = organisation === null ? null : await findEntry(entries, organisation);
  if (organisation !== null && entry === null) return failure("organisation.unknown");
  const asked = entry === null ? entries : [entry];
  const expectation = { organisation, pinned: null, today };
  return ok(await Promise.all(asked.map(({ profile }) => verifyProfile(sodium, profile, expectation))));
}

async function findEntry(
  entries: readonly DirectoryEntry[],
  organisation: OrganisationId,
): Promise<DirectoryEntry | null> {
  for (const entry of entries) {
    if ((await claimedOrganisation(entry)) === organisation) return entry;
  }
  return null;
}

/** An organisation id as it is typed. @throws UsageError */
export function parseOrganisation(text: string): OrganisationId {
  const id = readField(organisationIdField, text);
  if (!id.ok) throw new UsageError("An organisation is named by its id: 64 digits and letters from a to f.");
  return id.value;
}
