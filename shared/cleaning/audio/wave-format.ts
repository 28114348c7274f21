import { copyBytes, zeroBytes, type Bytes } from "../../bytes/index.ts";
import { NotCleanable } from "../refusal.ts";

const PCM = 0x0001;
const FLOAT = 0x0003;
const EXTENSIBLE = 0xfffe;

/** Codecs whose sound is in `data` alone (RFC 2361): PCM, Microsoft ADPCM, float, A-law, µ-law, IMA ADPCM, GSM 6.10, MP3, and the form that says more. */
const CODECS: readonly number[] = [PCM, 0x0002, FLOAT, 0x0006, 0x0007, 0x0011, 0x0031, 0x0055, EXTENSIBLE];
/** One block of these is one moment of sound. */
const PLAIN: readonly number[] = [PCM, FLOAT, 0x0006, 0x0007];

const BASE_BYTES = 16;
const COUNTED_BYTES = 18;
/** The coefficients of ADPCM are 32 bytes, the second half of the extensible form 22. */
const EXTRA_BYTES_MOST = 64;
const EXTENSIBLE_EXTRA_BYTES = 22;
const SUBFORMAT_AT = 24;
/** What follows the codec's number in a subformat (KSDATAFORMAT_SUBTYPE_WAVEFORMATEX). */
const SUBFORMAT_END = "000000001000800000aa00389b71";

/** How the sound of a wave file is stored. */
export interface WaveFormat {
  /** The content of the chunk `fmt `, with nothing behind it. */
  readonly bytes: Bytes;
  /** What sound comes in, in bytes; 1 where that is not known. */
  readonly blockBytes: number;
}

/** Reads the chunk `fmt ` (Microsoft RIFF specification, WAVEFORMATEX). @throws NotCleanable */
export function readWaveFormat(content: Uint8Array): WaveFormat {
  if (content.length < BASE_BYTES) throw new NotCleanable("cleaning.malformed");
  const view = new DataView(content.buffer, content.byteOffset, content.length);
  const codec = view.getUint16(0, true);
  if (!CODECS.includes(codec)) throw new NotCleanable("cleaning.unsupported");
  const extraBytes = content.length < COUNTED_BYTES ? 0 : view.getUint16(BASE_BYTES, true);
  const known = codec === EXTENSIBLE ? EXTENSIBLE_EXTRA_BYTES : extraBytes;
  if (extraBytes > EXTRA_BYTES_MOST || extraBytes < known || content.length < BASE_BYTES + known) {
    throw new NotCleanable("cleaning.malformed");
  }
  const used = codec === EXTENSIBLE ? subformatOf(content, view) : codec;
  if (codec === PCM || content.length < COUNTED_BYTES) {
    return { bytes: copyBytes(content.subarray(0, BASE_BYTES)), blockBytes: blockBytesOf(used, view) };
  }
  const bytes = zeroBytes(COUNTED_BYTES + known);
  bytes.set(content.subarray(0, bytes.length));
  new DataView(bytes.buffer).setUint16(BASE_BYTES, known, true);
  return { bytes, blockBytes: blockBytesOf(used, view) };
}

function blockBytesOf(codec: number, view: DataView): number {
  return PLAIN.includes(codec) ? Math.max(1, view.getUint16(12, true)) : 1;
}

function subformatOf(content: Uint8Array, view: DataView): number {
  const end = [...content.subarray(SUBFORMAT_AT + 2, SUBFORMAT_AT + 16)];
  const codec = view.getUint16(SUBFORMAT_AT, true);
  const isKnown = end.map((byte) => byte.toString(16).padStart(2, "0")).join("") === SUBFORMAT_END;
  if (!isKnown || !CODECS.includes(codec)) throw new NotCleanable("cleaning.unsupported");
  return codec;
}
