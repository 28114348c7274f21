import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Bytes } from "../../shared/bytes/index.ts";
import type { Day } from "../../shared/protocol/day.ts";
import type { SubmissionId } from "../../shared/protocol/id.ts";
import { SEGMENT_SEALED_BYTES } from "../../shared/protocol/limits.ts";
import { syncFolder, type Disk } from "./disk.ts";

/** The sealed segments of submissions: one file each, of its full length from the beginning, so that its size tells nothing new. */
export interface EvidenceFiles {
  /** Makes the file; it is there after a power loss. @throws EEXIST */
  readonly create: (id: SubmissionId, segments: number, day: Day) => Promise<void>;
  /** Writes one segment; its bytes are on disk afterwards. */
  readonly write: (id: SubmissionId, index: number, segment: Bytes, day: Day) => Promise<void>;
  /** Exactly `length` bytes. @throws if they are not there */
  readonly read: (id: SubmissionId, offset: number, length: number) => Promise<Bytes>;
  /** Removes the files that are there; they are gone after a power loss. */
  readonly remove: (names: readonly string[]) => Promise<void>;
  /** Names of all files: ids of submissions. */
  readonly list: () => Promise<readonly string[]>;
}

const FILE_MODE = 0o600;

export function createEvidenceFiles(folder: string, disk: Disk): EvidenceFiles {
  const pathOf = (id: SubmissionId): string => join(folder, id);
  return {
    create: async (id, segments, day) => {
      const file = await disk.open(pathOf(id), "wx", FILE_MODE);
      try {
        await file.truncate(segments * SEGMENT_SEALED_BYTES);
        await file.utimes(midnight(day), midnight(day));
        await file.sync();
      } catch (error) {
        await rm(pathOf(id), { force: true });
        throw error;
      } finally {
        await file.close();
      }
      await syncFolder(disk, folder);
    },
    write: async (id, index, segment, day) => {
      const file = await disk.open(pathOf(id), "r+");
      try {
        await writeFully(file, segment, index * SEGMENT_SEALED_BYTES);
        // No time finer than a day is kept, not even by the file system where it can be helped.
        await file.utimes(midnight(day), midnight(day));
        await file.datasync();
      } finally {
        await file.close();
      }
    },
    read: async (id, offset, length) => {
      const file = await disk.open(pathOf(id), "r");
      try {
        const bytes = new Uint8Array(length);
        let done = 0;
        while (done < length) {
          const { bytesRead } = await file.read(bytes, done, length - done, offset + done);
          if (bytesRead === 0) throw new Error("evidence is shorter than it was");
          done += bytesRead;
        }
        return bytes;
      } finally {
        await file.close();
      }
    },
    remove: async (names) => {
      for (const name of names) await rm(join(folder, name), { force: true });
      if (names.length > 0) await syncFolder(disk, folder);
    },
    list: async () => (await readdir(folder)).filter((name) => /^[0-9a-f]{32}$/.test(name)),
  };
}

async function writeFully(file: Awaited<ReturnType<Disk["open"]>>, bytes: Bytes, offset: number): Promise<void> {
  let done = 0;
  while (done < bytes.length) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, offset + done);
    done += bytesWritten;
  }
}

function midnight(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}
