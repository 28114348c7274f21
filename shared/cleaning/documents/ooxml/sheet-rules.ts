import { NotCleanable } from "../../refusal.ts";
import {
  names,
  type CloseRule,
  type ElementRule,
  type Rules,
  type TextRule,
  type Told,
  type ValueRule,
} from "../xml/rules.ts";
import { neverKept } from "./lost-rules.ts";
import type { PartContext } from "./parts.ts";
import { packageRules } from "./shared-rules.ts";
import { givenNameRules } from "./sheet-given-names.ts";
import { SHEET_ATTRIBUTES, SHEET_ELEMENTS, SHEET_TEXTS } from "./sheet-names.ts";
import { formulaRules } from "./sheet-formulas.ts";
import { columnOf, CoveredCells } from "./sheet-merges.ts";
import type { SheetLooks } from "./sheet-looks.ts";
import { isFlat, type SheetSurvey } from "./sheet-survey.ts";
import type { ShowsAll } from "./shown-numbers.ts";

const LEFT_OUT: readonly (readonly [string, Told])[] = [
  ...tell("identifier", "uid fileSharing workbookProtection sheetProtection protectedRanges codeName sheetCalcPr"),
  ...tell("hidden", "dataValidations customProperties scenarios customSheetViews customWorkbookViews dataConsolidate"),
  ...tell(
    "link",
    "externalReferences webPublishItems webPublishing hyperlinks connectionId queryTableFieldId xmlColumnPr",
  ),
  ...tell("description", "comment description help statusBar customMenu prompt"),
  ...tell("program", "fileVersion appName lastEdited lowestEdited rupBuild"),
  ...tell("person", "userName"),
  ...tell(
    "quiet",
    `selection activeTab firstSheet xWindow yWindow windowWidth windowHeight minimized visibility autoFilterDateGrouping legacyDrawing
    ignoredErrors sortState calcId calcCompleted calcOnSave concurrentCalc fullCalcOnLoad forceFullCalc refMode cm vm
    x14ac defaultThemeVersion filterPrivacy dateCompatibility showObjects saveExternalLinkValues updateLinks hidePivotFieldList
    pivotCaches functionGroups oleSize smartTagPr smartTagTypes fileRecoveryPr cellWatches smartTags usePrinterDefaults published
    backupFile promptedSolutions showInkAnnotation allowRefreshQuery publishItems checkCompatibility autoCompressPictures`,
  ),
  ...names("xr", "uid revisionPtr").map((name) => [name, "identifier"] as const),
  ...names("x14ac", "dyDescent knownFonts").map((name) => [name, "quiet"] as const),
  ["x15ac:absPath", "link"],
  ["mc:AlternateContent", "link"],
];

function tell(told: Told, locals: string): readonly (readonly [string, Told])[] {
  return names("x", locals).map((name) => [name, told] as const);
}

const COLUMNS_MOST = 16_384;
/** Programs say each column once. */
const COLUMNS_SAID_MOST: number = 2 ** 20;

/** In milliseconds, and the number of the day that theirs is counted from. */
const [DAY, DAY_1970] = [86_400_000, 25_569];

const FORMULAS = names("x", "f calculatedColumnFormula totalsRowFormula definedName");

