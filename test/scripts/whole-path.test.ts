import { createHash } from "node:crypto";
import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startInstance, type Instance } from "../support/instance.ts";
import { fixedBytes } from "../support/fixed-bytes.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../support/temporary-folder.ts";
import { askAmparo, oneLineOfJson, runAmparo } from "./run-amparo.ts";

// The whole path by the command line: report with evidence, collect, open, reply, upload, read, write again. Each step is one
// test and stands on those before it.

const START = fileURLToPath(new URL("../../scripts/start.ts", import.meta.url));
const TIMEOUT = 60_000;

const ID: unknown = expect.stringMatching(/^[0-9a-f]{32}$/);
const LONG_ID: unknown = expect.stringMatching(/^[0-9a-f]{64}$/);
const DAY: unknown = expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/);
const TWELVE_WORDS: unknown = expect.stringMatching(/^(?:[a-z]{3,8} ){11}[a-z]{3,8}$/);
const A_NUMBER: unknown = expect.any(Number);
const EXISTS: unknown = expect.stringMatching(/^file\.exists: /);
const FILING_RECEIPT: unknown = expect.objectContaining({
  payloadType: "application/vnd.amparo.filing-receipt.v1+json",
});

const TEXT = "They followed my sister home.\nلقد تبعوا أختي إلى البيت\n";
const ANSWERS = [{ question: "what.happened", answer: "Surveillance" }];
const FILES: Readonly<Record<string, Uint8Array>> = {
  "تقرير شاهد.pdf": fixedBytes("report", 70_001),
  "empty.txt": new Uint8Array(0),
  "video.mp4": fixedBytes("video", 5 * 1024 * 1024),
};

let folder: TemporaryFolder;
let instance: Instance;
let organisation: string;
let codename: string;
let submission: string;
let caseId: string;

const at = (...parts: string[]): string => join(folder.path, ...parts);
const practice = (file: string): string => at("data", "practice", file);
const desk = (): string[] => ["--server", instance.url, "--desk-key", practice("desk-key.json")];
const vault = (): string[] => ["--vault", practice("vault.age"), "--passphrase-file", practice("passphrase.txt")];
const source = (): string[] => ["--server", instance.url, "--codename-file", at("codename.txt")];
const files = (): string[] => Object.keys(FILES).flatMap((name) => ["--attach", at(name)]);

beforeAll(async () => {
  folder = await createTemporaryFolder("whole-path");
  instance = await startInstance({ data: at("data"), environment: { AMPARO_SITE: "" }, program: START });
  for (const [name, content] of Object.entries(FILES)) await writeFile(at(name), content);
  await writeFile(at("report.json"), JSON.stringify({ text: TEXT, language: "ar", answers: ANSWERS }));
  await writeFile(at("reply.txt"), "We have read it. Do not go home tonight.\n");
  await writeFile(at("more.txt"), "They came back.\n");
  const { organisations } = await askAmparo(["organisation", "list"], { environment: { AMPARO_DATA: at("data") } });
  expect(organisations).toEqual([expect.objectContaining({ offered: true, practice: true, sealable: true })]);
  organisation = /"id":"([0-9a-f]{64})"/.exec(JSON.stringify(organisations))?.[1] ?? "";
}, TIMEOUT);

afterAll(async () => {
  await instance.stop();
  await folder.remove();
});

