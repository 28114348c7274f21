import { describe, expect, it } from "vitest";
import { askPermit, type Permit, type PermitRequest } from "../../../../shared/casework/consent/gate.ts";
import type { CaseRecord, Person } from "../../../../shared/casework/record/case-record.ts";
import { EMPTY_COOPERATION, emptyEvent } from "../../../../shared/casework/record/empty-record.ts";
import { caseRecordField } from "../../../../shared/casework/record/record-field.ts";
import { isReadable } from "../../../../shared/protocol/field.ts";
import {
  consent,
  disclosure,
  mechanism,
  person,
  recordWith,
  request,
  SARA,
  says,
  workWith,
} from "../../../support/sample-work.ts";

const MOTHER = person("p3", ["relative"], { name: "Fatma Khalil", relationship: "mother", atRisk: true });
const LAWYER = person("p4", ["legal_representative", "reporter"], {
  name: "Omar Haddad",
  pseudonym: "Counsel",
  nationality: "TN",
  contact: { email: "omar@example.org", phone: "", safe: "" },
});
const OFFICER = person("p5", ["alleged_perpetrator"], {
  name: "Major Slim Dridi",
  occupation: "head of the unit",
  stateLink: "state",
  address: "The barracks",
});
const PEOPLE = [SARA, MOTHER, LAWYER, OFFICER];
const ASKS_ALL = ["victim_name", "reporter_name", "reporter_contact", "family_members_at_risk", "alleged_perpetrators"];

/** The permit for a record; by default its victim has agreed to let the State know. */
const permitFor = (
  record: CaseRecord,
  more: Partial<Omit<PermitRequest<"send">, "purpose" | "work">> & { consents?: Parameters<typeof consent>[0][] } = {},
): Permit<"send"> => {
  const { consents = [{}], ...rest } = more;
  const entries = consents.map((each, index) => consent({ id: `c${String(index + 1)}`, ...each }));
  const answer = askPermit(request("send", workWith(record, ...entries), rest));
  if (!answer.ok) throw new Error(answer.code);
  return answer.permit;
};
const seenPerson = (permit: Permit<"send">, role: Person["roles"][number]): Person | undefined =>
  permit.record.people.find(({ roles }) => roles.includes(role));

describe("the name of the victim", () => {
  const name = (permit: Permit<"send">): unknown => [
    seenPerson(permit, "victim")?.name,
    seenPerson(permit, "victim")?.pseudonym,
  ];
  const record = recordWith([SARA]);

  it("appears where the mechanism asks for it and does not publish, without the pseudonym that others know", () => {
    expect(name(permitFor(record))).toEqual(["Sara Khalil", "P1"]);
    expect(name(permitFor(record, { consents: [{ level: "mechanism_only" }] }))).toEqual(["Sara Khalil", "P1"]);
    // [C9]: the African Commission is told the name even where anonymity is wanted.
    const anonymous = recordWith([SARA], { wishes: { ...record.wishes, anonymity: true } });
    expect(name(permitFor(anonymous, { mechanism: mechanism({ consent: { rules: ["C9"] } }) }))).toEqual([
      "Sara Khalil",
      "P1",
    ]);
  });

  it("is a pseudonym where nobody asks for it", () => {
    expect(name(permitFor(record, { mechanism: mechanism({ asks: [] }) }))).toEqual(["", "The lawyer"]);
  });

  it.each([
    ["press_release", {}],
    ["media", {}],
    ["public_report", {}],
    ["letter", { discloses: [disclosure("public", "always", "facts")] }],
  ] as const)("appears in what is published (%s) only to whoever agreed to be named", (use, more) => {
    const press = mechanism({ ...more, consent: { uses: [use] } });
    const named = permitFor(record, { mechanism: press, consents: [{ level: "public_named", uses: [use] }] });
    expect(name(named)).toEqual(["Sara Khalil", "P1"]);
    const unnamed = permitFor(record, { mechanism: press, consents: [{ level: "public_without_name", uses: [use] }] });
    expect(name(unnamed)).toEqual(["", "The lawyer"]);
  });

  it("is initials where the rules of the mechanism speak of them [C8]", () => {
    const press = mechanism({ consent: { uses: ["press_release"], rules: ["C8"] } });
    const consents = [{ level: "public_without_name", uses: ["press_release"] }] as const;
    const permit = permitFor(record, { mechanism: press, consents: [...consents] });
    expect(name(permit)).toEqual(["S. K.", "P1"]);
    expect([...permit.appearances]).toEqual([["p1", "initials"]]);
    const chinese = recordWith([{ ...SARA, name: "王小明" }]);
    expect(name(permitFor(chinese, { mechanism: press, consents: [...consents] }))).toEqual(["", "The lawyer"]);
  });

  it("appears in the Secretary-General's report where it was asked for and agreed to, also for the record [C4][C6][X8]", () => {
    const disclosures = [disclosure("mechanism", "always", "name"), disclosure("public", "may", "name")];
    const needs = { uses: ["sg_report"], rules: ["C4", "C6", "C13"], own: true } as const;
    const report = mechanism({ id: "sg-reprisals-report", discloses: disclosures, consent: needs });
    const told = { uses: ["sg_report"], risks: ["R1"], understood: true } as const;
    for (const level of ["mechanism_only", "public_named"] as const)
      expect(name(permitFor(record, { mechanism: report, consents: [{ ...told, level }] }))).toEqual([
        "Sara Khalil",
        "P1",
      ]);
  });

  it("is not given away by the pseudonym", () => {
    const record = recordWith([{ ...SARA, pseudonym: "Sara K." }]);
    const permit = permitFor(record, { mechanism: mechanism({ asks: [] }) });
    expect(name(permit)).toEqual(["", "P1"]);
    expect(permit.withheld).toEqual([
      { place: "people.p1.pseudonym", person: "p1", holds: "name", fields: ["victim_pseudonym"] },
    ]);
  });
});

