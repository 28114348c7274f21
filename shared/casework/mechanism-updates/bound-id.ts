import { encodeUtf8 } from "../../bytes/index.ts";
import { sha256HexNow } from "../../crypto/hash-now.ts";
import { mechanismOf } from "../../mechanisms/dataset.ts";
import type { Mechanism } from "../../mechanisms/mechanism.ts";
import { canonicalText } from "../../protocol/canonical-json.ts";

/** Half of a SHA-256: whoever makes up two bodies finds none that share it. */
const DIGITS = 32;
/** An id has 60 characters at most. */
const STEM_LARGEST = 60 - 1 - DIGITS;
const BOUND_END = new RegExp(`-[0-9a-f]{${DIGITS}}$`, "u");

/** A record of an update by an id that it cannot have, and the one that it can. */
export interface Misnamed {
  readonly id: string;
  readonly bound: string;
}

/**
 * The id that a mechanism has if an update adds it (PROTOCOL.md §3.8): the beginning of its own, and what it is, hashed. Agreements name
 * an id: no other body can ever have it, whatever was known before.
 */
export function boundIdOf(mechanism: Mechanism): string {
  const stem = mechanism.id.replace(BOUND_END, "").slice(0, STEM_LARGEST).replace(/-+$/u, "");
  return `${stem}-${sha256HexNow(encodeUtf8(agreedTo(mechanism))).slice(0, DIGITS)}`;
}

/** Those of an update's records that it adds under an id that is not bound to what they are. */
export function misnamedIn(records: readonly Mechanism[]): readonly Misnamed[] {
  return records
    .filter(({ id }) => mechanismOf(id) === null)
    .map((each) => ({ id: each.id, bound: boundIdOf(each) }))
    .filter(({ bound, id }) => bound !== id);
}

/** What somebody agrees to who agrees to a case going there: who it is, what it is told, who learns of it, and what is asked before. */
function agreedTo({ asks, consent, discloses, draft, family, name }: Mechanism): string {
  return canonicalText({
    asks: inOrder(asks.map(({ fields, required }) => [String(required), ...inOrder(fields)].join(" "))),
    discloses: inOrder(discloses.map(({ how, to, what }) => `${to} ${how} ${what}`)),
    draft,
    family,
    least: consent.least,
    name,
    risks: inOrder(consent.risks),
    rules: inOrder(consent.rules),
    uses: inOrder(consent.uses),
  });
}

function inOrder(values: readonly string[]): readonly string[] {
  return [...new Set(values)].toSorted();
}
