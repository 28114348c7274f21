import { copyFile, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createCodename } from "../../shared/crypto/codename.ts";
import { deriveCodenameKeys } from "../../shared/crypto/codename-keys.ts";
import { openVault, parsePassphrase, sealVault } from "../../shared/crypto/vault-file.ts";
import { addDays, dayOfTime, type Day } from "../../shared/protocol/day.ts";
import type { Vault } from "../../shared/protocol/vault.ts";
import { loadSodium, type Sodium } from "../../shared/sodium/sodium.ts";
import { evidenceFromDisk, writeCollectedBundle } from "./collected-bundle.ts";
import { writeEvidenceSamples, type EvidenceSample } from "./evidence-samples.ts";
import { createSampleCase, createSampleOrganisation, verifiedCardOf, type SampleCase } from "./sample-case.ts";
import { writeSampleVideo } from "./sample-video.ts";
import { valueOf, writeFollowupOf, writeReportOf } from "./sample-letters.ts";
import { waitingReceipts } from "./waiting-receipts.ts";

/** Derives in an instant; vaults of people have 18 (PROTOCOL.md §9.1). */
const QUICK_WORK_FACTOR = 8;
const VIDEO_BYTES = 3_500_000;

export const STICK_PASSPHRASE = "eight words that nobody else has";
export const ARABIC_TEXT = "صادروا جواز سفري في 3 آذار.\nThey took my passport.";

/** What a caseworker finds on the stick: the console, a vault, and a bundle from the desk. */
export interface ConsoleStick {
  readonly bundle: string;
  readonly consoleFile: string;
  readonly samples: readonly EvidenceSample[];
  /** The source that wrote the report. */
  readonly source: SampleCase;
  readonly today: Day;
  readonly vault: string;
}

/** Writes the vault of another organisation, as it was made that many days after today (or before, if negative). */
export async function writeDatedVault(path: string, days: number): Promise<void> {
  const made = addDays(dayOfTime(Date.now()), days);
  await writeVault(path, (await createSampleOrganisation(await loadSodium(), made)).vault);
}

/** Copies a vault that the console has saved, sealed so that it opens at once: each opening of the real one takes Safer a minute. */
export async function writeQuickCopy(saved: string, path: string): Promise<void> {
  const passphrase = valueOf(parsePassphrase(STICK_PASSPHRASE));
  const bytes = new Uint8Array(await readFile(saved));
  await writeVault(path, valueOf(await openVault(await loadSodium(), bytes, passphrase, () => undefined)));
}

async function writeVault(path: string, vault: Vault): Promise<void> {
  const passphrase = valueOf(parsePassphrase(STICK_PASSPHRASE));
  const sealed = await sealVault(await loadSodium(), vault, passphrase, QUICK_WORK_FACTOR, () => undefined);
  await writeFile(path, valueOf(sealed));
}

/** Where and when a stick is made. */
interface StickWorld {
  readonly sodium: Sodium;
  readonly today: Day;
}

async function worldNow(): Promise<StickWorld> {
  return { sodium: await loadSodium(), today: dayOfTime(Date.now()) };
}

/** An organisation with a vault, and a source who has its card. */
async function createStickSource({ sodium, today }: StickWorld): Promise<SampleCase> {
  const organisation = await createSampleOrganisation(sodium, today);
  const card = await verifiedCardOf(sodium, organisation, today);
  const base = await createSampleCase(sodium);
  const scope = { instance: base.instance.id, organisation: organisation.id };
  const keys = await deriveCodenameKeys(sodium, base.codename, scope);
  return { ...base, card, keys, organisation, scope };
}

/** Puts the vault and the console on the stick: as on a stick, beside the files, not in the folder where it was built. */
async function writeVaultAndConsole(
  folder: string,
  { organisation }: SampleCase,
): Promise<Pick<ConsoleStick, "consoleFile" | "vault">> {
  const vault = join(folder, "vault-of-the-stick.age");
  await writeVault(vault, organisation.vault);
  const consoleFile = join(folder, "console.html");
  await copyFile(fileURLToPath(new URL("../../dist/console.html", import.meta.url)), consoleFile);
  return { consoleFile, vault };
}

