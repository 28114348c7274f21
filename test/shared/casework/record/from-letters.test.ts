import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeBase64 } from "../../../../shared/bytes/index.ts";
import type { CaseRecord } from "../../../../shared/casework/record/case-record.ts";
import { FIELD_NAMES, NONE_FIELDS } from "../../../../shared/casework/record/field-names.ts";
import { emptyRecord, NO_WORDS } from "../../../../shared/casework/record/empty-record.ts";
import {
  recordFromLetters,
  withLetters,
  withoutLetterWords,
  type LetterOfCase,
} from "../../../../shared/casework/record/from-letters.ts";
import { caseRecordField } from "../../../../shared/casework/record/record-field.ts";
import { isReadable } from "../../../../shared/protocol/field.ts";
import { filesOf as filesOfLetter, keptDocumentField } from "../../../../shared/protocol/kept-document.ts";
import { letterField } from "../../../../shared/protocol/letter.ts";
import { TODAY } from "../../../support/sample-case.ts";

// A report from the portal maps into a record without loss, and a caseworker's work on it is never touched by letters.

const KEY = encodeBase64(new Uint8Array(32));
const base = {
  answers: [],
  ...{ case: "cd".repeat(16), instance: "ab".repeat(32), organisation: "ef".repeat(32), language: "ar", version: 1 },
  text: "صادروا جواز سفري.",
};
const evidenceOf = (names: readonly string[]): object => ({
  files: names.map((name) => ({ hash: "ab".repeat(32), name, offset: 0, size: 0, type: "image/jpeg" })),
  key: KEY,
  segments: 0,
});

function letterOf(number: number, change: object): LetterOfCase {
  const submission = number.toString(16).padStart(32, "0");
  return { day: TODAY, letter: letterField.read({ ...base, submission, ...change }) };
}

function answersOf(answers: Readonly<Record<string, string>>): object {
  return Object.entries(answers).map(([question, answer]) => ({ question, answer }));
}

function reportOf(number: number, answers: Readonly<Record<string, string>>, change: object = {}): LetterOfCase {
  const reply = { macKey: KEY, publicKey: encodeBase64(new Uint8Array(1216)), slotKey: KEY };
  return letterOf(number, { answers: answersOf(answers), evidence: null, reply, type: "report", ...change });
}

function followupOf(number: number, change: object = {}): LetterOfCase {
  return letterOf(number, { evidence: null, mac: KEY, type: "followup", ...change });
}

