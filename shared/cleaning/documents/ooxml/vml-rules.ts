import { unescaped } from "../xml/text.ts";
import { names, type ElementRule } from "../xml/rules.ts";
import type { PartContext } from "./parts.ts";

const SHAPES = names("v", "shape rect oval line polyline roundrect curve arc group image");

/** Styles of a shape that nobody sees. */
const UNSEEN = /(?:^|;)\s*(?:visibility\s*:\s*hidden|display\s*:\s*none|mso-hide\s*:\s*all)\b/i;

const CROPS = names("v", "croptop cropbottom cropleft cropright");

/** Rules for old drawings, in VML (ECMA-376 part 4, section 14): shapes that are not seen go, and of pictures it is said that more of them stays than is seen. */
export function vmlRules(context: PartContext): readonly (readonly [string, ElementRule])[] {
  const cropped: ElementRule = ({ name, attributes }, page) => {
    if (CROPS.some((crop) => /[1-9]/.test(attributes.get(crop) ?? ""))) context.left(`${page.part} ${name} crop`);
    return "keep";
  };
  const shape: ElementRule = (met, page) =>
    UNSEEN.test(unescaped(met.attributes.get("v:style") ?? "")) ? "hidden" : cropped(met, page);
  const pictured: ElementRule = (met, page) => {
    const ids = [met.attributes.get("r:id"), met.attributes.get("r:pict")];
    if (ids.some(context.isLost))
      page.found("lost", met.name, page.around("w:object") === undefined ? "picture" : "object");
    return cropped(met, page);
  };
  return [...SHAPES.map((name) => [name, shape] as const), ["v:imagedata", pictured]];
}
