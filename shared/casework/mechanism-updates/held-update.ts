import { verifyEnvelope } from "../../crypto/envelope-verify.ts";
import {
  datasetWith,
  RELEASED,
  serialField,
  unfitIn,
  withdrawalField,
  type Dataset,
} from "../../mechanisms/dataset-update.ts";
import { mechanismField, mechanismIdField } from "../../mechanisms/mechanism-field.ts";
import { parseJson } from "../../protocol/canonical-json.ts";
import { readField, type Field } from "../../protocol/field.ts";
import type { MechanismUpdates } from "../../protocol/mechanism-update.ts";
import type { Sodium } from "../../sodium/sodium.ts";
import { FIELD_NAMES } from "../record/field-names.ts";
import { misnamedIn } from "./bound-id.ts";
import { MECHANISM_UPDATE } from "./update-file.ts";

/** The update that a vault holds, as far as this release understands it: it may have been taken in an earlier one. */
export interface HeldUpdate {
  /** What is in force. */
  readonly dataset: Dataset;
  /** Ids of mechanisms of which the release counts, not the update; "?" for one without a legible id, "*" for all of them. */
  readonly notInForce: readonly string[];
  /** Null when nothing of it can be read: then its publisher's next one is taken whatever its serial. */
  readonly serial: number | null;
}

const NOTHING: HeldUpdate = { dataset: RELEASED, notInForce: ["*"], serial: null };

const MECHANISM = mechanismField(FIELD_NAMES);

/**
 * Reads an update that was taken before (PROTOCOL.md §3.8), part by part: what one record says, and a later release understands otherwise,
 * brings back nothing of what is withdrawn beside it.
 */
export function readHeldUpdate(sodium: Sodium, { publisher, update }: MechanismUpdates): HeldUpdate {
  const verified = verifyEnvelope(sodium, MECHANISM_UPDATE, publisher, update);
  if (!verified.ok && verified.code === "signature.invalid") return NOTHING;
  const json = parseJson(update.payload);
  if (!json.ok) return NOTHING;
  const serial = readOrNull(serialField, partOf(json.value, "serial"));
  if (serial === null) return NOTHING;
  const records = legible(MECHANISM, partOf(json.value, "records"));
  const withdrawn = legible(withdrawalField, partOf(json.value, "withdrawn"));
  const misnamed = misnamedIn(records.read).map(({ id }) => id);
  const said = { records: records.read.filter(({ id }) => !misnamed.includes(id)), withdrawn: withdrawn.read };
  const notInForce = [...records.unread, ...misnamed, ...withdrawn.unread, ...unfitIn(said)];
  return { dataset: datasetWith(said), notInForce, serial };
}

interface Legible<T> {
  readonly read: readonly T[];
  readonly unread: readonly string[];
}

function legible<T>(field: Field<T>, json: unknown): Legible<T> {
  if (!Array.isArray(json)) return { read: [], unread: ["*"] };
  const parts: readonly unknown[] = json;
  return {
    read: parts.map((each) => readOrNull(field, each)).filter((each) => each !== null),
    unread: parts.filter((each) => readOrNull(field, each) === null).map(idOf),
  };
}

function readOrNull<T>(field: Field<T>, json: unknown): T | null {
  const read = readField(field, json);
  return read.ok ? read.value : null;
}

function idOf(record: unknown): string {
  return readOrNull(mechanismIdField, partOf(record, "id")) ?? "?";
}

function partOf(json: unknown, name: string): unknown {
  return typeof json === "object" && json !== null ? Reflect.get(json, name) : null;
}
