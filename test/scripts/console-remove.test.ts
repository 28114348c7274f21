import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createCodename } from "../../shared/crypto/codename.ts";
import { deriveCodenameKeys } from "../../shared/crypto/codename-keys.ts";
import { openVault, sealVault } from "../../shared/crypto/vault-file.ts";
import { addDays } from "../../shared/protocol/day.ts";
import type { CaseId, SubmissionId } from "../../shared/protocol/id.ts";
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

describe("removing all unanswered cases of a day", { timeout: TIMEOUT }, () => {
  const removeReceived = (...words: string[]): Promise<InProcessRun> =>
    run(["remove", "--received", TODAY, ...words, "--json"]);

  async function strangerReports(count: number): Promise<readonly CaseId[]> {
    const strangers = await Promise.all(
      Array.from({ length: count }, async () => {
        const codename = createCodename(sodium);
        return { ...sample, codename, keys: await deriveCodenameKeys(sodium, codename, sample.scope) };
      }),
    );
    const parts = strangers.map(async (stranger) => {
      const letter = await sampleReport(stranger);
      return { id: letter.submission, letter: await sealed(stranger, letter) };
    });
    await writeFile(at("junk.tar"), await collectedArchive(sample, await Promise.all(parts)));
    expect(await run(["open", "--bundle", at("junk.tar"), "--out", at("junk")])).toMatchObject({ exitCode: 0 });
    return strangers.map(({ keys }) => keys.case);
  }

  const casesLeft = async (): Promise<readonly CaseId[]> => (await savedVault()).cases.map((each) => each.case);

  it("lists them first, then takes out that many and no other number, but for those that are kept", async () => {
    const junk = await strangerReports(3);
    const before = await readFile(at("vault.age"));
    const listed = await removeReceived("--keep", sample.keys.case);
    expect(listed.exitCode).toBe(0);
    // The order is that of the ids of the submissions, which are random.
    const cases: unknown = expect.arrayContaining([...junk]);
    const { instance } = sample.scope;
    expect(JSON.parse(listed.output)).toEqual({ cases, instance, letters: 3, removed: false });
    for (const number of ["2", "4"]) {
      expect(codeOf(await removeReceived("--keep", sample.keys.case, "--confirm", number))).toBe("remove.other_number");
    }
    expect(before.equals(await readFile(at("vault.age")))).toBe(true);
    const removed = await removeReceived("--keep", sample.keys.case, "--confirm", "3");
    expect(JSON.parse(removed.output)).toMatchObject({ letters: 3, removed: true });
    expect(await casesLeft()).toEqual([sample.keys.case]);
    const exported = await run(["export", "--out", at("out.tar"), "--json"]);
    expect(JSON.parse(exported.output)).toMatchObject({ receipts: 5 });
  });

  it("leaves cases with a reply, and those of other days", async () => {
    const junk = await strangerReports(1);
    await writeFile(at("reply.txt"), "Are you safe?");
    const replied = await run(["reply", "--case", sample.keys.case, "--text", at("reply.txt")]);
    expect(replied.exitCode).toBe(0);
    const otherDay = await run(["remove", "--received", addDays(TODAY, -1), "--json"]);
    expect(JSON.parse(otherDay.output)).toMatchObject({ cases: [] });
    expect(await removeReceived("--confirm", "1")).toMatchObject({ exitCode: 0 });
    expect(await casesLeft()).toEqual([sample.keys.case]);
    expect(junk).toHaveLength(1);
  });

  it.each([
    ["both kinds", ["--case", "0".repeat(32)]],
    ["no number", ["--confirm", "all"]],
    ["no case", ["--keep", "mine"]],
  ])("refuses %s", async (_, words) => {
    expect(await removeReceived(...words)).toMatchObject({ exitCode: 2 });
    expect(await run(["remove", "--received", "yesterday"])).toMatchObject({ exitCode: 2 });
    expect(await run(["remove", "--case", sample.keys.case, "--confirm", "1"])).toMatchObject({ exitCode: 2 });
    expect(await run(["remove"])).toMatchObject({ exitCode: 2 });
  });
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