/**
 * Fills a folder with a vault of a new organisation and a bundle of three letters of one case: a report with evidence, a
 * follow-up, and one whose writer does not hold the codename. Each is another one, of today, unless the world says otherwise.
 */
export async function prepareConsoleStick(folder: string, world?: StickWorld): Promise<ConsoleStick> {
  const { sodium, today } = world ?? (await worldNow());
  const source = await createStickSource({ sodium, today });
  const { keys, scope } = source;
  const stranger = await deriveCodenameKeys(sodium, createCodename(sodium), scope);

  const samples = await writeEvidenceSamples(folder, VIDEO_BYTES);
  const page = join(folder, "index page.html");
  await writeFile(page, "<!doctype html><script>document.title = 'it ran'</script>");
  const note = join(folder, "ملاحظة.txt");
  await writeFile(note, "شهادة: <b>not markup</b>");
  const files = await Promise.all([
    ...samples.map(({ path, type }) => evidenceFromDisk(path, type)),
    evidenceFromDisk(page, "image/png"),
    evidenceFromDisk(note, "text/plain"),
  ]);
  const bundle = join(folder, "collected.tar");
  await writeCollectedBundle(bundle, { ...source, today }, [
    { files, write: writeReportOf(source, ARABIC_TEXT) },
    { files: [], write: writeFollowupOf(source, "A follow-up of mine.") },
    {
      files: [],
      write: writeFollowupOf({ ...source, keys: { ...stranger, case: keys.case } }, "A letter by a stranger."),
    },
  ]);
  return { ...(await writeVaultAndConsole(folder, source)), bundle, samples, source, today };
}

/** Reports in the bundle of a crowded stick. */
export const CROWD = 4;
/** Receipts that wait in its vault: more than one outgoing bundle holds. */
const CROWD_RECEIPTS = 1250;

/**
 * Fills a folder with a vault of many receipts, and a bundle with reports of strangers and one follow-up of a case whose first letter
 * is in neither. Each is another one, of today, unless the world says otherwise.
 */
export async function prepareCrowdedStick(
  folder: string,
  world?: StickWorld,
): Promise<Pick<ConsoleStick, "bundle" | "consoleFile" | "vault">> {
  const { sodium, today } = world ?? (await worldNow());
  const source = await createStickSource({ sodium, today });
  const { organisation, scope } = source;
  const reports = Array.from({ length: CROWD }, async (_, index) => {
    const keys = await deriveCodenameKeys(sodium, createCodename(sodium), scope);
    return { files: [], write: writeReportOf({ ...source, keys }, `Junk number ${String(index + 1)}.`) };
  });
  const bundle = join(folder, "crowd.tar");
  await writeCollectedBundle(bundle, { ...source, today }, [
    ...(await Promise.all(reports)),
    { files: [], write: writeFollowupOf(source, "You know my first letter.") },
  ]);
  const receipts = await waitingReceipts(source, CROWD_RECEIPTS, today);
  const crowded = { ...source, organisation: { ...organisation, vault: { ...organisation.vault, receipts } } };
  return { ...(await writeVaultAndConsole(folder, crowded)), bundle };
}

/** A stick whose bundle holds one letter with one video of this size. */
export interface LargeStick extends Pick<ConsoleStick, "bundle" | "consoleFile" | "vault"> {
  /** The video's name. */
  readonly file: string;
}

/** Fills a folder with a vault and a bundle of one large file, in flat memory. */
export async function prepareLargeStick(folder: string, bytes: number): Promise<LargeStick> {
  const world = await worldNow();
  const source = await createStickSource(world);
  const file = "video.mp4";
  const path = join(folder, file);
  await writeSampleVideo(path, bytes, "large", "large");
  const bundle = join(folder, "collected.tar");
  const sample = { files: [await evidenceFromDisk(path, "video/mp4")], write: writeReportOf(source, ARABIC_TEXT) };
  await writeCollectedBundle(bundle, { ...source, today: world.today }, [sample]);
  await rm(path);
  return { ...(await writeVaultAndConsole(folder, source)), bundle, file };
}
