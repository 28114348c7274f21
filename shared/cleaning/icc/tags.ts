import type { FindingAspect } from "../findings.ts";

/** The tags that turn a picture's numbers into colors (ICC.1:2022 §9), and the types that each may have. */
export const COLOR_TAGS: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...["wtpt", "bkpt", "rXYZ", "gXYZ", "bXYZ"].map((tag) => [tag, ["XYZ "]] as const),
  ...["rTRC", "gTRC", "bTRC", "kTRC"].map((tag) => [tag, ["curv", "para"]] as const),
  ["chad", ["sf32"]],
  ["cicp", ["cicp"]],
  ...["A2B0", "A2B1", "A2B2"].map((tag) => [tag, ["mft1", "mft2", "mAB "]] as const),
  ...["B2A0", "B2A1", "B2A2", "gamt"].map((tag) => [tag, ["mft1", "mft2", "mBA "]] as const),
  ...["D2B0", "D2B1", "D2B2", "D2B3", "B2D0", "B2D1", "B2D2", "B2D3"].map((tag) => [tag, ["mpet"]] as const),
]);

/** Tags that are left out and tell something. */
export const TELLING_TAGS: ReadonlyMap<string, FindingAspect> = new Map([
  ["dmnd", "device"],
  ["dmdd", "device"],
  ["mmod", "identifier"],
  ["meta", "identifier"],
  ["vcgt", "device"],
  ["vcgp", "device"],
  ["ndin", "device"],
  ["targ", "device"],
  ["CIED", "device"],
  ["DevD", "device"],
  ["ciis", "device"],
  ["calt", "time"],
  ["pseq", "history"],
  ["psid", "history"],
]);

/** Tags that are left out and tell nothing: how the profile was measured, and names of it. */
export const PLAIN_TAGS: readonly string[] = [
  ...["desc", "cprt", "dscm", "chrm", "meas", "lumi", "tech", "view", "vued", "clrt", "clro", "rig0", "rig2"],
  ...["aarg", "aagg", "aabg", "pre0", "pre1", "pre2", "ps2s", "ps2i", "psd0", "psd1", "psd2", "psd3", "crdi", "scrn"],
];

/** Profiles that come with standards, systems and programs, and are the same for a great many people. */
const STANDARD =
  /^(?:c2|sRGB|uRGB|sP3C|scRGB|Display P3|DCI.?P3|P3|Adobe RGB|opRGB|Apple RGB|ColorMatch RGB|ProPhoto|ROMM|Wide Gamut|Rec\b|BT\.?\d|ITU-R|Generic|Dot Gain|Gray|Grayscale|sGray|Linear|Artifex|GIMP built-in|U\.S\. |Coated FOGRA|ISO ?Coated|ISO ?Uncoated|PSO|Japan Color|SWOP|GRACoL|Europe ISO)/i;

/** True for a description that many people's pictures have. */
export function isStandardName(description: string): boolean {
  return STANDARD.test(description);
}

/** Signatures of those who made the profiles of standards and of widespread libraries. */
export const STANDARD_MAKERS: readonly string[] = [
  ...["IEC ", "HP  ", "sRGB", "Lino", "MSFT", "*nix", "lcms", "ADBE", "saws", "ICC ", "none", "argl", "skia", "arty"],
];
