import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeUtf8 } from "../../../../shared/bytes/index.ts";
import { emptyWork } from "../../../../shared/casework/empty-work.ts";
import { emptyPerson, emptyRecord } from "../../../../shared/casework/record/empty-record.ts";
import { caseRecordField } from "../../../../shared/casework/record/record-field.ts";
import { caseWorkField } from "../../../../shared/casework/work-field.ts";
import { encodeDocument, parseDocument, readField } from "../../../../shared/protocol/field.ts";
import { arbitraryRecordJson, arbitraryWorkJson } from "../../../support/arbitrary-case.ts";
import { jsonChanges } from "../../../support/json-changes.ts";

// The codec of case work (PROTOCOL.md §9.5): what it takes is written as it was, and what it does not take is refused as a whole.

const MALFORMED = { ok: false, code: "document.malformed" };
const NO_DATE = { from: null, until: null, time: "", words: "" };

/** The work of a record with this in place of what is empty. */
const workOf = (change: object, record: object = {}): object => ({
  ...emptyWork(emptyRecord("A-1")),
  ...change,
  record: { ...emptyRecord("A-1"), ...record },
});
const accepts = (work: object): boolean => readField(caseWorkField, work).ok;

describe("case work", () => {
  it("is read, and written as it was", () => {
    fc.assert(
      fc.property(arbitraryWorkJson, (json) => {
        const read = readField(caseWorkField, json);
        if (!read.ok) throw new Error(JSON.stringify(json));
        expect(caseWorkField.write(read.value)).toEqual(json);
        const bytes = encodeDocument(caseWorkField, read.value);
        expect(parseDocument(caseWorkField, bytes, bytes.length)).toEqual(read);
      }),
      { numRuns: 100 },
    );
  });

  it("is refused without any one of its keys, with one more anywhere, and with a value of another type", () => {
    fc.assert(
      fc.property(arbitraryWorkJson, (json) => {
        for (const { changed, where } of jsonChanges(json)) {
          expect([where, readField(caseWorkField, changed)]).toEqual([where, MALFORMED]);
        }
      }),
      { numRuns: 10 },
    );
  });

  it("is refused when it is any other JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(readField(caseWorkField, json)).toEqual(MALFORMED);
        expect(parseDocument(caseWorkField, encodeUtf8(JSON.stringify(json)), 10_000)).toEqual(MALFORMED);
      }),
      { numRuns: 50 },
    );
  });

  it("begins empty, with one victim", () => {
    expect(accepts(workOf({}))).toBe(true);
    expect(emptyRecord("A-1").people).toMatchObject([{ id: "p1", pseudonym: "P1", roles: ["victim"] }]);
  });
});

