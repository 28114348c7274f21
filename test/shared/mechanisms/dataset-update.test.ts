import { describe, expect, test } from "vitest";
import { FIELD_NAMES } from "../../../shared/casework/record/field-names.ts";
import { changesBetween } from "../../../shared/mechanisms/dataset-changes.ts";
import {
  datasetWith,
  faultOf,
  mechanismIn,
  RELEASED,
  unfitIn,
  type MechanismUpdate,
} from "../../../shared/mechanisms/dataset-update.ts";
import { MECHANISMS, mechanismOf } from "../../../shared/mechanisms/dataset.ts";
import { mechanismField } from "../../../shared/mechanisms/mechanism-field.ts";
import type { Contact, Mechanism } from "../../../shared/mechanisms/mechanism.ts";
import { route } from "../../../shared/mechanisms/route.ts";
import { withoutWithdrawn } from "../../../shared/mechanisms/withdrawn-routes.ts";
import { day } from "../../support/sample-work.ts";

const FIELD = mechanismField(FIELD_NAMES);

const CONTACT: Contact = {
  kind: "email",
  value: "new@ohchr.org",
  basis: ["https://www.ohchr.org/en/new"],
  seen: "2026-11-20",
  status: "shown",
};

function released(id: string): Mechanism {
  const found = mechanismOf(id);
  if (found === null) throw new Error(`no ${id}`);
  return found;
}

function update(more: Partial<MechanismUpdate>): MechanismUpdate {
  return {
    day: day("2026-11-21"),
    kind: "mechanism-update",
    records: [],
    serial: 1,
    version: 1,
    withdrawn: [],
    ...more,
  };
}

const ADDED: Mechanism = {
  ...released("ngo-ishr"),
  id: "ngo-new",
  name: "A new organisation",
  routing: { by: "nothing", why: { text: "Chosen by people.", basis: ["inference"] } },
};

function holds(fields: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((each) => fields.includes(each));
}

const NOTE: Mechanism["note"] = { text: "Something new.", basis: ["inference"] };

const TOLD: Mechanism["discloses"][number] = {
  ...{ to: "public", how: "always", what: "name" },
  ...{ text: "It is on its page.", basis: ["inference"] },
};

/** Beside the same mechanism as in the release, but whenever that one fits. */
function widened(id: string): Mechanism["routing"] {
  const { routing } = released(id);
  if (routing.by !== "beside" || routing.when === null) throw new Error(`${id} is not narrow`);
  return { ...routing, when: null };
}

describe("an update of the dataset", () => {
  test("changes, adds and withdraws, and leaves everything else", () => {
    const changed = { ...released("tb-cat"), contacts: [CONTACT] };
    const dataset = datasetWith(
      update({ records: [changed, ADDED], withdrawn: [{ id: "fund-ims", why: "It has closed." }] }),
    );
    const ids = dataset.mechanisms.map(({ id }) => id);
    expect(ids).toEqual([...MECHANISMS.map(({ id }) => id).filter((id) => id !== "fund-ims"), "ngo-new"]);
    expect(mechanismIn(dataset, "tb-crc")).toBe(mechanismOf("tb-crc"));
    expect(mechanismIn(dataset, "fund-ims")).toBeNull();
  });

  test("never makes a contact count as confirmed", () => {
    const dataset = datasetWith(
      update({ records: [{ ...released("tb-cat"), contacts: [CONTACT] }, released("ngo-ishr")] }),
    );
    for (const id of ["tb-cat", "ngo-ishr"]) {
      const contacts = mechanismIn(dataset, id)?.contacts ?? [];
      expect(contacts.map(({ status }) => status)).toEqual(["unconfirmed"]);
    }
  });

  test.each<[string, Partial<MechanismUpdate>, string]>([
    ["a changed record in another family", { records: [{ ...released("tb-cat"), family: "tool" }] }, "tb-cat"],
    ["a changed record routed otherwise", { records: [{ ...released("tb-cat"), routing: { by: "rule" } }] }, "tb-cat"],
    [
      "a changed record in another group",
      { records: [{ ...released("tb-cat"), routing: { by: "group", rule: "ngo-and-funds" } }] },
      "tb-cat",
    ],
    [
      "a changed record beside the same mechanism in other circumstances",
      { records: [{ ...released("wgeid"), routing: widened("wgeid") }] },
      "wgeid",
    ],
    ["an added record that routing would decide on", { records: [{ ...ADDED, routing: { by: "rule" } }] }, "ngo-new"],
    ["withdrawing what is not there", { withdrawn: [{ id: "ngo-none", why: "It has closed." }] }, "ngo-none"],
    [
      "withdrawing what it changes",
      { records: [released("tb-cat")], withdrawn: [{ id: "tb-cat", why: "It has closed." }] },
      "tb-cat",
    ],
  ])("is refused for %s", (_, more, id) => {
    expect(faultOf(update(more))).toBe(id);
  });

  test("does without what does not fit the release, and withdraws the rest all the same", () => {
    const withdrawn = [
      { id: "ngo-none", why: "It has closed." },
      { id: "fund-ims", why: "It has closed." },
    ];
    const elsewhere: Mechanism = { ...released("tb-cat"), family: "tool" };
    const said = update({ records: [elsewhere, { ...released("tb-crc"), note: NOTE }], withdrawn });
    expect(unfitIn(said)).toEqual(["tb-cat"]);
    const dataset = datasetWith(said);
    expect(mechanismIn(dataset, "tb-cat")).toBe(mechanismOf("tb-cat"));
    expect(mechanismIn(dataset, "tb-crc")?.note).toEqual(NOTE);
    expect(mechanismIn(dataset, "fund-ims")).toBeNull();
  });

  test("asks for agreement of its own to whoever it adds, whatever it says", () => {
    const added = { ...ADDED, consent: { ...ADDED.consent, uses: ["letter"], own: false } } as const;
    expect(mechanismIn(datasetWith(update({ records: [added] })), "ngo-new")?.consent.own).toBe(true);
    const changed = released("tb-cat");
    expect(changed.consent.own).toBe(false);
    expect(mechanismIn(datasetWith(update({ records: [changed] })), "tb-cat")?.consent.own).toBe(false);
  });

  test.each(["iachr-rapporteur-hrd", "hrc-secretariat", "ecthr-rule-39", "tb-cat"])(
    "may change %s as long as its way stays",
    (id) => {
      expect(faultOf(update({ records: [{ ...released(id), note: NOTE }] }))).toBeNull();
    },
  );
});

