import type { Frame, Page } from "../xml/page.ts";
import type { ElementRule, TextRule } from "../xml/rules.ts";
import type { PartContext } from "./parts.ts";

/** In half points. */
const SMALLEST = 2;

/**
 * Rules for words that are there and too pale or too small to be seen. Nobody can say here what they stand on: they stay, and that is
 * said. What is hidden from the web alone (`w:webHidden`) is not among them: pages show it, and tables of contents need it.
 */
export function faintRules(context: PartContext): {
  readonly onElement: readonly (readonly [string, ElementRule])[];
  readonly onText: readonly (readonly [string, TextRule])[];
} {
  let run: Frame | undefined;
  let how = "";
  const note = (page: Page, what: string): void => {
    run = page.out(1);
    how = what;
  };
  const color: ElementRule = ({ name, attributes }, page) => {
    const value = attributes.get("w:val") ?? "";
    if (/^f{6}$/i.test(value)) note(page, `${name} ${value}`);
    return "keep";
  };
  const size: ElementRule = ({ name, attributes }, page) => {
    const value = attributes.get("w:val") ?? "";
    if (Number(value) <= SMALLEST) note(page, `${name} ${value}`);
    return "keep";
  };
  const words: TextRule = (text, page) => {
    if (run !== undefined && run === page.out(1) && text.trim() !== "") context.left(`${page.part} ${how}`);
    return text;
  };
  return {
    onElement: [
      ["w:color", color],
      ["w:sz", size],
    ],
    onText: [["w:t", words]],
  };
}
