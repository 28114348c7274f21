import { dayField, type Day } from "../protocol/day.ts";
import { constant, distinct, integer, list, record, singleLine, type Field } from "../protocol/field.ts";
import { MECHANISMS, mechanismOf } from "./dataset.ts";
import { demandsOf } from "./holds.ts";
import { asksNoMore, keepsConsent, tellsNoMore } from "./keeps-consent.ts";
import { mechanismField, mechanismIdField } from "./mechanism-field.ts";
import type { Mechanism, Routing } from "./mechanism.ts";

/** A mechanism that is not offered any more. */
export interface Withdrawal {
  readonly id: string;
  readonly why: string;
}

/** Everything that a publisher changes about what came with the release; the next one says all of it again (PROTOCOL.md §3.8). */
export interface MechanismUpdate {
  readonly day: Day;
  readonly kind: "mechanism-update";
  /** Changed and added mechanisms, as a whole. */
  readonly records: readonly Mechanism[];
  /** Grows with every update of a publisher. */
  readonly serial: number;
  readonly version: 1;
  readonly withdrawn: readonly Withdrawal[];
}

/** What is known of mechanisms: what came with the release, or that with an update. */
export interface Dataset {
  readonly mechanisms: readonly Mechanism[];
  readonly withdrawn: readonly Withdrawal[];
}

/** What came with this release. */
export const RELEASED: Dataset = { mechanisms: MECHANISMS, withdrawn: [] };

/** The form of a withdrawal. */
export const withdrawalField: Field<Withdrawal> = record<Withdrawal>({
  id: mechanismIdField,
  why: singleLine(1, 1000),
});

/** The form of an update's serial. */
export const serialField: Field<number> = integer(1, 2 ** 31 - 1);

/** The strict form of an update (PROTOCOL.md §3.8). @param fields - see `mechanismField` */
export function mechanismUpdateField(fields: readonly string[]): Field<MechanismUpdate> {
  return record<MechanismUpdate>({
    day: dayField,
    kind: constant("mechanism-update"),
    records: distinct(list(mechanismField(fields), 0, 500), ({ id }) => id),
    serial: serialField,
    version: constant(1),
    withdrawn: distinct(list(withdrawalField, 0, 500), ({ id }) => id),
  });
}

/**
 * The first mechanism that an update says what it cannot say of; null when there is none. How routing decides belongs to the release: a
 * changed record keeps its way and its family, its name, and all that people are asked before, asks for nothing more about them and tells
 * others no more; an added one is chosen by people alone, and its id is looked at where agreements are. What is withdrawn has to be there.
 */
export function faultOf(update: MechanismUpdate): string | null {
  const gone = update.withdrawn.find(({ id }) => mechanismOf(id) === null);
  return unfitIn(update)[0] ?? gone?.id ?? null;
}

/** Records of an update that this release cannot take: those that it withdraws too, and those written for one that knew them otherwise. */
export function unfitIn({ records, withdrawn }: Pick<MechanismUpdate, "records" | "withdrawn">): readonly string[] {
  const gone = new Set(withdrawn.map(({ id }) => id));
  return records.filter((each) => gone.has(each.id) || !fits(each)).map(({ id }) => id);
}

function fits(after: Mechanism): boolean {
  const before = mechanismOf(after.id);
  return before === null ? after.routing.by === "nothing" : isStillAsAgreed(before, after);
}

function isStillAsAgreed(before: Mechanism, after: Mechanism): boolean {
  if (after.family !== before.family || wayOf(after.routing) !== wayOf(before.routing)) return false;
  return asksNoMore(before, after) && keepsConsent(before, after) && tellsNoMore(before, after);
}

function wayOf(routing: Routing): string {
  switch (routing.by) {
    case "group":
      return `group ${routing.rule}`;
    case "beside":
      return `beside ${routing.mechanisms.join(" ")} ${JSON.stringify(routing.when?.map((when) => demandsOf({ when, why: "" })))}`;
    case "rule":
    case "nothing":
      return routing.by;
  }
}

/**
 * The release with as much of an update as fits it. What it says of a contact is never taken for confirmed. Nobody has agreed to an
 * addressee that it adds by agreeing to anything else: agreement has to name it. What it withdraws and the release does not have is
 * withdrawn already.
 */
export function datasetWith(update: Pick<MechanismUpdate, "records" | "withdrawn">): Dataset {
  const records = new Map(update.records.filter(fits).map((each) => [each.id, restrained(each)]));
  const gone = new Set(update.withdrawn.map(({ id }) => id));
  const added = [...records.values()].filter(({ id }) => mechanismOf(id) === null && !gone.has(id));
  const kept = MECHANISMS.filter(({ id }) => !gone.has(id)).map((each) => records.get(each.id) ?? each);
  return { mechanisms: [...kept, ...added], withdrawn: update.withdrawn };
}

function restrained(mechanism: Mechanism): Mechanism {
  const own = mechanism.consent.own || mechanismOf(mechanism.id) === null;
  const contacts = mechanism.contacts.map((each) => ({ ...each, status: "unconfirmed" }) as const);
  return { ...mechanism, contacts, consent: { ...mechanism.consent, own } };
}

/** The mechanism with this id, as the dataset has it. */
export function mechanismIn({ mechanisms }: Dataset, id: string): Mechanism | null {
  return mechanisms.find((each) => each.id === id) ?? null;
}
