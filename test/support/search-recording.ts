import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { type Compression, decompress, findNeedlesInStream, type PlacedFinding } from "./find-needles.ts";
import type { Needle } from "./needle.ts";
import { createNeedleIndex, type NeedleIndex } from "./needle-scanner.ts";
import { type RecordedMessage, readHttpMessages } from "./recorded-http.ts";
import type { RecordedConnection } from "./wire-recorder.ts";

export interface SearchedRecording {
  readonly findings: readonly PlacedFinding[];
  /** How much was looked at: a search of nothing finds nothing. */
  readonly bytes: number;
  readonly requests: number;
}

const COMPRESSIONS: ReadonlyMap<string, Compression> = new Map([
  ["gzip", "gzip"],
  ["deflate", "deflate"],
  ["br", "br"],
  ["zstd", "zstd"],
]);

/**
 * Searches recorded HTTP connections: every byte as it went over the wire, and every body again without chunks and compression.
 *
 * @throws Error when a connection carries something other than HTTP/1.1, or an unknown content coding.
 */
export async function searchRecording(
  connections: readonly RecordedConnection[],
  needles: readonly Needle[],
): Promise<SearchedRecording> {
  const index = createNeedleIndex(needles);
  const findings: PlacedFinding[] = [];
  let bytes = 0;
  let requests = 0;
  const counted = async function* (file: string): AsyncGenerator<Uint8Array> {
    for await (const chunk of readFile(file)) {
      bytes += chunk.length;
      yield chunk;
    }
  };
  for (const { upward, downward } of connections) {
    for (const file of [upward, downward]) {
      findings.push(...(await findNeedlesInStream(basename(file), counted(file), index)));
    }
    const methods: string[] = [];
    for await (const message of readHttpMessages(readFile(upward), null)) {
      methods.push(message.startLine.split(" ", 1)[0] ?? "");
      findings.push(...(await searchBody(basename(upward), message, index)));
    }
    for await (const message of readHttpMessages(readFile(downward), methods)) {
      findings.push(...(await searchBody(basename(downward), message, index)));
    }
    requests += methods.length;
  }
  return { findings, bytes, requests };
}

async function searchBody(file: string, message: RecordedMessage, index: NeedleIndex): Promise<PlacedFinding[]> {
  const coding = message.headers.get("content-encoding") ?? "identity";
  const place = `${file}, body after "${message.startLine}"`;
  if (coding === "identity") return findNeedlesInStream(place, message.body, index);
  const compression = COMPRESSIONS.get(coding);
  if (compression === undefined) throw new Error(`cannot look into content coding ${coding}`);
  return findNeedlesInStream(`${place}, ${coding}`, decompress(message.body, compression), index);
}

async function* readFile(file: string): AsyncGenerator<Uint8Array> {
  for await (const chunk of createReadStream(file)) {
    if (!(chunk instanceof Uint8Array)) throw new TypeError("files without encoding give bytes");
    yield chunk;
  }
}
