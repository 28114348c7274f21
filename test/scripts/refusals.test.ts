import { lstat, mkdir, readdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { memorySource } from "../../shared/bytes/index.ts";
import { runProgram } from "../../scripts/cli/run-program.ts";
import { StandardInput } from "../../scripts/cli/standard-input.ts";
import { COMMANDS } from "../../scripts/commands/index.ts";
import { encodeTar, readTar } from "../../shared/protocol/tar.ts";
import { startInstance, type Instance } from "../support/instance.ts";
import { valueOf } from "../support/sample-letters.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../support/temporary-folder.ts";
import { makingOrganisation } from "./making-organisation.ts";
import { askAmparo, enrolMade, runAmparo } from "./run-amparo.ts";

// What the command line refuses, how it says so, and what it leaves alone.

const TIMEOUT = 60_000;
const PASSPHRASE = "correct horse battery staple";

let folder: TemporaryFolder;
let instance: Instance;
let organisation: string;
let codename: string;

const at = (...parts: string[]): string => join(folder.path, ...parts);
const vault = (): string[] => ["--vault", at("org", "vault.age"), "--passphrase-file", at("passphrase.txt")];
const desk = (): string[] => ["--server", instance.url, "--desk-key", at("org", "desk-key.json")];

/** Runs, expects this end with nothing on standard output, and gives the talk. */
async function refused(words: readonly string[], exitCode: number, code: string, input = ""): Promise<string> {
  const run = await runAmparo(words, { input });
  expect(run.stdout, words.join(" ")).toBe("");
  const last = run.stderr.trimEnd().split("\n").at(-1) ?? "";
  expect({ exitCode: run.exitCode, code: last.split(":", 1)[0] }, run.stderr).toEqual({ exitCode, code });
  return run.stderr;
}

beforeAll(async () => {
  folder = await createTemporaryFolder("refusals");
  await writeFile(at("passphrase.txt"), `${PASSPHRASE}\nthe second line is nobody's business\n`);
  await writeFile(at("text.txt"), "hello");
  const described = await askAmparo(makingOrganisation({ out: at("org"), passphrase: at("passphrase.txt") }));
  ({ organisation } = stringsOf(described));
  instance = await startInstance({ data: at("data"), environment: { AMPARO_SITE: "" } });
  // Beside the running server: the next answer of the server offers it.
  await enrolMade(described, at("org", "card.json"), at("data"));
  const sent = ["submit", "--server", instance.url, "--organisation", organisation, "--text", at("text.txt")];
  ({ codename } = stringsOf(await askAmparo([...sent, "--attach", at("text.txt")])));
  await askAmparo(["desk", "pull", ...desk(), "--out", at("in.tar")]);
}, TIMEOUT);

afterAll(async () => {
  await instance.stop();
  await folder.remove();
});

function stringsOf(answer: Record<string, unknown>): { organisation: string; codename: string } {
  return { organisation: String(answer["organisation"]), codename: String(answer["codename"]) };
}

describe("calling it wrongly ends with 2", { timeout: TIMEOUT }, () => {
  it.each([
    [["nonsense"], "usage.malformed"],
    [["desk"], "usage.malformed"],
    [["submit"], "usage.malformed"],
    [["submit", "--server", "http://127.0.0.1:1", "--organisation", "0".repeat(64)], "usage.malformed"],
    [["submit", "--server", "http://127.0.0.1:1", "--organisation", "me", "--text", "x"], "usage.malformed"],
    [["status", "--bogus"], "usage.malformed"],
    [["status", "too", "much"], "usage.malformed"],
    [["key", "fingerprint"], "usage.malformed"],
    [["desk", "push", "--server", "http://a", "--server", "http://b", "--desk-key", "k", "B.tar"], "usage.malformed"],
    [["mailbox", "--server", "ftp://127.0.0.1", "--codename-file", "-"], "codename.words"],
  ] as const)("%j", async (words, code) => {
    await refused(words, code === "usage.malformed" ? 2 : 1, code);
  });

  it("says all commands when there is none, on standard error", async () => {
    const run = await runAmparo([]);
    expect(run).toMatchObject({ exitCode: 2, stdout: "" });
    expect(run.stderr).toContain("desk pull");
  });

  it("does not repeat an argument, which may be a secret in the wrong place", async () => {
    const talk = await refused(["mailbox", `--codename=${"zebra ".repeat(12)}`], 2, "usage.malformed");
    expect(talk).not.toContain("zebra");
  });

  it("takes only one thing from standard input", async () => {
    const words = ["followup", "--server", instance.url, "--codename-file", "-", "--text", "-"];
    await refused(words, 2, "usage.malformed", codename);
  });

  it("takes an address of a server, and no path, name or password", async () => {
    for (const address of ["http://127.0.0.1:1/desk", "http://me:secret@127.0.0.1:1", "127.0.0.1:1", "file:///etc"]) {
      const words = ["submit", "--server", address, "--organisation", organisation, "--text", at("text.txt")];
      const talk = await refused(words, 2, "usage.malformed");
      expect(talk).not.toContain("secret");
    }
  });
});

describe("help", { timeout: TIMEOUT }, () => {
  it("is there for all commands, from one table, on standard output", async () => {
    const { exitCode, stdout, stderr } = await runAmparo(["--help"]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    const table = stdout.slice(0, stdout.indexOf("Settings"));
    const names = [...table.matchAll(/^ {2}(\S+(?: \S+)?) {2,}\S/gmu)].map((match) => match[1] ?? "");
    expect(names.toSorted()).toEqual(COMMANDS.map(({ name }) => name).toSorted());
    for (const name of names) {
      const talk: string[] = [];
      const stdin = new StandardInput(Readable.from([]));
      const world = { environment: {}, now: () => 0, stdin, talk: (line: string) => talk.push(line) };
      const help = await runProgram(COMMANDS, [...name.split(" "), "--help"], world);
      expect({ exitCode: help.exitCode, talk }, name).toEqual({ exitCode: 0, talk: [] });
      expect(help.output, name).toContain(`usage: amparo ${name}`);
    }
  });
});

describe("what fails ends with 1", { timeout: TIMEOUT }, () => {
  it("an organisation that is not there", async () => {
    const words = ["submit", "--server", instance.url, "--organisation", "0".repeat(64), "--text", at("text.txt")];
    await refused(words, 1, "organisation.unknown");
  });

  it("a server that is not there", async () => {
    const words = [
      "submit",
      "--server",
      "http://127.0.0.1:1",
      "--organisation",
      organisation,
      "--text",
      at("text.txt"),
    ];
    await refused(words, 1, "network.failed");
  });

  it("a file that is not there, a folder, and a pipe as evidence", async () => {
    const words = ["submit", "--server", instance.url, "--organisation", organisation];
    await refused([...words, "--text", at("nowhere.txt")], 1, "file.missing");
    await refused([...words, "--attach", at("org")], 1, "file.not_regular");
    await refused([...words, "--attach", "/dev/null"], 1, "file.not_regular");
  });

  it.each([
    ["a key too many", '{"text":"a","name":"b"}'],
    ["no text", '{"language":"en"}'],
    ["an answer that is a number", '{"text":"a","answers":[{"question":"q","answer":1}]}'],
    ["the same question twice", '{"text":"a","answers":[{"question":"q","answer":"1"},{"question":"q","answer":"2"}]}'],
    ["a language that is none", '{"text":"a","language":"English, of course"}'],
    ["a list", "[]"],
    ["no JSON", "text"],
  ])("a report with %s", async (_what, report) => {
    const words = ["submit", "--server", instance.url, "--organisation", organisation, "--report", "-"];
    await refused(words, 1, "report.malformed", report);
  });

  it("a text with control characters, or that is not UTF-8", async () => {
    const words = ["submit", "--server", instance.url, "--organisation", organisation, "--text"];
    await writeFile(at("bell.txt"), "ding\u0007");
    await writeFile(at("latin1.txt"), Uint8Array.of(0x68, 0xe9));
    await refused([...words, at("bell.txt")], 1, "text.malformed");
    await refused([...words, at("latin1.txt")], 1, "text.malformed");
  });

  it("words that are no codename", async () => {
    const words = ["mailbox", "--server", instance.url, "--codename-file", "-"];
    await refused(words, 1, "codename.words", "one two three");
    await refused(words, 1, "codename.checksum", "abandon ".repeat(12));
  });

  it("a wrong passphrase, and one that is too short", async () => {
    const words = ["console", "list", "--vault", at("org", "vault.age"), "--passphrase-file", "-"];
    await refused(words, 1, "open.failed", "correct horse battery stable");
    await refused(words, 1, "passphrase.too_short", "short");
  });

  it("a desk key of nobody here, and one of a wrong kind", async () => {
    await askAmparo(makingOrganisation({ out: at("other"), passphrase: at("passphrase.txt") }));
    const words = ["desk", "status", "--server", instance.url, "--desk-key"];
    await refused([...words, at("other", "desk-key.json")], 1, "desk.unauthorized");
    await refused([...words, at("org", "card.json")], 1, "file.too_large");
    await refused([...words, at("text.txt")], 1, "document.malformed");
  });

  it("a case that the vault does not have, and an export of nothing", async () => {
    const reply = ["console", "reply", ...vault(), "--case", "0".repeat(32), "--text", at("text.txt")];
    await refused(reply, 1, "case.unknown");
    await refused(["console", "export", ...vault(), "--out", at("nothing.tar")], 1, "vault.empty");
    await expect(stat(at("nothing.tar"))).rejects.toMatchObject({ code: "ENOENT" });
  });

  it("files that exist: they are left as they are", async () => {
    await writeFile(at("precious.txt"), "precious");
    const before = await readFile(at("org", "vault.age"));
    await refused(makingOrganisation({ out: at("org"), passphrase: at("passphrase.txt") }), 1, "file.exists");
    await refused(["console", "card", ...vault(), "--out", at("precious.txt")], 1, "file.exists");
    await refused(["desk", "pull", ...desk(), "--out", at("precious.txt")], 1, "file.exists");
    expect(await readFile(at("precious.txt"), "utf8")).toBe("precious");
    expect(before.equals(await readFile(at("org", "vault.age")))).toBe(true);
  });

  it("a dangling link counts as existing", async () => {
    await symlink(at("elsewhere.tar"), at("link.tar"));
    await refused(["desk", "pull", ...desk(), "--out", at("link.tar")], 1, "file.exists");
    await expect(stat(at("elsewhere.tar"))).rejects.toMatchObject({ code: "ENOENT" });
  });
});

describe("what does not verify ends with 3", { timeout: TIMEOUT }, () => {
  it("a card with another name than the one that was signed", async () => {
    const card = await readFile(at("org", "card.json"), "utf8");
    const payload = /"payload":"([^"]+)","payloadType":"application\/vnd\.amparo\.profile/.exec(card)?.[1] ?? "";
    const changed = Buffer.from(payload, "base64").toString("utf8").replace("Shelter", "Shelver");
    const forged = card.replace(payload, Buffer.from(changed).toString("base64"));
    expect(forged).not.toBe(card);
    await writeFile(at("forged.json"), forged);
    await refused(["key", "fingerprint", at("forged.json")], 3, "card.signature");
  });

  it("a bundle with one byte changed: the letter gets no receipt, the file no name", async () => {
    const members = await membersOf(at("in.tar"));
    const flipped = members.map(({ name, content }) => {
      const changed = Uint8Array.from(content);
      if (name.endsWith("/segments")) changed[5] = (changed[5] ?? 0) ^ 1;
      return { name, content: changed };
    });
    await writeFile(at("flipped.tar"), encodeTar(flipped));
    const words = ["console", "open", ...vault(), "--bundle", at("flipped.tar"), "--out", at("flipped"), "--json"];
    const run = await runAmparo(words);
    expect(run.exitCode).toBe(3);
    expect(JSON.parse(run.stdout)).toEqual({
      submissions: [{ submission: flipped[1]?.name.split("/")[1], outcome: "refused", code: "open.failed" }],
    });
    await refused(["console", "export", ...vault(), "--out", at("nothing.tar")], 1, "vault.empty");
  });

  it("a bundle that is cut off", async () => {
    await writeFile(at("cut.tar"), (await readFile(at("in.tar"))).subarray(0, -512));
    const words = ["console", "open", ...vault(), "--bundle", at("cut.tar"), "--out", at("cut")];
    await refused(words, 3, "bundle.malformed");
    await expect(stat(at("cut"))).rejects.toMatchObject({ code: "ENOENT" });
    await refused(["desk", "push", ...desk(), at("cut.tar")], 3, "bundle.malformed");
  });
});

describe("saving the vault", { timeout: TIMEOUT }, () => {
  it("replaces what a link leads to, keeps its mode, and leaves nothing beside it", async () => {
    await mkdir(at("linked"));
    await symlink(at("org", "vault.age"), at("linked", "vault.age"));
    const before = await readFile(at("org", "vault.age"));
    const linked = ["--vault", at("linked", "vault.age"), "--passphrase-file", at("passphrase.txt")];
    await askAmparo(["console", "open", ...linked, "--bundle", at("in.tar"), "--out", at("opened")]);
    expect(before.equals(await readFile(at("org", "vault.age")))).toBe(false);
    expect((await stat(at("org", "vault.age"))).mode & 0o777).toBe(0o600);
    expect((await readdir(at("org"))).sort()).toEqual(["card.json", "desk-key.json", "vault.age"]);
    expect((await lstat(at("linked", "vault.age"))).isSymbolicLink()).toBe(true);
  });
});

async function membersOf(path: string): Promise<readonly { readonly name: string; readonly content: Uint8Array }[]> {
  const archive = Uint8Array.from(await readFile(path));
  const members = valueOf(await readTar(memorySource(archive), 10));
  return members.map(({ name, offset, size }) => ({ name, content: archive.slice(offset, offset + size) }));
}
