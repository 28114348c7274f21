import type { ElementRule } from "../xml/rules.ts";

/** Rules for fields that are filled in (ECMA-376 part 1, section 17.16): of what could be chosen or stood in them, what is shown now stays. */
export function formRules(): readonly (readonly [string, ElementRule])[] {
  let chosen: number | null = null;
  let next = 0;
  const start: ElementRule = () => {
    [chosen, next] = [null, 0];
    return "keep";
  };
  // Programs show the first one where nothing says otherwise, and the one that was chosen rather than that.
  const choose: ElementRule = ({ attributes }, page) => {
    if (page.top?.name !== "w:ddList") return "keep";
    chosen = Number(attributes.get("w:val") ?? "0");
    return "told";
  };
  const standard: ElementRule = (met, page) => {
    if (page.top?.name === "w:ddList") return chosen === null ? choose(met, page) : "told";
    if (page.top?.name !== "w:textInput") return "keep";
    page.found("hidden", "w:textInput default", met.attributes.get("w:val"));
    return "told";
  };
  const entry: ElementRule = ({ attributes }, page) => {
    next += 1;
    if (next === (chosen ?? 0) + 1) return "keep";
    page.found("hidden", "w:listEntry", attributes.get("w:val"));
    return "told";
  };
  return [
    ["w:ddList", start],
    ["w:result", choose],
    ["w:default", standard],
    ["w:listEntry", entry],
  ];
}
