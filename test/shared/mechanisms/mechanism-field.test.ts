import { describe, expect, test } from "vitest";
import { FIELD_NAMES } from "../../../shared/casework/record/field-names.ts";
import { mechanismOf, MECHANISMS } from "../../../shared/mechanisms/dataset.ts";
import { mechanismField } from "../../../shared/mechanisms/mechanism-field.ts";
import type { Contact, Mechanism } from "../../../shared/mechanisms/mechanism.ts";
import { encodeDocument, isReadable, parseDocument, readField } from "../../../shared/protocol/field.ts";
import { parseJson, type Json } from "../../../shared/protocol/canonical-json.ts";

const FIELD = mechanismField(FIELD_NAMES);

const PORTAL = mechanism("iachr-precautionary-measures");

function mechanism(id: string): Mechanism {
  const found = mechanismOf(id);
  if (found === null) throw new Error(`no ${id}`);
  return found;
}

/** A valid mechanism as JSON, with one part replaced. */
function changed(part: string, value: Json): { readonly [key: string]: Json } {
  return { ...written(), [part]: value };
}

function written(): { readonly [key: string]: Json } {
  const json = parseJson(encodeDocument(FIELD, PORTAL));
  if (!json.ok || !isObject(json.value)) throw new Error("no record");
  return json.value;
}

function isObject(value: unknown): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function withContact(contact: Partial<Record<keyof Contact, string | readonly string[]>>): Json {
  const base = { kind: "email", value: "a@example.org", basis: ["E01"], seen: "2024", status: "unconfirmed" };
  return changed("contacts", [{ ...base, ...contact }]);
}

function accepts(value: Json): boolean {
  return readField(FIELD, value).ok;
}

