import type { Readable } from "node:stream";
import { concatBytes, parseUtf8, type Bytes } from "../../shared/bytes/index.ts";
import { CommandError, UsageError } from "./command-error.ts";

const NEWLINE = 0x0a;
const LINE_LONGEST_BYTES = 4096;

/** Standard input, which can be read once. */
export class StandardInput {
  /** True if a person types it, who can be asked. */
  readonly isTerminal: boolean;
  readonly #stream: Readable;
  #isTaken = false;

  constructor(stream: Readable, isTerminal = false) {
    this.#stream = stream;
    this.isTerminal = isTerminal;
  }

  /** All of it. @throws CommandError `file.too_large`; UsageError if something else has read it */
  read(largest: number): Promise<Bytes> {
    return this.#read(largest, () => false);
  }

  /** The first line of it, without waiting for more. @throws CommandError `file.too_large`, `text.malformed`; UsageError */
  async line(): Promise<string> {
    const text = parseUtf8(await this.#read(LINE_LONGEST_BYTES, (piece) => piece.includes(NEWLINE)));
    if (!text.ok) throw new CommandError(text.code, "standard input");
    return text.value.split(/\r?\n/, 1)[0] ?? "";
  }

  async #read(largest: number, isLast: (piece: Uint8Array) => boolean): Promise<Bytes> {
    if (this.#isTaken) throw new UsageError("Only one thing can come from standard input.");
    this.#isTaken = true;
    const pieces: Uint8Array[] = [];
    let length = 0;
    for await (const piece of this.#stream) {
      if (!(piece instanceof Uint8Array)) throw new TypeError("standard input gives bytes");
      length += piece.length;
      if (length > largest) throw new CommandError("file.too_large", `standard input, at most ${largest} bytes`);
      pieces.push(piece);
      if (isLast(piece)) break;
    }
    return concatBytes(...pieces);
  }
}
