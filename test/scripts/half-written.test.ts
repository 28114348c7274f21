import { copyFile, mkdir, open, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cleanUp, stoppable } from "../../scripts/cli/interruption.ts";
import { startInstance, type Instance } from "../support/instance.ts";
import { fixedBytes } from "../support/fixed-bytes.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../support/temporary-folder.ts";
import { makingOrganisation } from "./making-organisation.ts";
import { askAmparo, enrolMade, runAmparo, type Run } from "./run-amparo.ts";
import { runInProcess } from "./run-in-process.ts";
import { runAndSignal, runWithLittleRoom } from "./run-unfinished.ts";
import { startForgingServer } from "./forging-server.ts";

// A disk that gets full, a person who stops the program, an output that cannot be written: nothing half-written stays, and what
// could not be had again is told.

const TIMEOUT = 120_000;
const CODENAME = /(?:[a-z]{3,8} ){11}[a-z]{3,8}/u;

let folder: TemporaryFolder;
let instance: Instance;
let organisation: string;

const at = (...parts: string[]): string => join(folder.path, ...parts);
const passphrase = (): string[] => ["--passphrase-file", at("passphrase.txt")];
const vault = (path = at("org", "vault.age")): string[] => ["--vault", path, ...passphrase()];
const submit = (url: string): string[] => ["submit", "--server", url, "--organisation", organisation];
const asItIs = (directory: string): string => directory;
const endOf = ({ stderr }: Run): string => stderr.trimEnd().split("\n").at(-1) ?? "";

beforeAll(async () => {
  folder = await createTemporaryFolder("half-written");
  await writeFile(at("passphrase.txt"), "correct horse battery staple\n");
  await writeFile(at("text.txt"), "hello");
  await writeFile(at("video.mp4"), fixedBytes("video", 3_000_000));
  instance = await startInstance({ data: at("data"), environment: { AMPARO_SITE: "" } });
  const made = await askAmparo(makingOrganisation({ out: at("org"), passphrase: at("passphrase.txt") }));
  organisation = String(made["organisation"]);
  await enrolMade(made, at("org", "card.json"), at("data"));
  await askAmparo([...submit(instance.url), "--attach", at("video.mp4")]);
  const desk = ["--server", instance.url, "--desk-key", at("org", "desk-key.json")];
  await askAmparo(["desk", "pull", ...desk, "--out", at("in.tar")]);
}, TIMEOUT);

afterAll(async () => {
  await instance.stop();
  await folder.remove();
});

describe("a disk that gets full", { timeout: TIMEOUT }, () => {
  it("leaves no half of a bundle, and says which file", async () => {
    await copyFile(at("org", "vault.age"), at("full.age"));
    await askAmparo(["console", "open", ...vault(at("full.age")), "--bundle", at("in.tar"), "--out", at("first")]);
    const before = await readdir(folder.path);
    const run = await runWithLittleRoom(100, ["console", "export", ...vault(at("full.age")), "--out", at("out.tar")]);
    expect(run).toMatchObject({ exitCode: 1, stdout: "" });
    expect(endOf(run)).toBe(`file.no_space: The disk is full. (${at("out.tar")})`);
    expect(await readdir(folder.path)).toEqual(before);
  });

  it("leaves none of an organisation's three files, so that nothing is in the way of the next attempt", async () => {
    const making = makingOrganisation({ out: at("full"), passphrase: at("passphrase.txt") });
    const run = await runWithLittleRoom(100, making);
    expect(run).toMatchObject({ exitCode: 1, stdout: "" });
    expect(endOf(run)).toMatch(/^file\.no_space: /u);
    expect(await readdir(at("full"))).toEqual([]);
    // The last of the three cannot be written: the draft of it is in the way.
    const obstacle = at("full", `card.json.${String(process.pid)}.new`);
    await mkdir(obstacle);
    expect(await runInProcess(making)).toMatchObject({ exitCode: 1, output: "" });
    expect(await readdir(at("full"))).toEqual([basename(obstacle)]);
    await rm(obstacle, { recursive: true });
    expect(await runInProcess(making)).toMatchObject({ exitCode: 0 });
  });

  it("leaves the vault as it is when it cannot be saved, and says what was written out", async () => {
    await copyFile(at("org", "vault.age"), at("tight.age"));
    const before = await readFile(at("tight.age"));
    const text = ["submit", "--server", instance.url, "--organisation", organisation, "--text", at("text.txt")];
    const { submission } = await askAmparo(text);
    const desk = ["--server", instance.url, "--desk-key", at("org", "desk-key.json")];
    const pull = ["desk", "pull", ...desk, "--out", at("small.tar"), "--submission", String(submission)];
    await askAmparo(pull);
    const opening = ["console", "open", ...vault(at("tight.age")), "--bundle", at("small.tar")];
    const run = await runWithLittleRoom(50, [...opening, "--out", at("tight")]);
    expect(run).toMatchObject({ exitCode: 1, stdout: "" });
    expect(run.stderr).toContain(`The letters are written out in ${at("tight")}`);
    expect(endOf(run)).toBe(`file.no_space: The disk is full. (${at("tight.age")})`);
    expect(before.equals(await readFile(at("tight.age")))).toBe(true);
    expect((await readdir(folder.path)).filter((name) => name.startsWith("tight"))).toEqual(["tight", "tight.age"]);
    await askAmparo([...opening, "--out", at("tight2")]);
  });

  it("leaves no half of a letter with its evidence, and orders no deletion", async () => {
    await copyFile(at("org", "vault.age"), at("half.age"));
    const opening = ["console", "open", ...vault(at("half.age")), "--bundle", at("in.tar"), "--out", at("half")];
    const run = await runWithLittleRoom(2_000, [...opening, "--json"]);
    expect(run.exitCode).toBe(1);
    expect(JSON.parse(run.stdout)).toMatchObject({ submissions: [{ outcome: "unwritten", code: "file.no_space" }] });
    expect(await readdir(at("half"))).toEqual([]);
    expect(await askAmparo(["console", "export", ...vault(at("half.age")), "--out", at("half.tar")])).toMatchObject({
      receipts: 0,
    });
  });
});

