import { concatBytes, encodeUtf8, zeroBytes, type ByteSource, type Bytes } from "../../bytes/index.ts";
import type { Cleaned, OnProgress } from "../cleaner.ts";
import { FindingList } from "../finding-list.ts";
import type { FileKind } from "../kinds.ts";
import { PieceList } from "../piece-list.ts";
import { Reader } from "../reader.ts";
import { NotCleanable } from "../refusal.ts";
import { readWaveFormat } from "./wave-format.ts";
import { readChunks, type Chunk } from "./wave-chunks.ts";
import { findInChunk, findInTrail } from "./wave-findings.ts";

const FORMAT_BYTES_MOST = 4096;
const COUNT_BYTES = 4;
const DS64_BYTES = 28;
/** A size that fits into 32 bits, with the chunks before the sound. */
const RIFF_BYTES_MOST = 0xffff_0000;
const ELSEWHERE = 0xffff_ffff;

/** Keeps the format, the number of samples and the sound of a wave file, and nothing else. @throws NotCleanable */
export async function cleanWave(source: ByteSource, _kind: FileKind, onProgress: OnProgress): Promise<Cleaned> {
  const reader = new Reader(source);
  const findings = new FindingList();
  const { all, end } = await readChunks(reader);
  const [format, count, data] = ["fmt ", "fact", "data"].map((id) => only(all, id));
  if (format === undefined || data === undefined || format.length > FORMAT_BYTES_MOST) {
    throw new NotCleanable("cleaning.malformed");
  }
  const { bytes, blockBytes } = readWaveFormat(await reader.bytes(format.offset, format.length));
  if (bytes.length < format.length && format.length > 18) findings.add("hidden", "fmt padding");
  const samples =
    count === undefined || count.length < COUNT_BYTES ? null : await reader.bytes(count.offset, COUNT_BYTES);
  const length = data.length - (data.length % blockBytes);
  if (length < data.length) findings.add("hidden", "data remainder");
  if (data.length % 2 === 1 && reader.has(data.offset + data.length, 1)) {
    const [padding] = await reader.bytes(data.offset + data.length, 1);
    if (padding !== 0) findings.add("hidden", "data padding");
  }
  for (const chunk of all) await findInChunk(reader, chunk, findings);
  await findInTrail(reader, end, findings);
  onProgress(source.size);

  const pieces = new PieceList();
  const parts = [chunkOf("fmt ", bytes), ...(samples === null ? [] : [chunkOf("fact", samples)])];
  const before = parts.reduce((sum, part) => sum + part.length, 0);
  const header = headerOf("data", length > RIFF_BYTES_MOST ? ELSEWHERE : length);
  pieces.write(concatBytes(...startOf(before, length), ...parts, header));
  pieces.keep(data.offset, length);
  if (length % 2 === 1) pieces.write(zeroBytes(1));
  return { findings: findings.all, left: [], pieces: pieces.all };
}

/** @throws NotCleanable where there are two: no player says which it takes */
function only(chunks: readonly Chunk[], id: string): Chunk | undefined {
  const found = chunks.filter((chunk) => chunk.id === id);
  if (found.length > 1) throw new NotCleanable("cleaning.unsupported");
  return found[0];
}

/** RIFF, or RF64 with its sizes of 64 bits where the sound is too long for that. */
function startOf(before: number, length: number): readonly Bytes[] {
  const size = 4 + before + 8 + length + (length % 2);
  const wave = encodeUtf8("WAVE");
  if (length <= RIFF_BYTES_MOST) return [headerOf("RIFF", size), wave];
  const sizes = zeroBytes(DS64_BYTES);
  const view = new DataView(sizes.buffer);
  view.setBigUint64(0, BigInt(size + 8 + DS64_BYTES), true);
  view.setBigUint64(8, BigInt(length), true);
  return [headerOf("RF64", ELSEWHERE), wave, chunkOf("ds64", sizes)];
}

/** Its content is of even length. */
function chunkOf(id: string, content: Uint8Array): Bytes {
  const chunk = zeroBytes(8 + content.length);
  chunk.set(headerOf(id, content.length));
  chunk.set(content, 8);
  return chunk;
}

function headerOf(id: string, length: number): Bytes {
  const header = zeroBytes(8);
  header.set(encodeUtf8(id));
  new DataView(header.buffer).setUint32(4, length, true);
  return header;
}
