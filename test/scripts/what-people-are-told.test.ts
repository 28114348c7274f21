import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { UsageError } from "../../scripts/cli/command-error.ts";
import { counted } from "../../scripts/cli/counted.ts";
import { parseLanguage } from "../../scripts/cli/message-input.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../support/temporary-folder.ts";
import { runInProcess } from "./run-in-process.ts";

let folder: TemporaryFolder;
const at = (name: string): string => join(folder.path, name);

beforeAll(async () => {
  folder = await createTemporaryFolder("told");
  await writeFile(at("blank.txt"), " \n\t\n");
  await writeFile(at("latin1.txt"), Uint8Array.of(0x68, 0xe9));
  await writeFile(at("blank.json"), '{"text":"\\n","answers":[{"question":"who","answer":" "}]}');
  await writeFile(at("answered.json"), '{"text":"","answers":[{"question":"who","answer":"me"}]}');
});
afterAll(() => folder.remove());

describe("help", () => {
  it.each([
    ["help", "submit"],
    ["submit", "--help"],
    ["submit", "-h"],
    ["-h", "submit"],
  ])("of a command is had by %s %s", async (...words) => {
    const run = await runInProcess(words);
    expect(run).toMatchObject({ exitCode: 0, talk: "" });
    expect(run.output).toMatch(/^usage: amparo submit --server URL /u);
  });

  it.each([
    ["help", "console"],
    ["console", "--help"],
    ["console", "-h"],
  ])("of commands that begin alike is had by %s %s", async (...words) => {
    const { exitCode, output } = await runInProcess(words);
    expect(exitCode).toBe(0);
    expect(output.match(/^ {2}console \w+ /gmu)).toHaveLength(7);
  });

  it.each([[["help", "nonsense"]], [["nonsense", "--help"]], [["help", "submit", "nonsense"]]])(
    "of what is no command is none: %j",
    async (words) => {
      const run = await runInProcess(words);
      expect(run).toMatchObject({ exitCode: 2, output: "" });
      expect(run.talk).toMatch(/^usage\.malformed: /u);
    },
  );

  it("names the settings that the commands read", async () => {
    const { output } = await runInProcess(["help"]);
    for (const name of ["AMPARO_DATA=./data", "AMPARO_HOSTS=", "AMPARO_RESERVE_BYTES=", "NODE_ENV="]) {
      expect(output).toContain(`\n  ${name}`);
    }
  });

  it("says which version this is", async () => {
    const run = await runInProcess(["--version"]);
    expect(run).toMatchObject({ exitCode: 0, talk: "" });
    expect(run.output).toMatch(/^amparo \d+\.\d+\.\d+\n$/u);
  });
});

describe("--language", () => {
  it.each(["en", "ar", "pt-BR", "zh-Hans", "ku", "quc", "mam"])("takes %s", (tag) => {
    expect(parseLanguage(tag)).toBe(tag);
  });

  it.each(["xx", "sp", "cn-CN", "english", "EN", "en_US", ""])("refuses %j, and names what there is", (tag) => {
    expect(() => parseLanguage(tag)).toThrow(UsageError);
    expect(() => parseLanguage(tag)).toThrow(/en, es, fr, pt, zh .* or another such as ar/u);
  });
});

describe("a report with nothing in it", () => {
  // Nobody listens there: what gets further than this ends with another code.
  const submit = ["submit", "--server", "http://127.0.0.1:1", "--organisation", "ab".repeat(32)];

  it.each([
    ["--text", "blank.txt"],
    ["--report", "blank.json"],
  ])("is not sent: %s %s", async (option, name) => {
    const run = await runInProcess([...submit, option, at(name)]);
    expect(run).toMatchObject({ exitCode: 1, output: "" });
    expect(run.talk).toMatch(/^letter\.empty: /u);
  });

  it.each(["followup", "withdraw"])("is not sent by %s either", async (command) => {
    const codename = ["--server", "http://127.0.0.1:1", "--codename-file", at("nowhere")];
    const run = await runInProcess([command, ...codename, "--text", at("blank.txt")]);
    expect(run.talk).toMatch(/^letter\.empty: /u);
  });

  it.each([
    ["an answer", ["--report", "answered.json"]],
    ["a file", ["--text", "blank.txt", "--attach", "blank.txt"]],
  ])("is sent with %s in it", { timeout: 30_000 }, async (_what, words) => {
    const run = await runInProcess([...submit, ...words.map((word) => (word.startsWith("--") ? word : at(word)))]);
    expect(run.talk).toMatch(/^network\.failed: /u);
  });
});

describe("a failure names the file", () => {
  const submit = ["submit", "--server", "http://127.0.0.1:1", "--organisation", "ab".repeat(32)];
  const vault = (path: string): string[] => ["console", "list", "--vault", path, "--passphrase-file"];

  it.each([
    ["file.missing", () => [...submit, "--text", at("gone.txt")], "gone.txt"],
    ["file.missing", () => [...submit, "--attach", at("blank.txt"), "--attach", at("gone.jpg")], "gone.jpg"],
    ["file.not_regular", () => [...submit, "--attach", at("")], ""],
    ["text.malformed", () => [...submit, "--text", at("latin1.txt")], "latin1.txt"],
    ["report.malformed", () => [...submit, "--report", at("blank.txt")], "blank.txt"],
    ["file.missing", () => [...vault(at("vault.age")), at("gone.txt")], "gone.txt"],
    ["passphrase.too_short", () => [...vault(at("vault.age")), at("blank.txt")], "blank.txt"],
    ["document.malformed", () => ["key", "fingerprint", at("blank.json")], "blank.json"],
    ["file.is_folder", () => ["key", "fingerprint", at("")], ""],
    ["file.not_folder", () => ["key", "fingerprint", at("blank.txt/card.json")], "blank.txt/card.json"],
  ])("%s", async (code, words, name) => {
    const run = await runInProcess(words());
    expect(run).toMatchObject({ exitCode: 1, output: "" });
    expect(run.talk).toMatch(new RegExp(`^${code.replace(".", "\\.")}: `, "u"));
    expect(run.talk.endsWith(` (${at(name)})`), run.talk).toBe(true);
  });

  it("without letting its name speak to the terminal", async () => {
    const run = await runInProcess(["key", "fingerprint", at("card\u001B[2J.json")]);
    expect(run.talk).toContain("card\\u001b[2J.json");
  });
});

describe("counted", () => {
  it.each([
    [0, "letter", "0 letters"],
    [1, "letter", "1 letter"],
    [2, "letter", "2 letters"],
    [1, "reply", "1 reply"],
    [3, "reply", "3 replies"],
  ])("%i %s: %s", (count, noun, said) => {
    expect(counted(count, noun)).toBe(said);
  });
});
