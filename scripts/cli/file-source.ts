import { open, type FileHandle } from "node:fs/promises";
import { type Bytes, type ByteSource, zeroBytes } from "../../shared/bytes/index.ts";
import { CommandError } from "./command-error.ts";
import { onFiles } from "./file-errors.ts";

/** Uses a file that may be larger than memory, and closes it. @throws CommandError */
export function withFileSource<T>(path: string, use: (source: ByteSource) => Promise<T>): Promise<T> {
  return onFiles(async () => {
    const file = await open(path, "r");
    try {
      const { size } = await file.stat();
      return await use({ size, read: (offset, length) => readExactly(path, file, offset, length) });
    } finally {
      await file.close();
    }
  }, path);
}

async function readExactly(path: string, file: FileHandle, offset: number, length: number): Promise<Bytes> {
  const bytes = zeroBytes(length);
  if (!(await fillFrom(file, offset, bytes))) throw new CommandError("file.unreadable", path);
  return bytes;
}

/** Fills `bytes` from a place in a file; false if the file ends before. */
export async function fillFrom(file: FileHandle, offset: number, bytes: Bytes): Promise<boolean> {
  for (let filled = 0; filled < bytes.length;) {
    const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, offset + filled);
    if (bytesRead === 0) return false;
    filled += bytesRead;
  }
  return true;
}
