import { describe, expect, it } from "vitest";
import { neutralProfile } from "../../../../shared/cleaning/icc/neutral.ts";
import { ICC, rgbTags, writeIcc, type IccHead, type IccTag } from "../../../support/cleaning/icc-writer.ts";

const MEASURED = [{ aspect: "device", at: "ICC measured colors", value: "colors as one screen was measured" }];

const leftOf = (tags: readonly IccTag[], head: IccHead = {}): unknown => neutralProfile(writeIcc(tags, head)).left;

/** The colors of sRGB, but for tags that are others. */
function changed(...others: readonly IccTag[]): readonly IccTag[] {
  const names = others.map(([signature]) => signature);
  return [...rgbTags().filter(([signature]) => !names.includes(signature)), ...others];
}

const curves = (curve: Uint8Array): readonly IccTag[] => changed(["rTRC", curve], ["gTRC", curve], ["bTRC", curve]);

const table = (count: number, curve: (x: number) => number): Uint8Array =>
  ICC.curve(...Array.from({ length: count }, (_value, index) => Math.round(0xffff * curve(index / (count - 1)))));

/** A parametric curve. */
function formula(kind: number, ...parameters: readonly number[]): Uint8Array {
  const bytes = Buffer.alloc(4 + 4 * parameters.length);
  bytes.writeUInt16BE(kind);
  for (const [index, value] of parameters.entries()) bytes.writeInt32BE(Math.round(value * 65536), 4 + 4 * index);
  return ICC.raw("para", ...bytes);
}

const srgb = (x: number): number => (x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4);
/** Of no screen but this one. */
const own = (x: number): number => x ** 2.17 + 0.0004 * Math.sin(200 * x) ** 2 * (1 - x);

describe("a profile of colors that are a standard", () => {
  it.each([
    ["Display P3", [0.51512, 0.2412, -0.00105, 0.29198, 0.69225, 0.04189, 0.1571, 0.06657, 0.78407]],
    ["Adobe RGB", [0.60974, 0.31111, 0.01947, 0.20528, 0.62567, 0.06087, 0.14919, 0.06322, 0.74457]],
    ["ProPhoto RGB", [0.7977, 0.28799, 0, 0.13519, 0.7119, 0, 0.0313, 0.00011, 0.82491]],
  ] as const)("says nothing of a device: %s", (_name, [a, b, c, d, e, f, g, h, i]) => {
    expect(leftOf(changed(["rXYZ", ICC.xyz(a, b, c)], ["gXYZ", ICC.xyz(d, e, f)], ["bXYZ", ICC.xyz(g, h, i)]))).toEqual(
      [],
    );
  });

  it.each([
    ["no curve", ICC.curve()],
    ["a gamma", ICC.curve(0x0233)],
    ["the steps of sRGB", table(1024, srgb)],
    ["the steps of a gamma", table(256, (x) => x ** 1.8)],
    ["a formula that is a gamma", formula(0, 2.2)],
    ["a formula with an offset", formula(1, 2.2, 1, 0)],
    ["a formula with another", formula(2, 2.2, 1, 0, 0)],
    ["the formula of sRGB", formula(3, 2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)],
    ["that of Rec. 709", formula(4, 1 / 0.45, 1 / 1.099, 0.099 / 1.099, 1 / 4.5, 0.081, 0, 0)],
    ["that of L*", formula(3, 3, 1 / 1.16, 0.16 / 1.16, 1 / 9.033, 0.08)],
  ])("says nothing of a device: %s", (_name, curve) => {
    expect(leftOf(curves(curve))).toEqual([]);
  });

  it("says nothing of a device where it is one of gray, of a printer, or given by its number", () => {
    expect(leftOf([["wtpt", ICC.xyz(0.9505, 1, 1.089)], ["kTRC", table(256, srgb)]])).toEqual([]); // prettier-ignore
    expect(leftOf(curves(table(256, own)), { profileClass: "prtr" })).toEqual([]);
    expect(leftOf([...curves(table(256, own)), ["cicp", ICC.raw("cicp", 9, 16, 0, 1)]])).toEqual([]);
  });
});

describe("a profile of colors as one screen was measured", () => {
  it.each([
    ["curves", curves(table(256, own))],
    ["one curve", changed(["gTRC", table(1024, own)])],
    ["a gamma", curves(ICC.curve(0x022c))],
    ["a formula", curves(formula(0, 2.17))],
    ["a formula that nobody knows", curves(ICC.raw("para", 0, 5, 0, 0))],
    ["primaries", changed(["rXYZ", ICC.xyz(0.4461, 0.2225, 0.0139)])],
    ["white", changed(["wtpt", ICC.xyz(0.9412, 1, 1.021)])],
    ["tables", changed(["B2A0", ICC.raw("mBA ", 3, 3, 0, 0)])],
  ] as const)("is named as left: %s", (_what, tags) => {
    expect(leftOf(tags)).toEqual(MEASURED);
    // And once more where it is clean already.
    const { profile } = neutralProfile(writeIcc(tags));
    expect(neutralProfile(profile ?? new Uint8Array(0))).toMatchObject({ findings: [], left: MEASURED });
  });

  it("keeps no brightness of the screen", () => {
    const { profile, findings } = neutralProfile(writeIcc([...rgbTags(), ["lumi", ICC.xyz(0, 119.97, 0)]]));
    expect(Buffer.from(profile ?? []).includes("lumi")).toBe(false);
    expect(findings.filter(({ at }) => at.includes("lumi"))).toEqual([]);
  });
});