describe("what people are asked", () => {
  const REPORT = released("sg-reprisals-report");
  const { consent } = REPORT;

  test.each<[string, Partial<Mechanism>]>([
    ["a lower level", { consent: { ...consent, least: "none" } }],
    ["fewer uses", { consent: { ...consent, uses: ["letter"] } }],
    ["no agreement of its own", { consent: { ...consent, own: false } }],
    ["fewer rules", { consent: { ...consent, rules: consent.rules.slice(1) } }],
    ["fewer risks", { consent: { ...consent, risks: consent.risks.slice(1) } }],
    ["one disclosure less", { discloses: REPORT.discloses.slice(1) }],
    ["less that is told", { discloses: REPORT.discloses.map((each) => ({ ...each, what: "existence" })) }],
    ["nothing told for sure", { discloses: REPORT.discloses.map((each) => ({ ...each, how: "may" })) }],
    ["others who are told", { discloses: REPORT.discloses.map((each) => ({ ...each, to: "mechanism" })) }],
  ])("does not get less by an update: %s", (_, change) => {
    expect(faultOf(update({ records: [{ ...REPORT, ...change }] }))).toBe(REPORT.id);
  });

  const PROTECTED = /^(?:anonymity|confidentiality|consent|publicity_would|victim_consent)_/u;
  const protecting = MECHANISMS.flatMap((record) =>
    record.asks.flatMap(({ fields }, at) => (fields.some((field) => PROTECTED.test(field)) ? [{ at, record }] : [])),
  );

  test("stays what every letter states: what was agreed to, and the wishes that protect people", () => {
    const fields = new Set(protecting.flatMap(({ at, record }) => record.asks[at]?.fields ?? []));
    expect([...fields].toSorted()).toEqual([
      ...["anonymity_wanted", "confidentiality_request_applicant", "confidentiality_request_reasons"],
      ...["consent_given_by_and_when", "consent_level", "consent_per_use", "consent_risks_explained"],
      ...["consent_withdrawn", "publicity_would_worsen", "victim_consent_capacity"],
    ]);
    for (const { at, record } of protecting) {
      const [ask] = record.asks.slice(at, at + 1);
      if (ask === undefined) throw new Error("no ask");
      const without = { ...record, asks: record.asks.toSpliced(at, 1) };
      expect(faultOf(update({ records: [without] }))).toBe(record.id);
      const wished = { ...record, asks: record.asks.with(at, { ...ask, required: false }) };
      expect(faultOf(update({ records: [wished] }))).toBe(ask.required ? record.id : null);
      const reworded = { ...record, asks: [{ ...ask, text: "In other words." }, ...without.asks] };
      expect(faultOf(update({ records: [reworded] }))).toBeNull();
    }
  });

  test.each(["public_without_name", "public_named"] as const)("is not to be public, at %s", (least) => {
    const louder = MECHANISMS.filter((each) => !each.consent.least.startsWith("public"));
    const records = louder.map((each) => ({ ...each, consent: { ...each.consent, least } }));
    expect(louder.length).toBeGreaterThan(70);
    expect(unfitIn(update({ records }))).toEqual(louder.map(({ id }) => id));
  });

  test("does not come to be initials where a pseudonym stood [C8]", () => {
    const others = MECHANISMS.filter((each) => !each.consent.rules.includes("C8"));
    const records = others.map((each) => ({
      ...each,
      consent: { ...each.consent, rules: [...each.consent.rules, "C8"] },
    }));
    expect(others.length).toBeGreaterThan(70);
    expect(unfitIn(update({ records }))).toEqual(others.map(({ id }) => id));
  });

  test("may become more, in other words", () => {
    const more: Mechanism = {
      ...REPORT,
      consent: { ...consent, least: "state_confidential", uses: [...consent.uses, "media"], text: "In other words." },
      discloses: REPORT.discloses.map((each) => ({ ...each, text: "In other words." })),
    };
    expect(faultOf(update({ records: [more] }))).toBeNull();
  });

  test("is the same of every record that says again what the release says", () => {
    const records = MECHANISMS.map((each) => ({ ...each, note: NOTE }));
    expect(unfitIn(update({ records }))).toEqual([]);
  });

  const CAT = released("tb-cat");
  const more = (...fields: readonly string[]): Mechanism["asks"] => [
    ...CAT.asks,
    ...fields.map((field) => ({ fields: [field], required: false, text: "Say it.", basis: ["inference"] })),
  ];

  test.each<[string, Partial<Mechanism>]>([
    ["whom somebody knows", { asks: more("mission_contacts_known") }],
    ["what somebody is", { asks: more("victim_name", "victim_attributes") }],
    [
      "one more thing beside what it asks already",
      { asks: CAT.asks.map((ask, at) => (at === 0 ? { ...ask, fields: [...ask.fields, "victim_gender"] } : ask)) },
    ],
    ["a letter of another kind", { draft: "mission" }],
  ])("is not made to tell more: %s", (_, change) => {
    expect(CAT.asks.flatMap(({ fields }) => fields)).not.toContain("victim_gender");
    expect(faultOf(update({ records: [{ ...CAT, ...change }] }))).toBe("tb-cat");
    expect(mechanismIn(datasetWith(update({ records: [{ ...CAT, ...change }] })), "tb-cat")).toBe(CAT);
  });

  test("is not made to tell a name in whose place a pseudonym does", () => {
    const either = ["victim_name", "victim_pseudonym"];
    const changed = MECHANISMS.filter(({ asks }) => asks.some(({ fields }) => holds(fields, either))).map((each) => ({
      ...each,
      asks: each.asks.map((ask) => (holds(ask.fields, either) ? { ...ask, fields: ["victim_name"] } : ask)),
    }));
    expect(changed.length).toBeGreaterThan(50);
    expect(unfitIn(update({ records: changed }))).toEqual(changed.map(({ id }) => id));
    const turned = MECHANISMS.map((each) => ({ ...each, asks: each.asks.toReversed() }));
    expect(unfitIn(update({ records: turned }))).toEqual([]);
  });

  test("may be to tell less", () => {
    const less: Mechanism = { ...CAT, asks: CAT.asks.slice(1), draft: null };
    expect(faultOf(update({ records: [less] }))).toBeNull();
  });

  const PERHAPS = CAT.discloses.find(({ how }) => how === "may");
  if (PERHAPS === undefined) throw new Error("it tells nobody perhaps");

  test.each<[string, Partial<Mechanism>]>([
    ["another name", { name: "Friends of the Ministry" }],
    ["one more who learns of it", { discloses: [...CAT.discloses, TOLD] }],
    ["more that others learn for sure", { discloses: [...CAT.discloses, { ...PERHAPS, how: "always" }] }],
  ])("was not agreed to for an addressee with %s: it needs another id", (_, change) => {
    const said = update({ records: [{ ...CAT, ...change }] });
    expect(faultOf(said)).toBe("tb-cat");
    expect(mechanismIn(datasetWith(said), "tb-cat")).toBe(CAT);
    const { routing } = ADDED;
    const added = { ...CAT, ...change, id: "x-new", routing };
    const other = update({ records: [added], withdrawn: [{ id: "tb-cat", why: "It has another name." }] });
    expect(faultOf(other)).toBeNull();
    expect(mechanismIn(datasetWith(other), "x-new")?.consent.own).toBe(true);
  });

  test.each<[string, Partial<Mechanism>]>([
    ["other words about who learns of it", { discloses: CAT.discloses.map((each) => ({ ...each, text: "New." })) }],
    ["other contacts and a note", { contacts: [CONTACT], note: NOTE }],
  ])("goes on for an addressee with %s", (_, change) => {
    const said = update({ records: [{ ...CAT, ...change }] });
    expect(faultOf(said)).toBeNull();
    expect(mechanismIn(datasetWith(said), "tb-cat")?.consent.own).toBe(false);
  });

  test("is not asked about what takes nothing: an update does not make a guide an addressee", () => {
    const guide = MECHANISMS.find(({ draft }) => draft === null);
    if (guide === undefined) throw new Error("no guide");
    expect(faultOf(update({ records: [{ ...guide, draft: "mission" }] }))).toBe(guide.id);
  });
});

