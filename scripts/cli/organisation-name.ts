import type { DirectoryEntry } from "../../shared/api/documents.ts";
import { organisationIdOf } from "../../shared/crypto/derived-id.ts";
import { readUnverifiedPayload } from "../../shared/crypto/envelope-verify.ts";
import { PROFILE } from "../../shared/crypto/payload-kinds.ts";
import { readField } from "../../shared/protocol/field.ts";
import { organisationIdField, type OrganisationId } from "../../shared/protocol/id.ts";
import { CommandError, UsageError } from "./command-error.ts";
import { isFingerprintOf, parseFingerprint } from "./fingerprint-input.ts";

/** How a source names an organisation: by its id, or by its whole fingerprint (PROTOCOL.md §2.4), which is what gets printed. */
export type OrganisationName = { readonly id: OrganisationId } | { readonly fingerprint: string };

/** An organisation as a source names it. @throws UsageError */
export function parseOrganisationName(text: string): OrganisationName {
  const id = readField(organisationIdField, text);
  if (id.ok) return { id: id.value };
  const fingerprint = parseFingerprint(text);
  if (fingerprint !== null) return { fingerprint };
  throw new UsageError(
    "An organisation is named by its id (64 digits and letters from a to f), or by its fingerprint: all sixty digits, or all twelve words.",
  );
}

/** Whom a name means. A directory can leave an organisation out, but not put another one in its place. @throws CommandError */
export async function organisationNamed(
  name: OrganisationName,
  entries: readonly DirectoryEntry[],
): Promise<OrganisationId> {
  if ("id" in name) return name.id;
  for (const entry of entries) {
    const id = await claimedOrganisation(entry);
    if (id !== null && (await isFingerprintOf(name.fingerprint, id))) return id;
  }
  throw new CommandError("organisation.unknown");
}

/** Whose profile an entry of a directory says that it is; nothing is verified by this. */
export async function claimedOrganisation({ profile }: DirectoryEntry): Promise<OrganisationId | null> {
  const claimed = readUnverifiedPayload(PROFILE, profile);
  return claimed.ok ? await organisationIdOf(claimed.value.root) : null;
}
