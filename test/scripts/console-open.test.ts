import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { onFiles } from "../../scripts/cli/file-errors.ts";
import { runProgram, type Outcome } from "../../scripts/cli/run-program.ts";
import { sentenceOf } from "../../scripts/cli/sentences.ts";
import { StandardInput } from "../../scripts/cli/standard-input.ts";
import { COMMANDS } from "../../scripts/commands/index.ts";
import { readUnverifiedPayload } from "../../shared/crypto/envelope-verify.ts";
import { PROFILE } from "../../shared/crypto/payload-kinds.ts";
import { openVault, sealVault } from "../../shared/crypto/vault-file.ts";
import { cardFileField } from "../../shared/protocol/card-file.ts";
import { addDays } from "../../shared/protocol/day.ts";
import { parseDocument } from "../../shared/protocol/field.ts";
import type { Vault } from "../../shared/protocol/vault.ts";
import { loadSodium } from "../../shared/sodium/sodium.ts";
import { anyPassphrase } from "../support/minted.ts";
import { collectedArchive } from "../support/sample-bundle.ts";
import { createSampleCase, TODAY, type SampleCase } from "../support/sample-case.ts";
import { sampleFollowup, sampleReport, sealed, valueOf } from "../support/sample-letters.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../support/temporary-folder.ts";

// What the console's commands may order and erase: only what is on this disk, and only on a day that is likely.

const TIMEOUT = 60_000;
const PASSPHRASE = "correct horse battery staple";
const sodium = await loadSodium();

let folder: TemporaryFolder;
let sample: SampleCase;
let talk: string[];
let ids: string[];

const at = (...parts: string[]): string => join(folder.path, ...parts);
const vault = (): string[] => ["--vault", at("vault.age"), "--passphrase-file", at("passphrase.txt")];
const opening = (): string[] => ["console", "open", ...vault(), "--bundle", at("in.tar"), "--out", at("out"), "--json"];

beforeEach(async () => {
  folder = await createTemporaryFolder("console-open");
  sample = await createSampleCase(sodium);
  talk = [];
  const letters = [await sampleReport(sample), await sampleFollowup(sample)];
  ids = letters.map(({ submission }) => submission);
  const parts = await Promise.all(
    letters.map(async (letter) => ({ id: letter.submission, letter: await sealed(sample, letter) })),
  );
  const passphrase = anyPassphrase(PASSPHRASE);
  await writeFile(at("in.tar"), await collectedArchive(sample, parts));
  await writeFile(at("passphrase.txt"), PASSPHRASE);
  await writeFile(
    at("vault.age"),
    valueOf(await sealVault(sodium, sample.organisation.vault, passphrase, 10, () => undefined)),
  );
}, TIMEOUT);

afterEach(() => folder.remove());

function run(words: readonly string[], daysLater = 0): Promise<Outcome> {
  const now = (): number => Date.parse(`${addDays(TODAY, daysLater)}T12:00:00Z`);
  const stdin = new StandardInput(Readable.from([]));
  return runProgram(COMMANDS, words, { environment: {}, now, stdin, talk: (line) => void talk.push(line) });
}

async function savedVault(): Promise<Vault> {
  const file = Uint8Array.from(await readFile(at("vault.age")));
  return valueOf(await openVault(sodium, file, anyPassphrase(PASSPHRASE), () => undefined));
}

