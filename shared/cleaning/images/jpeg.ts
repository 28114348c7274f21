import type { ByteSource } from "../../bytes/index.ts";
import type { Cleaned, Cleaner, OnProgress } from "../cleaner.ts";
import { FindingList } from "../finding-list.ts";
import type { Finding } from "../findings.ts";
import { PieceList } from "../piece-list.ts";
import type { Piece } from "../pieces.ts";
import { Reader } from "../reader.ts";
import { NotCleanable } from "../refusal.ts";
import { latin1Of, wordsOf } from "../words.ts";
import { JpegApps } from "./jpeg-apps.ts";
import { FRAMES, MARKER, nextMarker } from "./jpeg-marker.ts";
import { isOfPicture } from "./jpeg-tables.ts";

/** More than pictures have, even progressive ones with every scan by itself. */
const SEGMENTS_MOST = 20_000;

const COMMENT_BYTES = 1024;
const TRAILER_BYTES = 65_536;

/**
 * JPEG (ITU T.81): keeps the frame, its tables, its scans with what is coded in them, and what says how colors are to be read and how the
 * picture is to be turned. Applications' segments, comments, thumbnails, and everything after the end of the picture are left out.
 */
export const cleanJpeg: Cleaner = async (source, _kind, onProgress): Promise<Cleaned> => {
  const found = new FindingList();
  const { pieces, left, end } = await jpegPieces(source, found, "picture", onProgress);
  if (end < source.size) found.add("hidden", await trailerName(source, end));
  return { findings: found.all, left, pieces };
};

/** What a JPEG stream is: a picture by itself, or in a TIFF file one of its tiles, or the tables that its tiles share. */
export type JpegRole = "picture" | "tile" | "tables";

/** The clean stream, what it still reveals, and where the one that was read ends. @throws NotCleanable */
export async function jpegPieces(
  source: ByteSource,
  found: FindingList,
  role: JpegRole,
  onProgress: OnProgress,
): Promise<{ readonly pieces: readonly Piece[]; readonly left: readonly Finding[]; readonly end: number }> {
  const reader = new Reader(source);
  if ((await reader.view(0, 2)).getUint16(0) !== 0xff00 + MARKER.soi) throw new NotCleanable("cleaning.malformed");
  const apps = new JpegApps(found);
  const body = new PieceList();
  const seen = { frames: 0, scans: 0 };
  let at = 2;
  let inScan = false;
  for (let count = 0; ; count += 1) {
    if (count > SEGMENTS_MOST) throw new NotCleanable("cleaning.too_large");
    const marker = await nextMarker(source, at, onProgress);
    if (inScan) body.keep(at, marker.start - at);
    else if (marker.start > at) found.add("hidden", "JPEG between segments");
    if (marker.code === MARKER.eoi) {
      at = marker.end;
      break;
    }
    const length = (await reader.view(marker.end, 2)).getUint16(0);
    const content = await reader.bytes(marker.end + 2, length - 2);
    at = marker.end + length;
    inScan = marker.code === MARKER.sos;
    if (inScan) seen.scans += 1;
    if (FRAMES.includes(marker.code)) seen.frames += 1;
    if (isOfPicture(marker.code, content)) body.keep(marker.end - 2, 2 + length);
    else if (marker.code >= MARKER.app0 && marker.code <= MARKER.app15)
      await apps.add(marker.code - MARKER.app0, content, seen.scans === 0);
    else if (marker.code === MARKER.com)
      found.add("description", "JPEG COM", wordsOf(content.subarray(0, COMMENT_BYTES)));
    else throw new NotCleanable("cleaning.unsupported");
    if (seen.scans > 0 && seen.frames !== 1) throw new NotCleanable("cleaning.malformed");
  }
  if (role === "tables" ? seen.frames > 0 : seen.scans === 0) throw new NotCleanable("cleaning.malformed");
  const pieces = new PieceList();
  pieces.write(Uint8Array.of(0xff, MARKER.soi));
  for (const piece of apps.finish()) pieces.write(piece);
  pieces.addAll(body.all);
  pieces.write(Uint8Array.of(0xff, MARKER.eoi));
  return { pieces: pieces.all, left: apps.left.all, end: at };
}

/** What stands behind a picture: phones put videos and further pictures there, and programs what they have not cut off. */
async function trailerName(source: ByteSource, end: number): Promise<string> {
  const start = latin1Of(await source.read(end, Math.min(TRAILER_BYTES, source.size - end)));
  if (start.includes("ftyp")) return "JPEG after EOI: a video";
  return start.includes("\xff\xd8\xff") ? "JPEG after EOI: a picture" : "JPEG after EOI";
}
