import {
  names,
  type CloseRule,
  type ElementRule,
  type Rules,
  type TextRule,
  type Told,
  type ValueRule,
} from "../xml/rules.ts";
import { languageRule } from "../languages.ts";
import { DRAWING_ATTRIBUTES, DRAWING_ELEMENTS, DRAWING_TEXTS } from "./drawing-names.ts";
import { lostRules, noWayKept } from "./lost-rules.ts";
import type { PartContext } from "./parts.ts";
import { drawnTableRules } from "./drawn-tables.ts";
import { vmlRules } from "./vml-rules.ts";

const OPEN = "http://schemas.openxmlformats.org";
const STRICT = "http://purl.oclc.org/ooxml";
const OFFICE = "http://schemas.microsoft.com/office";

const NAMESPACES: ReadonlyMap<string, string> = new Map([
  ...["wordprocessingml w", "spreadsheetml x", "presentationml p", "drawingml a"].flatMap((each) => both(each, "main")),
  ...both("drawingml wp", "wordprocessingDrawing"),
  ...both("drawingml xdr", "spreadsheetDrawing"),
  ...both("drawingml c", "chart"),
  ...both("drawingml pic", "picture"),
  ...both("officeDocument r", "relationships"),
  ...both("officeDocument m", "math"),
  [`${OPEN}/markup-compatibility/2006`, "mc"],
  [`${OFFICE}/word/2010/wordprocessingShape`, "wps"],
  [`${OFFICE}/word/2010/wordprocessingGroup`, "wpg"],
  [`${OFFICE}/word/2010/wordprocessingCanvas`, "wpc"],
  [`${OFFICE}/word/2010/wordprocessingDrawing`, "wp14"],
  [`${OFFICE}/drawing/2010/main`, "a14"],
  ["urn:schemas-microsoft-com:vml", "v"],
  ["urn:schemas-microsoft-com:office:office", "o"],
  ["urn:schemas-microsoft-com:office:word", "w10"],
  [`${OFFICE}/word/2010/wordml`, "w14"],
  [`${OFFICE}/word/2012/wordml`, "w15"],
  [`${OFFICE}/word/2016/wordml/cid`, "w16cid"],
  [`${OFFICE}/powerpoint/2010/main`, "p14"],
  [`${OFFICE}/spreadsheetml/2014/revision`, "xr"],
  [`${OFFICE}/spreadsheetml/2009/9/ac`, "x14ac"],
  [`${OFFICE}/spreadsheetml/2010/11/ac`, "x15ac"],
]);

function both(each: string, last: string): readonly (readonly [string, string])[] {
  const [area = "", prefix = ""] = each.split(" ");
  return [
    [`${OPEN}/${area}/2006/${last}`, prefix],
    [`${STRICT}/${area}/${last}`, prefix],
  ];
}

const FOREIGN: ReadonlySet<string> = new Set(["w14", "w15", "w16cid", "p14", "xr", "x14ac", "x15ac"]);

/** What a reader of the copy needs to understand for the first of several ways to show the same. */
const UNDERSTOOD: ReadonlySet<string> = new Set(["wps", "wpg", "wpc", "wp14", "a14"]);

const chosen: ElementRule = ({ attributes }, page) => {
  const needs = (attributes.get("mc:Requires") ?? "").split(" ");
  const around = page.around("mc:AlternateContent");
  const known = needs.every((prefix) => UNDERSTOOD.has(page.scope.prefixes.get(prefix) ?? ""));
  // What stands in for a newer chart on a sheet is a sentence that says that the program is too old.
  if (!known && page.around("xdr:wsDr") !== undefined && needs.some((prefix) => /^cx\d*$/.test(prefix)))
    page.found("lost", "mc:Choice", "chart");
  if (!known || around?.note !== null) return "told";
  around.note = "chosen";
  return "keep";
};

// Where no choice is understood, what stands in for all of them takes the place of the whole.
const fallback: ElementRule = (_met, page) => {
  const around = page.around("mc:AlternateContent");
  if (around?.note !== null || around !== page.top) return "told";
  page.takeBack(around.mark, page.here);
  around.note = "fallback";
  around.ending = "";
  around.passes = around.declared;
  return "unwrap";
};

const noneChosen: CloseRule = (page) => {
  if (page.top?.note !== null) return;
  noWayKept(page);
  page.leave("unknown", "mc:AlternateContent");
};

const onlyWritten: ValueRule = (value, page) => {
  const stay = value.split(/\s+/).filter((prefix) => {
    const ours = page.scope.prefixes.get(prefix);
    return ours !== null && ours !== undefined && !FOREIGN.has(ours);
  });
  return stay.length === 0 ? null : stay.join(" ");
};

const hiddenShape =
  (frames: readonly string[]): ElementRule =>
  ({ name, attributes }, page) => {
    if (!/^(?:1|true|on)$/.test(attributes.get(`${name.split(":")[0] ?? ""}:hidden`) ?? "")) return "keep";
    const frame = frames.map((each) => page.around(each)).find((each) => each !== undefined);
    page.leaveFrame(frame, "hidden", `${name} hidden`);
    return "told";
  };

/** What programs call a thing that nobody gave a name: a word and a number. */
const UNNAMED = /^(?:[\p{L}\p{M} ]{1,40} )?\d{1,6}$/u;

