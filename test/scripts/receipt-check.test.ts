import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startInstance, type Instance } from "../support/instance.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../support/temporary-folder.ts";
import { makingOrganisation } from "./making-organisation.ts";
import { askAmparo, enrolMade, runAmparo } from "./run-amparo.ts";

// A receipt that was saved when something was sent, and what can be told from it later (PROTOCOL.md §10.5).

const TIMEOUT = 60_000;
const ID: unknown = expect.stringMatching(/^[0-9a-f]{32}$/u);
const HASH: unknown = expect.stringMatching(/^[0-9a-f]{64}$/u);
const DAY: unknown = expect.stringMatching(/^\d{4}-\d\d-\d\d$/u);
const ITS_OWN: unknown = expect.stringContaining("This is the server that was asked.");
const ANOTHER: unknown = expect.stringContaining("THE SERVER THAT WAS ASKED IS ANOTHER ONE.");
const NOT_VERIFIED: unknown = expect.stringMatching(/^receipt\.not_verified:/u);
const MALFORMED: unknown = expect.stringMatching(/^receipt\.malformed:/u);

let folder: TemporaryFolder;
let instance: Instance;
let other: Instance;
let organisation: string;
let submission: string;

const at = (...parts: string[]): string => join(folder.path, ...parts);

async function report(receipt: string): Promise<Record<string, unknown>> {
  const to = ["--server", instance.url, "--organisation", organisation];
  return await askAmparo(["submit", ...to, "--text", at("text.txt"), "--receipt", receipt]);
}

beforeAll(async () => {
  folder = await createTemporaryFolder("receipts");
  await writeFile(at("passphrase.txt"), "correct horse battery staple\n");
  await writeFile(at("text.txt"), "hello");
  const described = await askAmparo(makingOrganisation({ out: at("org"), passphrase: at("passphrase.txt") }));
  organisation = String(described["organisation"]);
  instance = await startInstance({ data: at("data"), environment: { AMPARO_SITE: "" } });
  other = await startInstance({ data: at("other"), environment: { AMPARO_SITE: "" } });
  await enrolMade(described, at("org", "card.json"), at("data"));
  const sent = await report(at("receipt.json"));
  submission = String(sent["submission"]);
  await writeFile(at("codename.txt"), `${String(sent["codename"])}\n`);
}, TIMEOUT);

afterAll(async () => {
  await Promise.all([instance.stop(), other.stop()]);
  await folder.remove();
});

describe("receipt check", { timeout: TIMEOUT }, () => {
  it("says what a saved receipt proves, without a server and without a codename", async () => {
    expect(await askAmparo(["receipt", "check", at("receipt.json")])).toEqual({
      day: DAY,
      instance: HASH,
      letter: HASH,
      organisation,
      server: null,
      submission,
    });
    const { stdout } = await runAmparo(["receipt", "check", at("receipt.json")]);
    expect(stdout).toMatch(/It does not prove what it says, who wrote it, that anybody has read it/u);
  });

  it("tells the server that has signed it from another one", async () => {
    const check = ["receipt", "check", at("receipt.json"), "--server"];
    expect(await runAmparo([...check, instance.url])).toMatchObject({ exitCode: 0, stdout: ITS_OWN });
    expect(await runAmparo([...check, other.url])).toMatchObject({ exitCode: 3, stdout: ANOTHER });
  });

  it("does not take a receipt that was changed, nor any other file", async () => {
    const text = await readFile(at("receipt.json"), "utf8");
    // The first letter of the signature, by another one.
    const changed = text.replace(/("sig":")(.)/u, (_, name: string, letter: string) =>
      name.concat(letter === "A" ? "B" : "A"),
    );
    expect(changed).not.toBe(text);
    await writeFile(at("changed.json"), changed);
    expect(await runAmparo(["receipt", "check", at("changed.json")])).toMatchObject({
      exitCode: 3,
      stdout: "",
      stderr: NOT_VERIFIED,
    });
    expect(await runAmparo(["receipt", "check", at("text.txt")])).toMatchObject({
      exitCode: 1,
      stdout: "",
      stderr: MALFORMED,
    });
  });

  it("is not written over anything: nothing is sent before that is known", async () => {
    const before = await readFile(at("receipt.json"));
    await expect(report(at("receipt.json"))).rejects.toThrow(/file\.exists/u);
    expect(before.equals(await readFile(at("receipt.json")))).toBe(true);
  });

  it.each(["followup", "withdraw", "erasure"])("saves the receipt of a %s as well", async (command) => {
    const receipt = at(`${command}.json`);
    const codename = ["--codename-file", at("codename.txt"), "--organisation", organisation];
    const words = [command, "--server", instance.url, ...codename, "--text", at("text.txt"), "--receipt", receipt];
    const sent = await askAmparo(words);
    expect(sent["submission"]).toEqual(ID);
    expect(await askAmparo(["receipt", "check", receipt])).toMatchObject({ submission: sent["submission"] });
    // Whoever finds it learns that something was sent.
    expect((await stat(receipt)).mode & 0o777).toBe(0o600);
  });
});
