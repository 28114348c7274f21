import { describe, expect, test } from "vitest";
import { readHeldUpdate } from "../../../../shared/casework/mechanism-updates/held-update.ts";
import { mechanismsOf, readUpdate } from "../../../../shared/casework/mechanism-updates/take-update.ts";
import { signUpdate } from "../../../../shared/casework/mechanism-updates/update-file.ts";
import { FIELD_NAMES } from "../../../../shared/casework/record/field-names.ts";
import { encodeUtf8, equalBytes, type Bytes } from "../../../../shared/bytes/index.ts";
import { signEnvelope } from "../../../../shared/crypto/envelope-sign.ts";
import { createUpdateSeed, publisherKeyOf } from "../../../../shared/crypto/publisher.ts";
import { mechanismIn, RELEASED, type MechanismUpdate } from "../../../../shared/mechanisms/dataset-update.ts";
import { mechanismOf } from "../../../../shared/mechanisms/dataset.ts";
import { mechanismField } from "../../../../shared/mechanisms/mechanism-field.ts";
import type { Json } from "../../../../shared/protocol/canonical-json.ts";
import { preAuthenticationEncoding } from "../../../../shared/protocol/envelope.ts";
import type { MechanismUpdates } from "../../../../shared/protocol/mechanism-update.ts";
import { loadSodium } from "../../../../shared/sodium/sodium.ts";
import { day } from "../../../support/sample-work.ts";

// An update that was taken in another release: PROTOCOL.md §3.8.

const sodium = await loadSodium();
const SEED = createUpdateSeed(sodium);
const NOTE = { text: "Something new.", basis: ["inference"] };
const BY_PEOPLE = { routing: { by: "nothing", why: NOTE } };
const GONE = { id: "fund-ims", why: "It has closed." };

/** The record of the release with another note, as another release may write it. */
function written(id: string, change: { readonly [key: string]: Json }): Json {
  const mechanism = mechanismOf(id);
  if (mechanism === null) throw new Error(`no ${id}`);
  const record = mechanismField(FIELD_NAMES).write({ ...mechanism, note: NOTE });
  if (!isObject(record)) throw new Error(`${id} is no object`);
  return { ...record, ...change };
}

function isObject(json: Json): json is { readonly [key: string]: Json } {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}

/** Any payload, signed as the update of another release would be. */
function held(content: Json): MechanismUpdates {
  const field = { read: () => content, write: () => content };
  const update = signEnvelope(sodium, { name: "mechanism-update", field }, SEED, content);
  return { publisher: publisherKeyOf(sodium, SEED), update };
}

function update(content: { readonly [key: string]: Json }): MechanismUpdates {
  const whole = { day: "2026-11-21", kind: "mechanism-update", records: [], serial: 9, version: 1, withdrawn: [GONE] };
  return held({ ...whole, ...content });
}

function next(serial: number): Bytes {
  const content: MechanismUpdate = {
    ...{ day: day("2026-11-22"), kind: "mechanism-update", records: [], serial, version: 1, withdrawn: [] },
  };
  return signUpdate(sodium, SEED, content);
}

describe("an update that another release has taken", () => {
  test("withdraws what this one has, whatever else it withdraws", () => {
    const both = update({ withdrawn: [GONE, { id: "gone-in-this-release", why: "It has closed." }] });
    const { dataset, notInForce } = readHeldUpdate(sodium, both);
    expect(mechanismIn(dataset, GONE.id)).toBeNull();
    expect(notInForce).toEqual([]);
    expect(mechanismsOf(sodium, { mechanisms: both })).toEqual(dataset);
  });

  test.each<[string, Json, string]>([
    ["whose family is another one now", written("tb-cat", { family: "tool" }), "tb-cat"],
    ["that has another name now", written("tb-cat", { name: "Another name" }), "tb-cat"],
    ["that says what is not known yet", written("tb-cat", { since: "2027" }), "tb-cat"],
    ["that is added under an id not bound to it", written("tb-cat", { ...BY_PEOPLE, id: "x-new" }), "x-new"],
    ["without a legible id", { id: 7 }, "?"],
    ["that is none", "tb-cat", "?"],
  ])("leaves out a record %s, says so, and keeps the rest", (_, record, id) => {
    const { dataset, notInForce, serial } = readHeldUpdate(
      sodium,
      update({ records: [record, written("tb-crc", {})] }),
    );
    expect([notInForce, serial]).toEqual([[id], 9]);
    expect(mechanismIn(dataset, "tb-cat")).toBe(mechanismOf("tb-cat"));
    expect(dataset.mechanisms).toHaveLength(RELEASED.mechanisms.length - 1);
    expect(mechanismIn(dataset, "tb-crc")?.note).toEqual(NOTE);
    expect(mechanismIn(dataset, GONE.id)).toBeNull();
  });

  test.each<[string, { readonly [key: string]: Json }]>([
    ["does not fit", { records: [written("tb-cat", { family: "tool" })] }],
    ["has another form", { records: { all: [] }, version: 2 }],
  ])("is followed by newer ones alone although it %s", (_, content) => {
    const vault = { mechanisms: update(content) };
    expect(readUpdate(sodium, vault, next(9))).toEqual({ ok: false, code: "update.not_newer" });
    expect(readUpdate(sodium, vault, next(10))).toMatchObject({ ok: true, value: { first: false } });
  });

  test.each<[string, MechanismUpdates]>([
    ["somebody else's", { ...update({}), publisher: publisherKeyOf(sodium, createUpdateSeed(sodium)) }],
    ["no object", held(null)],
    ["without a serial", held({ records: [], withdrawn: [GONE] })],
    ["no JSON", { ...update({}), update: unreadable() }],
  ])("that is %s is not in force at all, that is said, and its publisher's next one is taken", (_, mechanisms) => {
    expect(readHeldUpdate(sodium, mechanisms)).toEqual({ dataset: RELEASED, notInForce: ["*"], serial: null });
    const { publisher } = mechanisms;
    const isOthers = !equalBytes(publisher, publisherKeyOf(sodium, SEED));
    expect(readUpdate(sodium, { mechanisms }, next(1)).ok).toBe(!isOthers);
  });

  test("says of records and withdrawals in another form that they are not in force", () => {
    const other = readHeldUpdate(sodium, update({ records: { all: [] }, withdrawn: [GONE, { id: "ngo-pen" }] }));
    expect(other.notInForce).toEqual(["*", "ngo-pen"]);
    expect(mechanismIn(other.dataset, GONE.id)).toBeNull();
  });
});

function unreadable(): MechanismUpdates["update"] {
  const { update: envelope } = update({});
  const payload = encodeUtf8("{");
  const bytes = preAuthenticationEncoding(envelope.payloadType, payload);
  return { ...envelope, payload, signatures: [{ sig: sodium.ed25519Sign(bytes, SEED) }] };
}
