import type { Bytes } from "./bytes.ts";
import { failure, ok, type Result } from "./result.ts";

/** Lower-case hex, two digits a byte (PROTOCOL.md §1.1). */
export function encodeHex(bytes: Uint8Array): string {
  let hex = "";
  for (const byte of bytes) hex += byte.toString(16).padStart(2, "0");
  return hex;
}

/** Bytes of lower-case hex; anything else, upper case included, is refused. */
export function parseHex(hex: string): Result<Bytes, "hex.malformed"> {
  if (hex.length % 2 !== 0 || !/^[0-9a-f]*$/.test(hex)) return failure("hex.malformed");
  const bytes = new Uint8Array(hex.length / 2);
  for (let index = 0; index < bytes.length; index += 1) {
    bytes[index] = Number.parseInt(hex.slice(2 * index, 2 * index + 2), 16);
  }
  return ok(bytes);
}
