import type { Readable } from "node:stream";
import { concatBytes, type Bytes } from "../../shared/bytes/index.ts";
import { CommandError, UsageError } from "./command-error.ts";

/** Standard input, which can be read once. */
export class StandardInput {
  readonly #stream: Readable;
  #isTaken = false;

  constructor(stream: Readable) {
    this.#stream = stream;
  }

  /** All of it. @throws CommandError `file.too_large`; UsageError if something else has read it */
  async read(largest: number): Promise<Bytes> {
    if (this.#isTaken) throw new UsageError("Only one thing can come from standard input.");
    this.#isTaken = true;
    const pieces: Uint8Array[] = [];
    let length = 0;
    for await (const piece of this.#stream) {
      if (!(piece instanceof Uint8Array)) throw new TypeError("standard input gives bytes");
      length += piece.length;
      if (length > largest) throw new CommandError("file.too_large");
      pieces.push(piece);
    }
    return concatBytes(...pieces);
  }
}
