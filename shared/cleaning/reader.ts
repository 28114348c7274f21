import { zeroBytes, type Bytes, type ByteSource } from "../bytes/index.ts";
import { NotCleanable } from "./refusal.ts";

const WINDOW_BYTES = 65_536;

/** Reads the headers of a file one after the other, without asking the file for each: it keeps the last stretch, of 64 KiB unless told. */
export class Reader {
  /** In bytes. */
  readonly size: number;
  readonly #source: ByteSource;
  #window: Bytes = zeroBytes(0);
  readonly #windowBytes: number;
  #start = 0;

  constructor(source: ByteSource, windowBytes: number = WINDOW_BYTES) {
    this.#source = source;
    this.#windowBytes = windowBytes;
    this.size = source.size;
  }

  /** A reader of the same file that keeps a stretch of so many bytes: for headers that stand far from each other. */
  withWindow(bytes: number): Reader {
    return new Reader(this.#source, bytes);
  }

  /** True if the file has `length` bytes from `offset`. */
  has(offset: number, length: number): boolean {
    return offset >= 0 && length >= 0 && offset + length <= this.size;
  }

  /**
   * `length` bytes from `offset`: a view that nobody may write to. Whoever asks for more than a few KiB has bounded it.
   *
   * @throws NotCleanable `cleaning.malformed` where the file ends before
   */
  async bytes(offset: number, length: number): Promise<Bytes> {
    if (!this.has(offset, length)) throw new NotCleanable("cleaning.malformed");
    if (offset < this.#start || offset + length > this.#start + this.#window.length) {
      this.#window = await this.#source.read(offset, Math.min(this.size - offset, Math.max(length, this.#windowBytes)));
      this.#start = offset;
    }
    return this.#window.subarray(offset - this.#start, offset - this.#start + length);
  }

  /** What is at hand from `offset` on, at least one byte: for what is looked through byte by byte. @throws NotCleanable at the end */
  async ahead(offset: number): Promise<Bytes> {
    await this.bytes(offset, 1);
    return this.#window.subarray(offset - this.#start);
  }

  /** `length` bytes, to be read as numbers. @throws NotCleanable like `bytes` */
  async view(offset: number, length: number): Promise<DataView> {
    const bytes = await this.bytes(offset, length);
    return new DataView(bytes.buffer, bytes.byteOffset, length);
  }
}