describe("the whole path by the command line", { timeout: TIMEOUT }, () => {
  it("sends a report with its evidence, and gives submission, codename and receipt", async () => {
    const words = ["submit", "--server", instance.url, "--organisation", organisation, "--report", at("report.json")];
    const run = await runAmparo([...words, ...files(), "--json"]);
    expect(run.exitCode).toBe(0);
    const answer = oneLineOfJson(run.stdout);
    expect(answer).toEqual({
      submission: ID,
      codename: TWELVE_WORDS,
      receipt: FILING_RECEIPT,
    });
    codename = String(answer["codename"]);
    submission = String(answer["submission"]);
    // The codename is the one secret that has to be shown, and it is shown once.
    expect(run.stderr).not.toContain(codename.split(" ", 1)[0]);
    await writeFile(at("codename.txt"), `${codename}\n`);
  });

  it("lists what waits without any of its content", async () => {
    const { submissions } = await askAmparo(["desk", "status", ...desk()]);
    expect(submissions).toEqual([{ bytes: A_NUMBER, day: DAY, id: submission, segments: 8 }]);
  });

  it("pulls a bundle, leaves nothing beside it, and does not write over it", async () => {
    const words = ["desk", "pull", ...desk(), "--out", at("in.tar")];
    const pulled = await askAmparo(words);
    const submissions = [{ day: DAY, id: submission, segments: 8 }];
    const { size } = await stat(at("in.tar"));
    expect(pulled).toEqual({ bundles: [{ bundle: at("in.tar"), bytes: size, submissions }] });
    expect((await readdir(folder.path)).filter((name) => name.startsWith("in.tar"))).toEqual(["in.tar"]);
    const before = await readFile(at("in.tar"));
    const again = await runAmparo(words);
    expect(again).toMatchObject({ exitCode: 1, stdout: "", stderr: EXISTS });
    expect(before.equals(await readFile(at("in.tar")))).toBe(true);
  });

  it("opens it: the same bytes, the true hashes, and no key", async () => {
    const opened = await askAmparo(["console", "open", ...vault(), "--bundle", at("in.tar"), "--out", at("opened")]);
    expect(opened).toEqual({
      submissions: [{ submission, outcome: "imported", case: ID, continuity: "first" }],
    });
    const written = await readFile(at("opened", submission, "letter.json"), "utf8");
    const letter: unknown = JSON.parse(written);
    const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
    const expectedFiles = Object.entries(FILES).map(([name, content]) => ({
      name,
      type: { pdf: "application/pdf", txt: "text/plain", mp4: "video/mp4" }[name.split(".").at(-1) ?? ""],
      size: content.length,
      sha256: sha256(content),
    }));
    expect(letter).toEqual({
      case: ID,
      submission,
      day: DAY,
      continuity: "first",
      type: "report",
      language: "ar",
      text: TEXT,
      answers: ANSWERS,
      files: expectedFiles,
    });
    caseId = /"case": "([0-9a-f]{32})"/.exec(written)?.[1] ?? "";
    const names = await readdir(at("opened", submission, "files"));
    expect(names.sort()).toEqual(Object.keys(FILES).sort());
    for (const [name, content] of Object.entries(FILES)) {
      const bytes = await readFile(at("opened", submission, "files", name));
      expect(bytes.equals(content), name).toBe(true);
    }
    const sums = await readFile(at("opened", submission, "SHA256SUMS"), "utf8");
    expect(sums).toBe(expectedFiles.map((file) => `${file.sha256}  files/${file.name}\n`).join(""));
  });

  it("does not write over what it has opened", async () => {
    const run = await runAmparo(["console", "open", ...vault(), "--bundle", at("in.tar"), "--out", at("opened")]);
    expect(run).toMatchObject({ exitCode: 1, stderr: EXISTS });
  });

  it("opens the same bundle again elsewhere, and knows it", async () => {
    const opened = await askAmparo(["console", "open", ...vault(), "--bundle", at("in.tar"), "--out", at("again")]);
    expect(opened).toEqual({ submissions: [{ submission, outcome: "known", case: caseId, continuity: "first" }] });
    expect(await readFile(at("again", submission, "letter.json"), "utf8")).toContain("أختي");
  });

  it("lists the case, without its texts", async () => {
    const run = await runAmparo(["console", "list", ...vault(), "--json"]);
    const { cases } = oneLineOfJson(run.stdout);
    expect(cases).toEqual([
      {
        case: caseId,
        instance: LONG_ID,
        letters: [{ submission, day: DAY, type: "report", continuity: "first", language: "ar", files: 3 }],
        replies: [],
      },
    ]);
    expect(run.stdout).not.toContain("أختي");
  });

  it("writes a reply, exports it, uploads it, and only then the server deletes the submission", async () => {
    const reply = ["console", "reply", ...vault(), "--case", caseId, "--text", at("reply.txt"), "--language", "en"];
    expect(await askAmparo(reply)).toEqual({ case: caseId, number: 1, sequence: 0 });
    const exported = await askAmparo(["console", "export", ...vault(), "--out", at("out.tar")]);
    expect(exported).toMatchObject({ replies: 1, receipts: 1, certificates: 26 });
    expect((await askAmparo(["desk", "status", ...desk()]))["submissions"]).toHaveLength(1);
    expect(await askAmparo(["desk", "push", ...desk(), at("out.tar")])).toEqual({
      card: true,
      conflicts: [],
      deleted: 1,
      replies: 1,
    });
    expect(await askAmparo(["desk", "status", ...desk()])).toEqual({ submissions: [] });
  });

  it("uploads the same bundle twice without harm", async () => {
    expect(await askAmparo(["desk", "push", ...desk(), at("out.tar")])).toEqual({
      card: true,
      conflicts: [],
      deleted: 0,
      replies: 1,
    });
  });

  it("has no bundle when nothing waits", async () => {
    const pulled = await askAmparo(["desk", "pull", ...desk(), "--out", at("nothing.tar")]);
    expect(pulled).toEqual({ bundles: [] });
    await expect(stat(at("nothing.tar"))).rejects.toMatchObject({ code: "ENOENT" });
  });

  it("reads the verified reply with the codename, over standard input too", async () => {
    const expected = {
      replies: [
        {
          organisation,
          number: 1,
          sequence: 0,
          state: "verified",
          day: DAY,
          language: "en",
          text: "We have read it. Do not go home tonight.\n",
        },
      ],
    };
    expect(await askAmparo(["mailbox", ...source()])).toEqual(expected);
    const typed = codename
      .split(" ")
      .map((word) => word.slice(0, 4).toUpperCase())
      .join("  ");
    const words = ["mailbox", "--server", instance.url, "--codename-file", "-", "--organisation", organisation];
    expect(await askAmparo(words, { input: typed })).toEqual(expected);
  });

  it("sends a follow-up, a withdrawal and a request for erasure, which arrive proven in the same case", async () => {
    const followup = await askAmparo(["followup", ...source(), "--text", at("more.txt"), "--attach", at("empty.txt")]);
    const withdrawal = await askAmparo(["withdraw", ...source(), "--text", at("more.txt")]);
    const erasure = await askAmparo(["erasure", ...source()]);
    await askAmparo(["desk", "pull", ...desk(), "--out", at("in2.tar"), "--all"]);
    const { submissions } = await askAmparo([
      ...["console", "open", ...vault()],
      ...["--bundle", at("in2.tar"), "--out", at("opened2")],
    ]);
    const arrived = [followup["submission"], withdrawal["submission"], erasure["submission"]].map((id) => ({
      submission: id,
      outcome: "imported",
      case: caseId,
      continuity: "proven",
    }));
    expect(submissions).toHaveLength(3);
    expect(submissions).toEqual(expect.arrayContaining(arrived));
    const letter = await readFile(at("opened2", String(withdrawal["submission"]), "letter.json"), "utf8");
    expect(JSON.parse(letter)).toMatchObject({ type: "withdrawal", files: [], answers: [], text: "They came back.\n" });
  });

  it.each([
    ["99", 1, /^reply\.unknown: There is no such reply\. \(--delete 99\)$/mu],
    ["2", 1, /^reply\.unknown: /mu],
    ["0", 2, /^usage\.malformed: --delete needs the number of a reply, from 1/mu],
    ["1025", 2, /^usage\.malformed: /mu],
  ])("deletes nothing when one of the replies to delete is %s, which is none", async (number, exitCode, talk) => {
    const run = await runAmparo(["mailbox", ...source(), "--delete", "1", "--delete", number]);
    expect(run).toMatchObject({ exitCode, stdout: "" });
    expect(run.stderr).toMatch(talk);
    const { stdout } = await runAmparo(["mailbox", ...source()]);
    expect(stdout).toMatch(/^Reply 1, \d{4}-\d\d-\d\d, verified:\nWe have read it/mu);
  });

  it("deletes a reply for good: uploading it again does not bring it back", async () => {
    const { replies } = await askAmparo(["mailbox", ...source(), "--delete", "1"]);
    expect(replies).toEqual([{ organisation, number: 1, sequence: 0, state: "deleted" }]);
    await askAmparo(["desk", "push", ...desk(), at("out.tar")]);
    expect((await askAmparo(["mailbox", ...source()]))["replies"]).toEqual(replies);
  });

  it("says to another codename that there is nothing", async () => {
    const other = ["submit", "--server", instance.url, "--organisation", organisation, "--text", at("more.txt")];
    const { codename: words } = await askAmparo([...other, "--language", "es"]);
    const mailbox = ["mailbox", "--server", instance.url, "--codename-file", "-"];
    expect(await askAmparo(mailbox, { input: String(words) })).toEqual({ replies: [] });
  });

  it("keeps the modes of what is secret", async () => {
    for (const path of [practice("vault.age"), practice("passphrase.txt"), practice("desk-key.json"), at("out.tar")]) {
      expect((await stat(path)).mode & 0o777, path).toBe(0o600);
    }
    expect((await stat(at("opened"))).mode & 0o777).toBe(0o700);
  });
});
