/** Numbers that each kind of parametric curve has (ICC.1:2022 §10.18). */
const PARAMETERS: readonly number[] = [1, 3, 4, 5, 7];

/** Tags whose insides say themselves where they end. */
const WHOLE: readonly string[] = ["mAB ", "mBA ", "mpet"];

/**
 * How many bytes of a tag its type needs; what comes after is nobody's. Null if there are too few, or the type is none that we keep.
 */
export function neededBytes(type: string, tag: DataView): number | null {
  const needed = claimedBytes(type, tag);
  return needed !== null && needed <= tag.byteLength ? needed : null;
}

function claimedBytes(type: string, tag: DataView): number | null {
  if (WHOLE.includes(type)) return tag.byteLength;
  if (type === "XYZ ") return 20;
  if (type === "sf32") return 8 + 4 * 9;
  if (type === "cicp") return 12;
  if (tag.byteLength < 12) return null;
  if (type === "curv") return 12 + 2 * tag.getUint32(8);
  if (type === "para") return 12 + 4 * (PARAMETERS[tag.getUint16(8)] ?? 0);
  const [inputs, outputs, points] = [tag.getUint8(8), tag.getUint8(9), tag.getUint8(10)];
  if (type === "mft1") return 48 + 256 * inputs + points ** inputs * outputs + 256 * outputs;
  if (tag.byteLength < 52) return null;
  const [inputEntries, outputEntries] = [tag.getUint16(48), tag.getUint16(50)];
  return 52 + 2 * (inputEntries * inputs + points ** inputs * outputs + outputEntries * outputs);
}
