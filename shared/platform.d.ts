// The few platform globals that shared code may use: present in every browser we support, in workers and in Node.
// There is no DOM library and no Node library here, so that importing either is a compile error.

declare class TextEncoder {
  encode(input: string): Uint8Array<ArrayBuffer>;
}

declare class TextDecoder {
  constructor(label: "utf-8", options: { fatal: boolean; ignoreBOM: boolean });
  decode(input: Uint8Array): string;
}

interface CryptoKey {
  readonly type: string;
}

interface SubtleCrypto {
  digest(algorithm: "SHA-256" | "SHA-512", data: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>;
  importKey(
    format: "raw",
    keyData: Uint8Array<ArrayBuffer>,
    algorithm: "HKDF" | "AES-GCM" | { readonly name: "HMAC"; readonly hash: "SHA-256" },
    extractable: false,
    keyUsages: ("deriveBits" | "encrypt" | "decrypt" | "sign")[],
  ): Promise<CryptoKey>;
  deriveBits(
    algorithm: {
      readonly name: "HKDF";
      readonly hash: "SHA-256";
      readonly salt: Uint8Array<ArrayBuffer>;
      readonly info: Uint8Array<ArrayBuffer>;
    },
    baseKey: CryptoKey,
    length: number,
  ): Promise<ArrayBuffer>;
  sign(algorithm: "HMAC", key: CryptoKey, data: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>;
  encrypt(algorithm: AesGcmParameters, key: CryptoKey, data: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>;
  decrypt(algorithm: AesGcmParameters, key: CryptoKey, data: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>;
}

interface AesGcmParameters {
  readonly name: "AES-GCM";
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly additionalData: Uint8Array<ArrayBuffer>;
}

declare const crypto: {
  readonly subtle: SubtleCrypto;
  /** At most 65,536 bytes at once. */
  getRandomValues(array: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>;
};

interface AbortSignal {
  readonly aborted: boolean;
  addEventListener(type: "abort", listener: () => void, options?: { once: boolean }): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

// What a timer is, is the platform's own affair.
declare function setTimeout(handler: () => void, milliseconds: number): never;
declare function clearTimeout(timer: never): void;

interface StreamWriter {
  write(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  close(): Promise<void>;
  abort(): Promise<void>;
}

interface StreamReader {
  read(): Promise<
    | { readonly done: false; readonly value: Uint8Array<ArrayBuffer> }
    | { readonly done: true; readonly value?: undefined }
  >;
  cancel(): Promise<void>;
}

/** Two ends that have to be used at the same time: neither takes more than a little while the other waits. */
interface StreamPair {
  readonly writable: { getWriter(): StreamWriter };
  readonly readable: { getReader(): StreamReader };
}

declare class CompressionStream implements StreamPair {
  readonly writable: StreamPair["writable"];
  readonly readable: StreamPair["readable"];
  constructor(format: "deflate" | "deflate-raw" | "gzip");
}

declare class DecompressionStream implements StreamPair {
  readonly writable: StreamPair["writable"];
  readonly readable: StreamPair["readable"];
  constructor(format: "deflate" | "deflate-raw" | "gzip");
}
