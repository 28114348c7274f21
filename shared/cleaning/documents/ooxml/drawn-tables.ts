import { isProgramsName } from "../program-names.ts";
import { names, type ElementRule, type TextRule, type ValueRule } from "../xml/rules.ts";
import type { Page } from "../xml/page.ts";

/** Rules for cells of tables on slides that lie under another (ECMA-376 part 1, section 21.1.3.16): what stands in them is not shown; and for what somebody has called the styles of tables, which are used by their ids. */
export function drawnTableRules(): {
  readonly onElement: readonly (readonly [string, ElementRule])[];
  readonly onText: readonly (readonly [string, TextRule])[];
  readonly onValue: readonly (readonly [string, ValueRule])[];
} {
  // There are no tables in their cells.
  let merged = false;
  const covers = (page: Page): boolean => merged && page.around("a:tc") !== undefined;
  const meetCell: ElementRule = ({ attributes }) => {
    merged = ["a:hMerge", "a:vMerge"].some((name) => /^(?:1|true)$/.test(attributes.get(name) ?? ""));
    return "keep";
  };
  const picture: ElementRule = (_met, page) => (covers(page) ? "hidden" : "keep");
  const words: TextRule = (text, page) => {
    if (!covers(page)) return text;
    if (text.trim() !== "") page.found("hidden", "a:tc", text);
    return "";
  };
  let styles = 0;
  const styleName: ValueRule = (value, page, { name }) => {
    if (isProgramsName(value.replaceAll("/", " "))) return value;
    page.found("description", `${name} styleName`, value);
    styles += 1;
    return `Style ${styles}`;
  };
  return {
    onElement: [["a:tc", meetCell], ...names("a", "blipFill buBlip").map((name) => [name, picture] as const)],
    onText: ["a:t", "m:t"].map((name) => [name, words] as const),
    onValue: [["a:styleName", styleName]],
  };
}
