import { getDirectory } from "../../shared/api/source-api.ts";
import type { DirectoryEntry } from "../../shared/api/documents.ts";
import type { Transport } from "../../shared/api/transport.ts";
import { failure, ok, type Result } from "../../shared/bytes/index.ts";
import {
  verifyCard,
  verifyProfile,
  type CardError,
  type VerifiedCard,
  type VerifiedProfile,
} from "../../shared/crypto/card-verify.ts";
import { instanceIdOf, type InstancePublicKey } from "../../shared/crypto/derived-id.ts";
import { readUnverifiedPayload } from "../../shared/crypto/envelope-verify.ts";
import { fingerprintOf } from "../../shared/crypto/fingerprint.ts";
import { PROFILE } from "../../shared/crypto/payload-kinds.ts";
import type { Day } from "../../shared/protocol/day.ts";
import type { InstanceId, OrganisationId } from "../../shared/protocol/id.ts";
import type { Sodium } from "../../shared/sodium/sodium.ts";
import { pickText } from "../../shared/protocol/pick-text.ts";
import type { OrganisationView } from "../elements/organisation-card.ts";
import type { DirectoryView, ListedOrganisation } from "./portal-calls.ts";

/** What cards are verified with. */
export interface DirectoryWorld {
  readonly sodium: Sodium;
  readonly pinned: readonly OrganisationId[] | null;
  readonly today: Day;
  /** Language of the page. */
  readonly language: string;
}

type Texts = Pick<VerifiedProfile["profile"], "names" | "policy">;

/** An organisation whose card was verified, in the page's form and in the worker's. */
export interface KnownOrganisation {
  readonly listed: ListedOrganisation;
  /** What it says of itself, in every language. */
  readonly texts: Texts;
  /** What can be sealed to today; null with `listed.refusal`. */
  readonly card: VerifiedCard | null;
  /** What verifies replies today; null when the profile has expired or is refused. */
  readonly profile: VerifiedProfile | null;
}

/** The directory of an instance, with every card verified. */
export interface KnownDirectory {
  readonly instance: { readonly id: InstanceId; readonly key: InstancePublicKey };
  readonly organisations: readonly KnownOrganisation[];
  readonly forged: number;
}

/** Asks for the directory and verifies every card in it (PROTOCOL.md §3.4, §7.2). */
export async function readDirectory(world: DirectoryWorld, send: Transport): Promise<Result<KnownDirectory, string>> {
  const directory = await getDirectory(send);
  if (!directory.ok) return directory;
  const { instance, organisations } = directory.value;
  const verified = await Promise.all(organisations.map((entry) => verifyEntry(world, entry)));
  const known = verified.filter((entry) => entry !== null);
  const ids = known.map((entry) => entry.listed.id);
  if (new Set(ids).size !== ids.length) return failure("answer.malformed");
  return ok({
    instance: { id: await instanceIdOf(instance.key), key: instance.key },
    organisations: known,
    forged: verified.length - known.length,
  });
}

/** The directory as the page shows it. */
export function directoryView({ organisations, forged }: KnownDirectory): DirectoryView {
  return { organisations: organisations.map(({ listed }) => listed), forged };
}

/** The same directory for a page in another language. */
export function directoryIn(known: KnownDirectory, language: string): KnownDirectory {
  const organisations = known.organisations.map((each) => {
    const view = { ...each.listed.view, ...textsIn(each.texts, language) };
    return { ...each, listed: { ...each.listed, view } };
  });
  return { ...known, organisations };
}

// Null when the profile is not genuine: then nothing that it says may be shown.
async function verifyEntry(world: DirectoryWorld, entry: DirectoryEntry): Promise<KnownOrganisation | null> {
  const { sodium, pinned, today } = world;
  const expectation = { organisation: null, pinned, today };
  const card = await verifyCard(sodium, entry, expectation);
  const profile = await verifyProfile(sodium, entry.profile, expectation);
  const genuine = profile.ok ? profile : await verifyOutdated(sodium, entry);
  if (!genuine.ok) return null;
  const listed: ListedOrganisation = {
    id: genuine.value.organisation,
    view: await organisationView(world, genuine.value),
    refusal: card.ok ? null : card.code,
    canReply: profile.ok,
  };
  const { names, policy } = genuine.value.profile;
  return {
    listed,
    texts: { names, policy },
    card: card.ok ? card.value : null,
    profile: profile.ok ? profile.value : null,
  };
}

// A profile that has expired, or is not among the pinned, is still somebody's: its name is shown, with the reason.
function verifyOutdated(sodium: Sodium, entry: DirectoryEntry): Promise<Result<VerifiedProfile, CardError>> {
  const claimed = readUnverifiedPayload(PROFILE, entry.profile);
  if (!claimed.ok) return Promise.resolve(failure("card.signature"));
  return verifyProfile(sodium, entry.profile, { organisation: null, pinned: null, today: claimed.value.expires });
}

async function organisationView(world: DirectoryWorld, verified: VerifiedProfile): Promise<OrganisationView> {
  const { languages, practice, regions, rhythm } = verified.profile;
  const { digits, words } = await fingerprintOf(verified.organisation);
  return {
    ...textsIn(verified.profile, world.language),
    languages,
    regions,
    rhythm,
    practice,
    fingerprint: { digits, words },
  };
}

function textsIn({ names, policy }: Texts, language: string): Pick<OrganisationView, "name" | "policy"> {
  return { name: pickText(names, language) ?? { language: "und", text: "" }, policy: pickText(policy, language) };
}
