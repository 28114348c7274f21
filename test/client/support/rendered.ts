import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { TemplateResult } from "lit";
import { vi } from "vitest";
import { speak } from "../../../client/i18n/localize.ts";

const LOCALES = join(import.meta.dirname, "../../../client/locales");

/** What a program has besides its own texts. */
const MORE = { console: ["casework"], desk: [], portal: ["questions", "evidence", "guide", "sealed"] } as const;

/** Makes English the language of what tests render. */
export function speakEnglish(area: "console" | "desk" | "portal"): void {
  speakLanguage("en", area);
}

/** Makes another language that of what tests render. */
export function speakLanguage(language: string, area: "console" | "desk" | "portal"): void {
  const names = ["common", area, ...MORE[area]];
  const sources = names.map((name) => readFileSync(join(LOCALES, language, `${name}.ftl`), "utf8"));
  const root = { dir: "", lang: "" };
  // Days and numbers are written in the language of the page.
  vi.stubGlobal("document", { documentElement: root });
  speak(language, sources, root);
}

/** What a template function gives, without a browser: its words, and its buttons to press. Elements of our own stay empty. */
export interface Rendered {
  /** As it is read: no markup, no marks of direction, one space between words. */
  readonly text: string;
  /** As it is written, with what is offered and not read. */
  readonly markup: string;
  /** The name of each button, as it is read aloud, in order. */
  readonly buttons: readonly string[];
  /** True when the button with this label cannot be pressed. @throws Error when there is not exactly one */
  isDisabled(label: string): boolean;
  /** Does what a click on the button with this label does. @throws Error when there is not exactly one, or it is disabled */
  press(label: string): void;
}

export function render(content: unknown): Rendered {
  const handlers: (() => void)[] = [];
  const markup = markupOf(content, handlers);
  const buttons = [...markup.matchAll(/<button\b([^>]*)>(.*?)<\/button>/gs)].map(
    ({ 1: attributes = "", 2: inside = "", index }) => ({
      handler: handlers[Number((/@click=call:(\d+)/.exec(attributes) ?? formAround(markup, index))?.[1])],
      isDisabled: attributes.includes("?disabled=true"),
      label: asRead(/aria-label=(.*?)\n/.exec(attributes)?.[1] ?? inside),
    }),
  );
  const find = (label: string): (typeof buttons)[number] => {
    const [found, ...others] = buttons.filter((each) => each.label === label);
    if (found === undefined || others.length > 0) throw new Error(`not one button "${label}" in: ${asRead(markup)}`);
    return found;
  };
  return {
    buttons: buttons.map(({ label }) => label),
    isDisabled: (label) => find(label).isDisabled,
    markup,
    press: (label) => {
      const { handler, isDisabled } = find(label);
      if (isDisabled || handler === undefined) throw new Error(`"${label}" cannot be pressed`);
      handler();
    },
    text: asRead(markup),
  };
}

function markupOf(value: unknown, handlers: (() => void)[]): string {
  if (isTemplate(value)) {
    const { strings, values } = value;
    return strings.map((piece, index) => piece + markupOf(values[index], handlers)).join("");
  }
  if (isDirective(value)) {
    const [first, second, template] = value.values;
    if (template !== undefined && isIterable(first))
      return [...first].map((item, place) => markupOf(template(item, place), handlers)).join("");
    if (second === undefined) return markupOf(first, handlers);
    return markupOf(typeof second === "function" ? second() : second, handlers);
  }
  if (Array.isArray(value)) return value.map((each: unknown) => markupOf(each, handlers)).join("");
  if (typeof value === "function")
    return `call:${String(handlers.push(() => void Reflect.apply(value, undefined, [new Event("press", { cancelable: true })])) - 1)}`;
  if (typeof value === "string") return value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

/** What a button without a word of its own does: the form around it is sent. */
function formAround(markup: string, place: number): RegExpExecArray | null {
  const form = markup.slice(markup.lastIndexOf("<form", place), place);
  return form.includes("</form>") ? null : /@submit=call:(\d+)/.exec(form);
}

/** What Lit's directives give: `live` its value; `keyed` its key, and what it is; `guard` what it hangs on, and what makes it; `repeat` the items, the keys, and what is made of each. */
interface Directive {
  readonly values: readonly [
    unknown,
    (TemplateResult | (() => unknown))?,
    ((item: unknown, place: number) => unknown)?,
  ];
}

function isDirective(value: unknown): value is Directive {
  return typeof value === "object" && value !== null && "_$litDirective$" in value;
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.iterator in value;
}

function isTemplate(value: unknown): value is TemplateResult {
  return typeof value === "object" && value !== null && "strings" in value && "values" in value;
}

function asRead(markup: string): string {
  return markup
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .replaceAll(/[\u2066-\u2069]/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}
