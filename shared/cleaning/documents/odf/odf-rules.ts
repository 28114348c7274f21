import { ODF_LANGUAGE_RULES } from "../languages.ts";
import { isNumberedThing } from "../program-names.ts";
import type { Page } from "../xml/page.ts";
import { names, type CloseRule, type ElementRule, type Rules, type TextRule, type ValueRule } from "../xml/rules.ts";
import { unescaped } from "../xml/text.ts";
import { CELL_WORDS } from "./cell-words.ts";
import { cellRules } from "./cells.ts";
import type { OdfContext } from "./odf-context.ts";
import { ODF_ATTRIBUTES } from "./odf-attributes.ts";
import { ODF_ELEMENTS, ODF_TEXTS } from "./odf-elements.ts";
import { LEFT_OUT } from "./odf-left-out.ts";
import { FOREIGN, NAMESPACES } from "./odf-namespaces.ts";
import { hiddenTextRules } from "./hidden-text.ts";
import { frameRules, memberOf } from "./lost-frames.ts";
import { masterRules } from "./master-pages.ts";
import { styleNameRules } from "./style-names.ts";

/** Fields that show what the document, the machine or somebody said once: what they show stays, as words. */
const FROZEN = names(
  "text",
  `date time author-name author-initials sender-firstname sender-lastname sender-initials sender-title sender-position sender-email
  sender-phone-private sender-fax sender-company sender-phone-work sender-street sender-city sender-postal-code sender-country
  sender-state-or-province creator initial-creator description user-defined print-time print-date printed-by title subject keywords
  editing-cycles editing-duration modification-time modification-date creation-time creation-date file-name template-name
  variable-set variable-get variable-input user-field-get user-field-input expression text-input database-display database-name
  dde-connection drop-down placeholder conditional-text measure meta meta-field execute-macro script page-variable-set
  page-variable-get`,
);

/** Marks that programs set for tables of contents and references. */
const PROGRAM_MARK = /^_?_?(?:RefHeading___)?Toc\d+(?:_\d+)*$|^__RefHeading__[\d_]*$/;

/** Names of shapes that were never named: "Rectangle 3". All go; these tell nothing. */
const COUNTED = /^(?:[\p{L} ]{1,40})?\d{1,6}$/u;

