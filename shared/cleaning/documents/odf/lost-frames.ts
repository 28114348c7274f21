import type { LostThing } from "../../findings.ts";
import type { Frame, Page } from "../xml/page.ts";
import { names, type CloseRule, type ElementRule } from "../xml/rules.ts";
import type { OdfContext } from "./odf-context.ts";

/** What a value leads to, without what only says that it is here. */
export function memberOf(href: string | undefined): string {
  return (href ?? "").replace(/^\.\//, "");
}

/** Rules for frames, which show the first of several things that a program can show: what nothing stays of, the copy does not show. */
export function frameRules(context: OdfContext): {
  readonly onElement: readonly (readonly [string, ElementRule])[];
  readonly onClose: readonly (readonly [string, CloseRule])[];
  /** Says that something cannot be in the copy; it is lost unless its frame shows something else. */
  readonly miss: (page: Page, name: string, thing: LostThing, member: string) => void;
} {
  const missing = new WeakMap<
    Frame,
    { readonly thing: LostThing; readonly name: string; readonly members: string[] }
  >();
  const miss = (page: Page, name: string, thing: LostThing, member: string): void => {
    const { top } = page;
    if (top?.name !== "draw:frame") {
      context.lost(member);
      page.found("lost", name, thing);
      return;
    }
    const before = missing.get(top);
    if (before === undefined) missing.set(top, { thing, name, members: [member] });
    else before.members.push(member);
  };
  const never =
    (thingOf: (member: string) => LostThing): ElementRule =>
    ({ name, attributes }, page) => {
      const member = memberOf(attributes.get("xlink:href"));
      miss(page, name, thingOf(member), member);
      return "told";
    };
  const endFrame: CloseRule = (page) => {
    const { top } = page;
    if (top === undefined) return;
    const lost = missing.get(top);
    if (top.filled) {
      if (lost !== undefined && lost.thing !== "picture") page.found("hidden", lost.name);
      return;
    }
    if (lost !== undefined) page.found("lost", top.name, lost.thing);
    for (const member of lost?.members ?? []) context.lost(member);
    page.leave("quiet", top.name);
  };
  return {
    onElement: [
      ...names("draw", "object object-ole").map((name) => [name, never(context.objectIs)] as const),
      ...names("draw", "applet floating-frame control").map((name) => [name, never(() => "object")] as const),
      ["draw:plugin", never(() => "film")],
    ],
    onClose: [["draw:frame", endFrame]],
    miss,
  };
}