describe("console open", { timeout: TIMEOUT }, () => {
  it("orders no deletion of what it could not write out, and writes out the others all the same", async () => {
    const [failing = "", other = ""] = ids.toSorted();
    await mkdir(at("out"));
    await writeFile(at("out", `${failing}.part`), "in the way");
    const { exitCode, output } = await run(opening());
    expect(exitCode).toBe(1);
    expect(JSON.parse(output)).toMatchObject({
      submissions: [
        { submission: failing, outcome: "unwritten", code: "file.exists" },
        { submission: other, outcome: "imported" },
      ],
    });
    expect((await readdir(at("out", other))).sort()).toEqual(["SHA256SUMS", "letter.json"]);
    const saved = await savedVault();
    expect(saved.receipts.map(({ submission }) => submission)).toEqual([other]);
    expect(saved.cases.flatMap(({ letters }) => letters)).toHaveLength(2);
  });

  it("goes on over what a run left behind that ended in the middle", async () => {
    const [first = ""] = ids.toSorted();
    await mkdir(at("out", `${first}.part`, "files"), { recursive: true });
    await writeFile(at("out", `${first}.part`, "files", ".part"), "half of a picture");
    expect(await run(opening())).toMatchObject({ exitCode: 0 });
    expect((await readdir(at("out"))).sort()).toEqual(ids.toSorted());
  });

  it("orders deletion when all of it is on disk, and leaves nothing half written beside it", async () => {
    expect(await run(opening())).toMatchObject({ exitCode: 0 });
    expect((await readdir(at("out"))).sort()).toEqual(ids.toSorted());
    expect((await savedVault()).receipts.map(({ submission }) => submission).sort()).toEqual(ids.toSorted());
  });

  it("says of a letter without the first one of its case that it cannot be checked yet, and orders no deletion of it", async () => {
    const followup = await sampleFollowup(sample);
    const part = { id: followup.submission, letter: await sealed(sample, followup) };
    await writeFile(at("in.tar"), await collectedArchive(sample, [part]));
    const { output } = await run(opening());
    expect(JSON.parse(output)).toMatchObject({ submissions: [{ outcome: "imported", continuity: "unchecked" }] });
    expect(talk.join("\n")).toContain("open the vault file with the highest number of the newest day");
    expect(await readFile(at("out", followup.submission, "letter.json"), "utf8")).toContain('"unchecked"');
    talk = [];
    const listed = await run(["console", "list", ...vault(), "--json"]);
    expect(JSON.parse(listed.output)).toMatchObject({ cases: [{ letters: [{ continuity: "unchecked" }] }] });
    expect(talk.join("\n")).toContain("1 letter cannot be checked yet");
    talk = [];
    const exported = await run(["console", "export", ...vault(), "--out", at("out.tar"), "--json"]);
    expect(JSON.parse(exported.output)).toMatchObject({
      receipts: 0,
      held: { letters: 1, unsaved: 0, unchecked: 1 },
    });
    expect(talk.join("\n")).toContain("the server is not told to delete them");
  });

  it("says of a second first letter what it can mean, keeps both, and lets a person remove the false one", async () => {
    const [genuine = ""] = ids;
    expect(await run(opening())).toMatchObject({ exitCode: 0 });
    const second = await sampleReport(sample);
    const part = { id: second.submission, letter: await sealed(sample, second) };
    await writeFile(at("in.tar"), await collectedArchive(sample, [part]));
    const { output } = await run([...opening().slice(0, -2), at("out-2"), "--json"]);
    expect(JSON.parse(output)).toMatchObject({ submissions: [{ outcome: "imported", continuity: "contested" }] });
    expect(talk.join("\n")).toContain(
      "1 case with several first letters (contested): somebody else may know the codename",
    );
    expect(await readFile(at("out-2", second.submission, "letter.json"), "utf8")).toContain('"contested"');
    talk = [];
    const list = async (): Promise<string> => (await run(["console", "list", ...vault()])).output;
    expect(await list()).toContain(`${genuine}  report, contested`);
    expect(talk.join("\n")).toContain("1 case with several first letters");
    const remove = ["console", "remove", ...vault(), "--case", sample.keys.case, "--letter", second.submission];
    expect(await run(remove)).toMatchObject({ exitCode: 0 });
    expect(await list()).toContain(`${genuine}  report, first`);
  });

  it("writes nothing into letter.json that a terminal would obey, and all of the text", async () => {
    const hostile = { ...(await sampleReport(sample)), text: "a\u009b8m\u0085b\u2028c\u202ed\u2066e\u200ef\n\tg" };
    const part = { id: hostile.submission, letter: await sealed(sample, hostile) };
    await writeFile(at("in.tar"), await collectedArchive(sample, [part]));
    expect(await run(opening())).toMatchObject({ exitCode: 0 });
    const written = await readFile(at("out", hostile.submission, "letter.json"), "utf8");
    expect(written).toMatch(/^[\n -~]+$/u);
    expect(written.split("\n").length).toBeGreaterThan(10);
    expect(JSON.parse(written)).toMatchObject({ text: hostile.text });
  });

  it.each([15, 730])(
    "saves and erases nothing on a day that is %i days off, unless that is said to be right",
    async (days) => {
      const before = await readFile(at("vault.age"));
      expect(await run(opening(), days)).toEqual({ exitCode: 1, output: "" });
      expect(talk.at(-1)).toMatch(/^clock\.implausible: The date of this computer/u);
      expect(before.equals(await readFile(at("vault.age")))).toBe(true);
      const { output } = await run([...opening(), "--date-is-right"], days);
      expect(JSON.parse(output)).toMatchObject({ submissions: [{ outcome: "imported" }, { outcome: "imported" }] });
    },
  );

  it("takes nothing from a bundle that is dated later than a slow clock, though a person calls its date right", async () => {
    const before = await readFile(at("vault.age"));
    expect(await run(opening(), -5)).toEqual({ exitCode: 1, output: "" });
    expect(talk.at(-1)).toMatch(/^clock\.implausible: /u);
    expect(await run([...opening(), "--date-is-right"], -5)).toEqual({ exitCode: 1, output: "" });
    expect(talk.at(-1)).toMatch(/^bundle\.dated_ahead: /u);
    expect(before.equals(await readFile(at("vault.age")))).toBe(true);
  });

  it("opens a bundle that comes late before it erases the keys for it", async () => {
    const [oldest] = sample.organisation.vault.intake;
    const card = ["console", "card", ...vault(), "--out", at("card.json")];
    expect(await run([...card, "--date-is-right"], 30)).toMatchObject({ exitCode: 0 });
    expect((await savedVault()).intake).toContainEqual(oldest);
    const { exitCode, output } = await run([...opening(), "--date-is-right"], 59);
    expect(exitCode).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ submissions: [{ outcome: "imported" }, { outcome: "imported" }] });
    expect((await savedVault()).intake).not.toContainEqual(oldest);
  });
});