describe("what an update changes, to look at", () => {
  const between = (more: Partial<MechanismUpdate>) => changesBetween(RELEASED, datasetWith(update(more)), FIELD);

  test("is nothing for an empty one", () => {
    expect(between({})).toEqual([]);
  });

  test("is told part by part, contacts first, with what goes and what comes", () => {
    const noted = { ...released("tb-crc"), note: NOTE };
    const moved: Mechanism = {
      ...released("tb-cat"),
      note: NOTE,
      contacts: [...released("tb-cat").contacts.slice(1), CONTACT],
      consent: { ...released("tb-cat").consent, least: "state_confidential" },
    };
    const changes = between({ records: [noted, moved] });
    expect(changes.map(({ mechanism, how }) => [mechanism, how])).toEqual([
      ["tb-cat", "changed"],
      ["tb-crc", "changed"],
    ]);
    expect(changes[0]?.parts.map(({ part }) => part)).toEqual(["contacts", "consent", "note"]);
    expect(changes[0]?.parts[0]?.gone[0]).toContain("value: cat@ohchr.org");
    expect(changes[0]?.parts[0]?.come).toEqual([
      "kind: email; value: new@ohchr.org; seen: 2026-11-20; status: unconfirmed [https://www.ohchr.org/en/new]",
    ]);
    expect(changes[0]?.parts[1]?.come[0]).toContain("least: state_confidential");
    expect(changes[1]?.parts.map(({ come, part }) => [part, come])).toEqual([["note", ["Something new. [inference]"]]]);
  });

  test("tells another order of the same entries", () => {
    const contacts = [...released("tb-cat").contacts].reverse();
    const [change] = between({ records: [{ ...released("tb-cat"), contacts }] });
    expect(change?.parts[0]?.come).toEqual([...(change?.parts[0]?.gone ?? [])].reverse());
    expect(change?.parts[0]?.come).toHaveLength(2);
  });

  test("tells all of what is added, and why something is withdrawn", () => {
    const changes = between({ records: [ADDED], withdrawn: [{ id: "fund-ims", why: "It has closed." }] });
    expect(changes.find(({ mechanism }) => mechanism === "ngo-new")?.how).toBe("added");
    const gone = changes.find(({ mechanism }) => mechanism === "fund-ims");
    expect([gone?.how, gone?.why]).toEqual(["withdrawn", "It has closed."]);
  });

  test.each(Object.keys(ADDED))("looks at %s", (part) => {
    const added = between({ records: [ADDED] })[0];
    const empty = Object.entries(ADDED).some(
      ([key, value]) => key === part && Array.isArray(value) && value.length === 0,
    );
    expect(added?.parts.some((each) => each.part === part)).toBe(!empty);
  });
});

describe("routing where something is withdrawn", () => {
  test("it does not apply, the reason says why, and the order has no gap", () => {
    const routes = route({ body: ["tb:cat"], consent: "state_confidential", urgency: "imminent" });
    const before = routes.find(({ mechanism }) => mechanism === "tb-cat");
    expect(before?.outcome).toBe("recommended");
    const after = withoutWithdrawn(routes, [{ id: "tb-cat", why: "It has closed." }]);
    expect(after).toHaveLength(routes.length);
    expect(after.find(({ mechanism }) => mechanism === "tb-cat")).toMatchObject({
      ...{ outcome: "not_applicable", order: null, level: null, would: null, missing: [] },
      reason: "An update has withdrawn it: It has closed.",
    });
    const order = after.map((each) => each.order).filter((each) => each !== null);
    expect(order).toEqual(order.map((_, index) => index + 1));
    expect(withoutWithdrawn(routes, [])).toEqual(routes);
  });
});
