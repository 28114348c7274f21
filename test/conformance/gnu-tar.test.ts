import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import tar from "../vectors/tar.json" with { type: "json" };
import { createTemporaryFolder } from "../support/temporary-folder.ts";

// PROTOCOL.md §8.1: any tar reads our archives. GNU tar is part of every Debian.

it("GNU tar lists our archive and extracts the bytes that we put in", async () => {
  const folder = await createTemporaryFolder("tar");
  try {
    const archive = join(folder.path, "bundle.tar");
    writeFileSync(archive, Buffer.from(tar.archive, "base64"));
    const names = tar.members.map(({ name }) => name);
    const listed = execFileSync("tar", ["--list", "--file", archive], { encoding: "utf8" });
    expect(listed.trimEnd().split("\n")).toEqual(names);
    execFileSync("tar", ["--extract", "--no-same-owner", "--file", archive, "--directory", folder.path]);
    for (const { name, content } of tar.members) {
      expect(readFileSync(join(folder.path, name)).toString("base64"), name).toBe(content);
    }
  } finally {
    await folder.remove();
  }
});