/** Rules of the content and the styles of an OpenDocument file. */
export function odfRules(context: OdfContext, root: string): Rules {
  const { hidden } = context;
  const words = hiddenTextRules(hidden);
  const section: ElementRule = ({ attributes }, page) => {
    const display = attributes.get("text:display") ?? "true";
    if (display === "true") return "keep";
    // Whether it is hidden now: what it depends on is left out, and what is shown is so from now on.
    const now = attributes.get("text:is-hidden");
    if (display !== "condition" || now === "true") return "hidden";
    page.found("unknown", "text:section text:condition", attributes.get("text:condition"));
    for (const name of ["display", "condition", "is-hidden"]) attributes.delete(`text:${name}`);
    if (now === undefined) context.left(`${page.part} text:section`);
    return "keep";
  };
  // It hides the paragraph around it, which has begun by then: without it, its words are shown.
  const hiddenParagraph: ElementRule = ({ attributes }, page) => {
    if (attributes.get("text:is-hidden") !== "false") context.left(`${page.part} text:hidden-paragraph`);
    return "hidden";
  };
  const meetPage: ElementRule = ({ attributes }) =>
    hidden.pages.has(unescaped(attributes.get("draw:style-name") ?? "")) ? "hidden" : "keep";
  const frames = frameRules(context);
  const image: ElementRule = ({ name: met, attributes }, page) => {
    const at = attributes.get("xlink:href") ?? "";
    const name = context.picture(memberOf(at));
    if (name === null) {
      if (ELSEWHERE.test(at)) page.found("link", "draw:image xlink:href", at);
      frames.miss(page, met, "picture", memberOf(at));
      return "told";
    }
    attributes.set("xlink:href", name);
    page.fill();
    return "keep";
  };
  const link: ElementRule = ({ attributes }, page) => {
    const at = attributes.get("xlink:href") ?? "";
    if (at.startsWith("#") && PROGRAM_MARK.test(at.slice(1).replace(/^([^|]*)\|.*$/, "$1"))) return "keep";
    page.found("link", "text:a xlink:href", at);
    return "unwrap";
  };
  const href: ValueRule = (value, page, { name }) => {
    if (HREFS.has(name)) return value;
    page.found("link", `${name} xlink:href`, value);
    return null;
  };
  const mark: ElementRule = ({ name, attributes }, page) => {
    const called = attributes.get("text:name") ?? "";
    if (PROGRAM_MARK.test(called)) return "keep";
    page.found("description", `${name} text:name`, called);
    return "told";
  };
  const drawName: ValueRule = (value, page, { name }) => {
    const told = name === "draw:page" ? !isNumberedThing(unescaped(value)) : !COUNTED.test(value);
    if (NAMED.has(name)) {
      const now = hidden.renamed.get(unescaped(value));
      if (now !== undefined) page.found("description", `${name} draw:name`, value);
      return now ?? value;
    }
    if (told) page.found("description", `${name} draw:name`, value);
    return name === "draw:page" && !told ? value : null;
  };
  const sectionName: ValueRule = (value, page, { name }) => {
    if (name !== "text:section" || isNumberedThing(unescaped(value))) return value;
    page.found("description", `${name} text:name`, value);
    return null;
  };
  // Those of sheets are shown.
  const tableName: ValueRule = (value, page, { name }) => {
    const now = name === "table:table-template" ? hidden.renamed.get(unescaped(value)) : undefined;
    if (now !== undefined) page.found("description", `${name} table:name`, value);
    if (name !== "table:table" || page.out(1)?.name === "office:spreadsheet") return now ?? value;
    if (isNumberedThing(unescaped(value))) return value;
    page.found("description", `${name} table:name`, value);
    return null;
  };
  const identifier = (value: string, page: Page): null => {
    page.found("identifier", "xml:id", value);
    return null;
  };
  const cells = cellRules(hidden, context.left);
  const config: ElementRule = ({ attributes }, page) => {
    const name = attributes.get("config:name") ?? "";
    if (page.depth <= 2 && name !== "ooo:configuration-settings") return "told";
    return "keep";
  };
  const item: ElementRule = ({ attributes }, page) => {
    if (attributes.get("config:type") === "boolean") return "keep";
    const name = attributes.get("config:name") ?? "";
    if (name.startsWith("Rsid")) page.found("identifier", name);
    else if (name.includes("Printer")) page.found("device", name);
    return "told";
  };
  const boolean: TextRule = (text) => (/^(?:true|false)$/.test(text.trim()) ? text : "false");
  const clip: ValueRule = (value, page) => {
    if (/[1-9]/.test(value)) context.left(`${page.part} fo:clip`);
    return value;
  };
  const fill: ElementRule = (_met, page) => {
    page.fill();
    return "keep";
  };
  return {
    roots: new Set([`office:${root}`]),
    namespaces: NAMESPACES,
    foreign: FOREIGN,
    elements: new Set(ODF_ELEMENTS),
    attributes: new Set(ODF_ATTRIBUTES),
    texts: new Set(ODF_TEXTS),
    onElement: new Map<string, ElementRule>([
      ...FROZEN.map((name) => [name, (): "unwrap" => "unwrap"] as const),
      ...words.onElement,
      ["text:section", section],
      ["text:hidden-paragraph", hiddenParagraph],
      ["draw:page", meetPage],
      ["draw:image", image],
      ["draw:fill-image", image],
      ["style:background-image", (met, page) => (met.attributes.has("xlink:href") ? image(met, page) : "keep")],
      ["text:list-level-style-image", image],
      ["text:a", link],
      ["draw:a", (): "unwrap" => "unwrap"],
      ...names("text", "bookmark bookmark-start bookmark-end").map((name) => [name, mark] as const),
      ["config:config-item-set", config],
      ["config:config-item", item],
      ["draw:text-box", fill],
      ...frames.onElement,
      ...cells.onElement,
      ...masterRules(hidden, context.isUsed),
    ]),
    onClose: new Map<string, CloseRule>([...frames.onClose, ...words.onClose, ...cells.onClose, ...CELL_WORDS.onClose]),
    onText: new Map([["config:config-item", boolean], ...words.onText]),
    onValue: new Map<string, ValueRule>([
      ["xlink:href", href],
      ["xml:id", (value, page) => (/^list\d+$/.test(value) ? value : identifier(value, page))],
      ["fo:clip", clip],
      ["draw:name", drawName],
      ["text:name", sectionName],
      ["table:name", tableName],
      ...styleNameRules(hidden.renamed),
      ...cells.onValue,
      ...CELL_WORDS.onValue,
      ...ODF_LANGUAGE_RULES,
    ]),
    leftOut: new Map(LEFT_OUT),
  };
}

/** Out of the package. */
const ELSEWHERE = /^(?:[a-z][\w+.-]*:|\.\.\/|\/)/i;

/** Where a rule of the element has seen to where it leads. */
const HREFS: ReadonlySet<string> = new Set([
  ...["draw:image", "draw:fill-image", "style:background-image", "text:list-level-style-image", "text:a"],
]);

/** What is referred to by its name. */
const NAMED: ReadonlySet<string> = new Set(names("draw", "gradient hatch fill-image opacity marker stroke-dash"));
