import type { TemplateResult } from "lit";

/** Where something stands in what is rendered: each template on the way to it, and the place in that. */
type Place = readonly (number | TemplateStringsArray)[];

/**
 * The way to the first template that holds this markup itself. Lit keeps an element, and its focus, from one rendering to the next when the
 * way to it is the same.
 */
export function litPlace(content: unknown, markup: RegExp): Place | null {
  if (isTemplate(content)) {
    if (content.strings.some((piece) => markup.test(piece))) return [content.strings];
    return inside(content.values, markup, content.strings);
  }
  return Array.isArray(content) ? inside(content, markup) : null;
}

function inside(values: readonly unknown[], markup: RegExp, ...before: Place): Place | null {
  for (const [index, value] of values.entries()) {
    const place = litPlace(value, markup);
    if (place !== null) return [...before, index, ...place];
  }
  return null;
}

function isTemplate(value: unknown): value is TemplateResult {
  return typeof value === "object" && value !== null && "strings" in value && "values" in value;
}
