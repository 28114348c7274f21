import { box, bytesOf, film, movieHeader, pictureEntry, track, zeros, type Part } from "./box-writer.ts";

/** Data of AVCHD cameras: the day and the hour, a degree of latitude, who made the camera, and its model. */
export const CAMERA_DATA = bytesOf(
  Buffer.from("17ee8c60f84d11d98cd60800200c9a66", "hex"),
  ...["MDPM\x07", "\x18\x01\x20\x26\x05", "\x19\x01\x14\x22\x31", "\xb2\0\0\0\x34"],
  ...["\xe0\x01\x08\x01\x01", "\xe4HDR-", "\xe5CX40", "\xe6\x35\0\0\0"],
);

/** A unit behind its length of four bytes. */
export function unit(...parts: readonly Part[]): Buffer {
  const content = bytesOf(...parts);
  return bytesOf(content.length, content);
}

/** A message of a type, with the zeros in it told from those before units. */
export function message(type: number, payload: Uint8Array): Buffer {
  const length = (value: number): Buffer => Buffer.of(...Array<number>(Math.floor(value / 255)).fill(255), value % 255);
  const plain = bytesOf(length(type), length(payload.length), payload).toString("latin1");
  return Buffer.from(plain.replaceAll(/\0\0(?=[\0-\x03])/g, "\0\0\x03"), "latin1");
}

/** User data of somebody who is named by sixteen bytes. */
export const userMessage = (text: string): Buffer => message(5, bytesOf(zeros(16).fill(7), text));

/** Messages in a unit of H.264. */
export const avcMessages = (...messages: readonly Uint8Array[]): Buffer => unit("\x06", ...messages, "\x80");
export const avcSlice = (length = 20): Buffer => unit("\x65", zeros(length).fill(9));

/** A film of one track, whose chunks are given. */
export function filmOf(entry: Uint8Array, chunks: readonly Uint8Array[]): Buffer {
  return film(Buffer.concat(chunks), (start) => {
    let at = start;
    const places = chunks.map((chunk) => {
      at += chunk.length;
      return [at - chunk.length, chunk.length] as const;
    });
    return [movieHeader(), track({ id: 1, handler: "vide", entry, chunks: places })];
  });
}

export const AVC_ENTRY = pictureEntry("avc1", [box("avcC", Buffer.of(1, 66, 0, 30, 0xff, 0xe0, 0))]);
