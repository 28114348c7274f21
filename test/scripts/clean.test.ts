import { mkdir, readdir, readFile, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NEUTRAL_TIME } from "../../scripts/cli/write-file.ts";
import { SENTINEL } from "../support/cleaning/camera-exif.ts";
import { cleaned } from "../support/cleaning/examined.ts";
import { cameraJpeg, EOI, jpegBody, pngWith, SOI } from "../support/cleaning/picture-files.ts";
import { writeDocx } from "../support/cleaning/package-writer.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../support/temporary-folder.ts";
import { runInProcess } from "./run-in-process.ts";
import { runWithLittleRoom } from "./run-unfinished.ts";

// A file on the command line: what it reveals is said, and the copy is there as a whole, or not at all.

let folder: TemporaryFolder;

const at = (name: string): string => join(folder.path, name);

beforeAll(async () => {
  folder = await createTemporaryFolder("clean");
  await writeFile(at("photo"), cameraJpeg());
  await writeFile(at("plain.png"), pngWith([]));
  await writeFile(at("text.txt"), SENTINEL);
  await mkdir(at("folder"));
});

afterAll(() => folder.remove());

/** What is in the folder now, and was not there before the run. */
async function newFiles(run: () => Promise<unknown>): Promise<readonly string[]> {
  const before = await readdir(folder.path);
  await run();
  return (await readdir(folder.path)).filter((name) => !before.includes(name));
}

describe("clean", () => {
  it("writes the copy that a page would make, for its owner alone, at a time that tells nothing", async () => {
    const run = await runInProcess(["clean", at("photo"), "--out", at("clean.jpg")]);
    expect({ exitCode: run.exitCode, talk: run.talk }).toEqual({ exitCode: 0, talk: "" });
    expect(run.output).toContain("  place: Exif GPSLatitude GPSLongitude = 35.699700° N, 51.338000° E\n");
    expect(run.output).toContain(`  description: JPEG COM = ${SENTINEL}\n`);
    const { copy } = await cleaned(cameraJpeg());
    expect(new Uint8Array(await readFile(at("clean.jpg")))).toEqual(copy);
    const { mode, mtime, atime } = await stat(at("clean.jpg"));
    expect(mode & 0o777).toBe(0o600);
    expect([mtime, atime.getTime() >= NEUTRAL_TIME.getTime()]).toEqual([NEUTRAL_TIME, true]);
  });

  it("says the same as one line of JSON: what was found, what was removed, what is left", async () => {
    const run = await runInProcess(["clean", at("photo"), "--out", at("json.jpg"), "--json"]);
    const answer: unknown = JSON.parse(run.output);
    const gps = { aspect: "place", at: "Exif GPSAltitude", value: "1189.5 m" };
    const told: unknown = expect.arrayContaining([gps]);
    expect(answer).toEqual({ kind: "jpeg", found: told, removed: told, lost: [], left: [], file: at("json.jpg") });
  });

  it("says what the copy does not show, and writes none that shows nothing", async () => {
    const picture = '<w:altChunk r:id="rId1"/>';
    await writeFile(at("words.docx"), writeDocx(`<w:p><w:r><w:t>Words</w:t></w:r></w:p>${picture}`));
    await writeFile(at("nothing.docx"), writeDocx(picture));
    const run = await runInProcess(["clean", at("words.docx"), "--out", at("words-copy.docx")]);
    expect(run.output).toContain(
      "The copy does not show all that the file shows. Not in it, because it cannot be cleaned:\n  not in the copy: word/document.xml w:altChunk = text\nFound, and not in the copy:\n",
    );
    const { output } = await runInProcess(["clean", at("words.docx"), "--out", at("words-json.docx"), "--json"]);
    const lost = { aspect: "lost", at: "word/document.xml w:altChunk", value: "text" };
    const told: unknown = expect.arrayContaining([lost]);
    expect(JSON.parse(output)).toMatchObject({ found: told, lost: [lost] });
    const refused = await runInProcess(["clean", at("nothing.docx"), "--out", at("never.docx")]);
    expect(refused).toMatchObject({ exitCode: 3, output: "" });
    expect(refused.talk).toContain("cleaning.unsupported");
  });

  it("says so when there was nothing", async () => {
    const { output } = await runInProcess(["clean", at("plain.png"), "--out", at("plain-copy.png")]);
    expect(output).toBe(
      `Written: ${at("plain-copy.png")} (png).\nNothing was found that it would reveal besides what it shows.\n`,
    );
  });

  it.each([
    ["a kind that cannot be cleaned", "text.txt", "cleaning.unknown_kind"],
    ["a damaged file", "half.jpg", "cleaning.malformed"],
  ])("ends with 3 and writes nothing: %s", async (_name, file, code) => {
    await writeFile(at("half.jpg"), cameraJpeg().subarray(0, 2000));
    const written = await newFiles(async () => {
      const run = await runInProcess(["clean", at(file), "--out", at("never.jpg"), "--json"]);
      expect(run).toMatchObject({ exitCode: 3, output: "" });
      expect(run.talk).toContain(code);
    });
    expect(written).toEqual([]);
  });

  it.each([
    ["missing.jpg", "file.missing"],
    ["folder", "file.not_regular"],
  ])("ends with 1 where there is no file: %s", async (file, code) => {
    const run = await runInProcess(["clean", at(file), "--out", at("never.jpg")]);
    expect(run.exitCode).toBe(1);
    expect(run.talk).toContain(code);
  });

  it("never writes over a file, be it the one that is cleaned", async () => {
    const before = await readFile(at("photo"));
    const run = await runInProcess(["clean", at("photo"), "--out", at("photo")]);
    expect(run).toMatchObject({ exitCode: 1, output: "" });
    expect(run.talk).toContain("file.exists");
    expect(await readFile(at("photo"))).toEqual(before);
  });

  it("gives out nothing of a file that changes meanwhile", async () => {
    await writeFile(at("large.jpg"), Buffer.concat([SOI, jpegBody(), Buffer.alloc(20_000_000, 1), EOI]));
    const written = await newFiles(async () => {
      const ended = new AbortController();
      const running = runInProcess(["clean", at("large.jpg"), "--out", at("never.jpg")]).finally(() => {
        ended.abort();
      });
      for (let second = 1; !ended.signal.aborted; second += 1) await utimes(at("large.jpg"), second, second);
      const run = await running;
      expect(run.exitCode).toBe(1);
      expect(run.talk).toContain("file.changed");
    });
    expect(written).toEqual([]);
  });

  it("leaves no half of a copy on a disk that gets full", { timeout: 60_000 }, async () => {
    await writeFile(at("larger.jpg"), Buffer.concat([SOI, jpegBody(), Buffer.alloc(200_000, 1), EOI]));
    const written = await newFiles(async () => {
      const run = await runWithLittleRoom(100, ["clean", at("larger.jpg"), "--out", at("never.jpg")]);
      expect(run).toMatchObject({ exitCode: 1, stdout: "" });
      expect(run.stderr).toContain(`file.no_space: The disk is full. (${at("never.jpg")})`);
    });
    expect(written).toEqual([]);
  });
});
