import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTemporaryFolder, type TemporaryFolder } from "../support/temporary-folder.ts";
import { makingOrganisation } from "./making-organisation.ts";
import { askAmparo, runAmparo } from "./run-amparo.ts";

// A mistyped AMPARO_DATA: only the start of a server, and a restore that succeeds, make an instance.

let folder: TemporaryFolder;
let digits: string;

const at = (...parts: string[]): string => join(folder.path, ...parts);

beforeAll(async () => {
  folder = await createTemporaryFolder("absent");
  await writeFile(at("passphrase.txt"), "correct horse battery staple\n");
  await askAmparo(makingOrganisation({ out: at("org"), passphrase: at("passphrase.txt") }));
  const shown = await askAmparo(["key", "fingerprint", at("org", "card.json")]);
  digits = JSON.stringify(shown["digits"]).replaceAll(/\D+/g, " ").trim();
}, 60_000);
afterAll(() => folder.remove());

const ABSENT = { exitCode: 2, code: "storage.absent" } as const;

describe("where there is no instance", { timeout: 60_000 }, () => {
  it.each([
    ["status", () => ["status"], ABSENT],
    ["prune", () => ["prune"], ABSENT],
    ["organisation list", () => ["organisation", "list"], ABSENT],
    ["organisation enrol", () => ["organisation", "enrol", at("org", "card.json"), "--fingerprint", digits], ABSENT],
    ["organisation remove", () => ["organisation", "remove", "ab".repeat(32)], ABSENT],
    ["backup", () => ["backup", "--out", at("copy")], ABSENT],
    ["restore", () => ["restore", at("nowhere")], { exitCode: 1, code: "file.missing" }],
  ])("%s says so and makes nothing", async (_name, words, { code, exitCode }) => {
    const before = await readdir(folder.path);
    const run = await runAmparo(words(), { environment: { AMPARO_DATA: at("mistyped", "data") } });
    expect(run).toMatchObject({ exitCode, stdout: "" });
    expect(run.stderr).toContain(`${code}: `);
    expect(await readdir(folder.path)).toEqual(before);
  });
});
