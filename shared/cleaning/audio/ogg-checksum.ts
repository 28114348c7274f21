/** The polynomial of Ogg's checksum (RFC 3533 §6), without the power that is always there. */
const POLYNOMIAL = 0x04c1_1db7;

const TABLE = Uint32Array.from({ length: 256 }, (_value, byte) => {
  let rest = byte << 24;
  for (let bit = 0; bit < 8; bit += 1) rest = rest < 0 ? (rest << 1) ^ POLYNOMIAL : rest << 1;
  return rest >>> 0;
});

/** The checksum of bytes. For content it is too slow where JavaScript is not compiled: see `shifted`. */
export function oggChecksum(bytes: Uint8Array): number {
  let sum = 0;
  for (const byte of bytes) sum = ((sum << 8) ^ (TABLE[((sum >>> 24) ^ byte) & 0xff] ?? 0)) >>> 0;
  return sum;
}

/** What a checksum becomes when `count` zero bytes follow: the remainder times x to the power of `8 × count`. */
export function shifted(sum: number, count: number): number {
  let power = POWERS.get(count);
  if (power === undefined) {
    power = powerOf(count);
    POWERS.set(count, power);
  }
  return times(sum, power);
}

/** A page has one of 65,026 lengths at most. */
const POWERS = new Map<number, number>();

function powerOf(count: number): number {
  let power = 1;
  let square = 0x100;
  for (let rest = count; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) power = times(power, square);
    square = times(square, square);
  }
  return power;
}

/** Product of two polynomials over GF(2), and its remainder. */
function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 31; bit >= 0; bit -= 1) {
    product = product < 0 ? (product << 1) ^ POLYNOMIAL : product << 1;
    if (((a >>> bit) & 1) === 1) product ^= b;
  }
  return product >>> 0;
}
