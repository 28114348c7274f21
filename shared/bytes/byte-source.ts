import type { Bytes } from "./bytes.ts";

/** Random access to bytes that may be larger than memory: a file, a Blob, a buffer. */
export interface ByteSource {
  /** In bytes. */
  readonly size: number;
  /** Exactly `length` bytes from `offset`. @throws if they are not there */
  readonly read: (offset: number, length: number) => Promise<Bytes>;
}

/** Bytes in memory, read like a file. */
export function memorySource(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    read: async (offset, length) => {
      if (offset < 0 || length < 0 || offset + length > bytes.length) throw new RangeError("outside of the bytes");
      return await Promise.resolve(new Uint8Array(bytes.subarray(offset, offset + length)));
    },
  };
}
