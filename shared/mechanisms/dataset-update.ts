import { dayField, type Day } from "../protocol/day.ts";
import { constant, distinct, integer, list, record, singleLine, type Field } from "../protocol/field.ts";
import { MECHANISMS } from "./dataset.ts";
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

/** The strict form of an update (PROTOCOL.md §3.8). @param fields - see `mechanismField` */
export function mechanismUpdateField(fields: readonly string[]): Field<MechanismUpdate> {
  return record<MechanismUpdate>({
    day: dayField,
    kind: constant("mechanism-update"),
    records: distinct(list(mechanismField(fields), 0, 500), ({ id }) => id),
    serial: integer(1, 2 ** 31 - 1),
    version: constant(1),
    withdrawn: distinct(
      list(record<Withdrawal>({ id: mechanismIdField, why: singleLine(1, 1000) }), 0, 500),
      ({ id }) => id,
    ),
  });
}

/**
 * The first mechanism that an update says what it cannot say of; null when there is none. How routing decides belongs to the release: a
 * changed record keeps its way and its family, and an added one is chosen by people alone. What is withdrawn has to be there.
 */
export function faultOf({ records, withdrawn }: MechanismUpdate): string | null {
  const released = new Map(MECHANISMS.map((each) => [each.id, each]));
  const changed = new Set(records.map(({ id }) => id));
  const record = records.find((each) => !keepsItsWay(each, released.get(each.id)));
  const gone = withdrawn.find(({ id }) => changed.has(id) || !released.has(id));
  return record?.id ?? gone?.id ?? null;
}

function keepsItsWay({ family, routing }: Mechanism, before: Mechanism | undefined): boolean {
  if (before === undefined) return routing.by === "nothing";
  return family === before.family && wayOf(routing) === wayOf(before.routing);
}

function wayOf(routing: Routing): string {
  switch (routing.by) {
    case "group":
      return `group ${routing.rule}`;
    case "beside":
      return `beside ${routing.mechanisms.join(" ")}`;
    case "rule":
    case "nothing":
      return routing.by;
  }
}

/** The release with an update; null when it says what it cannot. What an update says of a contact is never taken for confirmed. */
export function datasetWith(update: MechanismUpdate): Dataset | null {
  if (faultOf(update) !== null) return null;
  const records = new Map(update.records.map((each) => [each.id, unconfirmed(each)]));
  const gone = new Set(update.withdrawn.map(({ id }) => id));
  const added = [...records.values()].filter(({ id }) => !MECHANISMS.some((each) => each.id === id));
  const kept = MECHANISMS.filter(({ id }) => !gone.has(id)).map((each) => records.get(each.id) ?? each);
  return { mechanisms: [...kept, ...added], withdrawn: update.withdrawn };
}

function unconfirmed(mechanism: Mechanism): Mechanism {
  return { ...mechanism, contacts: mechanism.contacts.map((each) => ({ ...each, status: "unconfirmed" })) };
}

/** The mechanism with this id, as the dataset has it. */
export function mechanismIn({ mechanisms }: Dataset, id: string): Mechanism | null {
  return mechanisms.find((each) => each.id === id) ?? null;
}
