import { describe, expect, it } from "vitest";
import { FUNDS } from "../../../shared/mechanisms/data/funds.ts";
import { SUPPORT } from "../../../shared/mechanisms/data/support.ts";
import { DEADLINES } from "../../../shared/mechanisms/deadlines.ts";
import { CONSENT_RULES } from "../../../shared/mechanisms/consent-rules.ts";
import { RISKS } from "../../../shared/mechanisms/risks.ts";
import type { Mechanism } from "../../../shared/mechanisms/mechanism.ts";

const ALL: readonly Mechanism[] = [...FUNDS, ...SUPPORT];

const recordOf = (id: string): Mechanism => {
  const found = ALL.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no record ${id}`);
  return found;
};

const textsOf = ({
  can,
  applies,
  preconditions,
  asks,
  discloses,
  consent,
  timeLimits,
  expect: awaited,
  note,
}: Mechanism) => [
  note,
  consent,
  ...can,
  ...applies,
  ...preconditions,
  ...asks,
  ...discloses,
  ...timeLimits,
  ...awaited,
];

describe("funds and organisations that support", () => {
  it("are the 20 funds and 8 organisations that are not excluded", () => {
    expect(FUNDS.map(({ id }) => id).toSorted()).toEqual([
      "fund-aedh",
      "fund-cjfe",
      "fund-ddp",
      "fund-defenddefenders",
      "fund-dignity-for-all",
      "fund-emhrf",
      "fund-fghr",
      "fund-front-line",
      "fund-ifj",
      "fund-ims",
      "fund-iwmf",
      "fund-lifeline",
      "fund-mdj",
      "fund-omct",
      "fund-protectdefenders",
      "fund-reporters-respond",
      "fund-rory-peck",
      "fund-rsf",
      "fund-shelter-city",
      "fund-uaf",
    ]);
    expect(SUPPORT.map(({ id }) => id).toSorted()).toEqual([
      "ngo-amnesty",
      "ngo-fidh",
      "ngo-hrhf",
      "ngo-ishr",
      "ngo-pbi",
      "ngo-pen",
      "ngo-protection-international",
      "ngo-upr-info",
    ]);
  });

  it("are to be checked first wherever nobody could confirm them [X26] [X27] [X28]", () => {
    const unsure = ALL.filter(({ standing }) => standing === "check_first").map(({ id }) => id);
    expect(unsure.toSorted()).toEqual([
      "fund-aedh",
      "fund-cjfe",
      "fund-dignity-for-all",
      "fund-fghr",
      "fund-ims",
      "fund-iwmf",
      "fund-lifeline",
      "fund-rory-peck",
      "ngo-amnesty",
      "ngo-pen",
      "ngo-protection-international",
    ]);
  });

  it.each(ALL.map((each) => [each.id, each] as const))(
    "%s follows one rule and needs agreement of its own [C12]",
    (_, record) => {
      expect(record.routing).toEqual({ by: "group", rule: "ngo-and-funds" });
      expect(record.draft).toBe("support-request");
      expect(record.consent).toMatchObject({ least: "mechanism_only", uses: ["ngo"], own: true, rules: ["C12"] });
      // [R3] No organisation is a bodyguard. [R11] Ordinary email may be read by others.
      expect(record.consent.risks).toEqual(expect.arrayContaining(["R3", "R11"]));
      expect(record.consent.rules.filter((id) => !CONSENT_RULES.some((rule) => rule.id === id))).toEqual([]);
      expect(record.consent.risks.filter((id) => !RISKS.some((risk) => risk.id === id))).toEqual([]);
    },
  );

  it.each(ALL.map((each) => [each.id, each] as const))(
    "%s says where each sentence comes from, and each once",
    (_, record) => {
      const texts = textsOf(record);
      for (const { text, basis } of texts) {
        expect(text).toMatch(/^[A-Z].*\.$/s);
        expect(basis.length).toBeGreaterThan(0);
        for (const each of basis) expect(each).toMatch(/^(S00[0-4]( .+)?|E\d\d[a-c]?|inference)$/);
      }
      expect(new Set(texts.map(({ text }) => text)).size).toBe(texts.length);
      for (const list of [record.can, record.applies, record.preconditions, record.expect])
        expect(list.length).toBeGreaterThan(0);
    },
  );

  it.each(ALL.map((each) => [each.id, each] as const))(
    "%s asks no field twice, and all that choosing a fund needs",
    (_, record) => {
      const fields = record.asks.flatMap((each) => each.fields);
      expect(new Set(fields).size).toBe(fields.length);
      for (const field of [
        "needs",
        "state_of_residence_now",
        "victim_attributes",
        "current_danger_level",
        "safe_contact_channel",
      ])
        expect(fields).toContain(field);
      // Asked for by name only where the record says that the name is told.
      const told = record.discloses.find(({ to }) => to === "mechanism");
      expect(told).toMatchObject({ how: "always", what: fields.includes("victim_name") ? "name" : "facts" });
    },
  );

  it("tell others only what may be, and always the one addressed", () => {
    for (const { discloses, consent } of ALL) {
      expect(discloses.filter(({ how }) => how === "always").map(({ to }) => to)).toEqual(["mechanism"]);
      // [R2] Publicity protects some and exposes others: whoever may be spoken of in public is told so before.
      const named = discloses.some(({ to, what }) => to === "public" && what === "name");
      if (named) expect(consent.risks).toContain("R2");
    }
    expect(recordOf("ngo-upr-info").consent.risks).toContain("R8");
  });

  it("keep sensitive details out of the first message where the fund says so, and where the name can wait", () => {
    const unnamed = ALL.filter(({ asks }) => !asks.some(({ fields }) => fields.includes("victim_name"))).map(
      ({ id }) => id,
    );
    expect(unnamed.toSorted()).toEqual(["fund-ddp", "ngo-protection-international", "ngo-upr-info"]);
  });

  it("name the times that are counted [D10] [D11]", () => {
    const counted = ALL.flatMap(({ id, timeLimits }) =>
      timeLimits.flatMap(({ deadline }) => (deadline === null ? [] : [`${deadline} ${id}`])),
    );
    expect(counted.toSorted()).toEqual(["D10 fund-shelter-city", "D11 fund-ddp", "D11 fund-uaf"]);
    for (const each of counted) {
      const [deadline, id] = each.split(" ");
      expect(DEADLINES.some((one) => one.id === deadline && one.mechanisms.some((name) => name === id))).toBe(true);
    }
  });

  it("give no money in the name of Peace Brigades International [X30]", () => {
    const texts = textsOf(recordOf("ngo-pbi")).map(({ text }) => text);
    expect(texts.filter((text) => text.includes("gives no money"))).not.toEqual([]);
  });
});

describe("contacts of funds and organisations", () => {
  const contacts = ALL.flatMap(({ id, contacts: own }) => own.map((contact) => ({ id, ...contact })));

  it("are there for each, with one link at most [X31] [X38]", () => {
    for (const { contacts: own } of ALL) {
      expect(own.length).toBeGreaterThan(0);
      expect(own.filter(({ kind }) => kind === "page" || kind === "form").length).toBe(1);
    }
  });

  it("are unconfirmed unless a page of the body itself, of 2023 or later, shows them", () => {
    const shown = contacts.filter(({ status }) => status === "shown");
    expect(shown.map(({ id, value }) => `${id} ${value}`).toSorted()).toEqual([
      "fund-aedh https://agir-ensemble-droits-humains.org/je-suis-en-danger",
      "fund-aedh protectionddh@aedh.org",
      "fund-shelter-city https://sheltercity.org",
      "ngo-ishr www.ishr.ch",
    ]);
    for (const { seen, basis } of shown) {
      expect(seen >= "2023").toBe(true);
      expect(basis.some((each) => each.startsWith("E"))).toBe(true);
    }
  });

  it("hold nothing of a closed or replaced body, and no address that later pages replaced [X24] [X25] [X26] [X29]", () => {
    const gone = [
      "dc4mf.org",
      "ahrfund.org",
      "eidhr",
      "europeaid",
      "www.aedh.org",
      "csolifeline.org",
      "supporting-defenders.html",
      "ifj-safety.org",
      "freelance-assistance",
      "index.php",
      "protectionline.org",
      "redpanicbutton",
      "(a)",
    ];
    for (const { value } of contacts) for (const each of gone) expect(value).not.toContain(each);
  });

  it("are dated", () => {
    for (const { seen } of contacts) expect(seen).toMatch(/^\d{4}(-\d\d(-\d\d)?)?$/);
    for (const { confirmed } of ALL) if (confirmed !== null) expect(confirmed).toMatch(/^\d{4}(-\d\d(-\d\d)?)?$/);
  });
});
