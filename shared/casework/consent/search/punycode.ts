// RFC 3492: how letters beyond ASCII are written in the names of hosts.

const BASE = 36;
const LEAST = 1;
const MOST = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_CODE = 0x80;
const LAST_CODE = 0x10_ff_ff;
/** Octets of the longest label of a host name, without its "xn--" (RFC 1035 §2.3.4). */
const LABEL_LONGEST = 59;

/** What a label says without its "xn--"; null when it is none, or too long to be one. */
export function decodePunycode(label: string): string | null {
  if (label.length > LABEL_LONGEST) return null;
  const end = label.lastIndexOf("-");
  const codes = [...label.slice(0, Math.max(0, end))].map((letter) => letter.codePointAt(0) ?? 0);
  let rest = label.slice(end + 1);
  let code = FIRST_CODE;
  let index = 0;
  let bias = FIRST_BIAS;
  while (rest !== "") {
    const delta = readNumber(rest, bias);
    if (delta === null) return null;
    index += delta.value;
    const length = codes.length + 1;
    bias = adapted(delta.value, length, codes.length === 0 || code === FIRST_CODE);
    code += Math.floor(index / length);
    index %= length;
    if (code > LAST_CODE) return null;
    codes.splice(index, 0, code);
    index += 1;
    rest = rest.slice(delta.digits);
  }
  return String.fromCodePoint(...codes);
}

// §3.3: digits of growing weight, until one is below its threshold.
function readNumber(text: string, bias: number): { readonly value: number; readonly digits: number } | null {
  let value = 0;
  let weight = 1;
  for (let at = 0; at < text.length; at += 1) {
    const digit = digitOf(text.charCodeAt(at));
    if (digit === null) return null;
    value += digit * weight;
    if (value > Number.MAX_SAFE_INTEGER / BASE) return null;
    const threshold = Math.min(MOST, Math.max(LEAST, BASE * (at + 1) - bias));
    if (digit < threshold) return { value, digits: at + 1 };
    weight *= BASE - threshold;
  }
  return null;
}

function digitOf(unit: number): number | null {
  const letter = String.fromCharCode(unit).toLowerCase();
  if (/[a-z]/.test(letter)) return letter.charCodeAt(0) - 97;
  return /\d/.test(letter) ? Number(letter) + 26 : null;
}

// §3.4, §6.1
function adapted(delta: number, length: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? DAMP : 2));
  rest += Math.floor(rest / length);
  let steps = 0;
  while (rest > Math.floor(((BASE - LEAST) * MOST) / 2)) {
    rest = Math.floor(rest / (BASE - LEAST));
    steps += BASE;
  }
  return steps + Math.floor((BASE * rest) / (rest + SKEW));
}
