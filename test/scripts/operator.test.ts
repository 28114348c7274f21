import { mkdir, readdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startInstance, type Instance } from "../support/instance.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../support/temporary-folder.ts";
import { makingOrganisation } from "./making-organisation.ts";
import { askAmparo, runAmparo } from "./run-amparo.ts";

// The operator's commands, on the data folder of a server that runs.

const TIMEOUT = 60_000;
const FIVE_DIGITS: unknown = expect.stringMatching(/^\d{5}$/);
const FIVE_DIGITS_TWELVE_TIMES: readonly unknown[] = Array.from({ length: 12 }, () => FIVE_DIGITS);

let folder: TemporaryFolder;
let instance: Instance;
let organisation: string;

const at = (...parts: string[]): string => join(folder.path, ...parts);
const on = (data: string): { environment: Record<string, string> } => ({ environment: { AMPARO_DATA: at(data) } });
const offered = async (): Promise<boolean> =>
  (await (await fetch(`${instance.url}/api/v1/directory`)).text()).includes('"profile":{');

/** A list of the command line's answer, joined. */
function stringOf(list: unknown, separator: string): string {
  if (!Array.isArray(list)) throw new Error("not a list");
  return list.join(separator);
}

beforeAll(async () => {
  folder = await createTemporaryFolder("operator");
  await writeFile(at("passphrase.txt"), "correct horse battery staple\n");
  await writeFile(at("text.txt"), "hello");
  const passphrase = at("passphrase.txt");
  await askAmparo(makingOrganisation({ out: at("org"), passphrase, name: "ملجأ", language: "ar" }));
  instance = await startInstance({ data: at("data"), environment: { AMPARO_SITE: "" } });
}, TIMEOUT);

afterAll(async () => {
  await instance.stop();
  await folder.remove();
});

describe("the operator's commands beside a running server", { timeout: TIMEOUT }, () => {
  it("show whose card it is: the same digits and words before and after enrolling", async () => {
    const shown = await askAmparo(["key", "fingerprint", at("org", "card.json")]);
    expect(shown["digits"]).toEqual(FIVE_DIGITS_TWELVE_TIMES);
    expect(shown["words"]).toHaveLength(12);
    expect(shown["names"]).toEqual([{ language: "ar", text: "ملجأ" }]);
    const enrol = ["organisation", "enrol", at("org", "card.json"), "--fingerprint", stringOf(shown["words"], "-")];
    expect(await askAmparo(enrol, on("data"))).toEqual(shown);
    organisation = String(shown["organisation"]);
    const text = await runAmparo(["key", "fingerprint", at("org", "card.json")]);
    for (const line of [organisation, stringOf(shown["digits"], " "), stringOf(shown["words"], " ")]) {
      expect(text.stdout).toContain(line);
    }
  });

  it("enrol an organisation that the server offers at once", async () => {
    expect(await offered()).toBe(true);
    const { organisations } = await askAmparo(["organisation", "list"], on("data"));
    expect(organisations).toMatchObject([{ id: organisation, offered: true, practice: false, sealable: true }]);
  });

  it("count what is there, and say nothing about anybody", async () => {
    await askAmparo(["submit", "--server", instance.url, "--organisation", organisation, "--text", at("text.txt")]);
    const status = await askAmparo(["status"], on("data"));
    expect(status).toMatchObject({ organisations: 1, slots: 0, submissions: { committed: 1, open: 0 } });
    expect(Object.keys(status).sort()).toEqual(["freeBytes", "instance", "organisations", "slots", "submissions"]);
  });

  it("do not remove an organisation for which something is kept", async () => {
    const run = await runAmparo(["organisation", "remove", organisation], on("data"));
    expect(run).toMatchObject({ exitCode: 1, stdout: "" });
    expect(run.stderr).toMatch(/^organisation\.has_submissions: /);
    expect(await offered()).toBe(true);
  });

  it("write a backup that can be restored, and never over anything", async () => {
    await askAmparo(["backup", "--out", at("backup")], on("data"));
    expect((await stat(at("backup"))).mode & 0o777).toBe(0o700);
    const full = await runAmparo(["backup", "--out", at("backup")], on("data"));
    expect(full).toMatchObject({ exitCode: 1, stdout: "" });
    expect(full.stderr).toMatch(/^backup\.not_empty: /);
    await askAmparo(["restore", at("backup")], on("restored"));
    expect(await askAmparo(["status"], on("restored"))).toMatchObject({
      organisations: 1,
      submissions: { committed: 1, open: 0 },
    });
    const again = await runAmparo(["restore", at("backup")], on("restored"));
    expect(again.stderr).toMatch(/^backup\.not_empty: /);
    await mkdir(at("empty"));
    const nothing = await runAmparo(["restore", at("empty")], on("restored2"));
    expect(nothing).toMatchObject({ exitCode: 1, stdout: "" });
    expect(nothing.stderr).toMatch(/^file\.missing: /);
    expect(await readdir(folder.path)).not.toContain("restored2");
  });

  it("delete nothing before its time", async () => {
    expect(await askAmparo(["prune"], on("data"))).toEqual({ submissions: 0, slots: 0, certificates: 0 });
  });

  it("remove an organisation for which nothing is kept", async () => {
    const desk = ["--server", instance.url, "--desk-key", at("org", "desk-key.json")];
    const vault = ["--vault", at("org", "vault.age"), "--passphrase-file", at("passphrase.txt")];
    await askAmparo(["desk", "pull", ...desk, "--out", at("in.tar")]);
    await askAmparo(["console", "open", ...vault, "--bundle", at("in.tar"), "--out", at("opened")]);
    await askAmparo(["console", "export", ...vault, "--out", at("out.tar")]);
    await askAmparo(["desk", "push", ...desk, at("out.tar")]);
    expect(await askAmparo(["organisation", "remove", organisation], on("data"))).toEqual({ organisation });
    expect(await offered()).toBe(false);
    const unknown = await runAmparo(["organisation", "remove", organisation], on("data"));
    expect(unknown.stderr).toMatch(/^organisation\.unknown: /);
  });

  it("name every wrong setting", async () => {
    const run = await runAmparo(["status"], { environment: { AMPARO_PORT: "x", AMPARO_HOST: "a b" } });
    expect(run).toMatchObject({ exitCode: 2, stdout: "" });
    expect(run.stderr).toMatch(/AMPARO_HOST: .*\nAMPARO_PORT: .*\nconfig\.refused: /);
  });
});
