import { concatBytes, type Bytes } from "../../../bytes/index.ts";
import { viewOf } from "./directory.ts";

/** Bytes as a ZIP archive holds them. */
export interface Deflated {
  readonly data: Bytes;
  readonly crc: number;
  /** In bytes, before deflating. */
  readonly size: number;
  /** Whether the data is not deflated after all. */
  readonly stored?: true;
}

const GZIP_HEAD = 10;
const GZIP_TAIL = 8;

/** Deflates by the platform, which counts the checksum as well: a gzip stream (RFC 1952) is deflated data with its CRC-32 behind it. */
export async function deflated(bytes: Bytes): Promise<Deflated> {
  const stream = new CompressionStream("gzip");
  const writer = stream.writable.getWriter();
  const written = writer.write(bytes).then(async () => {
    await writer.close();
  });
  const parts: Bytes[] = [];
  const reader = stream.readable.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
  }
  await written;
  const whole = concatBytes(...parts);
  const crc = viewOf(whole).getUint32(whole.length - GZIP_TAIL, true);
  return { data: whole.subarray(GZIP_HEAD, whole.length - GZIP_TAIL), crc, size: bytes.length };
}
