import {
  concatBytes,
  encodeBase64Unpadded,
  encodeUtf8,
  failure,
  ok,
  parseBase64Unpadded,
  type Bytes,
  type Result,
} from "../bytes/index.ts";

// The header of an age v1 file, C2SP age.md "Header". No key is needed to parse it: the server does, too (PROTOCOL.md §4.9).

/** One recipient stanza. */
export interface Stanza {
  readonly type: string;
  readonly args: readonly string[];
  readonly body: Bytes;
}

/** A header that is well formed. Its MAC is not checked yet. */
export interface AgeHeader {
  readonly stanzas: readonly Stanza[];
  readonly mac: Bytes;
  /** What the MAC covers: up to and including `---`. */
  readonly authenticated: Bytes;
  /** Where the payload starts, in bytes. */
  readonly length: number;
}

/** More than any header of PROTOCOL.md §4.1 needs; bounds what a hostile file can make a reader hold. */
export const AGE_HEADER_LARGEST_BYTES: number = 64 * 1024;

const MAC_BYTES = 32;
const COLUMNS = 64;
const LINE_FEED = 0x0a;
const VERSION_LINE = "age-encryption.org/v1";
const ARGUMENT = /^[\x21-\x7e]+$/;

/** Why a header was not read: broken, or its end is not there yet. */
export type AgeHeaderError = "age.header_malformed" | "age.header_incomplete";

/** Reads the header at the start of a file. Never throws on hostile bytes. */
export function parseAgeHeader(file: Uint8Array): Result<AgeHeader, AgeHeaderError> {
  const lines = new LineReader(file);
  const version = lines.next();
  if (version === END_IS_MISSING) return couldBecome(file) ? lines.shortage() : failure("age.header_malformed");
  if (version !== VERSION_LINE) return failure("age.header_malformed");
  const stanzas: Stanza[] = [];
  for (;;) {
    const start = lines.offset;
    const line = lines.next();
    if (line === END_IS_MISSING) return lines.shortage();
    if (line?.startsWith("--- ") === true) {
      const mac = parseBase64Unpadded(line.slice(4));
      if (!mac.ok || mac.value.length !== MAC_BYTES || stanzas.length === 0) return failure("age.header_malformed");
      const authenticated = concatBytes(file.subarray(0, start), encodeUtf8("---"));
      return ok({ stanzas, mac: mac.value, authenticated, length: lines.offset });
    }
    if (line?.startsWith("-> ") !== true) return failure("age.header_malformed");
    const [type, ...args] = line.slice(3).split(" ");
    if (type === undefined || ![type, ...args].every((arg) => ARGUMENT.test(arg)))
      return failure("age.header_malformed");
    const body = readBody(lines);
    if (body === END_IS_MISSING) return lines.shortage();
    if (body === null) return failure("age.header_malformed");
    stanzas.push({ type, args, body });
  }
}

/** The header text that the MAC covers, for these stanzas. */
export function encodeAgeHeader(stanzas: readonly Stanza[]): Bytes {
  const parts = stanzas.map(({ type, args, body }) => {
    const text = encodeBase64Unpadded(body);
    const lines: string[] = [];
    for (let start = 0; start <= text.length; start += COLUMNS) lines.push(text.slice(start, start + COLUMNS));
    return `-> ${[type, ...args].join(" ")}\n${lines.join("\n")}\n`;
  });
  return encodeUtf8(`${VERSION_LINE}\n${parts.join("")}---`);
}

/** The whole header: what the MAC covers, and the MAC. */
export function encodeAuthenticatedHeader(authenticated: Uint8Array, mac: Uint8Array): Bytes {
  return concatBytes(authenticated, encodeUtf8(` ${encodeBase64Unpadded(mac)}\n`));
}

function readBody(lines: LineReader): Bytes | typeof END_IS_MISSING | null {
  const parts: string[] = [];
  for (;;) {
    const line = lines.next();
    if (line === END_IS_MISSING) return END_IS_MISSING;
    if (line === null || line.length > COLUMNS) return null;
    parts.push(line);
    if (line.length < COLUMNS) break;
  }
  const body = parseBase64Unpadded(parts.join(""));
  return body.ok ? body.value : null;
}

function couldBecome(file: Uint8Array): boolean {
  return encodeUtf8(`${VERSION_LINE}\n`)
    .subarray(0, file.length)
    .every((byte, index) => byte === file[index]);
}

// Not a text, so that no line of a file can be taken for it.
const END_IS_MISSING = Symbol("the end of the line is not there");

class LineReader {
  offset = 0;
  readonly #file: Uint8Array;

  constructor(file: Uint8Array) {
    this.#file = file;
  }

  /** The next line of printable ASCII without its line feed; null if it has other bytes. */
  next(): string | null | typeof END_IS_MISSING {
    const limit = Math.min(this.#file.length, AGE_HEADER_LARGEST_BYTES);
    const end = this.#file.subarray(0, limit).indexOf(LINE_FEED, this.offset);
    if (end === -1) return END_IS_MISSING;
    let line = "";
    for (const byte of this.#file.subarray(this.offset, end)) {
      if (byte < 0x20 || byte > 0x7e) return null;
      line += String.fromCharCode(byte);
    }
    this.offset = end + 1;
    return line;
  }

  /** What a missing line feed means: more bytes are needed, or the header is too large. */
  shortage(): Result<never, AgeHeaderError> {
    return failure(this.#file.length >= AGE_HEADER_LARGEST_BYTES ? "age.header_malformed" : "age.header_incomplete");
  }
}
