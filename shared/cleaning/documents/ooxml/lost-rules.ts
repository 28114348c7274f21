import type { LostThing } from "../../findings.ts";
import type { Page } from "../xml/page.ts";
import { names, type CloseRule, type ElementRule } from "../xml/rules.ts";
import type { PartContext } from "./parts.ts";

const ANCHORS: ReadonlySet<string> = new Set(names("xdr", "twoCellAnchor oneCellAnchor absoluteAnchor"));

/** What goes with a drawing of which nothing is left. */
const FRAMES: ReadonlySet<string> = new Set([
  ...["w:drawing", "wpg:graphicFrame", "p:graphicFrame", "xdr:graphicFrame"],
  ...ANCHORS,
]);

/** Where something is shown; elsewhere there are settings that programs do not share. */
const SHOWN = ["w:body", "w:hdr", "w:ftr", "p:spTree", "xdr:wsDr", "x:worksheet"];

/** A rule for what is shown and cannot be in the copy at all. */
export function neverKept(context: PartContext, thing: LostThing): ElementRule {
  return ({ name, attributes }, page) => {
    context.isLost(attributes.get("r:id"));
    page.found("lost", name, thing);
    return "told";
  };
}

/** Tells that none of several ways to show something can be in the copy. */
export function noWayKept(page: Page): void {
  if (SHOWN.some((name) => page.around(name) !== undefined)) page.found("lost", "mc:AlternateContent", "object");
}

/** Rules for drawings: where what they show cannot be in the copy, that is told. */
export function lostRules(context: PartContext): {
  readonly onElement: readonly (readonly [string, ElementRule])[];
  readonly onClose: readonly (readonly [string, CloseRule])[];
} {
  let uri = "";
  const picture: ElementRule = ({ name, attributes }, page) => {
    const ids = [attributes.get("r:embed"), attributes.get("r:link")].filter((id) => id !== undefined && id !== "");
    if (ids.length > 0 && ids.every(context.isLost)) page.found("lost", name, "picture");
    return "keep";
  };
  const referring =
    (thing: LostThing): ElementRule =>
    ({ name, attributes }, page) => {
      if (context.isLost(attributes.get("r:id"))) page.found("lost", name, thing);
      return "keep";
    };
  const drawing: ElementRule = ({ attributes }) => {
    uri = attributes.get("a:uri") ?? "";
    return "keep";
  };
  // Nothing but its start stands there: what it shows is of a kind that no rule knows.
  const drawn: CloseRule = (page) => {
    if (page.top?.mark !== page.here - 1) return;
    page.found("lost", "a:graphicData", uri.includes("chart") ? "chart" : "object");
    for (let steps = 1; ; steps += 1) {
      const frame = page.out(steps);
      const inAnchor = frame?.name === "xdr:graphicFrame" && ANCHORS.has(page.out(steps + 1)?.name ?? "");
      if (frame !== undefined && (!FRAMES.has(frame.name) || inAnchor)) continue;
      page.leaveFrame(frame ?? page.top, "quiet", "a:graphicData");
      return;
    }
  };
  return {
    onElement: [
      ["a:blip", picture],
      ["v:fill", referring("picture")],
      ["c:chart", referring("chart")],
      ["a:graphicData", drawing],
      ...names("a", "audioFile videoFile wavAudioFile audioCd quickTimeFile").map(
        (name) => [name, neverKept(context, "film")] as const,
      ),
    ],
    onClose: [["a:graphicData", drawn]],
  };
}
