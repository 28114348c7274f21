import { type ByteSource, createByteSource } from "./byte-source.ts";

/** One message of a recorded HTTP/1.1 connection (RFC 9112), its body without transfer coding. */
export interface RecordedMessage {
  readonly startLine: string;
  /** Names in lower case; of repeated fields the last one. */
  readonly headers: ReadonlyMap<string, string>;
  /** To be read to its end before the next message is asked for. A broken connection ends it early. */
  readonly body: AsyncIterable<Uint8Array>;
}

/**
 * The messages of one direction of a connection.
 *
 * @param requestMethods - for responses, the methods of the requests they answer, in order: HEAD has no body; null for requests.
 * @throws Error when the recording is not HTTP/1.1.
 */
export async function* readHttpMessages(
  stream: AsyncIterable<Uint8Array>,
  requestMethods: readonly string[] | null,
): AsyncGenerator<RecordedMessage> {
  const source = createByteSource(stream);
  const methods = requestMethods === null ? null : [...requestMethods];
  const grammar = methods === null ? /^[A-Z]+ \S+ HTTP\/1\.1$/u : /^HTTP\/1\.1 \d{3}/u;
  for (;;) {
    const startLine = await source.readLine();
    if (startLine === null) return;
    if (!grammar.test(startLine)) throw new Error(`not an HTTP message: ${startLine.slice(0, 40)}`);
    const headers = await readHeaders(source);
    const status = methods === null ? null : Number(startLine.slice(9, 12));
    // An interim answer is not the answer to its request yet.
    const method = status !== null && status >= 200 ? methods?.shift() : undefined;
    const body = readBody(source, headers, status, method);
    yield { startLine, headers, body };
    await drain(body);
  }
}

async function readHeaders(source: ByteSource): Promise<Map<string, string>> {
  const headers = new Map<string, string>();
  for (;;) {
    const line = await source.readLine();
    if (line === null || line === "") return headers;
    const colon = line.indexOf(":");
    headers.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
  }
}

/** RFC 9112 §6.3, in its order. */
async function* readBody(
  source: ByteSource,
  headers: ReadonlyMap<string, string>,
  status: number | null,
  method: string | undefined,
): AsyncGenerator<Uint8Array> {
  if (status !== null && (status < 200 || status === 204 || status === 304 || method === "HEAD")) return;
  if (headers.get("transfer-encoding")?.toLowerCase() === "chunked") {
    yield* readChunks(source);
    return;
  }
  const length = headers.get("content-length");
  if (length !== undefined) yield* readExactly(source, Number(length));
  else if (status !== null) yield* readExactly(source, Infinity);
}

async function* readChunks(source: ByteSource): AsyncGenerator<Uint8Array> {
  for (;;) {
    const line = await source.readLine();
    if (line === null) return;
    const size = Number.parseInt(line, 16);
    if (size === 0) {
      await readHeaders(source);
      return;
    }
    yield* readExactly(source, size);
    await source.readLine();
  }
}

async function* readExactly(source: ByteSource, count: number): AsyncGenerator<Uint8Array> {
  let left = count;
  while (left > 0) {
    const bytes = await source.readSome(left);
    if (bytes.length === 0) return;
    left -= bytes.length;
    yield bytes;
  }
}

async function drain(body: AsyncIterable<Uint8Array>): Promise<void> {
  const rest = body[Symbol.asyncIterator]();
  while ((await rest.next()).done !== true);
}