describe("console reply", { timeout: TIMEOUT }, () => {
  const reply = (text: string): string[] => [
    ...["console", "reply", ...vault(), "--case", sample.keys.case, "--text", at(text)],
  ];

  it("says by how much a text is too long, and takes the longest that there is", async () => {
    await run(opening());
    const before = await readFile(at("vault.age"));
    await writeFile(at("long.txt"), "x".repeat(40_000));
    expect(await run(reply("long.txt"))).toEqual({ exitCode: 1, output: "" });
    const [, more = "", most = ""] =
      /^reply\.too_long: .* \((\d+) bytes more than the (\d+) that there are\)$/u.exec(talk.at(-1) ?? "") ?? [];
    expect(Number(more) + Number(most)).toBe(40_000);
    await writeFile(at("longer.txt"), "x".repeat(Number(most) + 1));
    await run(reply("longer.txt"));
    expect(talk.at(-1)).toContain(`(1 byte more than the ${most} that there are)`);
    expect(before.equals(await readFile(at("vault.age")))).toBe(true);
    await writeFile(at("longest.txt"), "x".repeat(Number(most)));
    expect(await run(reply("longest.txt"))).toEqual({ exitCode: 0, output: "Reply 1 is in the vault: export it.\n" });
    expect((await run(["console", "list", ...vault()])).output).toContain("2 letters, 1 reply\n");
  });
});

describe("a reply and an export", { timeout: TIMEOUT }, () => {
  const reply = (): string[] => ["console", "reply", ...vault(), "--case", sample.keys.case, "--text", at("text.txt")];
  const exporting = (): string[] => ["console", "export", ...vault(), "--out", at("out.tar")];

  it.each([-90, -3, 15, 730])(
    "are not dated by a clock that is %i days off, unless that is said to be right: no bundle would ever carry the reply",
    async (days) => {
      await run(opening());
      await writeFile(at("text.txt"), "We read it.");
      const before = await readFile(at("vault.age"));
      for (const words of [reply(), exporting()]) {
        expect(await run(words, days)).toEqual({ exitCode: 1, output: "" });
        expect(talk.at(-1)).toMatch(/^clock\.implausible: /u);
      }
      expect(before.equals(await readFile(at("vault.age")))).toBe(true);
      expect(await readdir(folder.path)).not.toContain("out.tar");
      expect(await run([...reply(), "--date-is-right"], days)).toMatchObject({ exitCode: 0 });
      expect(await run([...exporting(), "--date-is-right"], days)).toMatchObject({ exitCode: 0 });
      expect(await readdir(folder.path)).toContain("out.tar");
    },
  );

  it("the reply stays in the vault until an export has taken it along, which the vault then knows", async () => {
    await run(opening());
    await writeFile(at("text.txt"), "We read it.");
    await run(reply());
    const again = ["console", "open", ...vault(), "--bundle", at("in.tar"), "--out", at("again"), "--date-is-right"];
    expect(await run(again, 100)).toMatchObject({ exitCode: 0 });
    const exported = await run([...exporting(), "--json", "--date-is-right"], 100);
    expect(JSON.parse(exported.output)).toMatchObject({ replies: 1 });
    const [kept] = (await savedVault()).cases.flatMap(({ replies }) => replies);
    expect([kept?.carried, kept?.slot?.length]).toEqual([addDays(TODAY, 100), 32_768]);
  });
});

