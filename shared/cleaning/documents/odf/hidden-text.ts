import type { Page } from "../xml/page.ts";
import { names, type CloseRule, type ElementRule, type TextRule } from "../xml/rules.ts";
import { unescaped } from "../xml/text.ts";
import { ODF_TEXTS } from "./odf-elements.ts";
import { isUnseen, type HiddenStyles } from "./survey.ts";

const DRAWN = [
  ...names(
    "draw",
    `frame custom-shape g rect line polyline polygon regular-polygon path circle ellipse connector caption measure page-thumbnail`,
  ),
  "dr3d:scene",
];

const STYLED = names("text", "p h span");

/** Rules for shapes that are not displayed, and for words that a style hides, with the shapes in them: the innermost style that says anything counts (OASIS OpenDocument 1.3, part 3, section 20.417). */
export interface HiddenTextRules {
  readonly onElement: readonly (readonly [string, ElementRule])[];
  readonly onClose: readonly (readonly [string, CloseRule])[];
  readonly onText: readonly (readonly [string, TextRule])[];
}

/** Rules for the text of one part. */
export function hiddenTextRules({ shown, layers }: HiddenStyles): HiddenTextRules {
  const around: boolean[] = [];
  const isShown = (): boolean => around.at(-1) ?? true;
  const meet: ElementRule = ({ name, attributes }) => {
    const said = shown.get(unescaped(attributes.get("text:style-name") ?? ""));
    around.push(said ?? (name === "text:span" ? isShown() : (shown.get("") ?? true)));
    return "keep";
  };
  const leave: CloseRule = () => void around.pop();
  const meetText: TextRule = (text, page: Page) => {
    if (isShown()) return text;
    if (text.trim() !== "") page.found("hidden", `text in ${page.top?.name ?? ""}`, text);
    return "";
  };
  const drawn: ElementRule = ({ attributes }) => {
    const isSeen = !isUnseen(attributes.get("draw:display")) && !layers.has(attributes.get("draw:layer") ?? "");
    return isShown() && isSeen ? "keep" : "hidden";
  };
  return {
    onElement: [...STYLED.map((name) => [name, meet] as const), ...DRAWN.map((name) => [name, drawn] as const)],
    onClose: STYLED.map((name) => [name, leave] as const),
    onText: ODF_TEXTS.filter((name) => name.startsWith("text:")).map((name) => [name, meetText] as const),
  };
}
