import type { Bytes, ByteSource } from "../../shared/bytes/index.ts";

/** A file that cannot be read any more: the stick was pulled out, or the file was changed or removed. */
export class FileUnreadable extends Error {
  readonly code = "file.unreadable";
}

/** Random access to a chosen file: only what is asked for is ever in memory. Reading throws `FileUnreadable`. */
export function blobSource(blob: Blob): ByteSource {
  return {
    size: blob.size,
    read: async (offset, length) => {
      const bytes = await readBlob(blob.slice(offset, offset + length));
      if (bytes.length !== length) throw new FileUnreadable("the file is shorter than it was");
      return bytes;
    },
  };
}

/** All bytes of a small file. @throws FileUnreadable */
export async function readBlob(blob: Blob): Promise<Bytes> {
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch (cause) {
    throw new FileUnreadable("the file cannot be read", { cause });
  }
}
