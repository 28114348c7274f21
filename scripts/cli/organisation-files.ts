import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { NewOrganisation } from "../../shared/casework/organisation.ts";
import { cardFileField, type CardFile } from "../../shared/protocol/card-file.ts";
import type { Day } from "../../shared/protocol/day.ts";
import { deskKeyFileField } from "../../shared/protocol/desk-login.ts";
import { encodeDocument } from "../../shared/protocol/field.ts";
import type { Vault } from "../../shared/protocol/vault.ts";
import { onFiles } from "./file-errors.ts";
import { refuseExisting, writeNewFile } from "./write-file.ts";

/** What the files of an organisation are called; the card is written last. */
export const ORGANISATION_FILES = { vault: "vault.age", deskKey: "desk-key.json", card: "card.json" } as const;

/** @throws CommandError `file.exists` if one of the files of an organisation is in the folder */
export async function refuseOrganisation(folder: string): Promise<void> {
  for (const name of Object.values(ORGANISATION_FILES)) await refuseExisting(join(folder, name));
}

/** Writes the three files of a new organisation into a folder. @throws CommandError `file.exists`, and none is written */
export async function writeOrganisation(
  folder: string,
  { card, deskKey }: NewOrganisation,
  vaultFile: Uint8Array,
): Promise<void> {
  await onFiles(() => mkdir(folder, { recursive: true, mode: 0o700 }));
  await refuseOrganisation(folder);
  await writeNewFile(join(folder, ORGANISATION_FILES.vault), vaultFile);
  await writeNewFile(join(folder, ORGANISATION_FILES.deskKey), encodeDocument(deskKeyFileField, deskKey));
  await writeNewFile(join(folder, ORGANISATION_FILES.card), encodeDocument(cardFileField, card));
}

/** The card of a vault: its profile, and the certificates that are not over (PROTOCOL.md §10.2). */
export function cardOfVault({ intake, organisation }: Vault, today: Day): CardFile {
  const certificates = intake.filter(({ last }) => last >= today).map(({ certificate }) => certificate);
  return { certificates, kind: "card", profile: organisation.profile, version: 1 };
}