describe("other people", () => {
  const record = recordWith(PEOPLE, {
    events: [
      { ...emptyEvent("e2", ["p3"]), what: says("They searched the mother's house.") },
      { ...emptyEvent("e4", ["p1", "p3"]), perpetrators: ["p5"], what: says("They stopped us.") },
    ],
  });
  const asking = mechanism({ asks: ASKS_ALL });

  it("leave no gap in the numbers of those who are told by number: named, called otherwise, or left out", () => {
    const unnamed = (id: string, roles: Person["roles"] = ["victim"]): Person => person(id, roles);
    const people = [unnamed("p1"), SARA, MOTHER, unnamed("p4"), LAWYER, unnamed("p6", ["witness"]), unnamed("p7")].map(
      (each, index) => ({ ...each, id: `p${String(index + 1)}` }),
    );
    const consents = ["p1", "p2", "p4", "p5", "p6", "p7"].map((each) => ({ person: each }));
    const events = [{ ...emptyEvent("e1", ["p1", "p4", "p7"]), what: says("They waited for us.") }];
    const permit = permitFor(recordWith(people, { events }), {
      consents,
      mechanism: mechanism({ asks: ["victim_name"] }),
    });
    expect(permit.record.people.map(({ id, name, pseudonym }) => [id, name, pseudonym])).toEqual([
      ["p1", "", "P1"],
      ["p4", "Sara Khalil", "P4"],
      ["p2", "", "P2"],
      ["p5", "", "Counsel"],
      ["p6", "", "P6"],
      ["p3", "", "P3"],
    ]);
    expect(permit.record.events[0]?.victims).toEqual(["p1", "p2", "p3"]);
  });

  it("are left out without their agreement, with what happened to them alone; the others are numbered anew", () => {
    const permit = permitFor(record, { mechanism: asking });
    expect([...permit.appearances]).toEqual([
      ["p1", "named"],
      ["p3", "omitted"],
      ["p4", "omitted"],
      ["p5", "named"],
    ]);
    expect(permit.record.people.map(({ id, name }) => [id, name])).toEqual([
      ["p1", "Sara Khalil"],
      ["p2", "Major Slim Dridi"],
    ]);
    expect(permit.record.events.map(({ id, perpetrators, victims }) => [id, victims, perpetrators])).toEqual([
      ["e1", ["p1"], ["p2"]],
    ]);
    const { withheld } = permit;
    expect(withheld.map(({ holds, person: who, place }) => [place, who, holds])).toEqual([
      ["people.p3", "p3", "person"],
      ["people.p4", "p4", "person"],
      ["events.e2", "p3", "person"],
    ]);
    // What they would have answered is left out, and not to be found out; what nobody asks them is neither.
    expect(withheld.map(({ fields }) => fields)).toEqual([
      ["family_members_at_risk"],
      ["reporter_name", "reporter_contact"],
      ["incident_what", "incident_how", "incident_when", "incident_where", "incident_type"],
    ]);
  });

  it("appear by their own agreement, by name where it is asked for", () => {
    const consents = [{}, { person: "p3" }, { person: "p4" }];
    const permit = permitFor(record, { mechanism: asking, consents });
    expect(permit.record.people.map(({ name }) => name)).toEqual([
      "Sara Khalil",
      "Fatma Khalil",
      "Omar Haddad",
      "Major Slim Dridi",
    ]);
    expect(seenPerson(permit, "relative")).toMatchObject({ relationship: "mother", atRisk: true });
    expect(permit.record.events).toHaveLength(2);
    const unasked = permitFor(record, { mechanism: mechanism(), consents });
    expect(seenPerson(unasked, "reporter")).toMatchObject({ name: "", pseudonym: "Counsel" });
  });

  it("appear where it goes no further than they agreed to [C10][C11]", () => {
    const consents = [{}, { person: "p3", level: "mechanism_only" }, { person: "p4" }] as const;
    expect(permitFor(record, { mechanism: asking, consents: [...consents] }).appearances.get("p3")).toBe("omitted");
    const quiet = { ...asking, discloses: [disclosure("mechanism", "always", "name")] };
    expect(permitFor(record, { mechanism: quiet, consents: [...consents] }).appearances.get("p3")).toBe("named");
    const confidential = [{ level: "mechanism_only" }, consents[1]] as const;
    expect(permitFor(record, { mechanism: asking, consents: [...confidential] }).appearances.get("p3")).toBe("named");
  });

  it("are named in what is published only where they agreed to it themselves", () => {
    const press = mechanism({ asks: ASKS_ALL, consent: { uses: ["press_release"] } });
    const uses = ["press_release"] as const;
    const appearanceAt = (level: "public_named" | "public_without_name" | "state_confidential"): unknown =>
      permitFor(record, {
        mechanism: press,
        consents: [
          { level: "public_named", uses },
          { person: "p4", level, uses },
        ],
      }).appearances.get("p4");
    expect(appearanceAt("public_named")).toBe("named");
    expect(appearanceAt("public_without_name")).toBe("pseudonym");
    expect(appearanceAt("state_confidential")).toBe("omitted");
  });

  it("who are accused are told of where that is asked for, with nothing that leads to others", () => {
    expect(seenPerson(permitFor(record, { mechanism: asking }), "alleged_perpetrator")).toMatchObject({
      ...{ name: "Major Slim Dridi", occupation: "head of the unit", stateLink: "state", address: "" },
    });
    const unasked = permitFor(record);
    expect(seenPerson(unasked, "alleged_perpetrator")).toMatchObject({ occupation: "", stateLink: null });
    expect(unasked.record.events[0]?.perpetrators).toEqual([]);
    const brother = recordWith([SARA, { ...OFFICER, name: "Hedi Khalil" }]);
    const permit = permitFor(brother, { mechanism: mechanism({ asks: ["alleged_perpetrators"] }) });
    expect(seenPerson(permit, "alleged_perpetrator")?.name).toBe("");
  });

  it("are no mere accused when they are something else as well", () => {
    const both = recordWith([SARA, { ...OFFICER, roles: ["alleged_perpetrator", "colleague"] }]);
    expect(permitFor(both, { mechanism: asking }).appearances.get("p5")).toBe("omitted");
  });
});

