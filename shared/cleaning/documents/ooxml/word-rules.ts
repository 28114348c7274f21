import { languageElement, languageRule } from "../languages.ts";
import type { Page } from "../xml/page.ts";
import { names, type CloseRule, type ElementRule, type Rules, type Told, type ValueRule } from "../xml/rules.ts";
import { unescaped } from "../xml/text.ts";
import { faintRules } from "./faint.ts";
import { fieldRules } from "./fields.ts";
import { neverKept } from "./lost-rules.ts";
import type { PartContext } from "./parts.ts";
import { packageRules } from "./shared-rules.ts";
import { formRules } from "./word-forms.ts";
import { mergeRules } from "./word-merges.ts";
import { WORD_ATTRIBUTES, WORD_ELEMENTS, WORD_TEXTS } from "./word-names.ts";
import { noteRules, type NoteUses } from "./word-notes.ts";
import { isOn, type WordStyles } from "./word-styles.ts";
import { vanishRules } from "./word-vanish.ts";

/** What is known of a document before a part of it is written. */
export interface WordSurvey {
  readonly styles: WordStyles;
  /** Relations to headers and footers that a page shows. */
  readonly headers: ReadonlySet<string>;
  readonly notes: NoteUses;
}

/** Changes that were accepted by showing them: what is in them stays. */
const ADDED = names("w", "ins moveTo");
const REMOVED = names("w", "del moveFrom");

/** Wrappers of what shows, which themselves tell what it is for. */
const WRAPPERS = names("w", "smartTag customXml sdt sdtContent");

/** Where a style is meant by its id. */
const STYLE_USES = new Set(names("w", "pStyle rStyle tblStyle basedOn next link styleLink numStyleLink"));

/** Marks that programs set for tables of contents and references. */
const PROGRAM_MARK = /^_(?:Toc|Ref)\d+$/;

/** What is not well-formed without a paragraph, or without a row. */
const HOLDERS: ReadonlySet<string> = new Set(names("w", "tc hdr ftr txbxContent footnote endnote"));
const TABLES: ReadonlySet<string> = new Set(["w:tbl"]);

const noteIn = (page: Page, holders: ReadonlySet<string>): void => {
  for (let steps = 1; ; steps += 1) {
    const frame = page.out(steps);
    if (frame === undefined) return;
    if (!holders.has(frame.name)) continue;
    frame.note = "has one";
    return;
  }
};
const atLeastOne: CloseRule = (page) => {
  const { top } = page;
  if (top?.note === null && top.ending !== "")
    page.write(`<${top.written.slice(0, top.written.lastIndexOf(":") + 1)}p/>`);
};
const endTable: CloseRule = (page) => {
  if (page.top?.note === null) page.leave("quiet", "w:tbl");
};

const LEFT_OUT: readonly (readonly [string, Told])[] = [
  ...tell(
    "identifier",
    "rsidR rsidRPr rsidRDefault rsidP rsidTr rsidDel rsidSect rsids rsid sdtPr nsid tmpl documentProtection",
  ),
  ...tell(
    "history",
    `del moveFrom footnote endnote pPrChange rPrChange sectPrChange tblPrChange tblPrExChange tcPrChange trPrChange tblGridChange numberingChange
    cellIns cellDel cellMerge`,
  ),
  ...tell("hidden", "docVars control embedRegular embedBold embedItalic embedBoldItalic"),
  ...tell("link", "attachedTemplate mailMerge"),
  ...tell("description", "tooltip tblCaption tblDescription helpText statusText alias aliases tag"),
  ...tell("person", "permStart writeProtection author ed"),
  ...tell(
    "quiet",
    `moveFromRangeStart moveFromRangeEnd moveToRangeStart moveToRangeEnd commentRangeStart commentRangeEnd commentReference annotationRef
    proofErr permEnd sdtEndPr customXmlPr smartTagPr bookmarkEnd trackRevisions proofState revisionView activeWritingStyle
    removePersonalInformation removeDateAndTime saveSubsetFonts embedTrueTypeFonts embedSystemFonts hdrShapeDefaults shapeDefaults
    defaultTableStyle stylePaneFormatFilter stylePaneSortMethod clickAndTypeStyle documentType hideSpellingErrors
    hideGrammaticalErrors doNotTrackMoves doNotTrackFormatting formsDesign linkStyles tgtFrame optimizeForBrowser allowPNG divId
    customXmlInsRangeStart customXmlInsRangeEnd customXmlDelRangeStart customXmlDelRangeEnd date initials entryMacro exitMacro`,
  ),
];

function tell(told: Told, locals: string): readonly (readonly [string, Told])[] {
  return names("w", locals).map((name) => [name, told] as const);
}

