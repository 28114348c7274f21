import { drawing } from "./drawing.ts";
import { plainBody } from "./bodies.ts";
import { fonts } from "./fonts.ts";
import { imageBody } from "./image-body.ts";
import { layer } from "./layers.ts";
import { profileBody } from "./profile-body.ts";
import { resourcesOf, type KeepResources } from "./resources.ts";
import { choice, dict, flag, list, name, number, numbers, oneOf, oneOfKinds, stream, type Keys } from "./rules.ts";
import { isKind, itemsOf, listOf, nameIn, type Value } from "./values.ts";
import type { Rule, Walk } from "./walk.ts";

// What pages are drawn with (ISO 32000-1, 7.10, 8 and 11).

const FUNCTION_KEYS = (): Keys => ({
  FunctionType: number,
  Domain: numbers,
  Range: numbers,
  C0: numbers,
  C1: numbers,
  N: number,
  Functions: list(() => shape),
  Bounds: numbers,
  Encode: numbers,
  Size: numbers,
  BitsPerSample: number,
  Order: number,
  Decode: numbers,
});

/** A function (7.10). */
export const shape: Rule = choice((value) => (isKind(value, "stream") ? sampled : plainFunction));
const plainFunction = dict("Function", FUNCTION_KEYS);
const sampled = stream("Function", FUNCTION_KEYS, plainBody);

/** One function, several, or the name of one. */
const functions: Rule = choice((value) => {
  if (isKind(value, "name")) return name;
  return isKind(value, "list") ? functionList : shape;
});
const functionList = list(() => functions);

const profile = stream("ICCBased", () => ({ N: number, Alternate: colorSpace, Range: numbers }), profileBody);
const calibrated = dict("ColorSpace", () => ({
  WhitePoint: numbers,
  BlackPoint: numbers,
  Gamma: numbers,
  Matrix: numbers,
  Range: numbers,
}));
const table: Rule = choice((value) => (isKind(value, "text") ? tableText : tableStream));
const tableText: Rule = { clean: async (value) => await Promise.resolve(value) };
const tableStream = stream("Indexed", () => ({}), plainBody);

/** What follows the name of a family of color spaces (8.6). */
function detailsOf(family: string): readonly Rule[] | undefined {
  switch (family) {
    case "DeviceGray":
    case "DeviceRGB":
    case "DeviceCMYK":
    case "G":
    case "RGB":
    case "CMYK":
      return [];
    case "CalGray":
    case "CalRGB":
    case "Lab":
      return [calibrated];
    case "ICCBased":
      return [profile];
    case "Indexed":
    case "I":
      return [colorSpace, number, table];
    case "Pattern":
      return [colorSpace];
    case "Separation":
      return [name, colorSpace, functions];
    case "DeviceN":
      return [numbers, colorSpace, functions];
    default:
      return undefined;
  }
}

/** A color space (8.6). */
export const colorSpace: Rule = {
  clean: async (value, walk) => {
    if (isKind(value, "name")) return value;
    const [family, ...details] = itemsOf(value);
    const rules = detailsOf(nameIn(await walk.objects.resolve(family)));
    if (rules === undefined) return undefined;
    return await keptSpace(nameIn(await walk.objects.resolve(family)), details, rules, walk);
  },
};

async function keptSpace(
  family: string,
  details: readonly Value[],
  rules: readonly Rule[],
  walk: Walk,
): Promise<Value | undefined> {
  const kept: Value[] = [{ kind: "name", name: family }];
  for (const [index, rule] of rules.entries()) {
    const one = await walk.keep(details[index], rule);
    if (one !== undefined) kept.push(one);
  }
  return listOf(kept);
}

/** What is painted as one (11.6.6). */
export const group: Rule = dict("Group", () => ({ Type: name, S: name, CS: colorSpace, I: flag, K: flag }));