describe("ways to reach people", () => {
  const reporting = recordWith([{ ...SARA, roles: ["victim", "reporter"] }]);

  it("are told of whoever reports, where they are asked for", () => {
    const permit = permitFor(reporting, { mechanism: mechanism({ asks: [...ASKS_ALL, "reporter_address"] }) });
    expect(seenPerson(permit, "victim")).toMatchObject({ contact: SARA.contact, address: SARA.address });
  });

  it("are told of the victim only as far as they are safe", () => {
    const permit = permitFor(recordWith([SARA]), {
      mechanism: mechanism({ asks: [...ASKS_ALL, "safe_contact_channel"] }),
    });
    expect(seenPerson(permit, "victim")).toMatchObject({
      contact: { email: "", phone: "", safe: SARA.contact.safe },
      address: "",
    });
  });

  it("are not told where nobody asks, nor to the public, nor of whoever hides", () => {
    const nothing = { email: "", phone: "", safe: "" };
    expect(seenPerson(permitFor(reporting), "victim")?.contact).toEqual(nothing);
    const press = mechanism({ asks: ASKS_ALL, consent: { uses: ["media"] } });
    const published = permitFor(reporting, {
      mechanism: press,
      consents: [{ level: "public_named", uses: ["media"] }],
    });
    expect(seenPerson(published, "victim")?.contact).toEqual(nothing);
    const speaking = recordWith([
      { ...SARA, roles: ["victim", "reporter"], contact: { ...SARA.contact, email: "sara.khalil@x.org" } },
    ]);
    const hidden = permitFor(speaking, { mechanism: mechanism({ asks: ["reporter_contact"] }) });
    expect(seenPerson(hidden, "victim")?.contact).toEqual({ ...SARA.contact, email: "" });
  });

  it("that two people share are told of neither only when neither may tell them", () => {
    const shared = { ...MOTHER, contact: { ...SARA.contact } };
    const permit = permitFor(recordWith([...reporting.people, shared]), { mechanism: mechanism({ asks: ASKS_ALL }) });
    expect(seenPerson(permit, "victim")?.contact).toEqual(SARA.contact);
  });
});

