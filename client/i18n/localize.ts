import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { directionOf } from "./languages.ts";

let bundle: FluentBundle | undefined;

/** What a message may be given: text, numbers and dates. Text is isolated, so that its direction cannot disturb the sentence. */
export type MessageArguments = Readonly<Record<string, FluentVariable>>;

/**
 * Makes `language` the language of the page, with the texts of Fluent files (`….ftl?raw`), and says so on `<html>`. A page calls
 * it once, before it renders.
 */
export function speak(
  language: string,
  sources: readonly string[],
  root: Pick<HTMLElement, "dir" | "lang"> = document.documentElement,
): void {
  bundle = new FluentBundle(language);
  learn(sources);
  root.lang = language;
  root.dir = directionOf(language);
}

/** Adds texts of Fluent files, in the language that the page speaks. What is known already stays as it is. */
export function learn(sources: readonly string[]): void {
  if (bundle === undefined) throw new Error("no language is spoken yet");
  for (const source of sources) {
    for (const error of bundle.addResource(new FluentResource(source))) throw error;
  }
}

/**
 * The text of a message in the language of the page. `id` is written out at the call, or marked with `message`: a test checks that
 * each one exists. A message that is missing shows as its id in double brackets, so that nobody takes it for a text.
 */
export function localize(id: string, args: MessageArguments = {}): string {
  const pattern = bundle?.getMessage(id)?.value;
  if (bundle === undefined || pattern === null || pattern === undefined) return `⟦${id}⟧`;
  return bundle.formatPattern(pattern, args, []);
}

/** Marks a message id that reaches `localize` through a table, so that the test finds it. */
export function message(id: string): string {
  return id;
}

/**
 * What a failure means for the person: the message `code-…` of a dotted code (`network.failed` is `code-network-failed`), or a
 * general sentence that names the code.
 */
export function localizeCode(code: string): string {
  const id = `code-${code.replaceAll(/[._]/g, "-")}`;
  return bundle?.hasMessage(id) === true ? localize(id) : localize("code-other", { code });
}