const softMask: Rule = choice((value) => (isKind(value, "name") ? name : softMaskDict));
const softMaskDict = dict("SMask", () => ({ Type: name, S: name, G: form, BC: numbers, TR: functions }));

const font = fonts(() => resources);

const fontAndSize: Rule = choice((value) => (isKind(value, "dict") ? font : number));

const state = dict("ExtGState", () => ({
  Type: name,
  LW: number,
  LC: number,
  LJ: number,
  ML: number,
  D: numbers,
  RI: name,
  OP: flag,
  op: flag,
  OPM: number,
  Font: list(() => fontAndSize),
  BG: functions,
  BG2: functions,
  UCR: functions,
  UCR2: functions,
  TR: functions,
  TR2: functions,
  HT: oneOf("Default"),
  FL: number,
  SM: number,
  SA: flag,
  BM: numbers,
  SMask: softMask,
  CA: number,
  ca: number,
  AIS: flag,
  TK: flag,
}));

const SHADING_KEYS = (): Keys => ({
  ShadingType: number,
  ColorSpace: colorSpace,
  Background: numbers,
  BBox: numbers,
  AntiAlias: flag,
  Function: functions,
  Domain: numbers,
  Matrix: numbers,
  Coords: numbers,
  Extend: numbers,
  BitsPerCoordinate: number,
  BitsPerComponent: number,
  BitsPerFlag: number,
  Decode: numbers,
  VerticesPerRow: number,
});
const shading: Rule = choice((value) => (isKind(value, "stream") ? mesh : plainShading));
const plainShading = dict("Shading", SHADING_KEYS);
const mesh = stream("Shading", SHADING_KEYS, plainBody);

const pattern: Rule = choice((value) => (isKind(value, "stream") ? tiling : shadingPattern));
const shadingPattern = dict("Pattern", () => ({
  Type: name,
  PatternType: number,
  Shading: shading,
  Matrix: numbers,
  ExtGState: state,
}));
const tiling = drawing(
  "Pattern",
  () => ({
    Type: name,
    PatternType: number,
    PaintType: number,
    TilingType: number,
    BBox: numbers,
    XStep: number,
    YStep: number,
    Matrix: numbers,
  }),
  () => resources,
);

/** A form (8.10), as pages and annotations show it. */
export const form: Rule = drawing(
  "Form",
  () => ({
    Type: name,
    Subtype: name,
    FormType: number,
    BBox: numbers,
    Matrix: numbers,
    Group: group,
    OC: layer,
  }),
  () => resources,
);

const mask: Rule = choice((value) => (isKind(value, "stream") ? image : numbers));
const image: Rule = stream(
  "Image",
  () => ({
    Type: name,
    Subtype: name,
    Width: number,
    Height: number,
    ColorSpace: colorSpace,
    BitsPerComponent: number,
    Intent: name,
    ImageMask: flag,
    Mask: mask,
    Decode: numbers,
    Interpolate: flag,
    SMask: image,
    SMaskInData: number,
    Matte: numbers,
    OC: layer,
  }),
  imageBody,
);

const object: Rule = choice((value) => {
  const subtype = isKind(value, "stream") ? nameIn(value.entries.get("Subtype")) : "";
  if (subtype === "Image") return image;
  return subtype === "Form" ? form : undefined;
});

const properties: Rule = oneOfKinds((value) => {
  const type = isKind(value, "dict") ? nameIn(value.entries.get("Type")) : "";
  return type === "OCG" || type === "OCMD" ? layer : otherProperties;
});
const otherProperties = dict("Properties", () => ({ MCID: number }));

/** What a content stream calls by name (7.8.3). */
export const resources: KeepResources = resourcesOf(() => ({
  named: {
    ExtGState: state,
    ColorSpace: colorSpace,
    Pattern: pattern,
    Shading: shading,
    XObject: object,
    Font: font,
    Properties: properties,
  },
  others: { ProcSet: numbers },
}));
