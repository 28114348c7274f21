import { isKind, type Value } from "./values.ts";

/** A language without its country: readers aloud need the one, the other tells where somebody writes. */
export function primaryLanguage(value: Value): Value | undefined {
  if (!isKind(value, "text")) return undefined;
  const language = /^[A-Za-z]{2,3}(?=$|-)/.exec(value.text)?.[0];
  if (language === undefined) return undefined;
  return language === value.text ? value : { kind: "text", text: language };
}
