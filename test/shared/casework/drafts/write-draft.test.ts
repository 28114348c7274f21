import { describe, expect, it } from "vitest";
import type { Draft } from "../../../../shared/casework/drafts/draft.ts";
import { languagesFor } from "../../../../shared/casework/drafts/languages.ts";
import { writeDraft } from "../../../../shared/casework/drafts/write-draft.ts";
import type { CaseRecord } from "../../../../shared/casework/record/case-record.ts";
import { NO_DATE, parsePartialDate, type PartialDate } from "../../../../shared/casework/record/partial-date.ts";
import { MECHANISMS, mechanismOf } from "../../../../shared/mechanisms/dataset.ts";
import type { Mechanism } from "../../../../shared/mechanisms/mechanism.ts";
import { MARKED_RECORD, permitFor } from "../../../support/marked-case.ts";
import { says, WORK_DAY, workWith } from "../../../support/sample-work.ts";
import { askPermit } from "../../../../shared/casework/consent/gate.ts";

const the = (id: string): Mechanism => {
  const mechanism = mechanismOf(id);
  if (mechanism === null) throw new Error(id);
  return mechanism;
};
const ALL_LANGUAGES = { ...the("sr-hrd"), languages: ["en", "fr", "es"] };

/** What one field of a draft says, value by value. */
const told = ({ sections }: Draft, id: string): readonly string[] => {
  const field = sections.flatMap(({ fields }) => fields).find((each) => each.id === id);
  if (field === undefined) throw new Error(id);
  return field.values.map((pieces) => pieces.map(({ text }) => text).join(""));
};
const written = (
  mechanism: Mechanism,
  record: Partial<CaseRecord> = {},
  level: "mechanism_only" | "public_named" = "public_named",
  language: Draft["language"] = "en",
): Draft =>
  writeDraft(permitFor(mechanism, "send", level, { record: { ...MARKED_RECORD, ...record } }), { language }).draft;

describe("a draft", () => {
  it("is bound to the permit that it was written by, and addressed by function", () => {
    const permit = permitFor(the("hrc-president-bureau"), "send", "public_named");
    const { draft, permit: kept } = writeDraft(permit, { language: "fr" });
    expect(kept).toBe(permit);
    expect([draft.mechanism, draft.language, draft.reference]).toEqual(["hrc-president-bureau", "fr", "MkcaseidMk"]);
    expect(draft.addressee).toBe("Présidence et Bureau du Conseil des droits de l’homme");
    expect(written(the("fund-front-line")).addressee).toBe(the("fund-front-line").name);
    // An update can add one under any id.
    const added = { ...the("fund-front-line"), id: "constructor" };
    expect(written(added).addressee).toBe(added.name);
  });

  it.each(MECHANISMS.filter(({ draft }) => draft !== null).map(({ id }) => id))(
    "to %s is addressed by the name in force where it is another one than in the release",
    (id) => {
      const name = "Another body";
      for (const language of languagesFor(the(id))) {
        expect(written({ ...the(id), name }, {}, "public_named", language).addressee).toBe(name);
      }
    },
  );

  it("is written by nothing that is only like a permit", () => {
    const permit = permitFor(the("sr-hrd"), "send", "public_named");
    const { agreements, appearances, level, mechanism, missing, notes, purpose, record, uses, withheld } = permit;
    const likeness = { agreements, appearances, level, mechanism, missing, notes, purpose, record, uses, withheld };
    expect((): unknown => Reflect.apply(writeDraft, null, [likeness, { language: "en" }])).toThrow("permit");
  });

  it("is not written to the organisation's own records", () => {
    const answer = askPermit({
      work: workWith(MARKED_RECORD),
      mechanism: null,
      routeAt: null,
      purpose: "prepare",
      withdrawals: [],
      today: WORK_DAY,
    });
    if (!answer.ok) throw new Error(answer.code);
    expect(() => writeDraft(answer.permit, { language: "en" })).toThrow(TypeError);
  });

  it("is written in no language that the mechanism does not take", () => {
    const permit = permitFor(the("hrc-president-bureau"), "send", "public_named");
    expect(() => writeDraft(permit, { language: "es" })).toThrow(TypeError);
  });

  it("is offered in the languages that the mechanism takes, in its order, and in all where it states none of them", () => {
    expect(languagesFor(the("tb-individual-communication"))).toEqual(["en", "fr", "es"]);
    expect(languagesFor(the("hrc-president-bureau"))).toEqual(["en", "fr"]);
    expect(languagesFor(the("iachr-precautionary-measures"))).toEqual(["es", "en", "fr"]);
    expect(languagesFor({ languages: [] })).toEqual(["en", "fr", "es"]);
    expect(languagesFor({ languages: ["ru"] })).toEqual(["en", "fr", "es"]);
  });

  it("is offered first in the language that the case prefers, where the mechanism takes it and there are texts", () => {
    expect(languagesFor(the("achpr-communication"), "fr")).toEqual(["fr", "en"]);
    expect(languagesFor(the("hrc-president-bureau"), "es")).toEqual(["en", "fr"]);
    expect(languagesFor(the("iachr-precautionary-measures"), "en")).toEqual(["en", "es", "fr"]);
    expect(languagesFor({ languages: [] }, "es")).toEqual(["es", "en", "fr"]);
    expect(languagesFor({ languages: [] }, "ar")).toEqual(["en", "fr", "es"]);
  });

  it.each([
    ["iachr-hearing-reminder", /article 63/],
    ["iachr-closed-hearing", /closed doors/],
    ["coe-sg-private-office", /Private Office/],
    ["coe-commissioner", /not an individual complaint/],
    ["pace-legal-affairs-chair", /report of the Committee/],
    ["states-raising-cases", /your delegation/],
    ["tb-cat", /focal point or rapporteur/],
    ["ohchr-field-presence", /within the United Nations/],
  ])("to %s asks for what that addressee can do [P11]", (id, asked) => {
    const request = written(the(id)).sections.find((section) => section.id === "request");
    expect(request?.lead.map(({ text }) => text).join(" ")).toMatch(asked);
  });

  it("asks for no step towards the State where nothing may go there", () => {
    const lead = (level: "mechanism_only" | "public_named") =>
      written(the("tb-cat"), {}, level).sections.find(({ id }) => id === "request")?.lead;
    expect(lead("mechanism_only")?.map(({ text }) => text)[1]).toMatch(/without raising it with the State/);
    expect(lead("public_named")?.map(({ text }) => text)[1]).toMatch(/including with the State/);
  });

  it("begins with who writes; then with the danger where measures are urgent, with who complains where rules decide", () => {
    const order = (id: string) => written(the(id)).sections.map((section) => section.id);
    expect(order("ecthr-rule-39").slice(0, 4)).toEqual(["writer", "request", "danger", "procedure"]);
    expect(order("achpr-communication").slice(0, 4)).toEqual(["writer", "request", "reporter", "victim"]);
    expect(order("sg-reprisals-report").slice(0, 3)).toEqual(["writer", "request", "consent"]);
  });

  it("asks in its closing that the reference be quoted [P9]", () => {
    expect(written(the("sr-hrd")).closing[0]?.text).toBe("Please quote our reference in every answer.");
  });
});

