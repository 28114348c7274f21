import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { withAgreedUses } from "../../shared/casework/consent/agreed-uses.ts";
import { askPermit, type PermitAnswer } from "../../shared/casework/consent/gate.ts";
import { routesAt } from "../../shared/casework/consent/routes-at.ts";
import { WRITER } from "../../shared/casework/drafts/notes-for.ts";
import { readFlatCase, type FlatCase } from "../../shared/casework/record/flat-case.ts";
import type { Mechanism } from "../../shared/mechanisms/mechanism.ts";
import { day } from "./sample-work.ts";

/** What routing has to say of one mechanism, as it was read by hand. */
interface Expected {
  readonly mechanism: string;
  readonly outcome: string;
  readonly level?: string;
  /** Where it is not the mechanism's own. */
  readonly rule?: string;
  readonly reference: string;
  readonly because: string;
}

/** A case of test/cases. */
export interface ProvingCase {
  readonly name: string;
  readonly flat: FlatCase;
  readonly expected: readonly Expected[];
  readonly drafts: readonly FrozenDraft[];
}

/** A draft that was read line by line, and then frozen: `npx vitest run -u` writes it anew, for somebody to read it again. */
interface FrozenDraft {
  readonly mechanism: string;
  readonly language: string;
  readonly file: string;
}

/** The day on which the cases are looked at. */
export const CASE_DAY = day("2026-11-21");

const FOLDER = join(import.meta.dirname, "../cases");

/** The invented organisation that writes, and how to reach it. */
const ORGANISATION = "Halyard Desk for Defenders (invented)";
const REACHED_AT = "desk@halyard.example";

/** The gate's answer to sending one of the cases to a mechanism. */
export function askToSend({ flat: { work } }: Pick<ProvingCase, "flat">, mechanism: Mechanism): PermitAnswer<"send"> {
  const routeAt = routesAt(work, CASE_DAY)(mechanism);
  const notes = (["en", "fr", "es"] as const).map((language) => ({
    ...{ mechanism: mechanism.id, language, section: WRITER, text: REACHED_AT },
  }));
  const request = { work, mechanism, routeAt, organisation: ORGANISATION, notes, withdrawals: [], today: CASE_DAY };
  return askPermit(withAgreedUses({ ...request, purpose: "send" }));
}

/** Every case of test/cases, in the order of their numbers. */
export const PROVING_CASES: readonly ProvingCase[] = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .toSorted()
  .map((name) => ({ name, flat: flatCase(name), expected: expectedOf(name), drafts: draftsOf(name) }));

/** The case of this name. */
export function provingCase(name: string): ProvingCase {
  const found = PROVING_CASES.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no case ${name}`);
  return found;
}

function flatCase(name: string): FlatCase {
  const read = readFlatCase(JSON.parse(readText(name, "case.json")), CASE_DAY);
  if (!read.ok) throw new Error(`${name}: ${read.code} ${read.key}`);
  return read.value;
}

function expectedOf(name: string): readonly Expected[] {
  const expected: unknown = JSON.parse(readText(name, "expected.json"));
  if (!Array.isArray(expected) || !expected.every(isExpected)) throw new Error(`${name}: not what is expected`);
  return expected;
}

function isExpected(value: unknown): value is Expected {
  if (typeof value !== "object" || value === null) return false;
  const texts = Object.values(value).every((each) => typeof each === "string" && each !== "");
  return texts && "mechanism" in value && "outcome" in value && "reference" in value && "because" in value;
}

function draftsOf(name: string): readonly FrozenDraft[] {
  const folder = join(FOLDER, name, "drafts");
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((file) => {
    const [mechanism = "", language = ""] = file.split(".");
    return { mechanism, language, file: join(folder, file) };
  });
}

function readText(...path: readonly string[]): string {
  return readFileSync(join(FOLDER, ...path), "utf8");
}
