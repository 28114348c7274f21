import type { Bytes } from "../../shared/bytes/index.ts";

/** Bytes as a file to be saved: without a type of its own, a browser keeps its name as it is. */
export function octets(bytes: Bytes): Blob {
  return new Blob([bytes], { type: "application/octet-stream" });
}
