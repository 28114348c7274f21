import type { Frame, Page } from "../xml/page.ts";
import type { CloseRule, ElementRule } from "../xml/rules.ts";
import { unescaped } from "../xml/text.ts";
import { isOn, type WordStyles } from "./word-styles.ts";

/** Rules for words that do not show: what a run says itself counts, then its style, then the style of its paragraph (ECMA-376 part 1, section 17.3.2.41). */
export interface VanishRules {
  readonly onElement: readonly (readonly [string, ElementRule])[];
  readonly onClose: readonly (readonly [string, CloseRule])[];
  /** Whether the paragraph's style hides the run that ends. */
  readonly isHidden: (page: Page) => boolean;
}

/** Rules for the words of one part. */
export function vanishRules(styles: WordStyles): VanishRules {
  const shownRuns = new WeakSet<Frame>();
  const hiddenRuns = new WeakSet<Frame>();
  const paragraphs = new WeakMap<Frame, boolean>();
  const vanish: ElementRule = ({ name, attributes }, page) => {
    const run = page.out(1);
    if (run?.name !== "w:r") return "keep";
    if (isOn(attributes.get("w:val"))) page.leaveFrame(run, "hidden", name);
    else if (name === "w:vanish") shownRuns.add(run);
    return "keep";
  };
  const useStyle: ElementRule = ({ attributes }, page) => {
    const owner = page.out(1);
    const hides = styles.hidden.has(unescaped(attributes.get("w:val") ?? ""));
    if (owner?.name === "w:p") paragraphs.set(owner, hides);
    if (owner?.name === "w:r" && hides) hiddenRuns.add(owner);
    return "keep";
  };
  // What a run says itself may stand behind its style.
  const endProperties: CloseRule = (page) => {
    const run = page.out(1);
    if (run !== undefined && hiddenRuns.has(run) && !shownRuns.has(run)) page.leaveFrame(run, "hidden", "w:rStyle");
  };
  return {
    onElement: [
      ["w:vanish", vanish],
      ["w:specVanish", vanish],
      ["w:rStyle", useStyle],
      ["w:pStyle", useStyle],
    ],
    onClose: [["w:rPr", endProperties]],
    isHidden: (page) => {
      const paragraph = page.around("w:p");
      if (paragraph === undefined || (page.top !== undefined && shownRuns.has(page.top))) return false;
      return paragraphs.get(paragraph) ?? styles.unnamedHidden;
    },
  };
}
