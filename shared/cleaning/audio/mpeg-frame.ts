// Headers of frames of layer III, as numbers of 32 bits (ISO 11172-3 §2.4.1.3, ISO 13818-3 §2.4.2.3).

/** The bits in which all frames of a file are the same: the mark, the version, the layer and the sample rate. */
const FORMAT_BITS = 0xfffe_0c00;

const MARK_BITS = 0xffe0_0000;
const LAYER_III = 1;
const VERSION_1 = 3;
const NO_VERSION = 1;
const MONO = 3;
const KILOBITS_1: readonly number[] = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0];
const KILOBITS_2: readonly number[] = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0];
const SAMPLE_RATES: readonly number[] = [44_100, 48_000, 32_000, 0];
/** By which the rates are divided: version 2.5, none, 2, 1. */
const DIVISORS: readonly number[] = [4, 1, 2, 1];

/** What is the same in all frames of a file. */
export function formatOf(header: number): number {
  return (header & FORMAT_BITS) >>> 0;
}

/** True if four bytes begin a frame of layer III of a rate that tables do not have, whose length nothing says. */
export function isFreeFormat(header: number): boolean {
  return isLayerIII(header) && ((header >>> 12) & 0xf) === 0 && ((header >>> 10) & 3) !== 3;
}

/** How long the frame is that four bytes begin; 0 if they begin none, or one of another format than is given. */
export function frameBytes(header: number, format: number | null): number {
  if (format !== null ? (header & FORMAT_BITS) >>> 0 !== format : !isLayerIII(header)) return 0;
  const version = (header >>> 19) & 3;
  const kilobits = (version === VERSION_1 ? KILOBITS_1 : KILOBITS_2)[(header >>> 12) & 0xf] ?? 0;
  const rate = (SAMPLE_RATES[(header >>> 10) & 3] ?? 0) / (DIVISORS[version] ?? 1);
  if (kilobits === 0 || rate === 0) return 0;
  const perFrame = version === VERSION_1 ? 144_000 : 72_000;
  return Math.floor((perFrame * kilobits) / rate) + ((header >>> 9) & 1);
}

/** Where the sound's own description ends, in bytes from the start of a frame without a checksum. */
export function sideEndOf(header: number): number {
  const isMono = ((header >>> 6) & 3) === MONO;
  if (((header >>> 19) & 3) === VERSION_1) return isMono ? 21 : 36;
  return isMono ? 13 : 21;
}

function isLayerIII(header: number): boolean {
  return (
    (header & MARK_BITS) >>> 0 === MARK_BITS &&
    ((header >>> 17) & 3) === LAYER_III &&
    ((header >>> 19) & 3) !== NO_VERSION
  );
}
