import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { enrolOrganisation, listOrganisations, type Instance } from "../server/operator.ts";
import { encodeUtf8, parseUtf8 } from "../shared/bytes/index.ts";
import { cardOfVault } from "../shared/casework/card-of-vault.ts";
import { addIntakeWeeks, INTAKE_WEEKS } from "../shared/casework/intake.ts";
import { createOrganisation, type OrganisationDescription } from "../shared/casework/organisation.ts";
import { readUnverifiedPayload } from "../shared/crypto/envelope-verify.ts";
import { ENGLISH_WORDS } from "../shared/crypto/english-words.ts";
import { createPassphraseWords } from "../shared/crypto/passphrase-words.ts";
import { INTAKE } from "../shared/crypto/payload-kinds.ts";
import { parsePassphrase } from "../shared/crypto/vault-file.ts";
import { CARD_FILE_LARGEST_BYTES, cardFileField, type CardFile } from "../shared/protocol/card-file.ts";
import { addDays, mondayOf, type Day } from "../shared/protocol/day.ts";
import { encodeDocument, parseDocument } from "../shared/protocol/field.ts";
import { orFail } from "./cli/command-error.ts";
import { ORGANISATION_FILES, writeOrganisation } from "./cli/organisation-files.ts";
import { readWholeFile } from "./cli/read-input.ts";
import { openVaultFile, saveVault, sealNewVault } from "./cli/vault-on-disk.ts";
import { isTaken, replaceFile, writeNewFile } from "./cli/write-file.ts";

// The practice organisation: everything about it lies in one folder beside the data, its passphrase too. It is for trying
// out, and says so wherever it shows; once a real one was enrolled, the server never offers it again.

const PASSPHRASE_FILE = "passphrase.txt";
const PASSPHRASE_LARGEST_BYTES = 1024;

const DESCRIPTION: OrganisationDescription = {
  languages: ["en"],
  names: [{ language: "en", text: "Practice organisation (for trying out, nobody reads this)" }],
  policy: [
    {
      language: "en",
      text: "Not a real organisation: the server can read what you send. Send nothing that is true.",
    },
  ],
  practice: true,
  regions: [],
  rhythm: 7,
};

/**
 * Makes and enrols the practice organisation when nobody is enrolled, and keeps its intake keys ahead of today. Gives the
 * folder of its files, or null when there is none to use: a real organisation was enrolled at some time, or there was production.
 */
export async function preparePractice(instance: Instance, dataFolder: string): Promise<string | null> {
  if (instance.organisations.isPracticeOver()) return null;
  const enrolled = listOrganisations(instance);
  const folder = join(dataFolder, "practice");
  // The card is written last: without it the other files were never used.
  const isThere = await isTaken(join(folder, ORGANISATION_FILES.card));
  if (!isThere && enrolled.length > 0) return null;
  if (!isThere) await makeFiles(folder, instance);
  const card = isThere ? await freshCard(folder, instance) : await readCard(folder);
  // The keys that it has are the ones in the folder, whatever was there before.
  orFail(await enrolOrganisation(instance, card, "replace"));
  return folder;
}

async function makeFiles(folder: string, { sodium, today }: Instance): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { mode: 0o700 });
  const passphrase = createPassphraseWords(sodium, ENGLISH_WORDS).join(" ");
  const organisation = await createOrganisation(sodium, DESCRIPTION, today());
  const vault = await sealNewVault(sodium, organisation.vault, orFail(parsePassphrase(passphrase)));
  await writeNewFile(join(folder, PASSPHRASE_FILE), encodeUtf8(`${passphrase}\n`));
  await writeOrganisation(folder, organisation, vault);
}

// Opening the vault takes a second, so it is opened only when a week is missing.
async function freshCard(folder: string, { sodium, today }: Instance): Promise<CardFile> {
  const card = await readCard(folder);
  const day = today();
  if (reachesFar(card, day)) return card;
  const text = orFail(parseUtf8(await readWholeFile(join(folder, PASSPHRASE_FILE), PASSPHRASE_LARGEST_BYTES)));
  const passphrase = orFail(parsePassphrase(text.trimEnd()));
  const opened = await openVaultFile(join(folder, ORGANISATION_FILES.vault), passphrase);
  const vault = orFail(addIntakeWeeks(sodium, opened.vault, opened.owner.id, day));
  await saveVault(opened, vault);
  const fresh = orFail(cardOfVault(vault, day));
  await replaceFile(join(folder, ORGANISATION_FILES.card), encodeDocument(cardFileField, fresh));
  return fresh;
}

function reachesFar({ certificates }: CardFile, today: Day): boolean {
  const lastMonday = addDays(mondayOf(today), 7 * (INTAKE_WEEKS - 1));
  return certificates.some((envelope) => {
    const certificate = readUnverifiedPayload(INTAKE, envelope);
    return certificate.ok && certificate.value.first === lastMonday;
  });
}

async function readCard(folder: string): Promise<CardFile> {
  const bytes = await readWholeFile(join(folder, ORGANISATION_FILES.card), CARD_FILE_LARGEST_BYTES);
  return orFail(parseDocument(cardFileField, bytes, CARD_FILE_LARGEST_BYTES));
}