describe("a caseworker's notes", () => {
  const note = (section: string, text: string, language: "en" | "fr" = "en") => ({
    mechanism: "hrc-president-bureau",
    language,
    section,
    text,
  });
  const notesOf = (language: "en" | "fr", notes: readonly ReturnType<typeof note>[]) => {
    const permit = permitFor(the("hrc-president-bureau"), "send", "public_named", { notes });
    const { sections } = writeDraft(permit, { language }).draft;
    return sections.filter((each) => each.note !== "").map((each) => [each.id, each.note]);
  };

  it("stand in their section, of this language and mechanism alone", () => {
    const notes = [
      note("danger", "One."),
      note("danger", "Un.", "fr"),
      { ...note("danger", "No."), mechanism: "sr-hrd" },
    ];
    expect(notesOf("en", notes)).toEqual([["danger", "One."]]);
    expect(notesOf("fr", notes)).toEqual([["danger", "Un."]]);
  });

  it("stand in a section that nothing else is in, and are not lost with a section that is no more", () => {
    expect(notesOf("en", [note("procedure", "One."), note("of-old", "Two."), note("request", "Three.")])).toEqual([
      ["request", "Two.\n\nThree."],
      ["procedure", "One."],
    ]);
  });
});

describe("dates", () => {
  const when = (more: Partial<PartialDate>, language: Draft["language"]): readonly string[] => {
    const [event] = MARKED_RECORD.events;
    if (event === undefined) throw new Error("no event");
    const events = [{ ...event, when: { ...NO_DATE, ...more } }];
    return told(written(ALL_LANGUAGES, { events }, "public_named", language), "incident_when");
  };

  it.each([
    ["2024-03-01", "1 March 2024", "1er mars 2024", "1 de marzo de 2024"],
    ["2024-12-31", "31 December 2024", "31 décembre 2024", "31 de diciembre de 2024"],
    ["2024-08", "August 2024", "août 2024", "agosto de 2024"],
    ["2024", "2024", "2024", "2024"],
  ])("%s is written in words of the language", (bound, ...expected) => {
    const said = (["en", "fr", "es"] as const).map((each) => when({ from: bound, until: bound }, each)[0]);
    expect(said).toEqual(expected);
  });

  it.each([
    [
      ...["2026-11-02", "2026-11-04", "between 2 November 2026 and 4 November 2026"],
      ...[
        "entre le 2 novembre 2026 et le 4 novembre 2026",
        "entre el 2 de noviembre de 2026 y el 4 de noviembre de 2026",
      ],
    ],
    [
      ...["2026-12", "2027-01-01", "between December 2026 and 1 January 2027"],
      ...["entre décembre 2026 et le 1er janvier 2027", "entre diciembre de 2026 y el 1 de enero de 2027"],
    ],
    [
      ...["2026-06", "2026-10", "between June 2026 and October 2026"],
      ...["entre juin 2026 et octobre 2026", "entre junio de 2026 y octubre de 2026"],
    ],
    ["2024", "2026", "between 2024 and 2026", "entre 2024 et 2026", "entre 2024 y 2026"],
  ])("from %s until %s are spans, a day of them with its article", (from, until, ...expected) => {
    expect((["en", "fr", "es"] as const).map((each) => when({ from, until }, each)[0])).toEqual(expected);
  });

  it.each([
    ["spring 2026", "spring 2026", "printemps 2026", "primavera de 2026"],
    ["Summer of 2026", "summer 2026", "été 2026", "verano de 2026"],
    ["fall 2026", "autumn 2026", "automne 2026", "otoño de 2026"],
    ["winter 2026", "winter 2026", "hiver 2026", "invierno de 2026"],
  ])("that are a season are said in the language of the draft: %s", (words, ...expected) => {
    const date = parsePartialDate(words);
    expect((["en", "fr", "es"] as const).map((each) => when(date, each))).toEqual(expected.map((each) => [each]));
    expect(when({ ...date, time: "a las 14:00" }, "es")).toEqual([`${expected[2]}, a las 14:00`]);
  });

  it("that are known in part say so, with the words in which they were said", () => {
    expect(when({ from: "2024-03", until: "2024-05", words: "spring" }, "en")).toEqual([
      "between March 2024 and May 2024 (in their own words: spring)",
    ]);
    expect(when({ from: "2024-03" }, "fr")).toEqual(["mars 2024 ou après"]);
    expect(when({ until: "2024-03-02", time: "a las 14:00" }, "es")).toEqual([
      "2 de marzo de 2024 o antes, a las 14:00",
    ]);
    expect(when({ time: "at night", words: "in winter" }, "en")).toEqual(["at night (in their own words: in winter)"]);
    expect(when({ words: "في الربيع" }, "en")).toEqual(["في الربيع"]);
    expect(when({}, "en")).toEqual([]);
  });
});

