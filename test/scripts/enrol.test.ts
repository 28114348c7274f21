import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseConfig, withInstance, type Config } from "../../server/operator.ts";
import { createOrganisation, type NewOrganisation } from "../../shared/casework/organisation.ts";
import { createIntakeWeek } from "../../shared/crypto/organisation-keys.ts";
import { fingerprintOf } from "../../shared/crypto/fingerprint.ts";
import { cardFileField, type CardFile } from "../../shared/protocol/card-file.ts";
import { addDays, dayOfTime, mondayOf } from "../../shared/protocol/day.ts";
import { encodeDocument } from "../../shared/protocol/field.ts";
import { loadSodium } from "../../shared/sodium/sodium.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../support/temporary-folder.ts";
import { runInProcess, type InProcessRun, type WorldOptions } from "./run-in-process.ts";

// Whose card it is, and that nobody is enrolled whose fingerprint was not compared.

const sodium = await loadSodium();
const TODAY = dayOfTime(Date.now());
const timeOf = (days: number): number => Date.parse(`${addDays(TODAY, days)}T12:00:00Z`);

let folder: TemporaryFolder;
let made: NewOrganisation;
let digits: string;
let words: string;

const at = (...parts: string[]): string => join(folder.path, ...parts);
const environment = (): Record<string, string> => ({ AMPARO_DATA: at("data") });
const enrol = (more: readonly string[], options: WorldOptions = {}): Promise<InProcessRun> =>
  runInProcess(["organisation", "enrol", at("card.json"), ...more, "--json"], {
    environment: environment(),
    ...options,
  });

const organisationOf = (practice: boolean): Promise<NewOrganisation> =>
  createOrganisation(
    sodium,
    { languages: ["es"], names: [{ language: "es", text: "Refugio" }], policy: [], practice, regions: [], rhythm: 7 },
    TODAY,
  );
const writeCard = (card: CardFile): Promise<void> => writeFile(at("card.json"), encodeDocument(cardFileField, card));

function config(): Config {
  const parsed = parseConfig(environment());
  if (!parsed.ok) throw new Error("the settings were refused");
  return parsed.value;
}

async function enrolled(): Promise<unknown> {
  const { output } = await runInProcess(["organisation", "list", "--json"], { environment: environment() });
  return JSON.parse(output);
}
const NOBODY = { organisations: [] };

beforeEach(async () => {
  folder = await createTemporaryFolder("enrol");
  made = await organisationOf(false);
  const fingerprint = await fingerprintOf(made.id);
  digits = fingerprint.digits.join(" ");
  words = fingerprint.words.join(" ");
  await writeCard(made.card);
  await withInstance(config(), () => undefined, "create");
});

afterEach(() => folder.remove());

