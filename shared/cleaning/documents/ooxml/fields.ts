import type { FindingAspect } from "../../findings.ts";
import type { Page } from "../xml/page.ts";
import type { CloseRule, ElementRule, TextRule } from "../xml/rules.ts";
import { unescaped } from "../xml/text.ts";

/** Fields that count, number or point within the document (ECMA-376 part 1, section 17.16.5), with nothing but switches and plain words. */
const ALLOWED =
  /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|SECTION|TOC|REF|PAGEREF|NOTEREF|SEQ|STYLEREF|SYMBOL|EQ|ADVANCE|LISTNUM|FORMTEXT|FORMCHECKBOX|FORMDROPDOWN|HYPERLINK\s+\\l)(?=[\s\\]|$)(?:\s*(?:\\[a-z*#@!]|"[\w\-, .#]{0,40}"|[\w.,#-]{1,40}))*\s*$/i;

const ASPECTS: readonly (readonly [RegExp, FindingAspect])[] = [
  [/^\s*(?:AUTHOR|LASTSAVEDBY|USER)/i, "person"],
  [/^\s*(?:DATE|TIME|CREATEDATE|SAVEDATE|PRINTDATE|EDITTIME)/i, "time"],
  [/^\s*(?:FILENAME|TEMPLATE|INCLUDE|LINK|DDE|HYPERLINK|IMPORT|RD)/i, "link"],
  [/^\s*(?:XE|TC|TA)\b/i, "hidden"],
];

interface Field {
  instruction: string;
  readonly spans: (readonly [from: number, to: number, first: string | undefined])[];
  frozen: boolean;
}

function isAllowed(instruction: string, page: Page): boolean {
  if (ALLOWED.test(instruction)) return true;
  const aspect = ASPECTS.find(([pattern]) => pattern.test(instruction))?.[1] ?? "unknown";
  page.findings.add(aspect, `${page.part} w:instrText`, instruction);
  return false;
}

/** How fields are met in one part: those that ask for anything outside of the document are replaced by what they show. */
export interface FieldRules {
  readonly onElement: readonly (readonly [string, ElementRule])[];
  readonly onClose: readonly (readonly [string, CloseRule])[];
  readonly onText: readonly (readonly [string, TextRule])[];
  /** At the end of the part: fields that never ended. */
  readonly finish: CloseRule;
}

/** Rules for the fields of one part. */
export function fieldRules(): FieldRules {
  const open: Field[] = [];
  let kind = "";

  const span = (field: Field | undefined, page: Page): void => {
    const { top } = page;
    if (field !== undefined && top !== undefined) {
      field.spans.push([top.mark, page.here + (top.ending === "" ? 0 : 1), page.at(top.mark)]);
    }
  };
  const takeBack = (field: Field, page: Page): void => {
    // What it stood in may have been left out since.
    for (const [from, to, first] of field.spans.splice(0)) if (page.at(from) === first) page.takeBack(from, to);
  };
  const meetChar: ElementRule = ({ attributes }, page) => {
    kind = attributes.get("w:fldCharType") ?? "";
    page.fill();
    if (kind === "begin") open.push({ instruction: "", spans: [], frozen: false });
    const field = open.at(-1);
    if (field === undefined || !["begin", "separate", "end"].includes(kind)) return "told";
    if (kind === "begin") return "keep";
    if (!field.frozen && !isAllowed(field.instruction, page)) {
      field.frozen = true;
      takeBack(field, page);
    }
    if (kind === "end") open.pop();
    return field.frozen ? "told" : "keep";
  };
  const closeChar: CloseRule = (page) => {
    if (kind === "begin") span(open.at(-1), page);
    kind = "";
  };
  const simple: ElementRule = ({ attributes }, page) =>
    isAllowed(unescaped(attributes.get("w:instr") ?? ""), page) ? "keep" : "unwrap";
  const finish: CloseRule = (page) => {
    for (const field of open.splice(0)) if (!isAllowed(field.instruction, page)) takeBack(field, page);
  };
  const instruction: TextRule = (text) => {
    const field = open.at(-1);
    if (field === undefined) return "";
    field.instruction += unescaped(text);
    return text;
  };
  return {
    onElement: [
      ["w:fldChar", meetChar],
      ["w:fldSimple", simple],
    ],
    onClose: [
      ["w:fldChar", closeChar],
      ["w:instrText", (page) => span(open.at(-1), page)],
    ],
    onText: [["w:instrText", instruction]],
    finish,
  };
}
