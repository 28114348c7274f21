import { mkdir, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { makeFolders } from "../../../server/storage/make-folders.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../../support/temporary-folder.ts";

// What Node says on a disk that was mounted read-only, as it was seen there.
const READ_ONLY = "/read-only";

vi.mock("node:fs/promises", async (importOriginal) => {
  const real = await importOriginal<typeof import("node:fs/promises")>();
  const fails = (code: string): Error => Object.assign(new Error(code), { code });
  return {
    ...real,
    mkdir: async (path: string, options: { readonly recursive?: boolean }) => {
      if (path === READ_ONLY) throw fails("EEXIST");
      if (!path.startsWith(READ_ONLY)) return await real.mkdir(path, options);
      throw fails(options.recursive === true || path.split("/").length > 3 ? "ENOENT" : "EROFS");
    },
    stat: async (path: string) => await real.stat(path === READ_ONLY ? "/" : path),
  };
});

let folder: TemporaryFolder;
beforeEach(async () => {
  folder = await createTemporaryFolder("folders");
});
afterEach(() => folder.remove());

describe("folders", () => {
  it("are made for their owner alone, and the topmost is named", async () => {
    const path = join(folder.path, "a", "b", "c");
    expect(await makeFolders(path)).toBe(join(folder.path, "a"));
    for (const made of ["a", "a/b", "a/b/c"]) {
      expect(((await stat(join(folder.path, made))).mode & 0o777).toString(8)).toBe("700");
    }
  });

  it("that are there stay as they are, also behind a link", async () => {
    await mkdir(join(folder.path, "there"), { mode: 0o755 });
    await symlink("there", join(folder.path, "link"));
    expect([await makeFolders(join(folder.path, "there")), await makeFolders(join(folder.path, "link"))]).toEqual([
      null,
      null,
    ]);
    expect(((await stat(join(folder.path, "there"))).mode & 0o777).toString(8)).toBe("755");
  });

  it("are not made in place of a file, nor below one", async () => {
    await writeFile(join(folder.path, "file"), "");
    await expect(makeFolders(join(folder.path, "file"))).rejects.toMatchObject({ code: "EEXIST" });
    await expect(makeFolders(join(folder.path, "file", "below"))).rejects.toMatchObject({ code: "ENOTDIR" });
  });

  it.each([`${READ_ONLY}/a`, `${READ_ONLY}/a/b`])("on a read-only disk are refused as just that: %s", async (path) => {
    await expect(makeFolders(path)).rejects.toMatchObject({ code: "EROFS" });
  });
});