describe("organisation enrol", () => {
  it.each([
    ["all digits", () => digits],
    ["digits without spaces", () => digits.replaceAll(" ", "")],
    ["digits in lines and with hyphens", () => ` ${digits.replaceAll(" ", "-").replace("-", "\n")} `],
    ["all words", () => words],
    ["words in capitals, with hyphens", () => words.toUpperCase().replaceAll(" ", "-")],
  ])("takes %s", async (_what, given) => {
    const { exitCode, output } = await enrol(["--fingerprint", given()]);
    expect(exitCode).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ organisation: made.id, practice: false, outdated: null });
    expect(await enrolled()).toMatchObject({ organisations: [{ id: made.id, offered: true }] });
  });

  it.each([
    ["another digit", () => digits.replace(/\d$/u, (digit) => String((Number(digit) + 1) % 10))],
    ["two groups in another order", () => digits.replace(/^(\d+) (\d+)/u, "$2 $1")],
    ["a word less", () => words.replace(/ \w+$/u, "")],
    ["the words of another", async () => (await fingerprintOf((await organisationOf(false)).id)).words.join(" ")],
  ])("refuses %s with 3, and writes nothing", async (_what, given) => {
    const run = await enrol(["--fingerprint", await given()]);
    expect(run).toMatchObject({ exitCode: 3, output: "" });
    expect(run.talk).toMatch(/^fingerprint\.mismatch: /u);
    expect(await enrolled()).toEqual(NOBODY);
  });

  it.each([
    ["the first groups alone", () => digits.slice(0, 29)],
    ["nothing", () => " "],
  ])("refuses %s: all of it is compared", async (_what, given) => {
    const run = await enrol(["--fingerprint", given()]);
    expect(run).toMatchObject({ exitCode: 2, output: "" });
    expect(run.talk).toContain("all sixty digits, or all twelve words");
    expect(await enrolled()).toEqual(NOBODY);
  });

  it("needs a fingerprint where there is nobody to ask", async () => {
    const run = await enrol([]);
    expect(run).toMatchObject({ exitCode: 2, output: "" });
    expect(run.talk).toMatch(/^usage\.malformed: --fingerprint is missing/u);
    expect(await enrolled()).toEqual(NOBODY);
  });

  it("shows the fingerprint at a terminal, and enrols after a yes", async () => {
    const run = await enrol([], { typed: "Yes\n" });
    expect(run.exitCode).toBe(0);
    expect(run.talk).toContain(`Digits: ${digits}\nWords:  ${words}\n`);
    expect(await enrolled()).toMatchObject({ organisations: [{ id: made.id }] });
  });

  it.each(["\n", "", "no\n", "y\n", "yes, but\n"])("enrols nobody after %j", async (typed) => {
    const run = await enrol([], { typed });
    expect(run).toMatchObject({ exitCode: 1, output: "" });
    expect(run.talk).toMatch(/^fingerprint\.not_confirmed: /mu);
    expect(await enrolled()).toEqual(NOBODY);
  });

  it("refuses a card for practice in production, and takes it elsewhere", async () => {
    const practice = await organisationOf(true);
    await writeCard(practice.card);
    const given = ["--fingerprint", (await fingerprintOf(practice.id)).digits.join("")];
    const run = await enrol(given, { environment: { ...environment(), NODE_ENV: "production" } });
    expect(run).toMatchObject({ exitCode: 1, output: "" });
    expect(run.talk).toMatch(/^organisation\.practice: /u);
    expect(await enrolled()).toEqual(NOBODY);
    expect(await enrol(given)).toMatchObject({ exitCode: 0 });
  });

  it("refuses a card with a certificate of somebody else with 3", async () => {
    const [theirs] = (await organisationOf(false)).card.certificates;
    if (theirs === undefined) throw new Error("no certificate");
    await writeCard({ ...made.card, certificates: [...made.card.certificates.slice(1), theirs] });
    for (const command of [
      ["organisation", "enrol"],
      ["key", "fingerprint"],
    ]) {
      const more = command[1] === "enrol" ? ["--fingerprint", digits] : [];
      const run = await runInProcess([...command, at("card.json"), ...more], { environment: environment() });
      expect(run).toMatchObject({ exitCode: 3, output: "" });
      expect(run.talk).toMatch(/^card\.signature: /u);
    }
    expect(await enrolled()).toEqual(NOBODY);
  });

  it("replaces the keys of weeks that are there already only when it is told to", async () => {
    const given = ["--fingerprint", digits];
    expect(await enrol(given)).toMatchObject({ exitCode: 0 });
    const [, ...others] = made.card.certificates;
    const today = mondayOf(TODAY);
    const { certificate } = createIntakeWeek(sodium, made.vault.organisation.root, made.id, today);
    await writeCard({ ...made.card, certificates: [certificate, ...others] });
    const ofThisWeek = () =>
      withInstance(config(), ({ organisations }) => organisations.certificateFor(made.id, TODAY));
    expect(await ofThisWeek()).toEqual(made.card.certificates[0]);
    const run = await enrol(given);
    expect(run).toMatchObject({ exitCode: 1, output: "" });
    expect(run.talk).toMatch(/^card\.conflict: .*--replace-weeks/u);
    expect(await ofThisWeek()).toEqual(made.card.certificates[0]);
    expect(await enrol([...given, "--replace-weeks"])).toMatchObject({ exitCode: 0 });
    expect(await ofThisWeek()).toEqual(certificate);
  });

  it("refuses a card that has expired with 3", async () => {
    const run = await enrol(["--fingerprint", digits], { now: timeOf(10_000) });
    expect(run).toMatchObject({ exitCode: 3, output: "" });
    expect(run.talk).toMatch(/^card\.expired: /u);
    expect(await enrolled()).toEqual(NOBODY);
  });
});

describe("key fingerprint", () => {
  const show = (days = 0): Promise<InProcessRun> =>
    runInProcess(["key", "fingerprint", at("card.json"), "--json"], { now: timeOf(days) });

  it("shows whose card it is, and how long it is good for", async () => {
    const { exitCode, output } = await show();
    expect(exitCode).toBe(0);
    const weeks = { first: made.vault.intake[0]?.first, last: made.vault.intake.at(-1)?.last };
    expect(JSON.parse(output)).toMatchObject({ organisation: made.id, outdated: null, practice: false, ...weeks });
  });

  it.each([
    [200, "card.no_key_for_today"],
    [-20, "card.no_key_for_today"],
    [10_000, "card.expired"],
  ])("says with 3 that it is not good %i days from now: %s", async (days, code) => {
    const { exitCode, output } = await show(days);
    expect(exitCode).toBe(3);
    expect(JSON.parse(output)).toMatchObject({ organisation: made.id, outdated: code, digits: digits.split(" ") });
    const { output: text } = await runInProcess(["key", "fingerprint", at("card.json")], { now: timeOf(days) });
    expect(text).toContain(`Today:  ${code}: `);
  });

  it("has one list of words: --language is not understood", async () => {
    const run = await runInProcess(["key", "fingerprint", at("card.json"), "--language", "es"]);
    expect(run).toMatchObject({ exitCode: 2, output: "" });
    expect(run.talk).toMatch(/^usage\.malformed: --language was not understood/u);
  });
});
