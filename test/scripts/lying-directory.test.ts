import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { directoryField } from "../../shared/api/documents.ts";
import { encodeDocument, parseDocument } from "../../shared/protocol/field.ts";
import { startInstance, type Instance } from "../support/instance.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../support/temporary-folder.ts";
import { valueOf } from "../support/sample-letters.ts";
import { startForgingServer, type ForgingServer } from "./forging-server.ts";
import { makingOrganisation } from "./making-organisation.ts";
import { askAmparo, enrolMade, runAmparo } from "./run-amparo.ts";

// Whoever holds the server can enrol an organisation of their own under any name, and leave the genuine one out.

const TIMEOUT = 90_000;
const SECRET = "I am in the house behind the mill.";

type Made = Readonly<Record<string, unknown>>;

let folder: TemporaryFolder;
let instance: Instance;
let liar: ForgingServer;
let genuine: Made;
let theirs: Made;

const at = (...parts: string[]): string => join(folder.path, ...parts);
const source = (url: string): string[] => ["--server", url, "--codename-file", at("codename.txt")];
const submissionsOf = (asked: readonly string[]): string[] => asked.filter((line) => line.includes("/submissions"));
const digitsOf = ({ digits }: Made): string => (Array.isArray(digits) ? digits.join(" ") : "");
const wordsOf = ({ words }: Made): string => (Array.isArray(words) ? words.join(" ") : "");

/** Leaves all but one of the organisations out of a directory. */
function only(organisation: string, text: string): string {
  const directory = valueOf(parseDocument(directoryField, Buffer.from(text), 2 ** 24));
  const organisations = directory.organisations.filter(({ certificate }) =>
    Buffer.from(certificate?.payload ?? []).includes(organisation),
  );
  expect(organisations).toHaveLength(1);
  return Buffer.from(encodeDocument(directoryField, { ...directory, organisations })).toString();
}

beforeAll(async () => {
  folder = await createTemporaryFolder("lying-directory");
  await writeFile(at("passphrase.txt"), "correct horse battery staple\n");
  await writeFile(at("text.txt"), SECRET);
  const make = (out: string): Promise<Made> =>
    askAmparo(makingOrganisation({ out: at(out), passphrase: at("passphrase.txt") }));
  genuine = await make("genuine");
  theirs = await make("theirs");
  instance = await startInstance({ data: at("data"), environment: { AMPARO_SITE: "" } });
  await enrolMade(genuine, at("genuine", "card.json"), at("data"));
  await enrolMade(theirs, at("theirs", "card.json"), at("data"));
  liar = await startForgingServer(instance.url, (directory) => only(String(theirs["organisation"]), directory));
  const words = ["submit", "--server", instance.url, "--organisation", digitsOf(genuine), "--text", at("text.txt")];
  const { codename } = await askAmparo(words);
  await writeFile(at("codename.txt"), String(codename));
}, TIMEOUT);

afterAll(async () => {
  await liar.close();
  await instance.stop();
  await folder.remove();
});

describe(
  "a directory that lists an organisation of the same name only (PROTOCOL.md §6.8)",
  { timeout: TIMEOUT },
  () => {
    it.each(["followup", "withdraw"])("gets no %s for it", async (command) => {
      const before = liar.asked.length;
      const run = await runAmparo([command, ...source(liar.url), "--text", at("text.txt")]);
      expect(run).toMatchObject({ exitCode: 2, stdout: "" });
      expect(run.stderr).toMatch(/^usage\.malformed: No verified reply says which organisation/mu);
      expect(submissionsOf(liar.asked.slice(before))).toEqual([]);
    });

    it("gets none either when the person names her own", async () => {
      const named = ["--organisation", wordsOf(genuine), "--text", at("text.txt")];
      const run = await runAmparo(["followup", ...source(liar.url), ...named]);
      expect(run).toMatchObject({ exitCode: 1, stdout: "" });
      expect(run.stderr).toMatch(/^organisation\.unknown: /mu);
      expect(submissionsOf(liar.asked)).toEqual([]);
    });

    it("shows itself by the fingerprint above its empty mailbox", async () => {
      const { stdout } = await runAmparo(["mailbox", ...source(liar.url)]);
      expect(stdout).toMatch(/^No verified reply shows that this is the organisation that you wrote to\./u);
      expect(stdout).toContain(`Digits: ${digitsOf(theirs)}\n`);
      expect(stdout).toMatch(/\n\nNo replies\.\n$/u);
    });
  },
);

describe("a directory with both", { timeout: TIMEOUT }, () => {
  it("chooses nobody before there is a reply: the person does, by the fingerprint", async () => {
    const words = ["followup", ...source(instance.url), "--text", at("text.txt")];
    expect(await runAmparo(words)).toMatchObject({ exitCode: 2, stdout: "" });
    expect((await runAmparo([...words, "--organisation", digitsOf(genuine).slice(0, -6)])).exitCode).toBe(2);
    await askAmparo([...words, "--organisation", wordsOf(genuine).toUpperCase()]);
    const waiting = async (who: string): Promise<unknown> => {
      const desk = ["--server", instance.url, "--desk-key", at(who, "desk-key.json")];
      return (await askAmparo(["desk", "status", ...desk]))["submissions"];
    };
    expect(await waiting("genuine")).toHaveLength(2);
    expect(await waiting("theirs")).toEqual([]);
  });
});
