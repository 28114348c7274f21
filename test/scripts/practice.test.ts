import { mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { enrolOrganisation, listOrganisations, removeOrganisation } from "../../server/operator.ts";
import { nodeDisk } from "../../server/storage/disk.ts";
import { openInstance, type Instance as OpenInstance } from "../../server/storage/instance.ts";
import { preparePractice } from "../../scripts/practice.ts";
import type { OrganisationId } from "../../shared/protocol/id.ts";
import { loadSodium } from "../../shared/sodium/sodium.ts";
import { startInstance } from "../support/instance.ts";
import { createSampleOrganisation } from "../support/sample-case.ts";
import { valueOf } from "../support/sample-letters.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../support/temporary-folder.ts";
import { runAmparo } from "./run-amparo.ts";

const TIMEOUT = 120_000;
const START = fileURLToPath(new URL("../../scripts/start.ts", import.meta.url));
const FIRST_DAY = Date.parse("2026-11-18T12:00:00Z");
const WEEK = 7 * 86_400_000;

let folder: TemporaryFolder;
let instance: OpenInstance;
let now: number;

const practice = (file: string): string => join(folder.path, "practice", file);

async function open(production = false): Promise<OpenInstance> {
  const sodium = await loadSodium();
  const options = { dataFolder: folder.path, production, reserveBytes: 0, disk: nodeDisk };
  return await openInstance({ ...options, sodium, clock: () => now, role: "operator", absent: "create" });
}

beforeEach(async () => {
  folder = await createTemporaryFolder("practice");
  now = FIRST_DAY;
  instance = await open();
});
afterEach(async () => {
  instance.close();
  await folder.remove();
});

const prepare = (): Promise<string | null> => preparePractice(instance, folder.path);

async function enrolRealOne(): Promise<OrganisationId> {
  const { card } = await createSampleOrganisation(instance.sodium, instance.today());
  return valueOf(await enrolOrganisation(instance, card));
}

async function restart(production = false): Promise<void> {
  instance.close();
  instance = await open(production);
}

describe("preparePractice", { timeout: TIMEOUT }, () => {
  it("makes and enrols a marked organisation on the first run, with all of its keys in files of its own", async () => {
    expect(await prepare()).toBe(join(folder.path, "practice"));
    expect(listOrganisations(instance)).toMatchObject([{ practice: true, offered: true, sealable: true }]);
    expect(listOrganisations(instance)[0]?.names[0]?.text).toMatch(/^Practice organisation \(.*nobody reads this\)$/);
    for (const file of ["vault.age", "passphrase.txt", "desk-key.json", "card.json"]) {
      expect((await stat(practice(file))).mode & 0o777, file).toBe(0o600);
    }
    const vault = ["--vault", practice("vault.age"), "--passphrase-file", practice("passphrase.txt")];
    expect(await runAmparo(["console", "list", ...vault])).toMatchObject({ exitCode: 0, stdout: "No cases.\n" });
  });

  it("changes nothing on the next run of the same week", async () => {
    await prepare();
    const before = await readFile(practice("vault.age"));
    expect(await prepare()).toBe(join(folder.path, "practice"));
    expect(before.equals(await readFile(practice("vault.age")))).toBe(true);
    expect(listOrganisations(instance)).toHaveLength(1);
  });

  it("keeps intake keys ahead of today, also after the server was off for longer than they reach", async () => {
    await prepare();
    const before = await readFile(practice("vault.age"));
    now = FIRST_DAY + WEEK;
    await prepare();
    expect(before.equals(await readFile(practice("vault.age")))).toBe(false);
    now = FIRST_DAY + 30 * WEEK;
    expect(listOrganisations(instance)).toMatchObject([{ sealable: false }]);
    await prepare();
    expect(listOrganisations(instance)).toMatchObject([{ sealable: true }]);
  });

  it("enrols the same one again when the database was made anew", async () => {
    await prepare();
    const [made] = listOrganisations(instance);
    if (made === undefined) throw new Error("one is enrolled");
    valueOf(removeOrganisation(instance, made.id));
    await prepare();
    expect(listOrganisations(instance).map(({ id }) => id)).toEqual([made.id]);
  });

  it("begins again when the first run broke off before the card was written", async () => {
    await mkdir(join(folder.path, "practice"));
    await writeFile(practice("passphrase.txt"), "half");
    await prepare();
    expect(listOrganisations(instance)).toHaveLength(1);
    expect(await readFile(practice("passphrase.txt"), "utf8")).not.toBe("half");
  });

  it("is not there beside a real organisation, and is no more offered once there is one", async () => {
    await enrolRealOne();
    expect(await prepare()).toBeNull();
    await expect(stat(practice("vault.age"))).rejects.toMatchObject({ code: "ENOENT" });
  });

  it("is no more offered once a real organisation is enrolled", async () => {
    await prepare();
    await enrolRealOne();
    expect(await prepare()).toBeNull();
    expect(listOrganisations(instance).filter(({ offered }) => offered)).toMatchObject([{ practice: false }]);
  });

  it("never comes back after the last real organisation was removed, whatever is started again", async () => {
    await prepare();
    valueOf(removeOrganisation(instance, await enrolRealOne()));
    for (let start = 0; start < 2; start += 1) {
      expect(await prepare()).toBeNull();
      expect(listOrganisations(instance)).toMatchObject([{ practice: true, offered: false }]);
      expect(instance.organisations.offered()).toEqual([]);
      await restart();
    }
  });

  it("is not made anew after the last real organisation was removed", async () => {
    valueOf(removeOrganisation(instance, await enrolRealOne()));
    await restart();
    expect(await prepare()).toBeNull();
    expect(listOrganisations(instance)).toEqual([]);
  });

  it("never comes back once the instance was opened in production", async () => {
    await prepare();
    await restart(true);
    await restart();
    expect(await prepare()).toBeNull();
    expect(listOrganisations(instance)).toMatchObject([{ practice: true, offered: false }]);
  });

  it("is over, too, where a real one was enrolled before this was remembered", async () => {
    await enrolRealOne();
    instance.database.exec(
      `DROP INDEX submission_of_organisation; ALTER TABLE instance DROP COLUMN practice_over; DROP TABLE upload_key;
       DROP INDEX submission_open; ALTER TABLE submission DROP COLUMN received; ALTER TABLE submission DROP COLUMN kept_from;
       ALTER TABLE slot DROP COLUMN deleted; ALTER TABLE slot RENAME COLUMN kept_from TO day; PRAGMA user_version = 2`,
    );
    instance.database.exec("CREATE INDEX submission_of_organisation ON submission (organisation, committed)");
    await restart();
    expect(instance.organisations.isPracticeOver()).toBe(true);
  });

  it("leaves an enrolled one alone whose files are elsewhere", async () => {
    await prepare();
    await rm(join(folder.path, "practice"), { recursive: true });
    expect(await prepare()).toBeNull();
    expect(listOrganisations(instance)).toHaveLength(1);
  });
});

describe("npm start", { timeout: TIMEOUT }, () => {
  it("serves, says where the practice files are, and stops as one process", async () => {
    const data = join(folder.path, "fresh");
    const server = await startInstance({ data, environment: { AMPARO_SITE: "" }, program: START });
    const directory = await (await fetch(`${server.url}/api/v1/directory`)).text();
    expect(directory).toContain('"organisations":[{"certificate":{"payload":');
    expect(server.logs()).toContain(join(data, "practice", "vault.age"));
    await server.stop();
    expect(server.logs()).toContain('"event":"stopped"');
  });

  it("has no practice organisation in production", async () => {
    const data = join(folder.path, "production");
    const environment = { AMPARO_SITE: "", NODE_ENV: "production" };
    const server = await startInstance({ data, environment, program: START });
    const directory = await (await fetch(`${server.url}/api/v1/directory`)).text();
    expect(directory).toContain('"organisations":[]');
    await expect(stat(join(data, "practice"))).rejects.toMatchObject({ code: "ENOENT" });
    await server.stop();
  });

  it("says so where the practice organisation is over, and how to try things out", async () => {
    const data = join(folder.path, "over");
    const environment = { AMPARO_SITE: "" };
    const once = await startInstance({ data, environment: { ...environment, NODE_ENV: "production" }, program: START });
    await once.stop();
    const server = await startInstance({ data, environment, program: START });
    expect(server.logs()).toContain(
      "There is no practice organisation here any more. To try things out, set AMPARO_DATA to a new folder.\n",
    );
    expect(server.logs()).not.toContain("passphrase.txt");
    await server.stop();
  });

  it("names every wrong setting, and starts nothing", async () => {
    const environment = { AMPARO_PORT: "eighty", AMPARO_RESERVE_BYTES: "-1" };
    const started = startInstance({ data: join(folder.path, "wrong"), environment, program: START });
    await expect(started).rejects.toThrow(/AMPARO_PORT: .*\nAMPARO_RESERVE_BYTES: /);
    await expect(stat(join(folder.path, "wrong"))).rejects.toMatchObject({ code: "ENOENT" });
  });
});
