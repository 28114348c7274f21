export { encodeBase64, encodeBase64Unpadded, parseBase64, parseBase64Unpadded } from "./base64.ts";
export { encodeBech32, parseBech32 } from "./bech32.ts";
export type { Brand } from "./brand.ts";
export { memorySource, type ByteSource } from "./byte-source.ts";
export { ByteQueue } from "./byte-queue.ts";
export {
  compareBytes,
  concatBytes,
  copyBytes,
  equalBytes,
  isZeroBytes,
  startsWithBytes,
  u32,
  zeroBytes,
  type Bytes,
} from "./bytes.ts";
export { encodeHex, parseHex } from "./hex.ts";
export { releaseBytes } from "./release.ts";
export { failure, ok, type Failure, type Ok, type Result } from "./result.ts";
export { encodeUtf8, isWellFormedText, parseUtf8 } from "./utf8.ts";
