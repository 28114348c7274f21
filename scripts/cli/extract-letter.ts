import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { lstat, mkdir, open, rm } from "node:fs/promises";
import { join } from "node:path";
import { type ByteSource, encodeUtf8 } from "../../shared/bytes/index.ts";
import type { EvidenceReader } from "../../shared/casework/evidence-reader.ts";
import type { LetterInCase } from "../../shared/casework/case.ts";
import { standingOf } from "../../shared/casework/letter-standing.ts";
import { createFilesReader } from "../../shared/casework/submission-files.ts";
import type { CollectedSubmissionParts } from "../../shared/protocol/collected-bundle.ts";
import type { EvidenceFile } from "../../shared/protocol/evidence.ts";
import { filesOf } from "../../shared/protocol/kept-document.ts";
import type { Sodium } from "../../shared/sodium/sodium.ts";
import { CommandError } from "./command-error.ts";
import { onFiles } from "./file-errors.ts";
import { stoppable } from "./interruption.ts";
import { jsonForTerminal } from "./terminal-text.ts";
import { isTaken, nameFile, writeNewFile } from "./write-file.ts";

const PRIVATE_FOLDER = 0o700;
const PRIVATE = 0o600;
/** No file of a letter can be called so: names do not begin with a dot (PROTOCOL.md §4.7). */
const DRAFT = ".part";

/** A file that was written, with the SHA-256 of its bytes as `sha256sum` computes it. */
interface WrittenFile {
  readonly name: string;
  readonly sha256: string;
  readonly size: number;
  readonly type: string;
}

/** Where a letter comes from in a bundle. */
export interface LetterOrigin {
  readonly parts: CollectedSubmissionParts;
  readonly sodium: Sodium;
  readonly source: ByteSource;
}

/**
 * Writes a letter and its files into a new folder: `files/NAME`, each only once its hash is right, `SHA256SUMS`, and last
 * `letter.json`, for people and programs, without any key. The folder has its name only when all of it is on disk; of what
 * fails, nothing is left. @throws CommandError
 */
export async function extractLetter(folder: string, letter: LetterInCase, origin: LetterOrigin): Promise<void> {
  const draft = folder + DRAFT;
  await removeStale(draft);
  await onFiles(() => mkdir(draft, { mode: PRIVATE_FOLDER }), draft);
  const forget = (): void => {
    rmSync(draft, { force: true, recursive: true });
  };
  await stoppable(forget, async () => {
    try {
      await writeLetter(draft, letter, origin);
      await nameFile(draft, folder);
    } catch (error) {
      // Best effort: why it failed matters more than what is left of it.
      await rm(draft, { force: true, recursive: true }).catch(() => undefined);
      throw error;
    }
  });
}

// What a run left behind that ended in the middle (power loss) is opened evidence: it goes, and is in nobody's way.
function removeStale(draft: string): Promise<void> {
  return onFiles(async () => {
    const found = (await isTaken(draft)) ? await lstat(draft) : null;
    if (found?.isDirectory() === true) await rm(draft, { recursive: true });
  }, draft);
}

async function writeLetter(
  folder: string,
  { found: item, in: its }: LetterInCase,
  { parts, sodium, source }: LetterOrigin,
): Promise<void> {
  const { letter } = item;
  const files: WrittenFile[] = [];
  const { letter: sealed, segments } = parts;
  const reader = await createFilesReader(sodium, letter, { letter: sealed, segments, source });
  if (reader !== null) {
    await onFiles(() => mkdir(join(folder, "files"), { mode: PRIVATE_FOLDER }));
    for (const file of filesOf(letter)) files.push(await extractFile(join(folder, "files"), reader, file));
  }
  const sums = files.map(({ name, sha256 }) => `${sha256}  files/${name}\n`).join("");
  await writeNewFile(join(folder, "SHA256SUMS"), encodeUtf8(sums));
  const view = {
    case: letter.case,
    submission: letter.submission,
    day: item.day,
    continuity: standingOf(its, item),
    type: letter.type,
    language: letter.language,
    text: letter.text,
    answers: letter.answers.map(({ question, answer }) => ({ question, answer })),
    files,
  };
  await writeNewFile(join(folder, "letter.json"), encodeUtf8(`${jsonForTerminal(JSON.stringify(view, null, 2))}\n`));
}

async function extractFile(folder: string, reader: EvidenceReader, file: EvidenceFile): Promise<WrittenFile> {
  const draft = join(folder, DRAFT);
  const sha256 = await onFiles(() => writeChecked(draft, reader, file), join(folder, file.name));
  await nameFile(draft, join(folder, file.name));
  return { name: file.name, type: file.type, size: file.size, sha256 };
}

async function writeChecked(draft: string, reader: EvidenceReader, file: EvidenceFile): Promise<string> {
  const hash = createHash("sha256");
  const output = await open(draft, "wx", PRIVATE);
  try {
    const checked = await reader.read(file, async (bytes) => {
      hash.update(bytes);
      await output.writeFile(bytes);
    });
    if (!checked.ok) throw new CommandError(checked.code, file.name);
    await output.sync();
    return hash.digest("hex");
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  } finally {
    await output.close();
  }
}
