import { open, statfs, type FileHandle } from "node:fs/promises";
import type { Bytes } from "../../shared/bytes/index.ts";

/** What is done with an open file. */
export interface DiskFile extends Pick<FileHandle, "close" | "datasync" | "sync" | "truncate" | "utimes"> {
  readonly read: (into: Bytes, offset: number, length: number, at: number) => Promise<{ readonly bytesRead: number }>;
  readonly write: (
    from: Bytes,
    offset: number,
    length: number,
    at: number,
  ) => Promise<{ readonly bytesWritten: number }>;
}

/** Room on a disk. */
export interface FreeRoom {
  readonly bytes: number;
  /** How many more files; infinite where the file system makes room for them as it needs. */
  readonly files: number;
}

/** The operations on files that can find a disk full or broken; tests give others, to see what happens then. */
export interface Disk {
  readonly open: (path: string, flags: string, mode?: number) => Promise<DiskFile>;
  /** What may still be written below this folder. */
  readonly free: (folder: string) => Promise<FreeRoom>;
}

export const nodeDisk: Disk = {
  open,
  free: async (folder) => {
    const { bavail, bsize, ffree, files } = await statfs(folder);
    return { bytes: bavail * bsize, files: files === 0 ? Infinity : ffree };
  },
};

/** Makes what was created, renamed or removed in a folder survive a power loss. */
export async function syncFolder(disk: Disk, folder: string): Promise<void> {
  const handle = await disk.open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** True for the errors that say that no more can be stored. */
export function isFullDisk(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return code === "ENOSPC" || code === "EDQUOT" || code === "SQLITE_FULL";
}
