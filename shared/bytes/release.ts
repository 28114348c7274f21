import type { Bytes } from "./bytes.ts";

// ES2024; engines that are older leave it to the garbage collector, which is only later.
const transfer: unknown = Reflect.get(ArrayBuffer.prototype, "transfer");

/**
 * Gives the memory of large bytes back at once. They are empty afterwards, and so is every view on the same buffer: only for
 * bytes that nobody else holds. Garbage collectors let hundreds of MiB pile up behind a stream of buffers before they look.
 */
export function releaseBytes(bytes: Bytes): void {
  if (typeof transfer === "function") Reflect.apply(transfer, bytes.buffer, [0]);
}
