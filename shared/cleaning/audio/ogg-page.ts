import { copyBytes, zeroBytes, type Bytes } from "../../bytes/index.ts";
import type { Reader } from "../reader.ts";
import { latin1Of } from "../words.ts";
import { oggChecksum, shifted } from "./ogg-checksum.ts";

/** A page (RFC 3533 §6). Offsets are those of the file. */
export interface Page {
  readonly offset: number;
  readonly body: number;
  readonly end: number;
  readonly isContinued: boolean;
  readonly isFirst: boolean;
  /** Where it is in time, in units of its codec; below zero where nothing ends on it. */
  readonly granule: bigint;
  readonly serial: number;
  readonly sequence: number;
  /** How long its segments are: a packet ends with one of less than 255 bytes. */
  readonly segments: Bytes;
}

const HEADER_BYTES = 27;
const GRANULE_AT = 6;
const SERIAL_AT = 14;
const SEQUENCE_AT = 18;
const CHECKSUM_AT = 22;
export const SEGMENTS_MOST = 255;
export const SEGMENT_BYTES = 255;

/** The page at a place; null if there is none that is whole. */
export async function readPage(reader: Reader, offset: number): Promise<Page | null> {
  if (!reader.has(offset, HEADER_BYTES)) return null;
  const view = await reader.view(offset, HEADER_BYTES);
  const start = latin1Of(new Uint8Array(view.buffer, view.byteOffset, 5));
  const count = view.getUint8(26);
  if (start !== "OggS\0" || !reader.has(offset, HEADER_BYTES + count)) return null;
  const segments = copyBytes(await reader.bytes(offset + HEADER_BYTES, count));
  const body = offset + HEADER_BYTES + count;
  const end = segments.reduce((sum, length) => sum + length, body);
  if (end > reader.size) return null;
  const flags = view.getUint8(5);
  return {
    offset,
    body,
    end,
    isContinued: (flags & 1) === 1,
    isFirst: (flags & 2) === 2,
    granule: view.getBigInt64(GRANULE_AT, true),
    serial: view.getUint32(SERIAL_AT, true),
    sequence: view.getUint32(SEQUENCE_AT, true),
    segments,
  };
}

/**
 * The header of a page with other numbers. The checksum is linear: what the change does to it follows from the change and the length of
 * the page, and the content is not read.
 */
export async function renumbered(reader: Reader, page: Page, serial: number, sequence: number): Promise<Bytes> {
  const header = copyBytes(await reader.bytes(page.offset, page.body - page.offset));
  const view = new DataView(header.buffer);
  const change = zeroBytes(8);
  const changes = new DataView(change.buffer);
  changes.setUint32(0, page.serial ^ serial, true);
  changes.setUint32(4, page.sequence ^ sequence, true);
  view.setUint32(SERIAL_AT, serial, true);
  view.setUint32(SEQUENCE_AT, sequence, true);
  const sum = shifted(oggChecksum(change), page.end - page.offset - CHECKSUM_AT);
  view.setUint32(CHECKSUM_AT, view.getUint32(CHECKSUM_AT, true) ^ sum, true);
  return header;
}

/** Pages that hold packets of headers, the first of them of a number. */
export function pagesOf(packets: readonly Uint8Array[], serial: number, first: number): readonly Bytes[] {
  const segments = packets.flatMap((packet) =>
    Array.from({ length: Math.floor(packet.length / SEGMENT_BYTES) + 1 }, (_value, index) =>
      packet.subarray(index * SEGMENT_BYTES, (index + 1) * SEGMENT_BYTES),
    ),
  );
  const pages: Bytes[] = [];
  for (let from = 0; from < segments.length; from += SEGMENTS_MOST) {
    const isContinued = from > 0 && segments[from - 1]?.length === SEGMENT_BYTES;
    pages.push(pageOf(segments.slice(from, from + SEGMENTS_MOST), serial, first + pages.length, isContinued));
  }
  return pages;
}

function pageOf(segments: readonly Uint8Array[], serial: number, sequence: number, isContinued: boolean): Bytes {
  const body = HEADER_BYTES + segments.length;
  const page = zeroBytes(segments.reduce((sum, segment) => sum + segment.length, body));
  const view = new DataView(page.buffer);
  page.set([0x4f, 0x67, 0x67, 0x53, 0, (isContinued ? 1 : 0) + (sequence === 0 ? 2 : 0)]);
  // A page on which no packet ends has no place in time.
  if (segments.every((segment) => segment.length === SEGMENT_BYTES)) page.fill(0xff, 6, SERIAL_AT);
  view.setUint32(SERIAL_AT, serial, true);
  view.setUint32(SEQUENCE_AT, sequence, true);
  page[26] = segments.length;
  let at = body;
  for (const [index, segment] of segments.entries()) {
    page[HEADER_BYTES + index] = segment.length;
    page.set(segment, at);
    at += segment.length;
  }
  view.setUint32(CHECKSUM_AT, oggChecksum(page), true);
  return page;
}
