import { ByteQueue, concatBytes, failure, ok, zeroBytes, type Bytes, type Result } from "../bytes/index.ts";
import { parseAgeHeader, type AgeHeader, type Stanza } from "../protocol/age-header.ts";
import { CHUNK_PLAINTEXT_BYTES, CHUNK_TAG_BYTES, PAYLOAD_NONCE_BYTES } from "../protocol/sealed-letter.ts";
import type { Sodium } from "../sodium/sodium.ts";
import { chunkNonce, headerMac, payloadKey, type FileKey } from "./age-key.ts";

/** All ways of failing to open look the same from outside (PROTOCOL.md §4.4). */
export type OpenError = "open.failed";

/**
 * Tries one identity on a header's stanzas: the file key; null if no stanza is for it; "malformed" if a stanza of its type
 * breaks the rules of that type, which condemns the file.
 */
export type UnwrapFileKey = (stanzas: readonly Stanza[]) => Promise<FileKey | null | "malformed">;

const CHUNK_SEALED_BYTES = CHUNK_PLAINTEXT_BYTES + CHUNK_TAG_BYTES;

type State =
  | { readonly stage: "header" }
  | { readonly stage: "nonce"; readonly fileKey: FileKey }
  | { readonly stage: "payload"; readonly key: Bytes; readonly chunk: number }
  | { readonly stage: "failed" };

/** Opens an age v1 file as it comes in, and gives out only plaintext that is authentic. Never throws on hostile bytes. */
export class AgeOpener {
  readonly #sodium: Sodium;
  readonly #identities: readonly UnwrapFileKey[];
  #pending = new ByteQueue();
  #state: State = { stage: "header" };

  constructor(sodium: Sodium, identities: readonly UnwrapFileKey[]) {
    this.#sodium = sodium;
    this.#identities = identities;
  }

  /** Takes the next bytes of the file, and gives the plaintext that they complete. */
  async push(bytes: Uint8Array): Promise<Result<Bytes, OpenError>> {
    if (this.#isFailed()) return failure("open.failed");
    this.#pending.add(bytes);
    if (this.#state.stage === "header") await this.#readHeader(false);
    if (this.#state.stage === "nonce") await this.#readNonce(this.#state.fileKey);
    const plaintext: Bytes[] = [];
    // A chunk is not the last one if more bytes follow it.
    while (this.#state.stage === "payload" && this.#pending.length > CHUNK_SEALED_BYTES) {
      const chunk = this.#openChunk(this.#pending.peek().subarray(0, CHUNK_SEALED_BYTES), false);
      if (chunk === null) return this.#fail();
      plaintext.push(chunk);
      this.#pending.drop(CHUNK_SEALED_BYTES);
    }
    if (this.#isFailed()) return failure("open.failed");
    return ok(concatBytes(...plaintext));
  }

  /** Says that the file is over, and gives the rest of the plaintext. */
  async finish(): Promise<Result<Bytes, OpenError>> {
    if (this.#state.stage === "header") await this.#readHeader(true);
    if (this.#state.stage !== "payload") return this.#fail();
    const isFirst = this.#state.chunk === 0;
    const chunk = this.#openChunk(this.#pending.peek(), true);
    // The last chunk may be empty only if the whole payload is.
    if (chunk === null || (chunk.length === 0 && !isFirst)) return this.#fail();
    this.#forget();
    return ok(chunk);
  }

  async #readHeader(isOver: boolean): Promise<void> {
    const header = parseAgeHeader(this.#pending.peek());
    if (!header.ok) {
      if (isOver || header.code === "age.header_malformed") this.#forget();
      return;
    }
    const fileKey = await this.#unwrap(header.value);
    if (fileKey === null) {
      this.#forget();
      return;
    }
    this.#pending.drop(header.value.length);
    this.#state = { stage: "nonce", fileKey };
  }

  async #unwrap(header: AgeHeader): Promise<FileKey | null> {
    for (const identity of this.#identities) {
      const fileKey = await identity(header.stanzas);
      if (fileKey === "malformed") return null;
      if (fileKey === null) continue;
      const mac = await headerMac(fileKey, header.authenticated);
      return this.#sodium.equalSecrets(mac, header.mac) ? fileKey : null;
    }
    return null;
  }

  async #readNonce(fileKey: FileKey): Promise<void> {
    if (this.#pending.length < PAYLOAD_NONCE_BYTES) return;
    const key = await payloadKey(fileKey, this.#pending.peek().slice(0, PAYLOAD_NONCE_BYTES));
    this.#sodium.wipe(fileKey);
    this.#pending.drop(PAYLOAD_NONCE_BYTES);
    this.#state = { stage: "payload", key, chunk: 0 };
  }

  #openChunk(sealed: Uint8Array, isLast: boolean): Bytes | null {
    if (this.#state.stage !== "payload") return null;
    const { key, chunk } = this.#state;
    this.#state = { stage: "payload", key, chunk: chunk + 1 };
    return this.#sodium.chachaOpen(sealed, zeroBytes(0), chunkNonce(chunk, isLast), key);
  }

  // A method, so that the compiler does not carry an earlier narrowing of the state across calls that change it.
  #isFailed(): boolean {
    return this.#state.stage === "failed";
  }

  #fail(): Result<never, OpenError> {
    this.#forget();
    return failure("open.failed");
  }

  #forget(): void {
    if (this.#state.stage === "nonce") this.#sodium.wipe(this.#state.fileKey);
    if (this.#state.stage === "payload") this.#sodium.wipe(this.#state.key);
    this.#pending = new ByteQueue();
    this.#state = { stage: "failed" };
  }
}

/** Opens a whole age v1 file. */
export async function openAge(
  sodium: Sodium,
  identities: readonly UnwrapFileKey[],
  file: Bytes,
): Promise<Result<Bytes, OpenError>> {
  const opener = new AgeOpener(sodium, identities);
  const start = await opener.push(file);
  if (!start.ok) return start;
  const end = await opener.finish();
  return end.ok ? ok(concatBytes(start.value, end.value)) : end;
}
