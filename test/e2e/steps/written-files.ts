import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rename } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect } from "vitest";
import { waitForDownload } from "../../support/downloads.ts";
import { partPath } from "../../support/optional-parts.ts";
import { python } from "../../support/python.ts";

/** What a draft that the console has written must hold, and what must not be in it. */
export interface DraftContents {
  /** Paragraphs, or lines, word for word. */
  readonly texts: readonly string[];
  /** Of people who have not agreed to be in it. */
  readonly hidden: readonly string[];
}

/** Waits for the only file of this name, and puts it aside, so that the next one may have its name. */
export async function takeWritten(downloads: string, name: RegExp): Promise<string> {
  const found = await waitForDownload(downloads, name);
  const path = join(await mkdtemp(`${downloads}-`), basename(found));
  await rename(found, path);
  return path;
}

/** What Python's own packages read in a document: the texts, and no time, program or author. */
export function expectDocument(path: string, contents: DraftContents): void {
  const read = readByPython("document.py", path);
  const paragraphs: unknown = expect.arrayContaining(
    contents.texts.map((text): unknown => expect.objectContaining({ text })),
  );
  expect(read).toMatchObject({ creators: [], paragraphs, properties: [], times: [[1980, 1, 1, 0, 0, 0]], years: [] });
  expectHidden(JSON.stringify(read), contents);
}

/** The same of a mail, which has no header but these: no time, no sender, no program. */
export function expectMail(path: string, contents: DraftContents, addressee: string | null): void {
  const read = readByPython("mail.py", path);
  expect(read).toMatchObject({
    defects: [],
    headers: [
      "X-Unsent",
      ...(addressee === null ? [] : ["To"]),
      "Subject",
      "MIME-Version",
      "Content-Type",
      "Content-Transfer-Encoding",
    ],
    to: addressee,
    type: "text/plain",
  });
  for (const text of contents.texts) expect(read).toHaveProperty("text", expect.stringContaining(text));
  expectHidden(JSON.stringify(read), contents);
}

/** LibreOffice opens the document, and shows the texts. It takes a profile of its own beside the file. */
export async function expectInOffice(path: string, contents: DraftContents): Promise<void> {
  const folder = dirname(path);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "office")).href}`;
  const args = [profile, "--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", folder, path];
  const { status, stderr } = spawnSync(partPath("libreoffice-writer-nogui"), args, {
    encoding: "utf8",
    timeout: 120_000,
  });
  expect(status, stderr).toBe(0);
  const shown = await readFile(path.replace(/\.docx$/u, ".txt"), "utf8");
  for (const text of contents.texts) expect(shown).toContain(text);
  expectHidden(shown, contents);
}

/** None of the people who have not agreed is in this, however it was written. */
export function expectHidden(text: string, { hidden }: DraftContents): void {
  expect(hidden.filter((each) => text.includes(each))).toEqual([]);
}

function readByPython(program: string, path: string): unknown {
  const { status, stderr, stdout } = python(program, path);
  expect(stderr).toBe("");
  expect(status).toBe(0);
  const read: unknown = JSON.parse(stdout);
  return read;
}
