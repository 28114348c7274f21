import type { Json } from "../protocol/canonical-json.ts";
import type { Field } from "../protocol/field.ts";
import type { Dataset } from "./dataset-update.ts";
import type { Mechanism } from "./mechanism.ts";

/** The parts of a mechanism in the order to look at changes: what goes wrong with contacts, consent or a name cannot be taken back. */
const PARTS = [
  ...(["contacts", "consent", "name", "discloses", "preconditions", "asks", "draft", "standing", "note"] as const),
  ...(["can", "applies", "languages", "timeLimits", "expect", "routing", "confirmed", "family", "id"] as const),
] as const satisfies readonly (keyof Mechanism)[];

/** What changes about one part of a mechanism. A line is one entry of a list, in words. */
export interface PartChange {
  readonly part: keyof Mechanism;
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

/** What changes about one mechanism. */
export interface MechanismChange {
  readonly mechanism: string;
  readonly name: string;
  readonly how: "added" | "changed" | "withdrawn";
  /** Why it is withdrawn; null otherwise. */
  readonly why: string | null;
  /** Contacts first, then consent. */
  readonly parts: readonly PartChange[];
}

/** Everything that differs between two datasets, mechanism by mechanism: those with other contacts first. @param field - of mechanisms */
export function changesBetween(before: Dataset, after: Dataset, field: Field<Mechanism>): readonly MechanismChange[] {
  const old = new Map(before.mechanisms.map((each) => [each.id, each]));
  const now = new Map(after.mechanisms.map((each) => [each.id, each]));
  const ids = [...new Set([...now.keys(), ...old.keys()])];
  const changes = ids.flatMap((id): readonly MechanismChange[] => {
    const [was, is] = [old.get(id) ?? null, now.get(id) ?? null];
    const parts = partsBetween(was, is, field);
    const how = was === null ? "added" : is === null ? "withdrawn" : "changed";
    const why = is === null ? (after.withdrawn.find((each) => each.id === id)?.why ?? null) : null;
    return parts.length === 0 ? [] : [{ mechanism: id, name: (is ?? was)?.name ?? id, how, why, parts }];
  });
  return changes.toSorted((a, b) => rank(a) - rank(b));
}

function rank({ parts }: MechanismChange): number {
  return Math.min(...parts.map(({ part }) => PARTS.indexOf(part)));
}

function partsBetween(was: Mechanism | null, is: Mechanism | null, field: Field<Mechanism>): readonly PartChange[] {
  return PARTS.flatMap((part): readonly PartChange[] => {
    const [old, now] = [linesOf(was, part, field), linesOf(is, part, field)];
    if (old.join("\n") === now.join("\n")) return [];
    const gone = old.filter((line) => !now.includes(line));
    const come = now.filter((line) => !old.includes(line));
    // The same entries in another order: the first contact is the one that people try first.
    return [gone.length + come.length === 0 ? { part, gone: old, come: now } : { part, gone, come }];
  });
}

/** One part as lines; none where the mechanism is not there. */
function linesOf(mechanism: Mechanism | null, part: keyof Mechanism, field: Field<Mechanism>): readonly string[] {
  if (mechanism === null) return [];
  const written = field.write(mechanism);
  const value = isObject(written) ? (written[part] ?? null) : null;
  return isList(value) ? value.map(lineOf) : [lineOf(value)];
}

/** A value in words: a sentence with its sources behind it, and everything else by name. */
function lineOf(value: Json): string {
  if (isList(value)) return value.map(lineOf).join(", ");
  if (!isObject(value)) return String(value);
  const { basis = null, text = null, ...rest } = value;
  const named = Object.entries(rest).map(([key, each]) => `${key}: ${lineOf(each)}`);
  const sentence = text === null ? named.join("; ") : [lineOf(text), ...named].join(" | ");
  return basis === null ? sentence : `${sentence} [${lineOf(basis)}]`;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function isObject(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !isList(value);
}
