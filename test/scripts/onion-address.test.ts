import { Socket } from "node:net";
import { join } from "node:path";
import { writeFile } from "node:fs/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi, type MockInstance } from "vitest";
import { encodeDocument } from "../../shared/protocol/field.ts";
import { deskKeyFileField } from "../../shared/protocol/desk-login.ts";
import { loadSodium } from "../../shared/sodium/sodium.ts";
import { createSampleCase } from "../support/sample-case.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../support/temporary-folder.ts";
import { runInProcess } from "./run-in-process.ts";

// RFC 7686 §2: nobody but Tor may be asked for such a name. The question alone would say who writes to whom.

const NAME = `${"a".repeat(56)}.onion`;
const CODENAME = `${"abandon ".repeat(11)}about`;

let folder: TemporaryFolder;
const at = (name: string): string => join(folder.path, name);
/** What every connection begins with, and every question for an address. */
let asked: MockInstance<typeof Socket.prototype.connect>;

beforeAll(async () => {
  folder = await createTemporaryFolder("onion-address");
  const { organisation } = await createSampleCase(await loadSodium());
  await writeFile(at("desk-key.json"), encodeDocument(deskKeyFileField, organisation.deskKey));
  await writeFile(at("text.txt"), "hello");
  await writeFile(at("codename.txt"), CODENAME);
});
afterAll(() => folder.remove());
beforeEach(() => {
  asked = vi.spyOn(Socket.prototype, "connect").mockImplementation(() => {
    throw new Error("nothing may be asked");
  });
});

describe("a name of an onion service", () => {
  const codename = (): string[] => ["--codename-file", at("codename.txt")];
  const text = (): string[] => ["--text", at("text.txt")];

  it.each([
    ["submit", () => [...text(), "--organisation", "ab".repeat(32)]],
    ["followup", () => [...text(), ...codename()]],
    ["withdraw", () => [...text(), ...codename()]],
    ["mailbox", codename],
    ["desk status", () => ["--desk-key", at("desk-key.json")]],
  ])("is not asked for by %s", async (command, more) => {
    const run = await runInProcess([...command.split(" "), "--server", `http://${NAME}`, ...more()]);
    expect(run).toMatchObject({ exitCode: 2, output: "" });
    expect(run.talk).toMatch(/^address\.onion: .* Tor Browser/u);
    expect(asked).not.toHaveBeenCalled();
  });

  it.each([
    `https://${NAME}`,
    `http://${NAME}:8080`,
    `http://www.${NAME}`,
    `http://${NAME}.`,
    `http://${NAME.toUpperCase()}`,
    `http://${"a".repeat(56)}.%6fnion`,
    `http://${"a".repeat(56)}。onion`,
    "http://onion",
  ])("is known however it is written: %s", async (address) => {
    const run = await runInProcess(["mailbox", "--server", address, ...codename()]);
    expect(run.talk).toMatch(/^address\.onion: /u);
    expect(asked).not.toHaveBeenCalled();
  });

  it("is told apart from one that only looks like it", async () => {
    const run = await runInProcess(["mailbox", "--server", "http://scallion.example", ...codename()]);
    expect(run.talk).toMatch(/^network\.failed: /u);
    expect(asked).toHaveBeenCalled();
  });
});

describe("the commands of a source", () => {
  it.each(["submit", "followup", "withdraw", "mailbox"])("say that they hide nobody: %s", async (command) => {
    const { output } = await runInProcess([command, "--help"]);
    expect(output).toMatch(/does not hide your own address from it: Tor Browser does/u);
  });
});
