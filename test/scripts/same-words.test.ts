import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { viewOrganisation } from "../../client/workers/console-overview.ts";
import { vaultOwner } from "../../shared/casework/vault-owner.ts";
import { ENGLISH_WORDS } from "../../shared/crypto/english-words.ts";
import { openVault } from "../../shared/crypto/vault-file.ts";
import { createPortalWorker } from "../client/support/portal-worker.ts";
import { NOON, startTestServer, type TestServer } from "../server/support/test-server.ts";
import { anyPassphrase } from "../support/minted.ts";
import { valueOf } from "../support/sample-letters.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../support/temporary-folder.ts";
import { makingOrganisation } from "./making-organisation.ts";
import { runInProcess } from "./run-in-process.ts";

const PASSPHRASE = "correct horse battery staple";

let folder: TemporaryFolder;
let server: TestServer;

const at = (...parts: string[]): string => join(folder.path, ...parts);

beforeAll(async () => {
  folder = await createTemporaryFolder("same-words");
  server = await startTestServer();
  await writeFile(at("passphrase.txt"), PASSPHRASE);
}, 60_000);

afterAll(async () => {
  await server.close();
  await folder.remove();
});

it("an organisation of another language has the same English words in every program", { timeout: 60_000 }, async () => {
  const clock = { now: NOON };
  const passphrase = at("passphrase.txt");
  const making = [...makingOrganisation({ out: at("org"), passphrase, name: "Refugio", language: "es" }), "--json"];
  const made = wordsIn(JSON.parse((await runInProcess(making, clock)).output));
  for (const word of made) expect(ENGLISH_WORDS).toContain(word);

  const shown = await runInProcess(["key", "fingerprint", at("org", "card.json"), "--json"], clock);
  expect(wordsIn(JSON.parse(shown.output))).toEqual(made);

  const environment = { AMPARO_DATA: server.dataFolder };
  const enrolling = ["organisation", "enrol", at("org", "card.json"), "--fingerprint", made.join(" "), "--json"];
  const enrolled = await runInProcess(enrolling, { ...clock, environment });
  expect(wordsIn(JSON.parse(enrolled.output))).toEqual(made);

  const directory = valueOf(await createPortalWorker(server).service.open({ language: "es" }));
  expect(directory.organisations.map(({ view }) => view.fingerprint.words)).toEqual([made]);

  const file = Uint8Array.from(await readFile(at("org", "vault.age")));
  const vault = valueOf(await openVault(server.instance.sodium, file, anyPassphrase(PASSPHRASE), () => undefined));
  const view = await viewOrganisation(valueOf(await vaultOwner(server.instance.sodium, vault)));
  expect(view.fingerprint.words).toEqual(made);
});

function wordsIn(answer: unknown): readonly unknown[] {
  const words = typeof answer === "object" && answer !== null && "words" in answer ? answer.words : null;
  if (!Array.isArray(words)) throw new Error("no words");
  return words;
}
