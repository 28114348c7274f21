import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openVault, sealVault } from "../../shared/crypto/vault-file.ts";
import { addDays } from "../../shared/protocol/day.ts";
import type { SubmissionId } from "../../shared/protocol/id.ts";
import type { Vault } from "../../shared/protocol/vault.ts";
import { loadSodium } from "../../shared/sodium/sodium.ts";
import { createSubmissionId } from "../../shared/crypto/random-ids.ts";
import { anyPassphrase } from "../support/minted.ts";
import { collectedArchive } from "../support/sample-bundle.ts";
import { createSampleCase, TODAY, type SampleCase } from "../support/sample-case.ts";
import { sealFiles } from "../support/sample-evidence.ts";
import { fileOf } from "../support/sample-files.ts";
import { sampleFollowup, sampleReport, sealed, valueOf } from "../support/sample-letters.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../support/temporary-folder.ts";
import { runInProcess, type InProcessRun } from "./run-in-process.ts";

const TIMEOUT = 60_000;
const PASSPHRASE = "correct horse battery staple";
const NOON = Date.parse(`${TODAY}T12:00:00Z`);
const sodium = await loadSodium();

let folder: TemporaryFolder;
let sample: SampleCase;
let report: SubmissionId;
let followup: SubmissionId;

const at = (...parts: string[]): string => join(folder.path, ...parts);
const vault = (): string[] => ["--vault", at("vault.age"), "--passphrase-file", at("passphrase.txt")];

beforeEach(async () => {
  folder = await createTemporaryFolder("console-remove");
  sample = await createSampleCase(sodium);
  report = createSubmissionId(sodium);
  const { evidence, segments } = await sealFiles(sodium, report, [fileOf("a.jpg", 300), fileOf("b.txt", 3)]);
  const after = await sampleFollowup(sample);
  followup = after.submission;
  const parts = [
    { id: report, letter: await sealed(sample, await sampleReport(sample, report, evidence)), segments },
    { id: followup, letter: await sealed(sample, after) },
  ];
  await writeFile(at("in.tar"), await collectedArchive(sample, parts));
  await writeFile(at("passphrase.txt"), PASSPHRASE);
  const file = await sealVault(sodium, sample.organisation.vault, anyPassphrase(PASSPHRASE), 10, () => undefined);
  await writeFile(at("vault.age"), valueOf(file));
  const opened = await run(["open", "--bundle", at("in.tar"), "--out", at("out")]);
  expect(opened.exitCode).toBe(0);
}, TIMEOUT);

afterEach(() => folder.remove());

function run([command = "", ...words]: readonly string[], now = NOON): Promise<InProcessRun> {
  return runInProcess(["console", command, ...vault(), ...words], { now });
}

function remove(...words: string[]): Promise<InProcessRun> {
  return run(["remove", "--case", sample.keys.case, ...words, "--json"]);
}

/** The code of the failure that was told last. */
function codeOf({ exitCode, talk }: InProcessRun): string | undefined {
  expect(exitCode).toBe(1);
  return talk.split("\n").at(-1)?.split(":")[0];
}

async function savedVault(): Promise<Vault> {
  const file = Uint8Array.from(await readFile(at("vault.age")));
  return valueOf(await openVault(sodium, file, anyPassphrase(PASSPHRASE), () => undefined));
}

it("files that were written out count as saved: their letter's receipt goes out", { timeout: TIMEOUT }, async () => {
  const [letters = []] = (await savedVault()).cases.map((each) => each.letters);
  expect(letters.map(({ saved }) => saved)).toEqual([[0, 1], []]);
  const { output } = await run(["export", "--out", at("out.tar"), "--json"]);
  expect(JSON.parse(output)).toMatchObject({ receipts: 2 });
});

it("takes a case out of the vault, and the next export orders its deletion", { timeout: TIMEOUT }, async () => {
  const { exitCode, output } = await remove();
  expect(exitCode).toBe(0);
  expect(JSON.parse(output)).toEqual({ case: sample.keys.case, instance: sample.scope.instance, letters: 2 });
  const saved = await savedVault();
  expect(saved.cases).toEqual([]);
  expect(saved.receipts.map(({ submission }) => submission).toSorted()).toEqual([report, followup].toSorted());
  const exported = await run(["export", "--out", at("out.tar"), "--json"]);
  expect(JSON.parse(exported.output)).toMatchObject({ receipts: 2 });
});

it("takes one letter out, but not the first", { timeout: TIMEOUT }, async () => {
  expect(codeOf(await remove("--letter", report))).toBe("letter.needed");
  expect(await remove("--letter", followup)).toMatchObject({ exitCode: 0 });
  const [letters = []] = (await savedVault()).cases.map((each) => each.letters);
  expect(letters.map(({ letter }) => letter.submission)).toEqual([report]);
});

it(
  "changes nothing for a case or a letter that is not there, or on a day that is unlikely",
  async () => {
    const before = await readFile(at("vault.age"));
    const other = "0".repeat(32);
    expect(codeOf(await run(["remove", "--case", other]))).toBe("case.unknown");
    expect(codeOf(await remove("--letter", other))).toBe("letter.unknown");
    expect(await remove("--letter", "first")).toMatchObject({ exitCode: 2 });
    const far = Date.parse(`${addDays(TODAY, 400)}T12:00:00Z`);
    const words = ["remove", "--case", sample.keys.case];
    expect(codeOf(await run(words, far))).toBe("clock.implausible");
    expect(before.equals(await readFile(at("vault.age")))).toBe(true);
    expect(await run([...words, "--date-is-right"], far)).toMatchObject({ exitCode: 0 });
  },
  TIMEOUT,
);
