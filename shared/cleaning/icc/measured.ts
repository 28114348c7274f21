import { textAt, type Profile, type Tag } from "./profile.ts";

/** Red, green and blue as profiles of standards have them: X, Y and Z of each, adapted to D50 (ICC.1:2022 annex E). */
const PRIMARIES: readonly (readonly number[])[] = [
  // First sRGB and Rec. 709, Display P3, DCI P3, Adobe RGB (1998).
  [0.4361, 0.2225, 0.0139, 0.3851, 0.7169, 0.0971, 0.1431, 0.0606, 0.7141],
  [0.5151, 0.2412, -0.0011, 0.292, 0.6922, 0.0419, 0.1571, 0.0666, 0.7841],
  [0.4861, 0.2267, -0.0008, 0.3239, 0.7103, 0.0432, 0.1542, 0.063, 0.7825],
  [0.6097, 0.3111, 0.0195, 0.2053, 0.6257, 0.0609, 0.1492, 0.0632, 0.7446],
  // Rec. 2020, ProPhoto RGB, Apple RGB, Wide Gamut RGB.
  [0.6735, 0.279, -0.0019, 0.1657, 0.6754, 0.03, 0.125, 0.0456, 0.7972],
  [0.7977, 0.288, 0, 0.1352, 0.7119, 0, 0.0313, 0.0001, 0.8249],
  [0.4756, 0.2551, 0.0184, 0.3395, 0.6726, 0.1133, 0.149, 0.0723, 0.6932],
  [0.7161, 0.2582, 0, 0.101, 0.7249, 0.0518, 0.1471, 0.0169, 0.7734],
];
/** D50, D65 and the white of cinemas. */
const WHITES: readonly (readonly number[])[] = [
  [0.9642, 1, 0.8249],
  [0.9505, 1, 1.089],
  [0.8946, 1, 0.9544],
];
const GAMMAS: readonly number[] = [1, 1.8, 1.961, 2, 2.2, 2.222, 2.4, 2.6];
/** How far the numbers of a standard are from each other, as programs round them. */
const ROUNDING = 0.003;
/** The same for curves, which go from 0 to 1. */
const CURVE_ROUNDING = 0.001;

type Curve = (x: number) => number;

const CURVES: readonly Curve[] = [
  ...GAMMAS.map(
    (gamma) =>
      (x: number): number =>
        x ** gamma,
  ),
  // Those of sRGB, of Rec. 709 and 2020, and L*.
  (x) => (x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4),
  (x) => (x < 0.081 ? x / 4.5 : ((x + 0.099) / 1.099) ** (1 / 0.45)),
  (x) => (x <= 0.08 ? x / 9.033 : ((x + 0.16) / 1.16) ** 3),
];
const STEPS = 256;

/**
 * True for colors as one screen was measured: the profile of a display whose primaries, white or curves are those of no standard. They are
 * another for every screen, and part of what makes the colors: pictures with the same are from the same screen.
 */
export function isMeasured({ bytes, tags }: Profile): boolean {
  if (textAt(bytes, 12) !== "mntr") return false;
  const tagOf = (signature: string): Tag | undefined => tags.find((tag) => tag.signature === signature);
  const all = (...signatures: readonly string[]): readonly number[] =>
    signatures.flatMap((signature) => xyzOf(tagOf(signature)));
  // What is given by its number is a standard; other tables are of one device.
  if (tagOf("cicp") !== undefined) return false;
  if (tags.some(({ signature }) => /^[ABD]2[ABD]\d$/.test(signature))) return true;
  const curves = ["rTRC", "gTRC", "bTRC", "kTRC"].flatMap((signature) => tagOf(signature) ?? []);
  return !(
    isOneOf(PRIMARIES, all("rXYZ", "gXYZ", "bXYZ")) &&
    isOneOf(WHITES, all("wtpt")) &&
    curves.every((tag) => isKnownCurve(tag))
  );
}

function xyzOf(tag: Tag | undefined): readonly number[] {
  if (tag === undefined) return [];
  const view = viewOf(tag);
  return [8, 12, 16].map((at) => view.getInt32(at) / 0x1_0000);
}

/** True for what is not there, too. */
function isOneOf(known: readonly (readonly number[])[], values: readonly number[]): boolean {
  const isNear = (each: readonly number[]): boolean =>
    values.every((value, index) => Math.abs(value - (each[index] ?? 0)) <= ROUNDING);
  return known.some(isNear);
}

function isKnownCurve(tag: Tag): boolean {
  const curve = tag.type === "curv" ? tableOf(viewOf(tag)) : parametricOf(viewOf(tag));
  const points = Array.from({ length: STEPS + 1 }, (_value, index) => index / STEPS);
  return CURVES.some((known) => points.every((x) => Math.abs(curve(x) - known(x)) <= CURVE_ROUNDING));
}

/** `curveType` (ICC.1:2022 §10.6). */
function tableOf(view: DataView): Curve {
  const count = view.getUint32(8);
  if (count === 0) return (x) => x;
  if (count === 1) return (x) => x ** (view.getUint16(12) / 256);
  const at = (index: number): number => view.getUint16(12 + 2 * Math.min(index, count - 1)) / 0xffff;
  return (x) => {
    const place = x * (count - 1);
    const below = Math.floor(place);
    return at(below) + (place - below) * (at(below + 1) - at(below));
  };
}

/** `parametricCurveType` (ICC.1:2022 §10.18). */
function parametricOf(view: DataView): Curve {
  const kind = view.getUint16(8);
  const read = (index: number): number => view.getInt32(12 + 4 * index) / 0x1_0000;
  // There are no others: it is no standard, whatever it is.
  if (kind > 4) return () => NaN;
  const gamma = read(0);
  if (kind === 0) return (x) => x ** gamma;
  const [a, b] = [read(1), read(2)];
  const power = (x: number): number => Math.max(0, a * x + b) ** gamma;
  if (kind === 1) return (x) => (x >= -b / a ? power(x) : 0);
  const c = read(3);
  if (kind === 2) return (x) => (x >= -b / a ? power(x) : 0) + c;
  const d = read(4);
  const [above, below] = kind === 3 ? [0, 0] : [read(5), read(6)];
  return (x) => (x >= d ? power(x) + above : c * x + below);
}

function viewOf({ bytes }: Tag): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}
