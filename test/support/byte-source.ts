/** Reads a stream of bytes piece by piece, as a grammar asks for it. */
export interface ByteSource {
  /** The next line without its CR LF, or null when the stream ends first. Lines longer than 64 KiB are an error. */
  readLine(): Promise<string | null>;
  /** The next bytes, as many as there are up to the count; empty at the end of the stream. */
  readSome(count: number): Promise<Uint8Array>;
}

const LINE_MAX_BYTES = 65_536;
const LINE_FEED = 0x0a;

export function createByteSource(stream: AsyncIterable<Uint8Array>): ByteSource {
  const chunks = stream[Symbol.asyncIterator]();
  let held = new Uint8Array(0);

  const readMore = async (): Promise<boolean> => {
    const next = await chunks.next();
    if (next.done === true) return false;
    held = held.length === 0 ? Uint8Array.from(next.value) : Buffer.concat([held, next.value]);
    return true;
  };
  const take = (count: number): Uint8Array => {
    const taken = held.subarray(0, count);
    held = held.subarray(count);
    return taken;
  };

  return {
    readLine: async () => {
      for (;;) {
        const end = held.indexOf(LINE_FEED);
        if (end >= 0)
          return Buffer.from(take(end + 1))
            .toString("latin1")
            .replace(/\r?\n$/u, "");
        if (held.length > LINE_MAX_BYTES) throw new Error("a line without end");
        if (!(await readMore())) return null;
      }
    },
    readSome: async (count) => {
      while (held.length === 0) {
        if (!(await readMore())) break;
      }
      return take(count);
    },
  };
}
