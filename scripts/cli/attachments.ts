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
  return onFiles(async () => {
    const handles: FileHandle[] = [];
    try {
      const chosen: ChosenFile[] = [];
      for (const path of paths) {
        const handle = await open(path, "r");
        handles.push(handle);
        chosen.push(await chooseFile(path, handle));
      }
      return await use(evidenceInputs(chosen));
    } finally {
      await Promise.all(handles.map((handle) => handle.close()));
    }
  });
}

// A key must never meet two plaintexts (PROTOCOL.md §5.3): the file's size and time are compared after each piece.
async function chooseFile(path: string, handle: FileHandle): Promise<ChosenFile> {
  const before = await handle.stat({ bigint: true });
  if (!before.isFile()) throw new CommandError("file.not_regular");
  const name = basename(path);
  const read = async (offset: number, length: number): Promise<Bytes> => {
    const bytes = zeroBytes(length);
    const isThere = await fillFrom(handle, offset, bytes);
    const now = await handle.stat({ bigint: true });
    if (!isThere || now.size !== before.size || now.mtimeNs !== before.mtimeNs) throw new EvidenceChanged();
    return bytes;
  };
  return { name, type: mediaTypeOf(name), size: Number(before.size), read };
}
