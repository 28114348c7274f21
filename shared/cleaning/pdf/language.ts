import { languageAlone } from "../language.ts";
import { isKind, type Value } from "./values.ts";

/** A language without its country, if it is one. */
export function withoutCountry(value: Value): Value | undefined {
  if (!isKind(value, "text")) return undefined;
  const language = languageAlone(value.text);
  if (language === null) return undefined;
  return language === value.text ? value : { kind: "text", text: language };
}
