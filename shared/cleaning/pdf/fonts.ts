import { plainBody } from "./bodies.ts";
import { cmapBody } from "./cmap.ts";
import { drawing, withoutResources } from "./drawing.ts";
import { hasResources, letterCalls } from "./outer-calls.ts";
import type { KeepResources } from "./resources.ts";
import {
  choice,
  dict,
  keepEntries,
  list,
  name,
  named,
  number,
  numbers,
  once,
  stream,
  words,
  type Keys,
} from "./rules.ts";
import { dictOf, isKind } from "./values.ts";
import type { Rule } from "./walk.ts";

// Fonts (ISO 32000-1, 9). Programs of fonts stay as they are.

const program = stream(
  "FontFile",
  () => ({ Subtype: name, Length1: number, Length2: number, Length3: number }),
  plainBody,
);

const descriptor = dict("FontDescriptor", () => ({
  Type: name,
  FontName: name,
  FontFamily: words,
  FontStretch: name,
  FontWeight: number,
  Flags: number,
  FontBBox: numbers,
  ItalicAngle: number,
  Ascent: number,
  Descent: number,
  Leading: number,
  CapHeight: number,
  XHeight: number,
  StemV: number,
  StemH: number,
  AvgWidth: number,
  MaxWidth: number,
  MissingWidth: number,
  FontFile: program,
  FontFile2: program,
  FontFile3: program,
}));

const system = dict("CIDSystemInfo", () => ({ Registry: words, Ordering: words, Supplement: number }));

const cmap: Rule = choice((value) => (isKind(value, "stream") ? cmapStream : name));
const cmapStream = stream(
  "CMap",
  () => ({ Type: name, CMapName: name, CIDSystemInfo: system, WMode: number, UseCMap: cmap }),
  cmapBody,
);

const encoding: Rule = choice((value) => (isKind(value, "dict") ? differences : cmap));
const differences = dict("Encoding", () => ({ Type: name, BaseEncoding: name, Differences: numbers }));

const glyphs: Rule = choice((value) => (isKind(value, "stream") ? glyphStream : name));
const glyphStream = stream("CIDToGIDMap", () => ({}), plainBody);

/** A font of any kind, or one that another is made of; fonts whose letters are drawn have resources as pages have. */
export function fonts(resources: () => KeepResources): Rule {
  const letter = drawing("CharProcs", () => ({}), resources);
  const keys = once(() => ({ ...KEYS, DescendantFonts: list(() => font), CharProcs: named(() => letter) }));
  const font: Rule = {
    clean: async (value, walk) => {
      if (!isKind(value, "dict")) return undefined;
      const kept = await keepEntries("Font", withoutResources(value.entries), keys(), walk);
      const own = value.entries.get("Resources");
      if (own === undefined || !(await hasResources(value.entries, walk))) return dictOf(kept);
      return dictOf([...kept, ["Resources", await resources()(own, await letterCalls(value.entries, walk), walk)]]);
    },
  };
  return font;
}

const KEYS: Keys = {
  Type: name,
  Subtype: name,
  BaseFont: name,
  FirstChar: number,
  LastChar: number,
  Widths: numbers,
  FontDescriptor: descriptor,
  Encoding: encoding,
  ToUnicode: cmap,
  CIDSystemInfo: system,
  DW: number,
  W: numbers,
  DW2: numbers,
  W2: numbers,
  CIDToGIDMap: glyphs,
  FontBBox: numbers,
  FontMatrix: numbers,
};
