import type { Page } from "../xml/page.ts";
import { names, type CloseRule, type ElementRule, type TextRule } from "../xml/rules.ts";
import { ODF_TEXTS } from "./odf-elements.ts";
import type { HiddenStyles } from "./survey.ts";

const STYLED = names("text", "p h span");

/** Rules for words that a style hides: the innermost style that says anything counts (OASIS OpenDocument 1.3, part 3, section 20.417). */
export interface HiddenTextRules {
  readonly onElement: readonly (readonly [string, ElementRule])[];
  readonly onClose: readonly (readonly [string, CloseRule])[];
  readonly onText: readonly (readonly [string, TextRule])[];
}

/** Rules for the text of one part. */
export function hiddenTextRules({ shown }: HiddenStyles): HiddenTextRules {
  const around: boolean[] = [];
  const isShown = (): boolean => around.at(-1) ?? true;
  const meet: ElementRule = ({ name, attributes }) => {
    const said = shown.get(attributes.get("text:style-name") ?? "");
    around.push(said ?? (name === "text:span" ? isShown() : true));
    return "keep";
  };
  const leave: CloseRule = () => void around.pop();
  const meetText: TextRule = (text, page: Page) => {
    if (isShown()) return text;
    if (text.trim() !== "") page.found("hidden", `text in ${page.top?.name ?? ""}`, text);
    return "";
  };
  const drawn: ElementRule = () => (isShown() ? "keep" : "hidden");
  return {
    onElement: [
      ...STYLED.map((name) => [name, meet] as const),
      ...names("draw", "frame custom-shape g").map((name) => [name, drawn] as const),
    ],
    onClose: STYLED.map((name) => [name, leave] as const),
    onText: ODF_TEXTS.filter((name) => name.startsWith("text:")).map((name) => [name, meetText] as const),
  };
}
