import fc from "fast-check";

// JSON of case work, written from the tables of case-work.schema.json and case-record.schema.json and not from the fields under test.

const LETTERS = 'aZ9 .-_|@\t\n"\\/<&éßñ語ش\u200e\ud83d\ude00\u2028\ufeff';

/** A short text, of any script. */
const text = fc.string({ unit: fc.constantFrom(...Array.from(LETTERS)), maxLength: 12 });
const line = text.map((value) => `x${value.replaceAll(/[\t\n\u200e\u2028]/gu, "")}`);
const language = fc.constantFrom("und", "en", "ar", "zh-Hans", "pt-BR");
const words = fc.record({ language, text });
const option = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value);
const one = (...values: string[]): fc.Arbitrary<string> => fc.constantFrom(...values);
const some = (...values: string[]): fc.Arbitrary<string[]> => fc.uniqueArray(one(...values), { maxLength: 3 });
const upTo = (count: number, item: fc.Arbitrary<unknown>): fc.Arbitrary<unknown[]> =>
  fc.array(item, { maxLength: count });
const state = one("DZ", "FR", "XK", "RU");
const submission = one("ab".repeat(16), "0f".repeat(16));
const yesNo = option(one("yes", "no"));
const answered = one("yes", "no", "unknown");
const attributes = some("woman_whrd", "trans", "journalist", "indigenous");
const body = one("tb:ccpr", "tb:cat", "hrc", "iachr", "ecthr", "none");

const date = fc
  .tuple(one("1999", "2024", "2024-02", "2024-02-29"), one("2024-02-29", "2024-03", "2025"), fc.boolean(), fc.boolean())
  .chain(([from, until, hasFrom, hasUntil]) =>
    fc.record({
      from: fc.constant(hasFrom ? from : null),
      until: fc.constant(hasUntil ? until : null),
      time: text,
      words: text,
    }),
  );

const personOf = (id: string): fc.Arbitrary<unknown> =>
  fc.record({
    id: fc.constant(id),
    kind: one("person", "organisation", "group"),
    roles: some("victim", "relative", "organisation", "reporter", "alleged_perpetrator"),
    name: text,
    pseudonym: line,
    gender: text,
    attributes,
    nationality: text,
    occupation: text,
    address: text,
    contact: fc.record({ email: text, phone: text, safe: text }),
    whereabouts: option(one("detained", "abroad", "unknown")),
    residence: option(state),
    relationship: text,
    signed: fc.boolean(),
    capacity: option(one("victim", "family_member", "cannot_be_obtained")),
    stateLink: option(one("state", "non_state")),
    atRisk: fc.boolean(),
  });

/** People, evidence and sources: what the rest refers to. */
interface Ids {
  readonly p: readonly string[];
  readonly x: readonly string[];
  readonly s: readonly string[];
}

const idsOf = (letter: string): fc.Arbitrary<string[]> =>
  fc
    .uniqueArray(fc.integer({ min: 1, max: 9_999_999 }), { minLength: 1, maxLength: 3 })
    .map((numbers) => numbers.map((number) => `${letter}${String(number)}`));

const sourceOf = (id: string): fc.Arbitrary<unknown> =>
  fc
    .oneof(
      fc.record({ kind: fc.constant("letter"), submission, question: fc.constant(null) }),
      fc.record({ kind: fc.constant("answer"), submission, question: one("what.happened", "a-1") }),
      fc.record({ kind: fc.constant("other"), submission: fc.constant(null), question: fc.constant(null) }),
    )
    .chain((origin) => fc.record({ id: fc.constant(id), ...constants(origin), day: one("2026-03-04"), words }));

function constants(values: object): Record<string, fc.Arbitrary<unknown>> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, fc.constant<unknown>(value)]));
}

const recordOf = ({ p, x, s }: Ids): fc.Arbitrary<unknown> =>
  fc
    .record({
      type: fc.constant("case-record"),
      version: fc.constant(1),
      reference: line,
      language: option(one("en", "ar", "other")),
      people: fc.tuple(...p.map(personOf)),
      group: text,
      state: option(state),
      cooperation: upTo(
        2,
        fc.record({
          bodies: fc.uniqueArray(body, { maxLength: 2 }),
          stage: option(one("seeking", "during", "after")),
          description: words,
          occasions: upTo(2, fc.record({ when: date, where: text, what: text })),
          proof: fc.subarray([...x]),
        }),
      ),
      categories: some("cat-a", "cat-d"),
      events: fc.uniqueArray(
        fc.record({
          id: fc.integer({ min: 1, max: 9 }).map((number) => `e${String(number)}`),
          types: some("threat", "killing", "other"),
          what: words,
          how: words,
          when: date,
          where: text,
          victims: fc.subarray([...p]),
          perpetrators: fc.subarray([...p]),
          knownBy: one("experienced", "unknown"),
          sources: fc.subarray([...s]),
        }),
        { maxLength: 2, selector: ({ id }) => id },
      ),
      evidence: fc.tuple(
        ...x.map((id) =>
          fc.record({ id: fc.constant(id), title: text, type: text, consulted: text, shareable: option(fc.boolean()) }),
        ),
      ),
      sources: fc.tuple(...s.map(sourceOf)),
      danger: fc.record({
        level: option(one("immediate", "none_now")),
        urgency: option(one("imminent", "past")),
        imminence: option(one("hours", "not_imminent")),
        irreparable: option(answered),
        irreparableGrounds: words,
        urgencyProof: words,
        publicityWorsens: option(one("yes", "no", "unclear")),
      }),
      racial: fc.record({ element: yesNo, text: words }),
      remedies: fc.record({
        status: option(one("exhausted", "exception_prolonged", "not_attempted_risk")),
        text: words,
        authorities: option(one("yes", "no_not_possible_risk")),
        authoritiesText: words,
        familiar: text,
      }),
      otherComplaints: upTo(2, fc.record({ body: text, when: date, reference: text })),
      stateResponse: fc.record({ text: words, measures: words }),
      treaties: fc.uniqueArray(fc.record({ body, ratified: answered, competence: answered }), {
        maxLength: 2,
        selector: (treaty) => treaty.body,
      }),
      reported: fc.record({
        before: yesNo,
        report: text,
        paragraph: text,
        further: words,
        documents: upTo(2, fc.record({ symbol: text, paragraph: text })),
      }),
      court: fc.record({ pending: yesNo, reference: text }),
      hearing: option(one("planned_hearing", "none")),
      geneva: fc.record({ now: yesNo, until: date }),
      wishes: fc.record({
        action: words,
        applicantConfidential: option(fc.boolean()),
        confidentialityReasons: words,
        anonymity: option(fc.boolean()),
      }),
      needs: some("medical", "relocation", "legal"),
      missions: upTo(2, fc.record({ state, person: text })),
      prevention: some("P1", "P11"),
    })
    .chain((said) => {
      // What nothing is said of may be known to be none.
      const empty = [
        "colleagues_at_risk",
        ...(said.group === "" ? ["victim_group"] : []),
        ...(said.needs.length === 0 ? ["needs"] : []),
        ...(said.otherComplaints.length === 0 ? ["other_complaints"] : []),
        ...(said.stateResponse.text.text === "" ? ["government_response"] : []),
        ...(said.remedies.familiar === "" ? ["authority_familiar_with_facts"] : []),
      ];
      return fc.subarray(empty).map((noneKnown) => ({ ...said, noneKnown }));
    });