describe("a text", () => {
  const record = recordWith(PEOPLE, {
    events: [
      {
        ...emptyEvent("e1", ["p1"]),
        what: says("Fatma opened the door.", "fr"),
        how: says("At night."),
        where: "12 Harbour Row",
      },
    ],
    cooperation: [{ ...EMPTY_COOPERATION, description: says("I spoke, and Khalil is my name.") }],
  });
  const asking = mechanism({ asks: [...ASKS_ALL, "cooperation_description"] });

  it("is left out whole when it holds somebody who may not appear, and is counted", () => {
    const permit = permitFor(record, { mechanism: asking });
    const [event] = permit.record.events;
    expect(event).toMatchObject({ what: { language: "und", text: "" }, how: says("At night."), where: "" });
    expect(permit.withheld.filter(({ holds }) => holds !== "person")).toEqual([
      { place: "events.e1.what", person: "p3", holds: "name", fields: ["incident_what"] },
      { place: "events.e1.where", person: "p1", holds: "contact", fields: ["incident_where"] },
    ]);
  });

  it("keeps every letter when it passes: the family's name is the victim's own", () => {
    const permit = permitFor(record, { mechanism: asking });
    expect(permit.record.cooperation[0]?.description).toEqual(says("I spoke, and Khalil is my name."));
    const hidden = permitFor(record, { mechanism: mechanism({ asks: ["cooperation_description"] }) });
    expect(hidden.record.cooperation[0]?.description.text).toBe("");
  });

  const passes = (named: string, hidden: string, text: string): boolean => {
    const people = [{ ...SARA, name: named }, person("p2", ["relative"], { name: hidden })];
    const events = [{ ...emptyEvent("e1", ["p1"]), what: says(text) }];
    return permitFor(recordWith(people, { events })).record.events[0]?.what.text === text;
  };

  it.each([
    ["Umm Sara Haddad", "Sara Haddad", "They would take Sara from school."],
    ["Umm Sara Haddad", "Sara Haddad", "They took Umm Sara Haddad, of the Haddads."],
    ["Sara Haddad", "Umm Sara Haddad", "Then Umm Sara Haddad hid."],
    ["أم سارة حداد", "سارة حداد", "سيأخذون سارة من المدرسة"],
    ["Layla Khalil Ahmad Haddad", "Khalil Ahmad Haddad", "My father Khalil hides."],
    ["Khalil Ahmad", "Ahmad Khalil", "My father Ahmad Khalil hides."],
    ["Layla Haddad", "Layla Haddad", "Layla Haddad hides."],
    ["Nguyen Van An", "Nguyen An", "Nguyen An hides."],
    ["Nguyen Van An", "Nguyen An", "An Nguyen hides."],
    ["Maria Lopez Garcia", "Lopez Maria", "My cousin Maria Lopez hides."],
    ["Rosa Mendoza", "Rosa", "Rosa hides."],
  ])("is left out when %s may be named, %s may not, and it says: %s", (named, hidden, text) => {
    expect(passes(named, hidden, text)).toBe(false);
  });

  it.each([
    ["Layla Khalil Ahmad Haddad", "Khalil Ahmad Haddad", "They took Layla Khalil Ahmad Haddad."],
    ["Khalil Ahmad", "Ahmad Khalil", "They took KHALIL AHMAD."],
    ["Rosa Mendoza", "Rosa", "Rosa Mendoza, that is who."],
    ["Sara Khalil", "Sara Haddad", "They took Sara."],
    ["Omar Ben Said", "Sara Ben Said", "They took Omar Ben Said."],
  ])("passes when %s may be named, %s may not, and it says: %s", (named, hidden, text) => {
    expect(passes(named, hidden, text)).toBe(true);
  });

  it("is told to the caseworker with everybody whom it names or leads to, once each", () => {
    const reached = { email: "", phone: "+216 20 999 888", safe: "" };
    const counsel = { ...LAWYER, id: "p3", contact: reached };
    const people = [SARA, person("p2", ["relative"], { name: "Fatma Ayadi" }), counsel];
    const told = says("Fatma Ayadi called +216 20 999 888; Fatma wept.");
    const events = [{ ...emptyEvent("e1", ["p1"]), what: told }];
    expect(
      permitFor(recordWith(people, { events })).withheld.filter(({ place }) => place === "events.e1.what"),
    ).toEqual([
      { place: "events.e1.what", person: "p2", holds: "name", fields: ["incident_what"] },
      { place: "events.e1.what", person: "p3", holds: "contact", fields: ["incident_what"] },
    ]);
  });

  it("that is a name is left out too, when it says whose mother somebody is", () => {
    const mother = { ...SARA, name: "Layla, mother of Sara Khalil" };
    const child = person("p2", ["relative"], { name: "Sara Khalil" });
    const events = [{ ...emptyEvent("e1", ["p1"]), what: says("Sara Khalil was taken.") }];
    const permit = permitFor(recordWith([mother, child], { events }));
    expect(seenPerson(permit, "victim")?.name).toBe("");
    expect(permit.withheld).toEqual([
      { place: "people.p1.name", person: "p2", holds: "name", fields: ["victim_name"] },
      { place: "events.e1.what", person: "p2", holds: "name", fields: ["incident_what"] },
    ]);
    expect(seenPerson(permitFor(recordWith([mother])), "victim")?.name).toBe(mother.name);
  });

  it("that is a name is left out when it holds a way to reach somebody who is hidden", () => {
    const mother = { ...SARA, name: "Layla Haddad 0791234567" };
    const child = person("p2", ["relative"], {
      name: "Sara Khalil",
      contact: { email: "haddad@example.org", phone: "079 123 4567", safe: "" },
    });
    const permit = permitFor(recordWith([mother, child]));
    expect(seenPerson(permit, "victim")?.name).toBe("");
    expect(permit.withheld).toEqual([
      { place: "people.p1.name", person: "p2", holds: "contact", fields: ["victim_name"] },
    ]);
    const named = permitFor(recordWith([{ ...mother, name: "Layla Haddad" }, child]));
    expect(seenPerson(named, "victim")?.name).toBe("Layla Haddad");
  });

  describe("in a case with a name that is too long to be looked for", () => {
    const long = "my sister and the two men who were with her that night ".repeat(6);
    const events = [{ ...emptyEvent("e1", ["p1"]), what: says("They came."), where: "Tunis" }];

    it("does not pass while its bearer may not be named, whatever it says", () => {
      const reached = { email: "sister@example.org", phone: "", safe: "" };
      const sister = person("p2", ["relative"], { name: long, contact: reached });
      const held = { person: "p2", holds: "long_name" };
      const permit = permitFor(recordWith([SARA, sister, OFFICER], { events, group: "" }));
      expect(permit.record.events).toMatchObject([{ what: { text: "" }, where: "" }]);
      expect(permit.record.people.map(({ name, roles }) => [name, roles])).toEqual([
        ["", ["victim"]],
        ["", ["alleged_perpetrator"]],
      ]);
      expect(permit.withheld).toEqual(
        expect.arrayContaining([
          { place: "people.p1.name", ...held, fields: ["victim_name"] },
          { place: "people.p5.name", ...held, fields: ["alleged_perpetrators"] },
          { place: "events.e1.what", ...held, fields: ["incident_what"] },
          { place: "events.e1.where", ...held, fields: ["incident_where"] },
          { place: "reference", ...held, fields: ["case_id"] },
        ]),
      );
      const note = { mechanism: "tb-test", language: "en", section: "facts", text: "Urgent." } as const;
      expect(askPermit(request("send", workWith(recordWith([SARA, sister]), consent({})), { notes: [note] }))).toEqual(
        expect.objectContaining({ ok: false, code: "consent.name_in_note", reason: "facts" }),
      );
    });

    it("passes where its bearer may be named, unless it holds what is another's", () => {
      const victim = { ...SARA, name: long };
      const text = recordWith([victim], { events });
      expect(seenPerson(permitFor(text), "victim")?.name).toBe(long);
      expect(permitFor(text).record.events).toMatchObject([{ what: { text: "They came." } }]);
      const told = { ...SARA, name: `${long}Fatma Khalil` };
      const permit = permitFor(recordWith([told, MOTHER], { events }));
      expect(seenPerson(permit, "victim")?.name).toBe("");
      expect(permit.withheld).toContainEqual({
        ...{ place: "people.p1.name", person: "p3", holds: "name", fields: ["victim_name"] },
      });
      expect(permit.record.events).toMatchObject([{ what: { text: "They came." } }]);
    });

    it("is not searched for it: two hundred of them take no time", () => {
      const many = Array.from({ length: 199 }, (_, index) =>
        person(`p${String(index + 10)}`, index % 2 === 0 ? ["relative"] : ["reporter"], {
          name: `Q${String(index)} ${long.repeat(6)}`.slice(0, 2048),
        }),
      );
      const words = says("they came at night, ".repeat(3000));
      const permit = permitFor(recordWith([SARA, ...many], { events: [{ ...emptyEvent("e1", ["p1"]), what: words }] }));
      expect(permit.record.events).toMatchObject([{ what: { text: "" } }]);
    });
  });

  it("does not pass because an organisation that may be named is called after somebody who may not", () => {
    const foundation = { ...SARA, kind: "organisation" as const, name: "Fundación Rosa Mendoza" };
    const rosa = person("p2", ["relative"], { name: "Rosa Mendoza" });
    const seenText = (text: string): unknown => {
      const events = [{ ...emptyEvent("e1", ["p1"]), what: says(text) }];
      return permitFor(recordWith([foundation, rosa], { events })).record.events[0]?.what.text;
    };
    expect(seenText("They arrested Mendoza.")).toBe("");
    expect(seenText("They closed the Fundación Rosa Mendoza.")).toBe("They closed the Fundación Rosa Mendoza.");
  });

  it("is left out for an organisation only when it holds the whole of its name", () => {
    const network = person("p6", ["organisation"], { kind: "organisation", name: "Coast Network" });
    const seenText = (text: string): unknown => {
      const events = [{ ...emptyEvent("e1", ["p1"]), what: says(text) }];
      return permitFor(recordWith([SARA, network], { events })).record.events[0]?.what.text;
    };
    expect(seenText("The Coast Network was raided.")).toBe("");
    expect(seenText("On the coast, a network was cut.")).toBe("On the coast, a network was cut.");
  });

  it("is left out for a group by the names of its people, but not by one that may be read", () => {
    const group = person("p6", ["relative"], { kind: "group", name: "Omar Nasr and the Khalil family" });
    const seenText = (text: string): unknown => {
      const events = [{ ...emptyEvent("e1", ["p1"]), what: says(text) }];
      return permitFor(recordWith([SARA, group], { events })).record.events[0]?.what.text;
    };
    expect(seenText("They asked for Nasr.")).toBe("");
    expect(seenText("The Khalils were asked.")).toBe("");
    expect(seenText("They asked for Khalil.")).toBe("They asked for Khalil.");
  });

  it.each([
    ["Sara-Khalil", "p1", "name"],
    ["Case of S. Khalil", "p1", "name"],
    ["Slim Dridi 7", "p5", "name"],
    ["0791234567", "p4", "contact"],
  ])("that is our reference names nobody, however they appear: %s", (reference, who, holds) => {
    const lawyer = { ...LAWYER, contact: { ...LAWYER.contact, phone: "079 123 4567" } };
    const permit = permitFor(
      { ...recordWith([SARA, lawyer, OFFICER]), reference },
      { consents: [{}, { person: "p4" }] },
    );
    expect(seenPerson(permit, "victim")?.name).toBe("Sara Khalil");
    expect(permit.record.reference).toBe("-");
    expect(permit.withheld).toContainEqual({ place: "reference", person: who, holds, fields: ["case_id"] });
  });

  it.each([
    ["EX-dan-2026", "Dan Ki"],
    ["Case-tu-van", "Tu Van"],
    ["EX-said", "Said Mar"],
    ["EX-an-na-26", "An Na"],
    ["EX-will-young", "Will Young"],
    ["Mar.sol.1", "Mar Sol"],
  ])("that is our reference %s names %s, whose names are everyday words, without capitals", (reference, name) => {
    const permit = permitFor(recordWith([{ ...SARA, name }], { reference }));
    expect(permit.record.reference).toBe("-");
    expect(permit.withheld).toContainEqual({ place: "reference", person: "p1", holds: "name", fields: ["case_id"] });
  });

  it("of our own reference is left out too", () => {
    const permit = permitFor({ ...recordWith([SARA]), reference: "Khalil 7" }, { mechanism: mechanism({ asks: [] }) });
    expect(permit.record.reference).toBe("-");
  });
});

