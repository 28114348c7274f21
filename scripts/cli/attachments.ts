import { open, type FileHandle } from "node:fs/promises";
import { basename } from "node:path";
import { zeroBytes, type Bytes } from "../../shared/bytes/index.ts";
import { FILES_MOST } from "../../shared/protocol/limits.ts";
import { EvidenceChanged, type EvidenceInput } from "../../shared/source/evidence-sealer.ts";
import { evidenceInputs, type ChosenFile } from "../../shared/source/file-input.ts";
import { CommandError } from "./command-error.ts";
import { onFiles } from "./file-errors.ts";
import { fillFrom } from "./file-source.ts";
import { mediaTypeOf } from "./media-type.ts";

/** Opens files as evidence, for as long as `use` takes. They are read piece by piece. @throws CommandError */
export function withAttachments<T>(
  paths: readonly string[],
  use: (files: readonly EvidenceInput[]) => Promise<T>,
): Promise<T> {
  if (paths.length > FILES_MOST) throw new CommandError("evidence.too_many_files");
  return withHandles(paths, async (handles) => {
    const chosen: ChosenFile[] = [];
    const changed: string[] = [];
    for (const [path, handle] of handles) chosen.push(await chooseFile(path, handle, () => changed.push(path)));
    try {
      return await use(evidenceInputs(chosen));
    } catch (error) {
      // Whoever sends knows only that a file has changed.
      const isUnnamed = error instanceof CommandError && error.code === "evidence.changed";
      throw isUnnamed ? new CommandError(error.code, changed[0] ?? null) : error;
    }
  });
}

async function withHandles<T>(
  paths: readonly string[],
  use: (handles: readonly (readonly [string, FileHandle])[]) => Promise<T>,
): Promise<T> {
  const handles: (readonly [string, FileHandle])[] = [];
  try {
    for (const path of paths) handles.push([path, await onFiles(() => open(path, "r"), path)]);
    return await use(handles);
  } finally {
    await Promise.all(handles.map(([, handle]) => handle.close()));
  }
}

// A key must never meet two plaintexts (PROTOCOL.md §5.3): the file's size and time are compared after each piece.
async function chooseFile(path: string, handle: FileHandle, onChanged: () => void): Promise<ChosenFile> {
  const before = await onFiles(() => handle.stat({ bigint: true }), path);
  if (!before.isFile()) throw new CommandError("file.not_regular", path);
  const name = basename(path);
  const read = (offset: number, length: number): Promise<Bytes> =>
    onFiles(async () => {
      const bytes = zeroBytes(length);
      const isThere = await fillFrom(handle, offset, bytes);
      const now = await handle.stat({ bigint: true });
      if (isThere && now.size === before.size && now.mtimeNs === before.mtimeNs) return bytes;
      onChanged();
      throw new EvidenceChanged();
    }, path);
  return { name, type: mediaTypeOf(name), size: Number(before.size), read };
}