describe("several people and events", () => {
  const [first, ...others] = MARKED_RECORD.people;
  const [event] = MARKED_RECORD.events;
  if (first === undefined || event === undefined) throw new Error("the sample has nobody");
  const people = [
    first,
    { ...first, id: "p8", name: "Omar", pseudonym: "The brother", whereabouts: "detained" } as const,
    ...others,
  ];
  const second = { ...event, id: "e2", what: says("They took him."), victims: ["p8"], perpetrators: [] };
  const draft = written(the("asg-senior-official"), { people, events: [event, second] });

  it("are told apart", () => {
    expect(told(draft, "victim_whereabouts_status")).toEqual(["MkvictimnameMk: in hiding", "Omar: in detention"]);
    expect(told(draft, "victim_name")).toEqual(["MkvictimnameMk", "Omar"]);
    expect(told(draft, "incident_where")).toEqual(["Event 1: MkincidentwhereMk", "Event 2: MkincidentwhereMk"]);
  });

  it("go by their pseudonyms where no name may be told", () => {
    const permit = permitFor(the("asg-senior-official"), "prepare", "none", { record: { ...MARKED_RECORD, people } });
    const { draft: prepared } = writeDraft(permit, { language: "en" });
    expect(told(prepared, "victim_name")[1]).toBe("The brother (a pseudonym; the name is not given here)");
  });

  it("keep somebody's own words on lines of their own", () => {
    expect(told(draft, "incident_what")[1]).toBe("Event 2:\nPersons affected: Omar\nThey took him.");
    expect(told(draft, "incident_how")[1]).toMatch(/^Event 2:\nMkincidenthowMk/);
  });

  it("are named with what they are said to have done", () => {
    expect(told(draft, "alleged_perpetrators")).toEqual(["MkallegedperpetratorsMk, agent of the State, events: 1"]);
  });

  it("are not confused where an event says of nobody that it happened to them", () => {
    const [, nobody] = told(
      written(the("asg-senior-official"), { people, events: [event, { ...second, victims: [] }] }),
      "incident_what",
    );
    expect(nobody).toBe("Event 2:\nThey took him.");
  });
});

