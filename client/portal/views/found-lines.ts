import type { Finding } from "../../../shared/cleaning/findings.ts";
import type { FileKind } from "../../../shared/cleaning/kinds.ts";
import { headingOf } from "./found-heading.ts";
import { saysNothing } from "./found-number.ts";
import { whereId } from "./found-words.ts";

/**
 * The findings that are told, one line each: without what says nothing of anybody, and each once that reads the same. It takes no word of
 * the page, for files are counted by it that nobody has unfolded.
 */
export function linesOf(findings: readonly Finding[], kind: FileKind): readonly Finding[] {
  const telling = findings.filter((each) => !saysNothing(each));
  const lines = new Map<string, Finding>();
  for (const each of telling) {
    const line = JSON.stringify([headingOf(each), each.value, whereId(each, kind)]);
    if (!lines.has(line)) lines.set(line, each);
  }
  return [...lines.values()];
}