describe("what the parts of a record say of each other", () => {
  const event = {
    ...{ id: "e1", types: [], what: { language: "und", text: "" }, how: { language: "und", text: "" } },
    ...{ when: NO_DATE, where: "", victims: ["p1"], perpetrators: [], knownBy: "unknown", sources: [] },
  };
  const cooperation = { bodies: [], stage: null, description: event.what, occasions: [], proof: [] };
  const source = { id: "s1", kind: "other", submission: null, question: null, day: "2026-01-01", words: event.what };
  const item = { id: "x1", title: "", type: "", consulted: "", shareable: null };
  const submission = "ab".repeat(16);

  it("is taken when it is there", () => {
    const record = {
      ...{ events: [{ ...event, sources: ["s1"] }], sources: [source], evidence: [item] },
      cooperation: [{ ...cooperation, proof: ["x1"] }],
    };
    expect(accepts(workOf({}, record))).toBe(true);
  });

  it.each([
    ["an event of nobody there", { events: [{ ...event, victims: ["p2"] }] }],
    ["a perpetrator who is not there", { events: [{ ...event, perpetrators: ["p2"] }] }],
    ["a source that is not there", { events: [{ ...event, sources: ["s1"] }] }],
    ["a proof that is not there", { cooperation: [{ ...cooperation, proof: ["x1"] }] }],
    ["a person as a proof", { cooperation: [{ ...cooperation, proof: ["p1"] }] }],
    ["two people with one id", { people: [emptyPerson("p1", []), emptyPerson("p1", [])] }],
    ["two events with one id", { events: [event, event] }],
    ["a victim named twice", { events: [{ ...event, victims: ["p1", "p1"] }] }],
    ["two sources with one id", { sources: [source, source] }],
    ["two items with one id", { evidence: [item, item] }],
    ["an answer without its question", { sources: [{ ...source, kind: "answer", submission }] }],
    ["a letter with a question", { sources: [{ ...source, kind: "letter", submission, question: "a" }] }],
    ["something told, with a submission", { sources: [{ ...source, submission }] }],
    ["a source on no day", { sources: [{ ...source, day: "2026-02-30" }] }],
    ["an id that is not numbered", { people: [emptyPerson("p0", [])] }],
    ["an id of something else", { people: [emptyPerson("e1", [])] }],
    [
      "a date that ends before it begins",
      { geneva: { now: null, until: { ...NO_DATE, from: "2024-03", until: "2024-02" } } },
    ],
    ["a day that there is not", { geneva: { now: null, until: { ...NO_DATE, from: "2023-02-29" } } }],
    ["a State in small letters", { state: "dz" }],
    ["a reference of two lines", { reference: "A\n1" }],
    ["a pseudonym that turns what follows around", { people: [{ ...emptyPerson("p1", []), pseudonym: "P\u202e1" }] }],
    ["no pseudonym", { people: [{ ...emptyPerson("p1", []), pseudonym: "" }] }],
    ["two answers for one treaty", { treaties: Array(2).fill({ body: "tb:cat", ratified: "yes", competence: "no" }) }],
  ])("is refused: %s", (_what, record) => {
    expect(accepts(workOf({}, record))).toBe(false);
  });
});

describe("the ledger and the sendings of a record", () => {
  const consent = {
    ...{ id: "c1", person: "p1", level: "none", uses: [], mechanisms: null, givenBy: "victim", giver: "" },
    ...{ day: "2026-03-04", way: "call", submission: null, risks: [], understood: false, withdrawn: null },
  };
  const sending = {
    ...{ id: "z1", mechanism: "tb-cat", channel: "form", contact: "", day: "2026-03-04", reference: "", draft: null },
    ...{ level: "none", uses: [], people: ["p1"], agreements: ["c1"], note: "" },
  };
  const left = { day: "2026-03-04", level: "none", uses: [], people: ["p9"], agreements: ["c1"] };
  const hash = "ab".repeat(32);
  const exported = { ...left, mechanism: "tb-cat", language: "en", draft: hash, formats: ["eml"] };
  const records = { ...left, record: hash, formats: ["uwazi"] };
  const note = { mechanism: "tb-cat", language: "en", section: "who", text: "" };

  it.each([
    ["an agreement of nobody there", { consents: [{ ...consent, person: "p2" }] }],
    ["withdrawn before it was given", { consents: [{ ...consent, withdrawn: { day: "2026-03-03", how: "" } }] }],
    ["for no addressee at all", { consents: [{ ...consent, mechanisms: [] }] }],
    ["a risk that there is not", { consents: [{ ...consent, risks: ["R13"] }] }],
    ["a use that there is not", { consents: [{ ...consent, uses: ["radio"] }] }],
    ["two agreements with one id", { consents: [consent, consent] }],
    ["a sending about nobody there", { consents: [consent], sendings: [{ ...sending, people: ["p7"] }] }],
    ["two sendings with one id", { consents: [consent], sendings: [sending, sending] }],
    ["a sending by no agreement there", { sendings: [sending] }],
    ["an export by no agreement there", { exports: [exported] }],
    ["an export in no form", { consents: [consent], exports: [{ ...exported, formats: [] }] }],
    ["a draft in a form of a whole case", { consents: [consent], exports: [{ ...exported, formats: ["uwazi"] }] }],
    ["a case by no agreement there", { caseExports: [records] }],
    ["a case in no form", { consents: [consent], caseExports: [{ ...records, formats: [] }] }],
    ["a case on paper", { consents: [consent], caseExports: [{ ...records, formats: ["print"] }] }],
    ["more files of a case than are kept", { consents: [consent], caseExports: Array(201).fill(records) }],
    ["more exports than are kept", { consents: [consent], exports: Array(201).fill(exported) }],
    ["two notes in one place", { notes: [note, note] }],
    ["a withdrawal read twice", { readWithdrawals: Array(2).fill("ab".repeat(16)) }],
    ["a task done twice", { done: Array(2).fill({ task: "t", day: "2026-03-04" }) }],
  ])("are refused: %s", (_what, change) => {
    const taken = { consents: [consent], exports: [exported], caseExports: [records], sendings: [sending] };
    expect(accepts(workOf({ ...taken, notes: [note] }))).toBe(true);
    expect(accepts(workOf(change))).toBe(false);
  });
});