describe("what else an addressee gets", () => {
  const rich = recordWith([SARA, OFFICER], {
    group: "Lawyers of the coast",
    evidence: [
      { id: "x1", title: "Summons", type: "letter", consulted: "at home", shareable: null },
      { id: "x2", title: "Film", type: "film", consulted: "at home", shareable: false },
      { id: "x3", title: "Order", type: "paper", consulted: "at the court", shareable: true },
    ],
    cooperation: [
      {
        ...EMPTY_COOPERATION,
        bodies: ["hrc"],
        stage: "during",
        occasions: [
          { when: { from: "2025-03", until: null, time: "", words: "" }, where: "Geneva", what: "A statement" },
        ],
        proof: ["x1", "x3"],
      },
    ],
    sources: [{ id: "s1", kind: "other", submission: null, question: null, day: "2026-01-01", words: says("A call.") }],
    racial: { element: "yes", text: says("They called us names.") },
    otherComplaints: [
      { body: "A court", when: { from: null, until: null, time: "", words: "spring" }, reference: "1/26" },
    ],
    treaties: [{ body: "tb:cat", ratified: "yes", competence: "yes" }],
    reported: {
      before: "yes",
      report: "A/1",
      paragraph: "7",
      further: says("Again."),
      documents: [{ symbol: "A/2", paragraph: "8" }],
    },
    geneva: { now: "yes", until: { from: null, until: "2026-04", time: "", words: "" } },
    court: { pending: "yes", reference: "1/26" },
    hearing: "planned_hearing",
    wishes: {
      action: says("Help."),
      applicantConfidential: true,
      confidentialityReasons: says("They know her."),
      anonymity: true,
    },
    needs: ["legal"],
    missions: [{ state: "NO", person: "The first secretary" }],
    prevention: ["P1"],
  });

  it("is what it asks for", () => {
    const { record } = permitFor(rich);
    const empty = recordWith([]);
    expect(record).toMatchObject({
      ...{ group: "", evidence: [], sources: [], otherComplaints: [], treaties: [], needs: [], missions: [] },
      ...{ racial: empty.racial, geneva: empty.geneva, prevention: [], state: "TN", reference: "AM-7" },
      ...{ reported: empty.reported, court: empty.court, hearing: null },
      // Whoever is given the name is told of the wish, asked for or not [C9].
      wishes: { ...empty.wishes, anonymity: true },
    });
    expect(record.cooperation).toEqual([{ ...EMPTY_COOPERATION, bodies: ["hrc"] }]);
  });

  it.each([
    ["is_followup", { reported: { before: "yes" } }],
    ["court_application_pending", { court: rich.court }],
    ["hearing_context", { hearing: "planned_hearing" }],
    ["anonymity_wanted", { wishes: { anonymity: true, applicantConfidential: null } }],
    ["confidentiality_request_applicant", { wishes: { anonymity: null, applicantConfidential: true } }],
    ["cooperation_stage", { cooperation: [{ stage: "during" }] }],
  ])("is this where it asks for it: %s", (field, told) => {
    expect(permitFor(rich, { mechanism: mechanism({ asks: [field] }) }).record).toMatchObject(told);
  });

  it("is of what somebody knows of none of only what it asks for", () => {
    const none = recordWith([SARA], { noneKnown: ["other_complaints", "family_members_at_risk"] });
    const asking = mechanism({ asks: ["other_complaints", "colleagues_at_risk"] });
    expect(permitFor(none, { mechanism: asking }).record.noneKnown).toEqual(["other_complaints"]);
  });

  it("is no wish to stay anonymous where nobody is named, and none asks", () => {
    const quiet = mechanism({ asks: ["victim_pseudonym"], consent: { rules: ["C9"] } });
    expect(permitFor(rich, { mechanism: quiet }).record.wishes).toMatchObject({ anonymity: null });
  });

  it("is of a person what it asks for, and only of whom it asks", () => {
    const whole: Partial<Person> = {
      ...{
        nationality: "TN",
        occupation: "lawyer",
        whereabouts: "in_hiding",
        residence: "FR",
        relationship: "a friend",
      },
      ...{ signed: true, capacity: "victim", attributes: ["lawyer"], atRisk: true, stateLink: "state" },
    };
    const people = [
      { ...SARA, ...whole },
      { ...MOTHER, ...whole },
    ];
    const [victim, relative] = permitFor(recordWith(people), { consents: [{}, { person: "p3" }] }).record.people;
    expect(victim).toEqual({ ...person("p1", ["victim"]), name: "Sara Khalil" });
    expect(relative).toEqual(person("p2", ["relative"]));
    const fields = ["victim_gender", "victim_whereabouts_status", "victim_attributes", "state_of_residence_now"];
    const asking = mechanism({ asks: ["victim_name", "family_members_at_risk", "victim_consent_capacity", ...fields] });
    const asked = permitFor(recordWith(people), { mechanism: asking, consents: [{}, { person: "p3" }] }).record.people;
    expect(asked[0]).toEqual({
      ...{ ...person("p1", ["victim"]), name: "Sara Khalil", gender: "woman", attributes: ["lawyer"] },
      ...{ whereabouts: "in_hiding", residence: "FR", capacity: "victim" },
    });
    expect(asked[1]).toEqual({
      ...{ ...person("p2", ["relative"]), name: "Fatma Khalil", relationship: "a friend", atRisk: true },
    });
  });

  it("is everything but the sources for the organisation's own records, and evidence that may be passed on", () => {
    const { record } = permitFor(rich, { mechanism: null, routeAt: null, consents: [{ uses: ["database"] }] });
    expect(record).toEqual({
      ...rich,
      people: [SARA, { ...OFFICER, id: "p2" }].map((each) => ({ ...each, pseudonym: each.id.toUpperCase() })),
      sources: [],
      evidence: [{ ...rich.evidence[2], id: "x1" }],
      cooperation: rich.cooperation.map((each) => ({ ...each, proof: ["x1"] })),
    });
    expect(isReadable(caseRecordField, record)).toBe(true);
  });
});