describe("an output that cannot be written", { timeout: TIMEOUT }, () => {
  it("does not take the codename with it", async () => {
    const full = await open("/dev/full", "w");
    try {
      const run = await runAmparo([...submit(instance.url), "--text", at("text.txt")], { stdout: full.fd });
      expect(run.exitCode).toBe(1);
      expect(run.stderr).toMatch(/^output\.failed: /mu);
      expect(run.stderr).toMatch(CODENAME);
    } finally {
      await full.close();
    }
  });

  it("says nothing more where it can be had again", async () => {
    const full = await open("/dev/full", "w");
    try {
      const run = await runAmparo(["key", "fingerprint", at("org", "card.json")], { stdout: full.fd });
      expect(run).toMatchObject({ exitCode: 1, stderr: "output.failed: Standard output could not be written.\n" });
    } finally {
      await full.close();
    }
  });
});

describe("a person who stops the program", { timeout: TIMEOUT }, () => {
  it("gets the codename of a report that may have arrived", async () => {
    const silent = await startForgingServer(instance.url, asItIs, /\/letter$/u);
    try {
      const words = [...submit(silent.url), "--text", at("text.txt")];
      const run = await runAndSignal(words, "SIGINT", () => silent.held);
      expect(run).toMatchObject({ exitCode: 130, stdout: "" });
      expect(run.stderr).toMatch(/^The report may have arrived all the same\. Keep its codename: /mu);
      expect(run.stderr).toMatch(CODENAME);
      expect(endOf(run)).toBe("run.stopped: Stopped before the end.");
    } finally {
      await silent.close();
    }
  });

  it("leaves no codename behind when nothing was filed", async () => {
    const silent = await startForgingServer(instance.url, asItIs, /\/segments\//u);
    try {
      const words = [...submit(silent.url), "--attach", at("video.mp4")];
      const run = await runAndSignal(words, "SIGTERM", () => silent.held);
      expect(run).toMatchObject({ exitCode: 143, stdout: "" });
      expect(run.stderr).not.toMatch(CODENAME);
      expect(endOf(run)).toMatch(/^run\.stopped: /u);
    } finally {
      await silent.close();
    }
  });

  it("has what is half done undone, the innermost first, even if one of it fails", async () => {
    const done: string[] = [];
    const undo = (name: string) => () => {
      done.push(name);
      if (name === "inner") throw new Error("the stick is gone");
    };
    await stoppable(undo("finished"), () => Promise.resolve());
    await stoppable(undo("outer"), () =>
      stoppable(undo("inner"), () => {
        cleanUp();
        return Promise.resolve();
      }),
    );
    expect(done).toEqual(["inner", "outer"]);
    cleanUp();
    expect(done).toHaveLength(2);
  });
});
