import { parseUse } from "../../shared/casework/record/consent-places.ts";
import { isFieldName } from "../../shared/casework/record/field-names.ts";
import type { FlatRefusal } from "../../shared/casework/record/flat-case.ts";
import { OTHERS_KEY } from "../../shared/casework/record/other-agreements.ts";
import { SHARED_BY_VICTIMS } from "../../shared/casework/record/people-places.ts";
import { REPORT_FIELDS, type ReportField } from "../../shared/casework/record/report-fields.ts";
import { MECHANISMS } from "../../shared/mechanisms/dataset.ts";
import { CASE_KEYS, caseKey, keysBeside, valuesText, type CaseKey } from "./case-keys.ts";

const LONGEST_VALUE = 60;
const LONGEST_ALLOWED = 600;
/** So many letters may be mistyped before a key is taken for another one. */
const SLIPS_MOST = 3;

/** What a refusal of a case file is about: the key, the wrong value, and what can be there; or the key that was probably meant. */
export function refusalText({ code, key }: FlatRefusal, json: unknown): string {
  const known = caseKey(key);
  if (code === "facts.unknown_key") return unknownKeyText(key);
  if (code === "case.conflict") return [key, ...keysBeside(key).filter((each) => isIn(json, each))].join(", ");
  if (code !== "facts.unknown_value" || known === null) return key;
  const value: unknown = typeof json === "object" && json !== null ? Reflect.get(json, key) : undefined;
  return `${key}${wrongText(known, value)}; it can be ${shortened(valuesText(known), LONGEST_ALLOWED)}`;
}

function isIn(json: unknown, key: string): boolean {
  return typeof json === "object" && json !== null && Object.hasOwn(json, key);
}

function unknownKeyText(key: string): string {
  const keys = CASE_KEYS.map((each) => each.key);
  const meant = nearest(key, keys);
  return `${shortened(key, LONGEST_VALUE)}${meant === null ? "" : `: did you mean ${meant}?`}`;
}

/** Which of what is known somebody most probably meant; null where nothing is near. */
function nearest(slip: string, known: readonly string[]): string | null {
  const [first] = known
    .map((each) => ({ each, slips: slipsBetween(slip, each) }))
    .filter(({ slips }) => slips <= SLIPS_MOST && slips * 2 < slip.length)
    .sort((a, b) => a.slips - b.slips);
  return first?.each ?? null;
}

// A list is wrong by the value that cannot be there, or for being one. What people say in words of their own is not repeated.
function wrongText({ choices, key }: CaseKey, value: unknown): string {
  if (isFieldName(key) ? FREE.includes(REPORT_FIELDS[key].type) : key === OTHERS_KEY) return "";
  const values = valuesIn(value);
  const isNone = (each: string): boolean => (choices === null ? values.length === 1 : !names(choices, each));
  const wrong = values.find((each) => typeof each !== "string" || isNone(each));
  if (typeof wrong === "string")
    return ` is ${JSON.stringify(shortened(firstPart(wrong), LONGEST_VALUE))}${meantAddressee(wrong)}`;
  if (wrong !== undefined) return ` is ${wrong === null ? "null" : typeof wrong}`;
  if (values.length < 2) return "";
  return SHARED_BY_VICTIMS.includes(key) ? " is a list of more than the victims" : " is a list";
}

/** What stands under a key, one by one: also the uses of an object that says yes or no to each. */
function valuesIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return typeof value === "object" && value !== null ? Object.keys(value) : [value];
}

/** Of a use for one addressee, with a slip in its id: which one was probably meant. */
function meantAddressee(text: string): string {
  const [, addressee] = firstPart(text).split(":");
  const ids = MECHANISMS.map(({ id }) => id);
  const meant = addressee === undefined ? null : nearest(addressee, ids);
  return meant === null ? "" : `, perhaps for ${meant}`;
}

const FREE: readonly ReportField["type"][] = ["text", "words", "list", "date"];

/** Whether a value names one of the choices: alone, before more in words, or as a use for one mechanism that there is. */
function names(choices: readonly string[], text: string): boolean {
  const first = firstPart(text).replace(/^no /u, "");
  return choices.includes(first) || parseUse(first) !== null;
}

function firstPart(text: string): string {
  return text.split(" | ")[0] ?? "";
}

function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

/** How many letters have to be put in, taken away or changed to make one text of the other. */
function slipsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of Array.from(one.slice(0, LONGEST_VALUE)).entries()) {
    const next = [index + 1];
    for (let at = 0; at < other.length; at += 1) {
      const [above = 0, diagonal = 0, before = 0] = [row[at + 1], row[at], next[at]];
      next.push(Math.min(above + 1, before + 1, diagonal + (letter === other[at] ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