describe("console card", { timeout: TIMEOUT }, () => {
  const card = (name: string): string[] => ["console", "card", ...vault(), "--out", at(name)];

  it("erases no key that a bundle on its way may need", async () => {
    expect(await run([...card("early.json"), "--date-is-right"], 30)).toMatchObject({ exitCode: 0 });
    expect(await run([...card("card.json"), "--date-is-right"], 70)).toMatchObject({ exitCode: 0 });
    const { intake } = await savedVault();
    expect(intake.length).toBeGreaterThan(26);
    expect(intake[0]).toEqual(sample.organisation.vault.intake[0]);
  });

  it("makes no keys and renews no profile on a day that is far off, unless that is said to be right", async () => {
    const before = await readFile(at("vault.age"));
    expect(await run(card("card.json"), 730)).toEqual({ exitCode: 1, output: "" });
    expect(talk.at(-1)).toMatch(/^clock\.implausible: /u);
    expect(before.equals(await readFile(at("vault.age")))).toBe(true);
    expect(await run([...card("card.json"), "--date-is-right"], 730)).toEqual({
      exitCode: 0,
      output: `26 weeks of intake keys added. The profile is valid until ${addDays(TODAY, 1460)}, and says that you look and answer within 7 days.\n`,
    });
    const { profile } = valueOf(
      parseDocument(cardFileField, Uint8Array.from(await readFile(at("card.json"))), 2 ** 21),
    );
    expect((await savedVault()).organisation.profile).toEqual(profile);
    expect(profile).not.toEqual(sample.organisation.vault.organisation.profile);
  });

  it("changes the rhythm in the card and in the vault, and takes no other number for one", async () => {
    expect(await run([...card("card.json"), "--rhythm", "91"])).toMatchObject({ exitCode: 2 });
    expect(JSON.parse((await run([...card("card.json"), "--rhythm", "30", "--json"])).output)).toMatchObject({
      rhythm: 30,
    });
    const { profile } = valueOf(
      parseDocument(cardFileField, Uint8Array.from(await readFile(at("card.json"))), 2 ** 21),
    );
    expect(valueOf(readUnverifiedPayload(PROFILE, profile)).rhythm).toBe(30);
    expect((await savedVault()).organisation.profile).toEqual(profile);
  });
});

describe("what a file system refuses", () => {
  it.each([
    ["EINVAL", "file.name_refused"],
    ["ENAMETOOLONG", "file.name_refused"],
    ["EROFS", "file.read_only"],
    ["EIO", "file.device_failed"],
    ["EDQUOT", "file.no_space"],
    ["EBUSY", "file.unreadable"],
    ["EACCES", "file.forbidden"],
    ["EISDIR", "file.is_folder"],
    ["ENOTDIR", "file.not_folder"],
    ["SQLITE_FULL", "file.no_space"],
    ["SQLITE_READONLY_DIRECTORY", "file.forbidden"],
    ["SQLITE_NOTADB", "file.damaged"],
    ["SQLITE_CORRUPT_VTAB", "file.damaged"],
  ])("%s ends the command with %s and a sentence", async (system, code) => {
    const refuse = (): Promise<never> => Promise.reject(Object.assign(new Error(system), { code: system }));
    await expect(onFiles(refuse, "some/file")).rejects.toMatchObject({ code, about: "some/file" });
    expect(sentenceOf(code)).not.toBe(sentenceOf("no.such_code"));
  });
});