describe("what was agreed to", () => {
  const uses = (id: string, level: "mechanism_only" | "public_named") =>
    told(written(the(id), {}, level), "consent_per_use");

  it("is told use by use, and no use that the level forbids [C2] [C3]", () => {
    expect(uses("asg-senior-official", "public_named")).toEqual([
      "letter to the State: agreed",
      "meeting with the State: agreed",
      "sharing within the United Nations: agreed",
      "public report: not agreed",
    ]);
    expect(uses("asg-senior-official", "mechanism_only")).toEqual([
      "letter to the State: not agreed",
      "meeting with the State: not agreed",
      "sharing within the United Nations: agreed",
      "public report: not agreed",
    ]);
    const report = "report of the Secretary-General on reprisals";
    expect(uses("sg-reprisals-report", "public_named")).toEqual([`${report}: agreed`]);
    expect(uses("sg-reprisals-report", "mechanism_only")).toEqual([
      // [C7] To be in the report's records is what was agreed to.
      `${report}: agreed for the record only, not for publication`,
    ]);
  });

  it("is told with who gave it and when, and that it stands [C12] [C13]", () => {
    const draft = written(the("sg-reprisals-report"));
    expect(told(draft, "consent_given_by_and_when")).toEqual(["given by the person affected on 4 March 2026"]);
    expect(told(draft, "consent_risks_explained")).toEqual([
      "yes: the possible security risks were explained and understood",
    ]);
    expect(told(draft, "consent_withdrawn")).toEqual(["no"]);
  });
});

describe("what was not said", () => {
  it("that risks were explained is not claimed where somebody did not understand them [C13]", () => {
    const asks = [{ fields: ["consent_risks_explained"], required: true, text: "", basis: ["inference"] }];
    const explained = (understood: boolean) => {
      const permit = permitFor({ ...the("sr-hrd"), asks }, "send", "public_named", { understood });
      return told(writeDraft(permit, { language: "en" }).draft, "consent_risks_explained");
    };
    expect(explained(true)).toHaveLength(1);
    expect(explained(false)).toEqual([]);
  });

  it("only what proves the cooperation is told as its proof", () => {
    const [badge] = MARKED_RECORD.evidence;
    if (badge === undefined) throw new Error("no evidence");
    const evidence = [badge, { ...badge, id: "x2", title: "A bruise", consulted: "" }];
    const draft = written(the("asg-senior-official"), { evidence });
    expect(told(draft, "cooperation_evidence")).toEqual(["MkevidencelistMk, letter, seen at: at home"]);
    expect(told(draft, "evidence_list")).toEqual(["MkevidencelistMk, letter, seen at: at home", "A bruise, letter"]);
  });

  it("an organisation does not sign for itself", () => {
    const people = MARKED_RECORD.people.map((each) =>
      each.kind === "organisation" ? { ...each, roles: ["organisation", "legal_representative"] as const } : each,
    );
    const draft = written(the("achpr-communication"), { people });
    expect(told(draft, "ngo_legal_representatives")).toEqual([
      "MkngolegalrepresentativesMk, The signature is attached.",
    ]);
    expect(told(draft, "ngo_name")).toEqual(["MkngonameMk"]);
  });

  it("what is known in part is told in part", () => {
    const draft = written(the("sg-reprisals-report"), {
      reported: { ...MARKED_RECORD.reported, documents: [{ symbol: "A/HRC/1", paragraph: "" }] },
    });
    expect(told(draft, "un_documents_references")).toEqual(["A/HRC/1"]);
    const complaint = { body: "A court", when: { ...NO_DATE, from: "2024", until: "2024" }, reference: "" };
    const communication = written(the("achpr-communication"), { otherComplaints: [complaint] });
    expect(told(communication, "other_complaints")).toEqual(["A court, 2024"]);
  });
});

describe("what is known of proceedings", () => {
  it("a reference is told with what is known, and by itself", () => {
    const pending = (more: Partial<CaseRecord["court"]>) =>
      told(
        written(the("ecthr-rule-39"), { court: { pending: null, reference: "", ...more } }),
        "court_application_pending",
      );
    expect(pending({ pending: "yes", reference: "12/26" })).toEqual(["yes, reference: 12/26"]);
    expect(pending({ pending: "no" })).toEqual(["no"]);
    expect(pending({ reference: "12/26" })).toEqual(["12/26"]);
  });
});