describe("the strict form of a mechanism (PROTOCOL.md §3.8)", () => {
  test.each(MECHANISMS.map((each) => [each.id, each] as const))("is that of %s, both ways", (_, each) => {
    expect(parseDocument(FIELD, encodeDocument(FIELD, each), 100_000)).toEqual({ ok: true, value: each });
  });

  test("is that of the record that the refusals below change", () => {
    expect(accepts(changed("id", "some-id"))).toBe(true);
    expect(accepts(withContact({}))).toBe(true);
  });

  const said = { text: "A sentence.", basis: ["E01"] };
  const BESIDE = { by: "beside", mechanisms: ["sr-hrd"], how: said, when: null };

  test("has circumstances of a record beside another, or none", () => {
    expect(accepts(changed("routing", BESIDE))).toBe(true);
    const when = [{ body: ["upr", "sp"], whereabouts: ["disappeared"] }, { urgency: ["past"] }];
    expect(accepts(changed("routing", { ...BESIDE, when }))).toBe(true);
  });

  test.each<[string, string, Json]>([
    ["an id in capitals", "id", "IACHR"],
    ["an id that ends with a hyphen", "id", "iachr-"],
    ["a family that is none", "family", "un"],
    ["a name of two lines", "name", "One\nTwo"],
    ["an empty name", "name", ""],
    ["a standing that is none", "standing", "closed"],
    ["a note without a basis", "note", { text: "A sentence.", basis: [] }],
    ["a basis that is no page of the sources", "note", { text: "A sentence.", basis: ["E99"] }],
    ["a basis that is a page of another scheme", "note", { text: "A sentence.", basis: ["http://example.org/"] }],
    ["a basis twice", "note", { text: "A sentence.", basis: ["E01", "E01"] }],
    ["a sentence that turns its direction", "note", { text: "A \u202esentence.", basis: ["E01"] }],
    ["a sentence that is far too long", "note", { text: "a".repeat(1001), basis: ["E01"] }],
    ["an unknown key in a sentence", "note", { ...said, more: 1 }],
    ["nothing that it can do", "can", []],
    ["a field that no report has", "asks", [{ ...said, fields: ["shoe_size"], required: true }]],
    ["an ask of no field", "asks", [{ ...said, fields: [], required: true }]],
    ["a learner that is none", "discloses", [{ ...said, to: "press", how: "may", what: "name" }]],
    ["nobody who learns anything", "discloses", []],
    ["a language that is no tag", "languages", ["English"]],
    ["a deadline that is none", "timeLimits", [{ ...said, deadline: "D12" }]],
    ["a way of routing that is none", "routing", { by: "hand" }],
    ["a group that has no rule", "routing", { by: "group", rule: "ecthr-rule-39" }],
    ["standing beside nobody", "routing", { ...BESIDE, mechanisms: [] }],
    ["circumstances that are left open", "routing", { by: "beside", mechanisms: ["sr-hrd"], how: said }],
    ["no circumstances at all", "routing", { ...BESIDE, when: [{}] }],
    ["an empty list of circumstances", "routing", { ...BESIDE, when: [] }],
    ["circumstances outside of a list", "routing", { ...BESIDE, when: { body: ["upr"] } }],
    ["a fact that is none", "routing", { ...BESIDE, when: [{ mood: ["bad"] }] }],
    ["consent as a circumstance", "routing", { ...BESIDE, when: [{ consent: ["public_named"] }] }],
    ["a fact without a value", "routing", { ...BESIDE, when: [{ body: [] }] }],
    ["a value of another fact", "routing", { ...BESIDE, when: [{ whereabouts: ["upr"] }] }],
    ["a value twice", "routing", { ...BESIDE, when: [{ body: ["upr", "upr"] }] }],
    ["a draft that is none", "draft", "letter"],
    ["a day that is none", "confirmed", "2025-02-30"],
    ["a month that is none", "confirmed", "2025-13"],
  ])("refuses %s", (_, part, value) => {
    expect(accepts(changed(part, value))).toBe(false);
  });

  const consent = {
    ...said,
    least: "mechanism_only",
    uses: ["letter"],
    own: false,
    rules: ["C1"],
    risks: ["R1"],
  };
  test.each<[string, string, Json]>([
    ["that nothing has to be agreed to [C12]", "least", "none"],
    ["that no use has to be", "uses", []],
    ["a use that is none", "uses", ["blog"]],
    ["a rule that is none", "rules", ["C14"]],
    ["a risk that is none", "risks", ["R13"]],
  ])("refuses to say %s", (_, part, value) => {
    expect(accepts(changed("consent", consent))).toBe(true);
    expect(accepts(changed("consent", { ...consent, [part]: value }))).toBe(false);
  });

  test.each([
    ["email", "a b@example.org"],
    ["email", "a@example.org\r\nBcc: b@example.org"],
    ["email", "a@example.org,b@example.org"],
    ["email", "Somebody <a@example.org>"],
    ["email", "a@localhost"],
    ["email", "a@exаmple.org"],
    ["email_copy", "example.org"],
    ["page", "javascript:alert(1)"],
    ["page", "data:text/html,x"],
    ["page", "https://user@example.org/"],
    ["page", "https://example.org:8080/"],
    ["page", "https://example.org/\u2028"],
    ["form", "file:///etc/passwd"],
    ["phone", "0800 1234"],
    ["fax", "+1"],
    ["post", "One\nTwo"],
    ["pigeon", "coo"],
  ])("refuses a contact of kind %s with %j", (kind, value) => {
    expect(accepts(withContact({ kind, value }))).toBe(false);
  });

  test.each([
    ["page", "www.example.org"],
    ["page", "https://example.org/a_b/c.pdf?d=e&f=%20"],
    ["phone", "+353 (0) 1 21 00 489"],
    ["post", "Palais, 1211 Genève"],
  ])("takes a contact of kind %s with %j", (kind, value) => {
    expect(accepts(withContact({ kind, value }))).toBe(true);
  });

  test("refuses a contact without a date, with a status that is none, and the same one twice", () => {
    expect(accepts(withContact({ seen: "" }))).toBe(false);
    expect(accepts(withContact({ status: "verified" }))).toBe(false);
    const [contact] = PORTAL.contacts;
    expect(contact).toBeDefined();
    const contacts = contact === undefined ? [] : [contact, contact];
    expect(isReadable(FIELD, { ...PORTAL, contacts })).toBe(false);
  });

  test.each(Object.keys(PORTAL))("refuses a record without its %s, and one with a key more", (key) => {
    const json = written();
    expect(accepts(Object.fromEntries(Object.entries(json).filter(([name]) => name !== key)))).toBe(false);
    expect(accepts({ ...json, extra: 1 })).toBe(false);
  });
});
