import { appendFile, mkdir, readFile, rename, truncate, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { withAttachments } from "../../scripts/cli/attachments.ts";
import { CommandError } from "../../scripts/cli/command-error.ts";
import { EvidenceChanged } from "../../shared/source/evidence-sealer.ts";
import { fixedBytes } from "../support/fixed-bytes.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../support/temporary-folder.ts";

let folder: TemporaryFolder;
const at = (...parts: string[]): string => join(folder.path, ...parts);
const CONTENT = fixedBytes("evidence", 300_000);

beforeEach(async () => {
  folder = await createTemporaryFolder("attachments");
  await writeFile(at("photo.JPG"), CONTENT);
});
afterEach(() => folder.remove());

describe("withAttachments", () => {
  it("reads exactly what is asked for, from anywhere in the file", async () => {
    await withAttachments([at("photo.JPG")], async ([file]) => {
      expect(file).toMatchObject({ name: "photo.JPG", type: "image/jpeg", size: CONTENT.length });
      expect(await file?.read(299_000, 1_000)).toEqual(CONTENT.subarray(299_000));
      expect(await file?.read(0, 10)).toEqual(CONTENT.subarray(0, 10));
    });
  });

  it.each([
    ["grown", () => appendFile(at("photo.JPG"), "x")],
    ["shorter", () => truncate(at("photo.JPG"), 1_000)],
    ["touched", () => utimes(at("photo.JPG"), 1, 1)],
  ])("notices a file that has %s while it is sent", async (_what, change) => {
    await withAttachments([at("photo.JPG")], async ([file]) => {
      await file?.read(0, 100);
      await change();
      await expect(file?.read(100, 100)).rejects.toBeInstanceOf(EvidenceChanged);
    });
  });

  it("stays with the file that was chosen when another one takes its name", async () => {
    await withAttachments([at("photo.JPG")], async ([file]) => {
      await rename(at("photo.JPG"), at("old.jpg"));
      await writeFile(at("photo.JPG"), "another one");
      expect(await file?.read(0, 10)).toEqual(CONTENT.subarray(0, 10));
    });
    expect(await readFile(at("photo.JPG"), "utf8")).toBe("another one");
  });

  it("tells files of the same name apart", async () => {
    await mkdir(at("other"));
    await writeFile(at("other", "photo.JPG"), "x");
    await withAttachments([at("photo.JPG"), at("other", "photo.JPG")], (files) => {
      expect(files.map(({ name }) => name)).toEqual(["photo.JPG", "photo-2.JPG"]);
      return Promise.resolve();
    });
  });

  it("refuses more files than a submission can hold, before it opens any", () => {
    const paths = Array.from({ length: 1001 }, () => at("nowhere"));
    expect(() => withAttachments(paths, () => Promise.resolve())).toThrow(new CommandError("evidence.too_many_files"));
  });
});
