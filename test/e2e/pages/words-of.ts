import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { asRead } from "./person.ts";

/** Everything that a defender reads. What caseworkers read is in English alone. */
const AREAS = ["common", "first", "portal", "questions", "evidence", "guide", "nowhere", "sealed"] as const;
const LOCALES = join(import.meta.dirname, "../../../client/locales");

/** What the pages call something in one language, as it is read. @throws Error when it is called nothing */
export type Words = (id: string, args?: Readonly<Record<string, FluentVariable>>) => string;

/** The words of the portal, and of the pages without a script, in one of its languages. */
export function wordsOf(language: string): Words {
  const bundle = new FluentBundle(language);
  for (const area of AREAS) {
    const source = readFileSync(join(LOCALES, language, `${area}.ftl`), "utf8");
    for (const error of bundle.addResource(new FluentResource(source))) throw error;
  }
  return (id, args = {}) => {
    const pattern = bundle.getMessage(id)?.value;
    if (pattern === null || pattern === undefined) throw new Error(`nothing is called ${id} in ${language}`);
    return asRead(bundle.formatPattern(pattern, args));
  };
}