const consentsOf = ({ p }: Ids): fc.Arbitrary<unknown[]> =>
  fc.uniqueArray(
    fc.record({
      id: fc.integer({ min: 1, max: 9 }).map((number) => `c${String(number)}`),
      person: one(...p),
      level: one("none", "mechanism_only", "state_confidential", "public_without_name", "public_named"),
      uses: some("letter", "sg_report", "ngo", "database"),
      mechanisms: option(fc.constantFrom(["tb-cat"], ["fund-front-line", "mission-norway"])),
      givenBy: one("victim", "family_member", "legal_representative"),
      giver: text,
      day: one("2026-03-04"),
      way: one("letter", "in_person", "through_somebody"),
      submission: option(submission),
      risks: some("R1", "R9", "R12"),
      understood: fc.boolean(),
      withdrawn: option(fc.record({ day: one("2026-03-04", "2026-05-01"), how: text })),
    }),
    { maxLength: 3, selector: ({ id }) => id },
  );

const exportsOf = ({ p }: Ids): fc.Arbitrary<unknown[]> =>
  upTo(
    2,
    fc.record({
      mechanism: one("tb-cat"),
      language: one("en", "es"),
      day: one("2026-03-04"),
      draft: fc.constant("cd".repeat(32)),
      formats: fc.constantFrom(["docx"], ["eml", "txt"], ["print", "copy"]),
      level: one("mechanism_only", "public_named"),
      uses: some("letter", "meeting"),
      people: fc.subarray([...p]),
      agreements: fc.constant([]),
    }),
  );

const caseExportsOf = ({ p }: Ids): fc.Arbitrary<unknown[]> =>
  upTo(
    2,
    fc.record({
      day: one("2026-03-04"),
      record: fc.constant("cd".repeat(32)),
      formats: fc.constantFrom(["json"], ["uwazi", "archive"]),
      level: one("mechanism_only", "public_named"),
      uses: some("database"),
      people: fc.subarray([...p]),
      agreements: fc.constant([]),
    }),
  );

const sendingsOf = ({ p }: Ids): fc.Arbitrary<unknown[]> =>
  fc.uniqueArray(
    fc.record({
      id: fc.integer({ min: 1, max: 9 }).map((number) => `z${String(number)}`),
      mechanism: one("asg-senior-official", "tb-cat"),
      channel: one("email", "in_person"),
      contact: text,
      day: one("2026-03-04"),
      reference: text,
      draft: option(fc.constant("ab".repeat(32))),
      level: one("mechanism_only", "public_named"),
      uses: some("letter", "meeting"),
      people: fc.subarray([...p]),
      agreements: fc.constant([]),
      note: text,
    }),
    { maxLength: 2, selector: ({ id }) => id },
  );

const ids: fc.Arbitrary<Ids> = fc.record({ p: idsOf("p"), x: idsOf("x"), s: idsOf("s") });

/** JSON of case records. */
export const arbitraryRecordJson: fc.Arbitrary<unknown> = ids.chain(recordOf);

/** JSON of case work. */
export const arbitraryWorkJson: fc.Arbitrary<unknown> = ids.chain((all) =>
  fc.record({
    type: fc.constant("case-work"),
    version: fc.constant(1),
    record: recordOf(all),
    consents: consentsOf(all),
    confirmations: upTo(
      2,
      fc.record({ mechanism: one("tb-cat"), value: line, by: text, day: one("2026-03-04"), listed: fc.boolean() }),
    ),
    notes: fc.uniqueArray(
      fc.record({ mechanism: one("tb-cat", "sr-hrd"), language: one("en", "fr"), section: one("who"), text }),
      { maxLength: 3, selector: (note) => note.mechanism + note.language },
    ),
    exports: exportsOf(all),
    caseExports: caseExportsOf(all),
    sendings: sendingsOf(all),
    done: upTo(1, fc.record({ task: line, day: one("2026-03-04") })),
    readWithdrawals: fc.uniqueArray(submission, { maxLength: 2 }),
  }),
);
