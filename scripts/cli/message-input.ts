import { failure, ok, type Result } from "../../shared/bytes/index.ts";
import { parseJson } from "../../shared/protocol/canonical-json.ts";
import { isPlainText, plainText, readField, record } from "../../shared/protocol/field.ts";
import { WORD_LANGUAGES } from "../../shared/crypto/word-language.ts";
import { answersField, type Answer } from "../../shared/protocol/letter.ts";
import { LETTER_TEXT_LONGEST_BYTES } from "../../shared/protocol/limits.ts";
import { languageField } from "../../shared/protocol/text.ts";
import type { World } from "./command.ts";
import { CommandError, orFail, UsageError } from "./command-error.ts";
import { nameOfInput, readInput, readTextInput } from "./read-input.ts";

const REPORT_FILE_LARGEST_BYTES = 16 * 1024 * 1024;

/** What a person writes in a report, before it becomes a letter. */
export interface ReportText {
  readonly answers: readonly Answer[];
  readonly language: string | null;
  readonly text: string;
}

/** A plain text of at most `longest` bytes, exactly as it is in the file. @throws CommandError */
export async function readMessage(path: string, longest: number, world: World): Promise<string> {
  const text = await readTextInput(path, longest, world);
  if (!isPlainText(text, 0, longest)) throw new CommandError("text.malformed", nameOfInput(path));
  return text;
}

/**
 * What a person may send: something has to be in it, words or a file. The portal has the same rule. @throws CommandError
 * `letter.empty`
 */
export function refuseEmpty(texts: readonly string[], files: readonly string[]): void {
  if (files.length === 0 && texts.every((text) => text.trim() === "")) throw new CommandError("letter.empty");
}

/** A language tag as it is typed. @throws UsageError for what is no language, such as `xx` or `english` */
export function parseLanguage(text: string): string {
  const language = readField(languageField, text);
  if (!language.ok || !isLanguage(language.value)) {
    const known = WORD_LANGUAGES.join(", ");
    throw new UsageError(
      `--language needs the tag of a language: ${known} (codenames have these), or another such as ar.`,
    );
  }
  return language.value;
}

// All tags of two letters are known. Of those with three, many small languages are not, and somebody may write in one.
function isLanguage(tag: string): boolean {
  const [language = ""] = tag.split("-", 1);
  return (
    language.length > 2 ||
    new Intl.DisplayNames(["en"], { type: "language", fallback: "none" }).of(language) !== undefined
  );
}

/** A report file: `{language?, text, answers?: [{question, answer}]}`, and nothing else. @throws CommandError */
export async function readReport(path: string, world: World): Promise<ReportText> {
  return orFail(parseReport(await readInput(path, REPORT_FILE_LARGEST_BYTES, world)), nameOfInput(path));
}

const reportField = record<{ answers: readonly Answer[]; language: string | null; text: string }>({
  answers: answersField,
  language: { read: (value) => (value === null ? null : languageField.read(value)), write: (value) => value },
  text: plainText(0, LETTER_TEXT_LONGEST_BYTES),
});

function parseReport(bytes: Uint8Array): Result<ReportText, "report.malformed"> {
  const json = parseJson(bytes);
  if (!json.ok || typeof json.value !== "object" || json.value === null) return failure("report.malformed");
  const report = readField(reportField, { answers: [], language: null, ...json.value });
  return report.ok ? ok(report.value) : failure("report.malformed");
}
