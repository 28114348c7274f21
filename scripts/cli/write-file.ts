import { rmSync } from "node:fs";
import { lstat, mkdir, open, realpath, rename, rm, stat, type FileHandle } from "node:fs/promises";
import { dirname } from "node:path";
import { type Bytes, type ByteSource, zeroBytes } from "../../shared/bytes/index.ts";
import { CommandError } from "./command-error.ts";
import { onFiles } from "./file-errors.ts";
import { stoppable } from "./interruption.ts";

const PRIVATE = 0o600;
const PRIVATE_FOLDER = 0o700;

/** In bytes: two of them are in memory of a large file. */
const PIECE_BYTES = 4 * 1_048_576;

/** A time that says nothing, and that every file system can keep. */
export const NEUTRAL_TIME = new Date("2000-01-01T00:00:00Z");

type WriteFile = (file: FileHandle) => Promise<void>;

/**
 * Writes a new file, for its owner alone, and waits until it is on disk. It has its name only when all of it is there; of what
 * fails, nothing is left. @throws CommandError `file.exists`
 */
export function writeNewFile(path: string, bytes: Uint8Array): Promise<void> {
  return writeNew(path, (file) => file.writeFile(bytes));
}

/**
 * Writes a new file, likewise, that may be larger than memory, and whose times tell nothing: they are those of `NEUTRAL_TIME`.
 *
 * @throws CommandError `file.exists`; whatever reading throws
 */
export function writeNewFileFrom(path: string, source: ByteSource): Promise<void> {
  return writeNew(path, async (file) => {
    let piece = await pieceAt(source, 0);
    for (let next = PIECE_BYTES; piece.length > 0; next += PIECE_BYTES) {
      // The next is read while this one is written.
      [piece] = await Promise.all([pieceAt(source, next), file.writeFile(piece)]);
    }
    await file.utimes(NEUTRAL_TIME, NEUTRAL_TIME);
  });
}

/** Empty at the end. */
async function pieceAt(source: ByteSource, start: number): Promise<Bytes> {
  return start < source.size ? await source.read(start, Math.min(PIECE_BYTES, source.size - start)) : zeroBytes(0);
}

function writeNew(path: string, write: WriteFile): Promise<void> {
  return onFiles(async () => {
    await assertFree(path);
    await writeUnderDraft(path, write, async (draft) => {
      await assertFree(path);
      await rename(draft, path);
    });
  }, path);
}

/**
 * Replaces a file as a whole: after a crash there is the old one or the new one. @throws CommandError
 */
export function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  return onFiles(async () => {
    // A link stays a link: what it leads to is replaced.
    const place = await realpath(path);
    const write: WriteFile = (file) => file.writeFile(bytes);
    await writeUnderDraft(place, write, (draft) => rename(draft, place));
  }, path);
}

/**
 * Makes a folder, for its owner alone, and those above it; one that is there is left as it is. (Node's own way says of a disk that
 * cannot be written to that something is missing.) @throws CommandError
 */
export function makeFolder(path: string): Promise<void> {
  return onFiles(() => makeFolders(path), path);
}

async function makeFolders(path: string): Promise<void> {
  try {
    await mkdir(path, { mode: PRIVATE_FOLDER });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (code === "EEXIST" && (await stat(path)).isDirectory()) return;
    if (code !== "ENOENT" || dirname(path) === path) throw error;
    await makeFolders(dirname(path));
    await mkdir(path, { mode: PRIVATE_FOLDER });
  }
}

/** Gives a finished file its name, which nothing may have. @throws CommandError `file.exists` */
export function nameFile(draft: string, path: string): Promise<void> {
  return onFiles(async () => {
    await assertFree(path);
    await rename(draft, path);
    await syncFolderOf(path);
  }, path);
}

/** @throws CommandError `file.exists` if there is something under this name */
export function refuseExisting(path: string): Promise<void> {
  return onFiles(() => assertFree(path), path);
}

/** True if there is something under this name. */
export async function isTaken(path: string): Promise<boolean> {
  const found = await lstat(path).catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  });
  return found !== null;
}

async function assertFree(path: string): Promise<void> {
  if (await isTaken(path)) throw new CommandError("file.exists", path);
}

async function writeUnderDraft(place: string, write: WriteFile, name: (draft: string) => Promise<void>): Promise<void> {
  const draft = `${place}.${String(process.pid)}.new`;
  const forget = (): void => {
    rmSync(draft, { force: true });
  };
  await stoppable(forget, async () => {
    try {
      await writeDurably(draft, write);
      await name(draft);
    } catch (error) {
      // Best effort: why it failed matters more than what is left of it.
      await rm(draft, { force: true }).catch(() => undefined);
      throw error;
    }
  });
  await syncFolderOf(place);
}

async function writeDurably(path: string, write: WriteFile): Promise<void> {
  const file = await open(path, "wx", PRIVATE);
  try {
    await write(file);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function syncFolderOf(path: string): Promise<void> {
  const folder = await open(dirname(path), "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
