import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeWith } from "../support/optional-parts.ts";
import { python } from "../support/python.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../support/temporary-folder.ts";
import { VECTORS_FOLDER } from "../vectors/make/all.ts";
import { sealVectorSegments } from "../vectors/make/segments.ts";
import tar from "../vectors/tar.json" with { type: "json" };

// Readers in another language, written from the page alone: PROTOCOL.md §5.3, §5.4, §6.2, §6.3 and what they name themselves.

describeWith(["python3-cryptography"], "an independent reader in Python", () => {
  let folder: TemporaryFolder;
  let segments = "";
  let archive = "";

  beforeAll(async () => {
    folder = await createTemporaryFolder("python");
    segments = join(folder.path, "segments");
    archive = join(folder.path, "bundle.tar");
    writeFileSync(segments, Buffer.concat(await sealVectorSegments()));
    writeFileSync(archive, Buffer.from(tar.archive, "base64"));
    cpSync(VECTORS_FOLDER, join(folder.path, "vectors"), { recursive: true });
  });
  afterAll(() => folder.remove());

  it("opens every segment that we sealed, finds each file, and refuses what has to be refused", () => {
    const { status, stdout, stderr } = python("segments.py", VECTORS_FOLDER, segments);
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ opened: 4, files: 5, refused: 9, codenames: 15 });
  });

  it("computes the same ids, fingerprints, proofs and sizes, verifies our signatures, and reads our archive", () => {
    const { status, stdout, stderr } = python("documents.py", VECTORS_FOLDER, archive);
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ identifiers: 3, envelopes: 7, proofs: 3, sizes: 45, members: 4 });
  });

  it("notices a sealed segment that is not the one of the vectors", () => {
    const bytes = readFileSync(segments);
    bytes[1_500_000] = (bytes[1_500_000] ?? 0) ^ 1;
    const changed = join(folder.path, "changed");
    writeFileSync(changed, bytes);
    expect(python("segments.py", VECTORS_FOLDER, changed)).toMatchObject({ status: 1, stdout: "" });
  });

  it.each([
    ["segments.json", '"code": "open.failed"', "segments.py"],
    ["codename.json", '"address1023"', "segments.py"],
    ["identifiers.json", '"digits"', "documents.py"],
    ["padding.json", '"padded"', "documents.py"],
  ])("notices a change in %s", (file, mark, program) => {
    const vectors = join(folder.path, "vectors");
    const text = readFileSync(join(VECTORS_FOLDER, file), "utf8");
    // The first digit after the mark is another one; in the refused segments, the key of one that opens.
    const changed =
      file === "segments.json"
        ? text.replace(/"key": "f1/u, '"key": "f0')
        : text.replace(new RegExp(`(${mark}: "?)([0-9a-f])`, "u"), (_, before: string, digit: string) => {
            return `${before}${digit === "1" ? "2" : "1"}`;
          });
    expect(changed).not.toBe(text);
    writeFileSync(join(vectors, file), changed);
    const input = program === "segments.py" ? segments : archive;
    const { status, stdout } = python(program, vectors, input);
    writeFileSync(join(vectors, file), text);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  });
});