const text = fc.string({ unit: fc.constantFrom(...Array.from("aZ 9|\n語ش\u202e\ud83d\ude00")), maxLength: 20 });
const question = fc.constantFrom(
  "what.happened",
  "who.did-it",
  "danger.now",
  "victim-name",
  "victim.name",
  "case.id",
  "consent.level",
  "constructor",
  "needs",
);
const letters: fc.Arbitrary<LetterOfCase[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom("report", "followup", "withdrawal"),
      text,
      answers: fc.dictionary(question, text),
      files: fc.uniqueArray(fc.constantFrom("a.jpg", "b.jpg", "صورة.jpg"), { maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((list) =>
    list.map(({ answers, files, kind, text: said }, index) => {
      const evidence = files.length === 0 ? null : evidenceOf(files);
      if (kind === "report") return reportOf(index, answers, { text: said, evidence });
      const later = { answers: answersOf(answers), mac: KEY, text: said };
      return letterOf(index, kind === "followup" ? { ...later, evidence, type: kind } : { ...later, type: kind });
    }),
  );

// What is agreed to is offered to the ledger, and is the source of nothing else.
const isOfFacts = ({ question }: { readonly question: string }): boolean => !question.startsWith("consent.");
const textsOf = ({ letter }: LetterOfCase): string[] => [
  letter.text,
  ...letter.answers.filter(isOfFacts).map(({ answer }) => answer),
];
const filesOf = ({ letter }: LetterOfCase): string[] => filesOfLetter(letter).map(({ name }) => name);

describe("a record from letters", () => {
  it("has every text, every answer and every file of theirs as it was, whatever they are; and is a record", () => {
    fc.assert(
      fc.property(letters, (all) => {
        const record = recordFromLetters(all, "A-1");
        expect(isReadable(caseRecordField, record)).toBe(true);
        expect(record.sources.map(({ words }) => words.text)).toEqual(all.flatMap(textsOf));
        expect(record.evidence.map(({ title }) => title)).toEqual(all.flatMap(filesOf));
        for (const { letter } of all) {
          const theirs = record.sources.filter(({ submission }) => submission === letter.submission);
          expect(theirs.map(({ words }) => words.language)).toEqual(theirs.map(() => letter.language));
          const questions = letter.answers.filter(isOfFacts).map((each) => each.question);
          expect(theirs.map((each) => each.question)).toEqual([null, ...questions]);
        }
        expect(record.people[0]).toMatchObject({ id: "p1", pseudonym: "P1" });
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ["2026-03-45", "2026-03-45", ""],
    ["2026-02-30 | at night", "2026-02-30", "at night"],
    ["26", "26", ""],
    ["9999-01", "9999-01", ""],
    ["Year 26 · Day 4 | at night", "Year 26 · Day 4", "at night"],
  ])("keeps a date that no calendar has in words, and as no date: %j", (answer, words, time) => {
    const record = recordFromLetters([reportOf(1, { "incident-when": answer })], "A-1");
    expect(record.events.map(({ when }) => when)).toEqual([{ from: null, until: null, time, words }]);
  });

  it("has the text of a sealed file, in no language that anybody named, and its file as an item of evidence", () => {
    const sealed = (number: number, change: object): LetterOfCase => {
      const submission = number.toString(16).padStart(32, "0");
      const kept = { ...base, answers: [], file: null, language: "und", submission, text: "", type: "sealed" };
      return { day: TODAY, letter: keptDocumentField.read({ ...kept, ...change }) };
    };
    const file = {
      hash: "ab".repeat(32),
      key: encodeBase64(new Uint8Array(16)),
      name: "sealed.zip",
      size: 7,
      type: "application/zip",
    };
    const record = recordFromLetters([sealed(1, { text: "They came at night." }), sealed(2, { file })], "A-1");
    expect(record.sources.map(({ words }) => words)).toEqual([
      { language: "und", text: "They came at night." },
      { language: "und", text: "" },
    ]);
    expect(record.evidence).toMatchObject([{ title: "sealed.zip", type: "application/zip" }]);
  });

  it("is the same however often, and in however many steps, the letters are added", () => {
    fc.assert(
      fc.property(letters, fc.nat(4), (all, at) => {
        const once = recordFromLetters(all, "A-1");
        expect(withLetters(once, all)).toEqual(once);
        const sourcesOf = (record: CaseRecord): unknown => record.sources;
        const stepwise = withLetters(recordFromLetters(all.slice(0, at), "A-1"), all);
        expect(sourcesOf(stepwise)).toEqual(sourcesOf(once));
        expect(stepwise.evidence).toEqual(once.evidence);
      }),
      { numRuns: 100 },
    );
  });

  it("keeps the words of letters with the letters alone, and has them again when it is read", () => {
    fc.assert(
      fc.property(letters, (all) => {
        const record = recordFromLetters(all, "A-1");
        const kept = withoutLetterWords(record);
        expect(kept.sources.map(({ words }) => words.text).join("")).toBe("");
        expect(withLetters(kept, all)).toEqual(record);
      }),
      { numRuns: 50 },
    );
  });

  it("leaves no words of a letter that was removed, and keeps what somebody told a caseworker", () => {
    const [first, second] = [reportOf(1, { "danger.now": "yes" }), followupOf(2)];
    const told = {
      ...{ id: "s9", kind: "other" as const, submission: null, question: null, day: TODAY },
      words: { language: "en", text: "By phone." },
    };
    const record = recordFromLetters([first, second], "A-1");
    const kept = withoutLetterWords({ ...record, sources: [...record.sources, told] });
    const rest = withLetters(kept, [first]).sources.map(({ words }) => words.text);
    expect(rest).toEqual([base.text, "yes", "", "By phone."]);
  });
});

describe("answers to what a field asks", () => {
  const answers = {
    ...{ "incident-where": "at the airport", "what.happened": "They took it.", "who.did-it": "two men" },
    ...{ "victim.name": "Amina", "state.concerned": "DZ", "current-danger.level": "high" },
  };

  it("fill it in the language of the letter", () => {
    const record = recordFromLetters([reportOf(1, answers)], "A-1");
    expect(record.events).toMatchObject([{ where: "at the airport", what: { language: "ar", text: "They took it." } }]);
    expect(record.people.map(({ name, roles }) => [name, roles])).toEqual([
      ["Amina", ["victim"]],
      ["two men", ["alleged_perpetrator"]],
    ]);
    expect(record).toMatchObject({ state: "DZ", danger: { level: "high" } });
  });

  it("fill nothing where they cannot be, and are sources all the same", () => {
    const odd = {
      "state.concerned": "Atlantis",
      "victim-pseudonym": "A\nB",
      imminence: "soon",
      "reporter.role": "VICTIM",
    };
    const record = recordFromLetters([reportOf(1, odd)], "A-1");
    expect({ ...record, sources: [] }).toEqual(emptyRecord("A-1"));
    expect(record.sources.map(({ words }) => words.text)).toEqual([base.text, ...Object.values(odd)]);
  });

  it("call nobody by what is longer than a name, but those who are said to have done it", () => {
    const told = "two of the men who came before, ".repeat(12);
    const record = recordFromLetters([reportOf(1, { "family-members-at-risk": told, "who.did-it": told })], "A-1");
    expect(record.people.map(({ name, roles }) => [name, roles])).toEqual([
      ["", ["victim"]],
      [told, ["alleged_perpetrator"]],
    ]);
    expect(record.sources.map(({ words }) => words.text)).toEqual([base.text, told, told]);
  });

  it("give no consent and no reference: people ask for the one and choose the other", () => {
    const asked = { "consent.level": "public_named", "consent-per-use": "sg_report", "case.id": "Amina's case" };
    expect({ ...recordFromLetters([reportOf(1, asked)], "A-1"), sources: [] }).toEqual(emptyRecord("A-1"));
  });

  it("fill nothing when there are two first letters, of which one may be false", () => {
    const record = recordFromLetters([reportOf(1, answers), reportOf(2, answers)], "A-1");
    expect({ ...record, sources: [] }).toEqual(emptyRecord("A-1"));
    expect(record.sources).toHaveLength(14);
  });

  it("fill a list line by line, and leave out lines that name nobody", () => {
    const listed = {
      "alleged-perpetrators": "a captain | state\n\nnobody | state\ntwo men | unknown",
      ...{ needs: "medical\nlegal", "victim-name": "Amina\nno\nSamir", "incident-type": "threat\nno such thing" },
    };
    const record = recordFromLetters([reportOf(1, listed)], "A-1");
    expect(record.people.map(({ name, roles: [role], stateLink }) => [role, name, stateLink])).toEqual([
      ["victim", "Amina", null],
      ["alleged_perpetrator", "a captain", "state"],
      ["alleged_perpetrator", "two men", "unknown"],
      ["victim", "Samir", null],
    ]);
    expect(record).toMatchObject({ events: [], needs: ["medical", "legal"] });
  });

  it.each(["not-sure", "prefer-not-to-say"])("fill nothing when they say %s", (answer) => {
    const silent = Object.fromEntries(FIELD_NAMES.map((name) => [name.replaceAll("_", "-"), answer]));
    expect({ ...recordFromLetters([reportOf(1, silent)], "A-1"), sources: [] }).toEqual(emptyRecord("A-1"));
  });

  it("say that there is none where a field can be answered so, and nothing where it cannot", () => {
    const none = Object.fromEntries(FIELD_NAMES.map((name) => [name.replaceAll("_", "-"), "none-known"]));
    const record = recordFromLetters([reportOf(1, none)], "A-1");
    expect({ ...record, sources: [] }).toEqual({ ...emptyRecord("A-1"), noneKnown: NONE_FIELDS });
    const files = reportOf(1, { "who.did-it": "two men", ...none }, { evidence: evidenceOf(["a.jpg"]) });
    const { noneKnown } = recordFromLetters([files], "A-1");
    expect(NONE_FIELDS.filter((name) => !noneKnown.includes(name))).toEqual(["alleged_perpetrators", "evidence_list"]);
  });

  it("add what else there is to the files of the letter, and change none of those", () => {
    const told = { "cooperation-evidence": "the invitation", "evidence-list": "a.jpg | other\na diary | paper" };
    const record = recordFromLetters([reportOf(1, told, { evidence: evidenceOf(["a.jpg"]) })], "A-1");
    expect(record.evidence.map(({ title, type }) => [title, type])).toEqual([
      ["a.jpg", "image/jpeg"],
      ["the invitation", ""],
      ["a diary", "paper"],
    ]);
  });

  it("do not touch what a caseworker has written", () => {
    const written = { ...emptyRecord("A-1"), state: "FR" };
    const events = withLetters(written, [reportOf(1, answers)]).events;
    expect(withLetters(written, [reportOf(1, answers)]).state).toBe("FR");
    expect(events).toHaveLength(1);
  });
});

describe("what a caseworker has made of letters", () => {
  it("stays so when they are read again, and when others come", () => {
    const first = reportOf(1, { "what.happened": "They took it." }, { evidence: evidenceOf(["a.jpg", "b.jpg"]) });
    const begun = recordFromLetters([first], "A-1");
    const [event] = begun.events;
    if (event === undefined) throw new Error("no event");
    const worked: CaseRecord = {
      ...begun,
      events: [{ ...event, what: NO_WORDS, sources: ["s2"] }],
      evidence: begun.evidence.slice(1).map((item) => ({ ...item, title: "the passport", shareable: true })),
    };
    expect(withLetters(worked, [first])).toEqual(worked);
    const later = withLetters(worked, [first, followupOf(2, { evidence: evidenceOf(["c.jpg"]) })]);
    expect(later.events).toEqual(worked.events);
    expect(later.evidence).toEqual([
      ...worked.evidence,
      { id: "x3", title: "c.jpg", type: "image/jpeg", consulted: "", shareable: null },
    ]);
    expect(later.sources.map(({ id }) => id)).toEqual(["s1", "s2", "s3"]);
  });
});

describe("a case that somebody floods with letters", () => {
  it("becomes a record all the same: what goes beyond its bounds stays in the letters", () => {
    const many = Array.from({ length: 2100 }, (_, index) => followupOf(index));
    const files = Array.from({ length: 600 }, (_, index) => `${String(index)}.jpg`);
    const evidence = evidenceOf(files);
    const record = recordFromLetters(
      [...many.slice(0, 3).map((_, index) => followupOf(5000 + index, { evidence })), ...many],
      "A-1",
    );
    expect(record.sources).toHaveLength(1800);
    expect(record.evidence).toHaveLength(1000);
    expect(isReadable(caseRecordField, record)).toBe(true);
  });
});

it.each(["No", "nadie.", "None known", "Aucun", "لا أحد"])("who is asked for by name is not called %s", (nobody) => {
  const asked = { "colleagues-at-risk": nobody, "family-members-at-risk": nobody, "victim-name": nobody };
  const { noneKnown, people, sources } = recordFromLetters([reportOf(1, asked)], "K7QF-2M9X");
  expect(people).toEqual(recordFromLetters([reportOf(1, {})], "K7QF-2M9X").people);
  expect(noneKnown).toEqual([]);
  expect(sources.map(({ words }) => words.text)).toContain(nobody);
});
