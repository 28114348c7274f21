import type { ByteSource } from "../../bytes/index.ts";
import type { Cleaned, OnProgress } from "../cleaner.ts";
import { clockText, DAY_SECONDS } from "../clock-text.ts";
import { FindingList } from "../finding-list.ts";
import type { FileKind } from "../kinds.ts";
import { PieceList } from "../piece-list.ts";
import { Reader } from "../reader.ts";
import { NotCleanable } from "../refusal.ts";
import { latin1Of, wordsOf } from "../words.ts";
import { readPage } from "./ogg-page.ts";
import { OggStream } from "./ogg-stream.ts";

/** Two gigabytes of usual pages. */
const PAGES_MOST = 500_000;
const STREAMS_MOST = 1000;
const SEARCH_BYTES = 1_048_576;
const TRAIL_BYTES = 1024;
const FIRST_SERIAL = 1;

/** Ogg Skeleton 4.0: when a file was made, and how its streams are called. Players do without. */
const SKELETON = "fishead\0";

/** Keeps the streams of an Ogg file (RFC 3533), numbered one after the other and with nothing said about them. @throws NotCleanable */
export async function cleanOgg(source: ByteSource, _kind: FileKind, onProgress: OnProgress): Promise<Cleaned> {
  const reader = new Reader(source);
  const findings = new FindingList();
  const pieces = new PieceList();
  // A stream that is left out stands as null.
  const streams = new Map<number, OggStream | null>();
  let offset = 0;
  let begun = 0;
  let sound = 0;
  for (let count = 0; ; count += 1) {
    const page = await readPage(reader, offset);
    if (page === null) break;
    if (count >= PAGES_MOST || begun > STREAMS_MOST) throw new NotCleanable("cleaning.too_large");
    if (page.isFirst) {
      const isSkeleton = latin1Of(await reader.bytes(page.body, Math.min(8, page.end - page.body))) === SKELETON;
      if (isSkeleton) {
        findings.add("time", "Ogg Skeleton");
        streams.set(page.serial, null);
      } else {
        // Programs draw them from the time at which they start (ogg.h): it can be found by trying.
        if (page.serial !== FIRST_SERIAL + begun)
          findings.add("identifier", "Ogg bitstream serial number", String(page.serial));
        streams.set(page.serial, await OggStream.begin(reader, page, FIRST_SERIAL + begun, findings, pieces));
        begun += 1;
      }
    } else {
      const stream = streams.get(page.serial);
      if (stream === undefined) throw new NotCleanable("cleaning.malformed");
      if (stream?.hasHeaders === true) sound += 1;
      await stream?.add(reader, page, findings, pieces);
    }
    offset = page.end;
    onProgress(offset);
  }
  if (sound === 0 || [...streams.values()].some((stream) => stream?.hasHeaders === false))
    throw new NotCleanable("cleaning.malformed");
  await findTrail(reader, offset, findings);
  onProgress(source.size);
  const left = new FindingList();
  // A live stream may count from 1970: its recording says when it was made. Players go by these times, and they stay.
  for (const stream of streams.values())
    if (stream !== null && (stream.begins ?? 0n) >= DAY_SECONDS)
      left.add("time", "Ogg granule position", clockText(stream.begins ?? 0n));
  return { findings: findings.all, left: left.all, pieces: pieces.all };
}

/** What follows the last page. Where pages come behind it, sound would be lost: such a file is damaged. @throws NotCleanable */
async function findTrail(reader: Reader, offset: number, findings: FindingList): Promise<void> {
  if (offset === reader.size) return;
  for (let at = offset + 1; at < reader.size; at += SEARCH_BYTES) {
    const bytes = await reader.bytes(at, Math.min(SEARCH_BYTES + 4, reader.size - at));
    for (let found = bytes.indexOf(0x4f); found >= 0; found = bytes.indexOf(0x4f, found + 1)) {
      if (latin1Of(bytes.subarray(found, found + 5)) === "OggS\0" && (await readPage(reader, at + found)) !== null) {
        throw new NotCleanable("cleaning.malformed");
      }
    }
  }
  const bytes = await reader.bytes(offset, Math.min(TRAIL_BYTES, reader.size - offset));
  findings.add("hidden", "after the last page", wordsOf(bytes));
}
