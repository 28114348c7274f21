/** Bytes that own a plain buffer: the form that WebCrypto and Blob accept. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** `length` zero bytes. */
export function zeroBytes(length: number): Bytes {
  return new Uint8Array(length);
}

/** A copy that owns a plain buffer, whatever the view was on. */
export function copyBytes(view: Uint8Array): Bytes {
  return new Uint8Array(view);
}

/** Joins in order; a single allocation. */
export function concatBytes(...parts: readonly Uint8Array[]): Bytes {
  let length = 0;
  for (const part of parts) length += part.length;
  const joined = new Uint8Array(length);
  let offset = 0;
  for (const part of parts) {
    joined.set(part, offset);
    offset += part.length;
  }
  return joined;
}

/** Equality of public bytes. Takes time that depends on the contents: for secrets use `equalSecrets` of `sodium`. */
export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

/** True if `bytes` begins with `prefix`. */
export function startsWithBytes(bytes: Uint8Array, prefix: Uint8Array): boolean {
  return bytes.length >= prefix.length && equalBytes(bytes.subarray(0, prefix.length), prefix);
}

/** True if every byte is zero. */
export function isZeroBytes(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0);
}

/** Order of two byte strings, as `memcmp` and then the shorter first. */
export function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const shared = Math.min(a.length, b.length);
  for (let index = 0; index < shared; index += 1) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** A 32-bit number as 4 bytes, big-endian (PROTOCOL.md §1.1). @throws RangeError outside 0…2^32−1 */
export function u32(value: number): Bytes {
  if (!Number.isInteger(value) || value < 0 || value > 0xffff_ffff) throw new RangeError("not a u32");
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, false);
  return bytes;
}
