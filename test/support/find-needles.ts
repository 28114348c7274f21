import { createReadStream } from "node:fs";
import { readdir } from "node:fs/promises";
import { join, relative } from "node:path";
import { Readable, type Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate, createZstdDecompress, constants } from "node:zlib";
import type { Needle } from "./needle.ts";
import { createNeedleIndex, createNeedleScanner, type Finding, type NeedleIndex } from "./needle-scanner.ts";

/** Where something was found that must not be there. */
export interface PlacedFinding extends Finding {
  /** File, relative to the folder searched, and the part of it: "store.sqlite", "data.gz, decompressed". */
  readonly place: string;
}

export type Compression = "gzip" | "deflate" | "br" | "zstd";

/** First bytes of compressed files. Brotli has none, and no program stores files in it. */
const MAGIC: readonly (readonly [Compression, Uint8Array])[] = [
  ["gzip", Uint8Array.of(0x1f, 0x8b, 0x08)],
  ["zstd", Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd)],
];

/** Searches names and contents of all files of a folder, compressed ones also inside. One pass over each, in constant memory. */
export async function findNeedlesInFolder(folder: string, needles: readonly Needle[]): Promise<PlacedFinding[]> {
  const index = createNeedleIndex(needles);
  const findings: PlacedFinding[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const place = relative(folder, path);
    findings.push(...placed(`name of ${place}`, createNeedleScanner(index).scan(Buffer.from(place))));
    if (entry.isFile()) findings.push(...(await findInFile(path, place, index)));
  }
  return findings;
}

/** Searches a text, such as what a server has logged. */
export function findNeedlesInText(place: string, text: string, needles: readonly Needle[]): PlacedFinding[] {
  return placed(place, createNeedleScanner(createNeedleIndex(needles)).scan(Buffer.from(text)));
}

/** Searches a stream of bytes in one pass. */
export async function findNeedlesInStream(
  place: string,
  stream: AsyncIterable<Uint8Array>,
  index: NeedleIndex,
): Promise<PlacedFinding[]> {
  const scanner = createNeedleScanner(index);
  const findings: PlacedFinding[] = [];
  for await (const chunk of stream) findings.push(...placed(place, scanner.scan(chunk)));
  return findings;
}

/** The bytes inside; a stream that breaks off is decompressed as far as it goes. */
export function decompress(stream: AsyncIterable<Uint8Array>, compression: Compression): AsyncIterable<Uint8Array> {
  return Readable.from(stream).compose<Transform>(createDecompress(compression));
}

async function findInFile(path: string, place: string, index: NeedleIndex): Promise<PlacedFinding[]> {
  const raw = await findNeedlesInStream(place, createReadStream(path), index);
  const compression = await compressionOf(path);
  if (compression === null) return raw;
  const inside = decompress(createReadStream(path), compression);
  return [...raw, ...(await findNeedlesInStream(`${place}, decompressed`, inside, index))];
}

async function compressionOf(path: string): Promise<Compression | null> {
  for await (const start of createReadStream(path, { end: 3 })) {
    if (!(start instanceof Uint8Array)) continue;
    for (const [compression, magic] of MAGIC) {
      if (Buffer.compare(start.subarray(0, magic.length), magic) === 0) return compression;
    }
  }
  return null;
}

function createDecompress(compression: Compression): Transform {
  switch (compression) {
    case "gzip":
      return createGunzip({ finishFlush: constants.Z_SYNC_FLUSH });
    case "deflate":
      return createInflate({ finishFlush: constants.Z_SYNC_FLUSH });
    case "br":
      return createBrotliDecompress({ finishFlush: constants.BROTLI_OPERATION_FLUSH });
    case "zstd":
      return createZstdDecompress({ finishFlush: constants.ZSTD_e_flush });
  }
}

function placed(place: string, findings: readonly Finding[]): PlacedFinding[] {
  return findings.map((finding) => ({ place, ...finding }));
}
