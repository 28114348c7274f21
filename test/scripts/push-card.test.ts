import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cardFileField } from "../../shared/protocol/card-file.ts";
import { encodeDocument, parseDocument } from "../../shared/protocol/field.ts";
import { startInstance, type Instance } from "../support/instance.ts";
import { valueOf } from "../support/sample-letters.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../support/temporary-folder.ts";
import { makingOrganisation } from "./making-organisation.ts";
import { askAmparo, enrolMade, runAmparo } from "./run-amparo.ts";

// An organisation that nobody has written to yet has no bundle to upload: its desk publishes the card file (PROTOCOL.md §7.5, §10.2).

const TIMEOUT = 60_000;

let folder: TemporaryFolder;
let instance: Instance;

const at = (...parts: string[]): string => join(folder.path, ...parts);
const push = (file: string): string[] => {
  const desk = ["--server", instance.url, "--desk-key", at("org", "desk-key.json")];
  return ["desk", "push", ...desk, file];
};

async function make(name: string): Promise<Record<string, unknown>> {
  return await askAmparo(makingOrganisation({ out: at(name), passphrase: at("passphrase.txt") }));
}

async function isSealable(): Promise<boolean> {
  const { organisations } = await askAmparo(["organisation", "list"], { environment: { AMPARO_DATA: at("data") } });
  return JSON.stringify(organisations).includes('"sealable":true');
}

beforeAll(async () => {
  folder = await createTemporaryFolder("push-card");
  await writeFile(at("passphrase.txt"), "correct horse battery staple\n");
  const made = await make("org");
  instance = await startInstance({ data: at("data"), environment: { AMPARO_SITE: "" } });
  // What the operator was given once holds no week of now.
  const card = valueOf(parseDocument(cardFileField, await readFile(at("org", "card.json")), 2 ** 22));
  const early = { ...card, certificates: card.certificates.slice(-1) };
  await writeFile(at("early.json"), encodeDocument(cardFileField, early));
  await enrolMade(made, at("early.json"), at("data"));
}, TIMEOUT);

afterAll(async () => {
  await instance.stop();
  await folder.remove();
});

describe("desk push with a card file", { timeout: TIMEOUT }, () => {
  it("sends nothing of one that is damaged, or of another organisation", async () => {
    await make("other");
    const text = await readFile(at("org", "card.json"), "utf8");
    await writeFile(at("cut.json"), text.slice(0, -1));
    await writeFile(at("letter.json"), '{"kind":"letter"}');
    for (const [file, exitCode, code] of [
      [at("cut.json"), 1, "document.malformed"],
      [at("letter.json"), 1, "document.malformed"],
      [at("passphrase.txt"), 3, "bundle.malformed"],
      [at("other", "card.json"), 3, "card.other_organisation"],
    ] as const) {
      const run = await runAmparo(push(file));
      expect({ ...run, stderr: run.stderr.split(":", 1)[0] }, file).toEqual({ exitCode, stdout: "", stderr: code });
    }
    expect(await isSealable()).toBe(false);
  });

  it("publishes its weeks, says how many, and does so twice without harm", async () => {
    const said = { exitCode: 0, stdout: "Card published, with the intake keys of 26 weeks.\n", stderr: "" };
    expect(await runAmparo(push(at("org", "card.json")))).toEqual(said);
    expect(await isSealable()).toBe(true);
    expect(await askAmparo(push(at("org", "card.json")))).toEqual({
      card: true,
      conflicts: [],
      deleted: 0,
      replies: 0,
    });
  });
});