describe("how much a record holds", () => {
  const many = <T>(count: number, item: (index: number) => T): T[] =>
    Array.from({ length: count }, (_, index) => item(index));
  const limits: readonly (readonly [string, number, (size: number) => object])[] = [
    ["people", 200, (size) => ({ people: many(size, (index) => emptyPerson(`p${String(index + 1)}`, [])) })],
    ["bytes of a name", 2048, (size) => ({ people: [{ ...emptyPerson("p1", []), name: "x".repeat(size) }] })],
    [
      "bytes of words",
      65_536,
      (size) => ({
        stateResponse: { text: { language: "en", text: "x".repeat(size) }, measures: { language: "en", text: "" } },
      }),
    ],
    ["bytes of a reference", 64, (size) => ({ reference: "x".repeat(size) })],
    ["diplomats", 100, (size) => ({ missions: many(size, () => ({ state: "NO", person: "" })) })],
    [
      "events",
      500,
      (size) => ({
        events: many(size, (index) => ({
          ...{
            id: `e${String(index + 1)}`,
            types: [],
            what: { language: "und", text: "" },
            how: { language: "und", text: "" },
          },
          ...{ when: NO_DATE, where: "", victims: [], perpetrators: [], knownBy: "unknown", sources: [] },
        })),
      }),
    ],
    [
      "items of evidence",
      1200,
      (size) => ({
        evidence: many(size, (index) => ({
          id: `x${String(index + 1)}`,
          title: "",
          type: "",
          consulted: "",
          shareable: null,
        })),
      }),
    ],
    [
      "sources",
      2000,
      (size) => ({
        sources: many(size, (index) => ({
          ...{ id: `s${String(index + 1)}`, kind: "other", submission: null, question: null, day: "2026-01-01" },
          words: { language: "und", text: "" },
        })),
      }),
    ],
  ];

  it.each(limits)("%s: %i and no more", (_what, most, make) => {
    const read = (size: number): boolean => readField(caseRecordField, { ...emptyRecord("A-1"), ...make(size) }).ok;
    expect([read(most), read(most + 1)]).toEqual([true, false]);
  });

  it("is counted in bytes, not in letters", () => {
    const called = (group: string): boolean => readField(caseRecordField, { ...emptyRecord("A-1"), group }).ok;
    expect([called("é".repeat(1024)), called("é".repeat(1025))]).toEqual([true, false]);
  });
});

describe("a record by itself", () => {
  it("is read, and written as it was", () => {
    fc.assert(
      fc.property(arbitraryRecordJson, (json) => {
        expect(caseRecordField.write(caseRecordField.read(json))).toEqual(json);
      }),
      { numRuns: 50 },
    );
  });
});
