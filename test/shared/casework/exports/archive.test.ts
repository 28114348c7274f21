import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { encodeUtf8 } from "../../../../shared/bytes/index.ts";
import { archiveFile } from "../../../../shared/casework/exports/archive.ts";

describe("an archive of exported files", () => {
  it("is opened by tar, and sha256sum finds every file as it was", async () => {
    const folder = mkdtempSync(join(tmpdir(), "amparo-"));
    try {
      const files = ["case.json", "calendar.ics", "draft-asg-senior-official.docx"].map((name) => ({
        name,
        content: encodeUtf8(`of ${name} مرحبا`),
      }));
      writeFileSync(join(folder, "a.tar"), await archiveFile(files));
      execFileSync("tar", ["xf", "a.tar"], { cwd: folder });
      const sums = execFileSync("sha256sum", ["-c", "SHA256SUMS"], { cwd: folder, encoding: "utf8" });
      expect(sums.trim().split("\n")).toEqual([...files].map(({ name }) => `${name}: OK`).sort());
      expect(readFileSync(join(folder, "case.json"), "utf8")).toBe("of case.json مرحبا");
      expect(statSync(join(folder, "case.json")).mtimeMs).toBe(0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("does not depend on the order of its files", async () => {
    const files = ["b", "a", "c"].map((name) => ({ name, content: encodeUtf8(name) }));
    expect(await archiveFile(files)).toEqual(await archiveFile([...files].reverse()));
  });
});
