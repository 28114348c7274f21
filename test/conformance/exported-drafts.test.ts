import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { draftDocxFile } from "../../shared/casework/exports/draft-docx.ts";
import { draftEmlFile } from "../../shared/casework/exports/draft-eml.ts";
import { draftText } from "../../shared/casework/exports/draft-text.ts";
import { describeWith, partPath } from "../support/optional-parts.ts";
import { python } from "../support/python.ts";
import { ARABIC_CASE, CHINESE_CASE, draftToSend, nowOf } from "../support/sample-draft.ts";
import { valueOf } from "../support/sample-letters.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../support/temporary-folder.ts";

// Programs that others wrote open what the console hands out, in scripts of both directions.

const CASES = [
  ["Arabic", ARABIC_CASE],
  ["Chinese", CHINESE_CASE],
] as const;

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await createTemporaryFolder("exported");
});
afterAll(() => folder.remove());

/** All lines of a draft that are not empty, as its plain text has them; headings there are in capitals. */
function linesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

describeWith(["python3-cryptography"], "Python", () => {
  it.each(CASES)("reads the mail of a draft with %s in it", (name, flat) => {
    const draft = draftToSend(flat, "tb-cat", "fr");
    const path = join(folder.path, `${name}.eml`);
    writeFileSync(
      path,
      valueOf(draftEmlFile(draft, { to: ["a@example.org", "b@example.org"], copy: ["c@example.org"] }, nowOf(flat))),
    );
    const { status, stderr, stdout } = python("mail.py", path);
    expect(stderr).toBe("");
    expect(status).toBe(0);
    const mail: unknown = JSON.parse(stdout);
    expect(mail).toEqual({
      headers: ["X-Unsent", "To", "Cc", "Subject", "MIME-Version", "Content-Type", "Content-Transfer-Encoding"],
      subject: `${draft.draft.title} (${flat.case_id})`,
      to: "a@example.org, b@example.org",
      cc: "c@example.org",
      type: "text/plain",
      defects: [],
      text: draftText(draft.draft),
    });
    expect(draftText(draft.draft)).toContain(flat.cooperation_description);
  });

  it.each(CASES)(
    "reads the document of a draft with %s in it, and finds no time, program or author",
    async (name, flat) => {
      const draft = draftToSend(flat, "tb-cat");
      const path = join(folder.path, `${name}.docx`);
      writeFileSync(path, valueOf(await draftDocxFile(draft, nowOf(flat))));
      const { status, stderr, stdout } = python("document.py", path);
      expect(stderr).toBe("");
      expect(status).toBe(0);
      const rightToLeft = name === "Arabic";
      const withTheirWords: unknown = expect.arrayContaining(
        flat.incident_what.split("\n").map((text) => ({
          text,
          bidi: rightToLeft,
          rtl: rightToLeft ? text.split(/Cairo\.|=1\+1 $/).filter((each) => each !== "") : [],
        })),
      );
      const read: unknown = JSON.parse(stdout);
      expect(read).toEqual({
        paragraphs: withTheirWords,
        properties: [],
        times: [[1980, 1, 1, 0, 0, 0]],
        years: [],
        creators: [],
      });
    },
  );

  it("finds the same bytes whenever a document is made", async () => {
    const draft = draftToSend(ARABIC_CASE, "tb-cat");
    const now = nowOf(ARABIC_CASE);
    expect(await draftDocxFile(draft, now)).toEqual(await draftDocxFile(draft, now));
  });
});

describeWith(["libreoffice-writer-nogui"], "LibreOffice", () => {
  it.each(CASES)("opens the document of a draft with %s in it, with every line of its text", async (name, flat) => {
    const draft = draftToSend(flat, "tb-cat", "es");
    const path = join(folder.path, `office-${name}.docx`);
    writeFileSync(path, valueOf(await draftDocxFile(draft, nowOf(flat))));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder.path, "profile")).href}`;
    const args = [profile, "--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", folder.path, path];
    const { status, stderr } = spawnSync(partPath("libreoffice-writer-nogui"), args, {
      encoding: "utf8",
      timeout: 120_000,
    });
    expect(status, stderr).toBe(0);
    const shown = linesOf(readFileSync(join(folder.path, `office-${name}.txt`), "utf8").replace(/^\uFEFF/, ""));
    const lower = (lines: readonly string[]): string[] => lines.map((line) => line.toLocaleLowerCase("es"));
    expect(lower(shown)).toEqual(lower(linesOf(draftText(draft.draft).replaceAll(/^> /gm, ""))));
  });
});