/** Rules of the parts of a text document. */
export function wordRules(context: PartContext, survey: WordSurvey, root: string): Rules {
  const { styles } = survey;
  const notes = noteRules(survey.notes, root);
  const fields = fieldRules();
  const faint = faintRules(context);
  const merges = mergeRules();
  const vanish = vanishRules(styles);
  const left = new Set<string>();
  let style: string | undefined;

  const tellChange: ElementRule = ({ name, attributes }, page) => {
    for (const [key, aspect] of [
      ["author", "person"],
      ["date", "time"],
    ] as const) {
      const value = attributes.get(`w:${key}`);
      if (value !== undefined) page.found(aspect, `${name} ${key}`, value);
    }
    return "unwrap";
  };
  const removed: ElementRule = (met, page) => {
    tellChange(met, page);
    if (page.top?.name === "w:trPr") page.leaveFrame(page.around("w:tr"), "history", met.name);
    const paragraph = page.top?.name === "w:rPr" ? page.out(2) : undefined;
    if (paragraph?.name !== "w:p") return "drop";
    paragraph.note = "removed";
    page.found("history", met.name);
    return "told";
  };
  const endParagraph: CloseRule = (page) => {
    if (page.top?.note === "removed" && !page.top.filled) page.leave("quiet", "w:p");
    else noteIn(page, HOLDERS);
  };
  const endPart: CloseRule = (page) => {
    fields.finish(page);
    notes.finish(page);
    if (HOLDERS.has(root)) atLeastOne(page);
  };
  const endRun: CloseRule = (page) => {
    if (page.top?.filled !== true) return;
    if (merges.covers(page)) page.leave("hidden", "w:vMerge");
    else if (vanish.isHidden(page)) page.leave("hidden", "w:pStyle");
  };
  const seen: ElementRule = (_met, page) => {
    page.fill();
    return merges.covers(page) ? "hidden" : "keep";
  };
  const endRow: CloseRule = (page) => {
    merges.endRow(page);
    noteIn(page, TABLES);
  };
  const meetMark: ElementRule = ({ attributes }, page) => {
    const name = attributes.get("w:name") ?? "";
    if (PROGRAM_MARK.test(name)) return "keep";
    left.add(attributes.get("w:id") ?? "");
    page.found(name === "_GoBack" ? "history" : "description", "w:bookmarkStart name", name);
    return "told";
  };
  const endMark: ElementRule = ({ attributes }) => (left.has(attributes.get("w:id") ?? "") ? "told" : "keep");
  const meetLink: ElementRule = ({ attributes }, page) => {
    const anchor = attributes.get("w:anchor") ?? "";
    if (PROGRAM_MARK.test(anchor)) return "keep";
    if (anchor !== "") page.found("link", "w:hyperlink anchor", anchor);
    return "unwrap";
  };
  const reference: ElementRule = ({ name, attributes }, page) => {
    const id = attributes.get("r:id") ?? "";
    if (survey.headers.has(id)) return context.relation(id) === null ? "told" : "keep";
    page.found("hidden", name, attributes.get("w:type"));
    return "told";
  };
  const hiddenRow: ElementRule = ({ name, attributes }, page) => {
    if (isOn(attributes.get("w:val")) && page.top?.name === "w:trPr")
      page.leaveFrame(page.around("w:tr"), "hidden", name);
    return "drop";
  };
  const meetStyle: ElementRule = ({ attributes }) => {
    style = styles.renamed.get(unescaped(attributes.get("w:styleId") ?? ""));
    return "keep";
  };
  const styleName: ElementRule = ({ attributes }, page) => {
    const name = attributes.get("w:val") ?? "";
    if (page.top?.name !== "w:style") return "drop";
    if (style === undefined) return "keep";
    if (name !== style) page.found("description", "w:style name", name);
    attributes.set("w:val", style);
    return "keep";
  };
  const meantStyle: ValueRule = (value, _page, { name }) =>
    STYLE_USES.has(name) ? (styles.renamed.get(unescaped(value)) ?? value) : value;

  return packageRules(context, {
    roots: [root],
    elements: [...WORD_ELEMENTS, "w:vanish"],
    attributes: WORD_ATTRIBUTES,
    texts: WORD_TEXTS,
    frames: ["w:drawing", "w:pict"],
    onElement: [
      ...fields.onElement,
      ...ADDED.map((name) => [name, tellChange] as const),
      ...REMOVED.map((name) => [name, removed] as const),
      ...WRAPPERS.map((name) => [name, (): "unwrap" => "unwrap"] as const),
      ...names("w", "drawing pict object sym").map((name) => [name, seen] as const),
      ...vanish.onElement,
      ...faint.onElement,
      ["w:bookmarkStart", meetMark],
      ["w:bookmarkEnd", endMark],
      ["w:hyperlink", meetLink],
      ...notes.onElement,
      ...merges.onElement,
      ["w:hidden", hiddenRow],
      ...names("w", "altChunk subDoc").map((name) => [name, neverKept(context, "text")] as const),
      ["w:movie", neverKept(context, "film")],
      ...formRules(),
      ["w:headerReference", reference],
      ["w:footerReference", reference],
      ["w:style", meetStyle],
      ["w:name", styleName],
      ...names("w", "lang themeFontLang lid").map((name) => [name, languageElement] as const),
    ],
    onClose: [
      ...[...HOLDERS].map((name) => [name, atLeastOne] as const),
      ...fields.onClose,
      ...vanish.onClose,
      ...notes.onClose,
      [root, endPart],
      ["w:p", endParagraph],
      ["w:r", endRun],
      ["w:tr", endRow],
      ["w:tbl", endTable],
    ],
    onText: [...fields.onText, ...faint.onText],
    onValue: [
      ["w:val", meantStyle],
      languageRule("w:lang"),
      ["w:styleId", (value) => styles.renamed.get(unescaped(value)) ?? value],
    ],
    leftOut: LEFT_OUT,
  });
}
