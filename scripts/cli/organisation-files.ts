import { rmSync } from "node:fs";
import { join } from "node:path";
import type { NewOrganisation } from "../../shared/casework/organisation.ts";
import { cardFileField } from "../../shared/protocol/card-file.ts";
import { deskKeyFileField } from "../../shared/protocol/desk-login.ts";
import { encodeDocument } from "../../shared/protocol/field.ts";
import { stoppable } from "./interruption.ts";
import { makeFolder, refuseExisting, writeNewFile } from "./write-file.ts";

/** What the files of an organisation are called; the card is written last. */
export const ORGANISATION_FILES = { vault: "vault.age", deskKey: "desk-key.json", card: "card.json" } as const;

/** @throws CommandError `file.exists` if one of the files of an organisation is in the folder */
export async function refuseOrganisation(folder: string): Promise<void> {
  for (const name of Object.values(ORGANISATION_FILES)) await refuseExisting(join(folder, name));
}

/** Writes the three files of a new organisation into a folder: all, or none. @throws CommandError `file.exists` */
export async function writeOrganisation(
  folder: string,
  { card, deskKey }: NewOrganisation,
  vaultFile: Uint8Array,
): Promise<void> {
  await makeFolder(folder);
  await refuseOrganisation(folder);
  const files = [
    [ORGANISATION_FILES.vault, vaultFile],
    [ORGANISATION_FILES.deskKey, encodeDocument(deskKeyFileField, deskKey)],
    [ORGANISATION_FILES.card, encodeDocument(cardFileField, card)],
  ] as const;
  const written: string[] = [];
  // Keys that nobody has used yet: without the card they are of no use, and in the way of the next attempt.
  const forget = (): void => {
    for (const path of written) rmSync(path, { force: true });
  };
  await stoppable(forget, async () => {
    try {
      for (const [name, bytes] of files) {
        await writeNewFile(join(folder, name), bytes);
        written.push(join(folder, name));
      }
    } catch (error) {
      forget();
      throw error;
    }
  });
}
