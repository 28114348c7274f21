import { concatBytes, type Bytes } from "../bytes/index.ts";
import type { Sha256Hex } from "../protocol/id.ts";
import { SEGMENT_PLAINTEXT_BYTES } from "../protocol/limits.ts";
import { encodeSha256, sha256, sha256Hex } from "./hash.ts";

/** Hashes a file piece by piece, in flat memory and at native speed (PROTOCOL.md §5.5). */
export class FileHasher {
  readonly #hashes: Promise<Bytes>[] = [];
  #lastIsShort = false;

  /** Takes the next piece: 1 MiB, or less if it is the last. The hash is computed while the caller goes on. */
  add(piece: Bytes): void {
    if (this.#lastIsShort || piece.length > SEGMENT_PLAINTEXT_BYTES)
      throw new RangeError("pieces are 1 MiB but the last");
    this.#lastIsShort = piece.length < SEGMENT_PLAINTEXT_BYTES;
    this.#hashes.push(sha256(piece));
  }

  /** Waits until the piece taken last is hashed: whoever reads faster than that would fill the memory. */
  async keepUp(): Promise<void> {
    await this.#hashes.at(-1);
  }

  /** The hash of all pieces; of no pieces, that of an empty file. */
  async finish(): Promise<Sha256Hex> {
    const [first, ...others] = await Promise.all(this.#hashes);
    if (first === undefined) return sha256Hex(new Uint8Array(0));
    return others.length === 0 ? encodeSha256(first) : sha256Hex(concatBytes(first, ...others));
  }
}