/** Rules of the parts of a workbook. */
export function sheetRules(context: PartContext, survey: SheetSurvey & SheetLooks, root: string, part: string): Rules {
  const formulas = formulaRules(context, survey.uncounted);
  const covered = new CoveredCells(survey.merges.get(part) ?? []);
  const hiddenColumns = new Set<number>();
  let columnsSaid = 0;
  let rowHidden = false;
  let row = 0;
  let differs: ReadonlyMap<string, string> = new Map();
  let column = 0;
  let cellHidden = false;
  let cell = "";
  let type = "n";
  let shows: ShowsAll | undefined;
  let value = "";
  let string = -1;
  let totals = false;

  const reference: ElementRule = ({ attributes }) =>
    context.relation(attributes.get("r:id") ?? "") === null ? "told" : "keep";
  const background: ElementRule = (met, page) => {
    if (context.isLost(met.attributes.get("r:id"))) page.found("lost", met.name, "picture");
    return reference(met, page);
  };
  const meetColumns: ElementRule = ({ attributes }) => {
    if (!isTrue(attributes.get("x:hidden")) && !isFlat(attributes.get("x:width"))) return "keep";
    const last = Math.min(Number(attributes.get("x:max")), COLUMNS_MOST);
    const first = Math.max(1, Number(attributes.get("x:min")));
    if (!(first <= last)) return "keep";
    columnsSaid += last - first + 1;
    if (columnsSaid > COLUMNS_SAID_MOST) throw new NotCleanable("cleaning.too_large");
    for (let each = first; each <= last; each += 1) hiddenColumns.add(each);
    return "keep";
  };
  const meetRow: ElementRule = ({ attributes }) => {
    rowHidden = isTrue(attributes.get("x:hidden")) || isFlat(attributes.get("x:ht"));
    row = Number(attributes.get("x:r") ?? row + 1);
    column = 0;
    return "keep";
  };
  const meetCell: ElementRule = ({ attributes }) => {
    const at = attributes.get("x:r") ?? "";
    column = /^[A-Z]{1,3}\d/.test(at) ? columnOf(at) : column + 1;
    cellHidden = rowHidden || hiddenColumns.has(column) || covered.has(row, column) || isUnseen(attributes, survey);
    type = attributes.get("x:t") ?? "n";
    shows = survey.shows.get(Number(attributes.get("x:s") ?? "0"));
    value = "";
    if (cellHidden) attributes.delete("x:t");
    cell = at;
    formulas.start();
    return "keep";
  };
  // An empty cell stays where it was: those behind it may be counted, not named.
  const meetContent: ElementRule = (_met, page) => {
    if (!cellHidden) return "keep";
    page.found("hidden", "x:c", cell);
    return "told";
  };
  const meetValue: TextRule = (text) => {
    formulas.show(text);
    value += text;
    return text;
  };
  const meetNumber: ElementRule = (met, page) => {
    // Words may be none, and are a result then.
    if (!cellHidden && WORDS.has(type)) formulas.show("");
    return meetContent(met, page);
  };
  const endValue: CloseRule = (page) => {
    if (type === "s") survey.strings.add(Number(value));
    // A day may be kept to the second, and a place to the metre.
    const number = numberOf(type, value);
    if (number !== null && shows?.(number) === false) context.left(`${page.part} x:v`);
  };
  const meetFormula: ElementRule = (met, page) => {
    if (!survey.frozen) return meetContent(met, page) === "keep" ? formulas.meet(met, page) : "told";
    if (!cellHidden) formulas.drop();
    page.findings.add("hidden", `${page.part} x:f`);
    return "told";
  };
  const meetName: ElementRule = (met, page) => {
    const { attributes } = met;
    const place = attributes.get("x:localSheetId");
    const moved = place === undefined ? undefined : survey.positions[Number(place)];
    const printed = (attributes.get("x:name") ?? "").startsWith("_xlnm.Print_");
    if (moved === null || isTrue(attributes.get("x:hidden")) || (survey.frozen && !printed)) return "drop";
    if (moved !== undefined) attributes.set("x:localSheetId", String(moved));
    return formulas.meet(met, page);
  };
  const meetString: ElementRule = () => {
    string += 1;
    return "keep";
  };
  const stringText: TextRule = (text, page) => {
    if (root !== "sst" || survey.strings.has(string)) return text;
    page.found("hidden", "x:si", text);
    return "";
  };
  // Programs keep what was typed for words in signs; few sheets show it.
  const reading: ElementRule = ({ name }, page) => {
    if (!survey.read) return "hidden";
    context.left(`${page.part} ${name}`);
    return "keep";
  };
  const meetTable: ElementRule = ({ attributes }) => {
    totals = Number(attributes.get("x:totalsRowCount") ?? "0") > 0;
    return "keep";
  };
  const totalsLabel: ValueRule = (value, page, { name }) => {
    if (totals) return value;
    page.found("hidden", `${name} totalsRowLabel`, value);
    return null;
  };
  // What a rule looks for is needed for what the cells look like, and stands nowhere on them.
  const searched: ElementRule = ({ name, attributes }, page) => {
    for (const key of ["x:text", "x:val"])
      if (/[^\d\s.,eE+-]/.test(attributes.get(key) ?? "")) context.left(`${page.part} ${name} ${key.slice(2)}`);
    return "keep";
  };
  const searchedIn: TextRule = (text, page) => {
    if (/(?:"|&quot;)[^"&]/.test(text)) context.left(`${page.part} x:formula`);
    return text;
  };
  const meetHeaders: ElementRule = ({ attributes }) => {
    differs = new Map(attributes);
    return "keep";
  };
  const shownIf =
    (different: string): ElementRule =>
    () =>
      isTrue(differs.get(different)) ? "keep" : "hidden";

  return packageRules(context, {
    roots: [`x:${root}`],
    elements: SHEET_ELEMENTS,
    attributes: SHEET_ATTRIBUTES,
    texts: SHEET_TEXTS,
    onElement: [
      ...names("x", "sheet drawing tablePart").map((name) => [name, reference] as const),
      ["x:picture", background],
      ["x:legacyDrawingHF", neverKept(context, "picture")],
      ...names("x", "oleObjects controls").map((name) => [name, neverKept(context, "object")] as const),
      ["x:col", meetColumns],
      ["x:row", meetRow],
      ["x:c", meetCell],
      ["x:v", meetNumber],
      ["x:is", meetContent],
      ...names("x", "f calculatedColumnFormula totalsRowFormula").map((name) => [name, meetFormula] as const),
      ["x:definedName", meetName],
      ["x:cfRule", searched],
      ["x:customFilter", searched],
      ["x:headerFooter", meetHeaders],
      ...names("x", "firstHeader firstFooter").map((name) => [name, shownIf("x:differentFirst")] as const),
      ...names("x", "evenHeader evenFooter").map((name) => [name, shownIf("x:differentOddEven")] as const),
      ["x:si", meetString],
      ["x:rPh", reading],
      ["x:table", meetTable],
      ...(root === "workbook" ? [["mc:AlternateContent", (): "drop" => "drop"] as const] : []),
    ],
    onClose: [...FORMULAS.map((name) => [name, formulas.end] as const), ["x:c", formulas.endCell], ["x:v", endValue]],
    onText: [
      ["x:v", meetValue],
      ["x:t", stringText],
      ...FORMULAS.map((name) => [name, formulas.text] as const),
      ["x:formula", searchedIn],
    ],
    onValue: [...givenNameRules(context, survey), ["x:totalsRowLabel", totalsLabel]],
    leftOut: LEFT_OUT,
  });
}

const WORDS: ReadonlySet<string> = new Set(["s", "str", "inlineStr"]);

/** Whether a cell has a format that does not show what is in it; errors always show. */
function isUnseen(attributes: ReadonlyMap<string, string>, { unseen }: SheetSurvey): boolean {
  const format = unseen.get(Number(attributes.get("x:s") ?? "0"));
  const type = attributes.get("x:t") ?? "n";
  if (format === undefined || type === "e") return false;
  return WORDS.has(type) ? format.words : format.numbers;
}

/** The number that a cell keeps; days may be written as such (ECMA-376 part 1, section 18.18.11), in no zone. */
function numberOf(type: string, value: string): number | null {
  const day = value.includes("T") ? `${value.replace(/Z$/, "")}Z` : value;
  const number = type === "d" ? Date.parse(day) / DAY + DAY_1970 : Number(value);
  return /^[dn]$/.test(type) && Number.isFinite(number) ? number : null;
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
