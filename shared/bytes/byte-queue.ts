import { zeroBytes, type Bytes } from "./bytes.ts";

/** Bytes that wait to be taken from the front. Each byte is moved a bounded number of times, however small the pieces are. */
export class ByteQueue {
  #buffer: Bytes = zeroBytes(0);
  #start = 0;
  #end = 0;

  get length(): number {
    return this.#end - this.#start;
  }

  /** What waits: a view that is valid until the queue changes. */
  peek(): Bytes {
    return this.#buffer.subarray(this.#start, this.#end);
  }

  add(bytes: Uint8Array): void {
    if (this.#end + bytes.length > this.#buffer.length) this.#makeRoom(bytes.length);
    this.#buffer.set(bytes, this.#end);
    this.#end += bytes.length;
  }

  /** Drops bytes from the front. */
  drop(count: number): void {
    this.#start = Math.min(this.#start + count, this.#end);
  }

  #makeRoom(count: number): void {
    const waiting = this.peek();
    const needed = waiting.length + count;
    // Room for as much again, so that moving what waits is paid for by what was added.
    this.#buffer = zeroBytes(needed === count ? count : 2 * needed);
    this.#buffer.set(waiting);
    this.#start = 0;
    this.#end = waiting.length;
  }
}
