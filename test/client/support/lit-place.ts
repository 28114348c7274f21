import type { TemplateResult } from "lit";

/** Where something stands in what is rendered: each template on the way to it, and the place in that. */
type Place = readonly (number | TemplateStringsArray)[];

/**
 * The way to the first template that holds this markup itself. Lit keeps an element, and its focus, from one rendering to the next when the
 * way to it is the same; what is repeated counts as in its place.
 */
export function litPlace(content: unknown, markup: RegExp): Place | null {
  if (isTemplate(content)) {
    if (content.strings.some((piece) => markup.test(piece))) return [content.strings];
    return inside(content.values, markup, content.strings);
  }
  if (isDirective(content)) return litPlace(made(content), markup);
  return Array.isArray(content) ? inside(content, markup) : null;
}

function inside(values: readonly unknown[], markup: RegExp, ...before: Place): Place | null {
  for (const [index, value] of values.entries()) {
    const place = litPlace(value, markup);
    if (place !== null) return [...before, index, ...place];
  }
  return null;
}

/** What `guard` and `repeat` make. */
function made({ values: [first, second, template] }: Directive): unknown {
  if (template !== undefined && Array.isArray(first)) return first.map((item: unknown, index) => template(item, index));
  return second?.();
}

interface Directive {
  readonly values: readonly [unknown, (() => unknown)?, ((item: unknown, place: number) => unknown)?];
}

function isDirective(value: unknown): value is Directive {
  return typeof value === "object" && value !== null && "_$litDirective$" in value;
}

function isTemplate(value: unknown): value is TemplateResult {
  return typeof value === "object" && value !== null && "strings" in value && "values" in value;
}
