import { concatBytes, type Bytes } from "../bytes/index.ts";

/** Deflate makes at most about a thousand bytes of one, and some browsers inflate a whole chunk before anybody can stop them. */
const CHUNK_BYTES = 4096;

/** What was deflated; null if it is broken, has something behind its end, or would be more than `most` bytes. */
export async function inflate(
  bytes: Uint8Array,
  format: "deflate" | "deflate-raw" | "gzip",
  most: number,
): Promise<Bytes | null> {
  const stream = new DecompressionStream(format);
  const reader = stream.readable.getReader();
  // What is wrong with the bytes is told to whoever reads.
  void feed(stream.writable.getWriter(), bytes).catch(() => undefined);
  const parts: Bytes[] = [];
  let length = 0;
  try {
    for (;;) {
      const next = await reader.read();
      if (next.done) return concatBytes(...parts);
      length += next.value.length;
      if (length > most) break;
      parts.push(next.value);
    }
  } catch {
    return null;
  }
  await reader.cancel();
  return null;
}

type Writer = ReturnType<DecompressionStream["writable"]["getWriter"]>;

async function feed(writer: Writer, bytes: Uint8Array): Promise<void> {
  for (let start = 0; start < bytes.length; start += CHUNK_BYTES) {
    await writer.write(concatBytes(bytes.subarray(start, start + CHUNK_BYTES)));
  }
  await writer.close();
}
