import { copyFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createCodename } from "../../shared/crypto/codename.ts";
import { deriveCodenameKeys } from "../../shared/crypto/codename-keys.ts";
import { parsePassphrase, sealVault } from "../../shared/crypto/vault-file.ts";
import { dayOfTime, type Day } from "../../shared/protocol/day.ts";
import { loadSodium } from "../../shared/sodium/sodium.ts";
import { evidenceFromDisk, writeCollectedBundle } from "./collected-bundle.ts";
import { writeEvidenceSamples, type EvidenceSample } from "./evidence-samples.ts";
import { createSampleCase, createSampleOrganisation, verifiedCardOf, type SampleCase } from "./sample-case.ts";
import { valueOf, writeFollowupOf, writeReportOf } from "./sample-letters.ts";

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

/**
 * Fills a folder with a vault of a new organisation and a bundle of three letters of one case: a report with evidence, a
 * follow-up, and one whose writer does not hold the codename.
 */
export async function prepareConsoleStick(folder: string): Promise<ConsoleStick> {
  const sodium = await loadSodium();
  const today = dayOfTime(Date.now());
  const organisation = await createSampleOrganisation(sodium, today);
  const card = await verifiedCardOf(sodium, organisation, today);
  const base = await createSampleCase(sodium);
  const scope = { instance: base.instance.id, organisation: organisation.id };
  const keys = await deriveCodenameKeys(base.codename, scope);
  const source: SampleCase = { ...base, card, keys, organisation, scope };
  const stranger = await deriveCodenameKeys(createCodename(sodium), scope);

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
  await writeCollectedBundle(bundle, { card, scope, sodium, today }, [
    { files, write: writeReportOf(source, ARABIC_TEXT) },
    { files: [], write: writeFollowupOf(source, "A follow-up of mine.") },
    {
      files: [],
      write: writeFollowupOf({ ...source, keys: { ...stranger, case: keys.case } }, "A letter by a stranger."),
    },
  ]);

  const vault = join(folder, "vault-of-the-stick.age");
  const passphrase = valueOf(parsePassphrase(STICK_PASSPHRASE));
  const file = await sealVault(sodium, organisation.vault, passphrase, QUICK_WORK_FACTOR, () => undefined);
  await writeFile(vault, valueOf(file));
  // As on a stick: beside the files, not in the folder where it was built.
  const consoleFile = join(folder, "console.html");
  await copyFile(fileURLToPath(new URL("../../dist/console.html", import.meta.url)), consoleFile);
  return { bundle, consoleFile, samples, source, today, vault };
}