const named: ValueRule = (value, page, { name }) => {
  if (value !== "" && !UNNAMED.test(value)) page.found("description", `${name} name`, value);
  return "";
};

const themeName: ValueRule = (value, page, { name }) => {
  if (/^Office(?: Theme)?$/.test(value) || value === "") return value;
  page.found("description", `${name} name`, value);
  return "Office";
};

const field: ValueRule = (value, page) => {
  const none = "{00000000-0000-0000-0000-000000000000}";
  if (value !== none) page.found("identifier", "a:fld id");
  return none;
};

/** Links have no way to lead; what a picture is called in other words is told for each kind of drawing. */
const LEFT_OUT: readonly (readonly [string, Told])[] = [
  ...names("a", "hlinkClick hlinkHover hlinkMouseOver").map((name) => [name, "quiet"] as const),
  ...names("w14", "paraId textId").map((name) => [name, "identifier"] as const),
  ...["wp", "pic", "wps", "wpg", "xdr", "p", "a"].flatMap((prefix) =>
    names(prefix, "descr title").map((name) => [name, "description"] as const),
  ),
  ...[...names("v", "alt title"), ...names("o", "title")].map((name) => [name, "description"] as const),
  ...["v:href", "o:href", "a:link"].map((name) => [name, "link"] as const),
  ...[...names("v", "id"), ...names("o", "spid gfxdata"), "a:creationId"].map((name) => [name, "identifier"] as const),
  ["o:OLEObject", "hidden"],
  ["a:extLst", "unknown"],
];

/** What all parts of packages have in common. */
export interface Vocabulary {
  readonly roots: readonly string[];
  readonly elements?: readonly string[];
  readonly attributes?: readonly string[];
  readonly texts?: readonly string[];
  readonly onElement?: readonly (readonly [string, ElementRule])[];
  readonly onClose?: readonly (readonly [string, CloseRule])[];
  readonly onText?: readonly (readonly [string, TextRule])[];
  readonly onValue?: readonly (readonly [string, ValueRule])[];
  readonly leftOut?: readonly (readonly [string, Told])[];
  /** What a picture or shape is in: all of it goes if it is hidden. */
  readonly frames?: readonly string[];
}

const SHARED = [...DRAWING_ELEMENTS, ...names("mc", "AlternateContent Choice Fallback")];
const SHAPES = ["wp:docPr", "pic:cNvPr", "wps:cNvPr", "wpg:cNvPr", "xdr:cNvPr", "p:cNvPr", "a:cNvPr"];

/** Rules of a part: the format's own names, and those of drawings in it. */
export function packageRules(context: PartContext, own: Vocabulary): Rules {
  const relation: ValueRule = (value) => context.relation(value);
  const cropped: ElementRule = ({ attributes }, page) => {
    if ([...attributes.values()].some((value) => value !== "0")) context.left(`${page.part} a:srcRect`);
    return "keep";
  };
  // A picture that fills a shape may be larger than that.
  const overfilled: ElementRule = ({ attributes }, page) => {
    if ([...attributes.values()].some((value) => value.startsWith("-"))) context.left(`${page.part} a:fillRect`);
    return "keep";
  };
  const tables = drawnTableRules();
  const lost = lostRules(context);
  return {
    roots: new Set(own.roots),
    namespaces: NAMESPACES,
    foreign: FOREIGN,
    elements: new Set([...SHARED, ...(own.elements ?? []), ...own.roots]),
    attributes: new Set([...DRAWING_ATTRIBUTES, ...(own.attributes ?? []), "xml:space", "mc:Requires", "a:val"]),
    texts: new Set([...DRAWING_TEXTS, ...(own.texts ?? [])]),
    onElement: new Map<string, ElementRule>([
      ["mc:Choice", chosen],
      ["mc:Fallback", fallback],
      ["a:srcRect", cropped],
      ["a:fillRect", overfilled],
      ...tables.onElement,
      ...vmlRules(context),
      ...lost.onElement,
      ...SHAPES.map((name) => [name, hiddenShape(own.frames ?? [])] as const),
      ...(own.onElement ?? []),
    ]),
    onClose: new Map<string, CloseRule>([["mc:AlternateContent", noneChosen], ...lost.onClose, ...(own.onClose ?? [])]),
    onText: new Map<string, TextRule>([...tables.onText, ...(own.onText ?? [])]),
    onValue: new Map<string, ValueRule>([
      ["mc:Ignorable", onlyWritten],
      ...tables.onValue,
      ...["r:id", "r:embed", "r:link", "r:pict"].map((name) => [name, relation] as const),
      ...SHAPES.map((name) => [`${name.split(":")[0] ?? ""}:name`, named] as const),
      ["a:name", (value, page, met) => (THEMED.has(met.name) ? themeName(value, page, met) : value)],
      ["a:id", (value, page, met) => (met.name === "a:fld" ? field(value, page, met) : value)],
      ...["a:lang", "a:altLang"].map(languageRule),
      ...(own.onValue ?? []),
    ]),
    leftOut: new Map<string, Told>([...LEFT_OUT, ...(own.leftOut ?? [])]),
  };
}

const THEMED: ReadonlySet<string> = new Set(["a:theme", "a:clrScheme", "a:fontScheme", "a:fmtScheme"]);
