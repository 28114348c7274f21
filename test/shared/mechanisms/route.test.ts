import { describe, expect, it } from "vitest";
import { EXCLUDED } from "../../../shared/mechanisms/data/excluded.ts";
import { atMostPossible } from "../../../shared/mechanisms/decide.ts";
import { decideRecord } from "../../../shared/mechanisms/decide-record.ts";
import { MECHANISMS } from "../../../shared/mechanisms/dataset.ts";
import { missionRule } from "../../../shared/mechanisms/mission-rule.ts";
import type { Facts } from "../../../shared/mechanisms/facts.ts";
import type { Route } from "../../../shared/mechanisms/outcome.ts";
import { route } from "../../../shared/mechanisms/route.ts";
import type { Way } from "../../../shared/mechanisms/routed-records.ts";
import { RULES } from "../../../shared/mechanisms/routing-rules.ts";

// Groups and their members, records beside others, reasons, what is missing, and the order to act in.

function about(id: string, facts: Facts): Route {
  const found = route(facts).find(({ mechanism }) => mechanism === id);
  if (found === undefined) throw new Error(`${id} has no entry`);
  return found;
}

const inOrder = (facts: Facts): readonly string[] =>
  route(facts)
    .filter(({ order }) => order !== null)
    .map(({ mechanism }) => mechanism);

describe("entries", () => {
  const ids = route({}).map(({ mechanism }) => mechanism);

  it("are one for each rule, and for each record that has a rule, its group's or that of another", () => {
    const routed = MECHANISMS.filter(({ routing }) => routing.by !== "nothing").map(({ id }) => id);
    const rules = RULES.map(({ rule }) => rule);
    expect(ids.toSorted()).toEqual([...new Set([...routed, ...rules])].toSorted());
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("are the groups of the fact base, member by member", () => {
    const membersOf = (rule: string): readonly string[] =>
      route({}).flatMap((each) => (each.rule === rule && each.mechanism !== rule ? [each.mechanism] : []));
    const bodies = ["ccpr", "cescr", "cerd", "cedaw", "cat", "crc", "cmw", "crpd", "ced", "spt"];
    expect(membersOf("tb-focal-point").toSorted()).toEqual(bodies.map((code) => `tb-${code}`).toSorted());
    const missions = ["eu", "ireland", "norway", "switzerland", "canada", "finland", "netherlands", "uk"];
    // A way to one of the missions stands beside it.
    expect(membersOf("embassies-general").toSorted()).toEqual(
      [...missions.map((name) => `mission-${name}`), "unhcr-urgent-protection"].toSorted(),
    );
    expect(membersOf("ngo-and-funds")).toHaveLength(29);
  });

  it("are none for what is not offered, or decided on by nothing", () => {
    const silent = MECHANISMS.filter(({ routing }) => routing.by === "nothing").map(({ id }) => id);
    expect([...silent, ...EXCLUDED.map(({ id }) => id)].filter((id) => ids.includes(id))).toEqual([]);
  });
});

describe("the treaty bodies", () => {
  const facts: Facts = { body: ["tb:cat", "hrc"], consent: "mechanism_only" };

  it("are for those who cooperated with that very body", () => {
    expect(about("tb-cat", facts)).toMatchObject({ outcome: "recommended", rule: "tb-focal-point", caveat: null });
    expect(about("tb-ccpr", facts)).toMatchObject({ outcome: "not_applicable", missing: [] });
    expect(about("tb-ccpr", facts).reason).toContain("(body: tb:cat, hrc)");
  });

  it("say which cooperation is missing", () => {
    expect(about("tb-spt", { consent: "public_named" }).missing).toEqual([{ fact: "body", needed: ["tb:spt"] }]);
  });
});

describe("a doubt about the State concerned", () => {
  const facts: Facts = { body: ["tb:cat", "achpr", "sp"], urgency: "imminent", consent: "state_confidential" };
  const doubted = (state: string): readonly string[] =>
    route({ ...facts, state }).flatMap(({ doubt, mechanism }) => (doubt === null ? [] : [mechanism]));

  it("is told with the bodies that it is about", () => {
    expect(about("achpr-communication", { ...facts, state: "MA" }).doubt).toContain("African Charter");
    expect(doubted("MA")).toEqual(expect.arrayContaining(["achpr-focal-point", "achpr-provisional-measures"]));
    expect(doubted("MA").filter((id) => !id.startsWith("achpr-"))).toEqual([]);
    expect(about("ecthr-rule-39", { ...facts, state: "RU" }).doubt).toContain("16 September 2022"); // [X17]
    expect(about("ecthr-article-34", { ...facts, state: "GI" }).doubt).toContain("Council of Europe");
    expect(about("osce-odihr", { ...facts, state: "XK" }).doubt).toContain("OSCE");
  });

  it("is told with a whole group, and with what stands beside a body or leads to it", () => {
    expect(doubted("TW")).toEqual(
      expect.arrayContaining(["tb-focal-point", "tb-individual-communication", "sr-hrd", "tool-sp-submission"]),
    );
    expect(doubted("TW").filter((id) => /^(?:fund|ngo|mission|iachr|ecthr|achpr)-/u.test(id))).toEqual([]);
  });

  it.each(["KE", "FR", "BR"])("is none for %s", (state) => {
    expect(doubted(state)).toEqual([]);
  });

  it("is none while the State is not known", () => {
    expect(route(facts).every(({ doubt }) => doubt === null)).toBe(true);
  });

  it("leaves the treaty bodies out where no treaty is in force, and the rule for all of them as it is", () => {
    const taiwan = { ...facts, state: "TW" };
    const bodies = route(taiwan).filter(({ mechanism, rule }) => rule === "tb-focal-point" && mechanism !== rule);
    expect(bodies).toHaveLength(10);
    for (const { missing, order, outcome, reason } of bodies) {
      expect({ missing, order, outcome }).toEqual({ missing: [], order: null, outcome: "not_applicable" });
      expect(reason).toMatch(/\(state: TW\)\.|\(body: /u);
    }
    expect(about("tb-cat", taiwan).reason).toContain("no treaty of the United Nations");
    expect(about("tb-cat", { ...facts, state: "KR" }).outcome).toBe("recommended");
    expect(about("tb-focal-point", taiwan).outcome).toBe("recommended");
  });
});

describe("the missions", () => {
  const facts: Facts = { urgency: "imminent", consent: "state_confidential" };

  it.each([
    ["CA", ["mission-canada"]],
    ["GB", ["mission-uk"]],
    ["NO", ["mission-norway"]],
    ["CH", ["mission-switzerland"]],
    ["IE", ["mission-eu", "mission-ireland"]],
    ["FI", ["mission-eu", "mission-finland"]],
    ["NL", ["mission-eu", "mission-netherlands"]],
    ["PL", ["mission-eu"]],
    ["BR", []],
  ])("leave out that of the State concerned, and the Union's among its own: %s", (state, left) => {
    const missions = route({ ...facts, state }).filter(({ mechanism }) => mechanism.startsWith("mission-"));
    const silent = missions.filter(({ outcome }) => outcome !== "recommended");
    expect(silent.map(({ mechanism }) => mechanism).toSorted()).toEqual(left);
    for (const { missing, order, outcome, reason } of silent) {
      expect({ missing, order, outcome }).toEqual({ missing: [], order: null, outcome: "not_applicable" });
      expect(reason).toContain(`(state: ${state})`);
    }
    expect(about("embassies-general", { ...facts, state }).outcome).toBe("recommended");
  });

  it("knows the State of every mission", () => {
    const [rule] = RULES;
    if (rule === undefined) throw new Error("no rules");
    expect(() => missionRule(rule, "mission-atlantis")).toThrow(RangeError);
  });
});

describe("support for somebody who is not free, or dead", () => {
  const facts: Facts = { urgency: "imminent", consent: "mechanism_only", needs: ["relocation", "physical_security"] };

  it.each([
    ["deceased", "possible", "possible", "has died"],
    ["detained", "recommended", "possible", "is held"],
    ["disappeared", "recommended", "possible", "has disappeared"],
  ] as const)(
    "says what it can be for, and no more than possible where it is of no use: %s",
    (whereabouts, ...said) => {
      const [money, shelter, words] = said;
      for (const [id, outcome] of [
        ["fund-front-line", money],
        ["fund-shelter-city", shelter],
        ["ngo-pbi", shelter],
      ] as const) {
        const { caveat, missing, ...found } = about(id, { ...facts, whereabouts });
        expect([found.outcome, missing]).toEqual([outcome, []]);
        expect(caveat).toContain(words);
        expect(caveat).toContain("Each organisation needs agreement of its own.");
      }
      expect(about("fund-shelter-city", { needs: ["relocation"], urgency: "ongoing", whereabouts }).would).toBe(
        "possible",
      );
    },
  );

  it.each(["known_safe", "in_hiding", "abroad", "unknown"] as const)(
    "changes nothing for whoever is %s",
    (whereabouts) => {
      const support = (known: Facts): readonly Route[] => route(known).filter(({ rule }) => rule === "ngo-and-funds");
      expect(support({ ...facts, whereabouts })).toEqual(support(facts));
      expect(about("fund-shelter-city", facts).outcome).toBe("recommended");
    },
  );

  it("leaves out those who speak up for somebody", () => {
    const asked: Facts = { ...facts, needs: ["advocacy"] };
    const { caveat, outcome } = about("ngo-fidh", asked);
    expect(outcome).toBe("recommended");
    expect(about("ngo-fidh", { ...asked, whereabouts: "deceased" })).toMatchObject({ caveat, outcome });
  });
});

describe("organisations that support", () => {
  it("are asked in the order of the situations, those to be checked last", () => {
    const asked = inOrder({ urgency: "imminent", state: "UG", attrs: ["woman_whrd"], consent: "mechanism_only" });
    const funds = asked.filter((id) => /^(?:fund|ngo)-/u.test(id));
    expect(funds).toEqual([
      "ngo-and-funds",
      "fund-front-line",
      "fund-protectdefenders",
      "fund-defenddefenders",
      "fund-uaf",
      "fund-omct",
      "fund-aedh",
      "ngo-protection-international",
    ]);
  });

  it("are asked as the situations come, not as they are listed", () => {
    const asked = inOrder({
      urgency: "ongoing",
      attrs: ["journalist"],
      needs: ["relocation"],
      consent: "mechanism_only",
    });
    expect(asked.filter((id) => id.startsWith("fund-"))).toEqual([
      "fund-reporters-respond",
      "fund-rsf",
      "fund-ifj",
      "fund-shelter-city",
      "fund-protectdefenders",
      "fund-front-line",
      "fund-cjfe",
      "fund-ims",
      "fund-iwmf",
      "fund-rory-peck",
      "fund-uaf",
      "fund-omct",
    ]);
  });

  it("name the situation and where it is said", () => {
    const { outcome, reason, reference, rule } = about("fund-uaf", {
      urgency: "ongoing",
      attrs: ["trans"],
      consent: "mechanism_only",
    });
    expect({ outcome, rule }).toEqual({ outcome: "recommended", rule: "ngo-and-funds" });
    expect(reason).toMatch(/^Asked first: A woman or trans defender\. /u);
    expect(reference).toBe("S002 §5; S001 §4.1; S003; E48; E44; E52");
  });

  it("are at most possible where they have to be checked first, and for that no fact is missing", () => {
    const facts: Facts = { urgency: "imminent", consent: "mechanism_only" };
    expect(about("fund-aedh", facts)).toMatchObject({ outcome: "possible", missing: [], level: null });
    expect(about("fund-aedh", facts).reason).toMatch(
      /^Asked once it is clear that it still works: Immediate danger\. /u,
    );
  });

  it("say what would bring a case to them, or what keeps it away", () => {
    const facts: Facts = { urgency: "past", consent: "mechanism_only" };
    expect(about("fund-mdj", facts).missing).toEqual([
      { fact: "attrs", needed: ["journalist"] },
      { fact: "residence", needed: ["FR"] },
    ]);
    const elsewhere = about("fund-mdj", { ...facts, attrs: ["journalist"], residence: "DE" });
    expect(elsewhere).toMatchObject({ outcome: "not_applicable", missing: [] });
    expect(elsewhere.reason).toBe("What is known of the case does not fit (residence: DE, not FR).");
    // The urgency of the situation and that of the group have no day in common.
    expect(about("fund-aedh", facts)).toMatchObject({ outcome: "not_applicable", missing: [] });
    expect(about("fund-aedh", facts).reason).toContain("(urgency: past, not imminent)");
  });
});

describe("a record beside another", () => {
  it("goes with it, and is never more than possible", () => {
    const facts: Facts = { body: ["upr"], consent: "state_confidential" };
    expect(about("hrc-president-bureau", facts).outcome).toBe("recommended");
    for (const id of ["hrc-secretariat", "upr-reprisals-route"]) {
      expect(about(id, facts)).toMatchObject({ outcome: "possible", rule: "hrc-president-bureau", missing: [] });
    }
    const { basis, text } = beside("hrc-secretariat");
    expect(about("hrc-secretariat", facts).reason).toBe(`${text} ${about("hrc-president-bureau", facts).reason}`);
    expect(about("hrc-secretariat", facts).reference).toBe([...basis, "S002 §2.2; S004 §1"].join("; "));
  });

  it("waits for the lowest consent at which it is possible, and does not apply where the other does not", () => {
    expect(about("hrc-secretariat", { body: ["hrc"] })).toMatchObject({
      outcome: "draft_only",
      level: "mechanism_only",
    });
    expect(about("hrc-secretariat", { body: ["coe"], consent: "public_named" })).toMatchObject({
      outcome: "not_applicable",
      missing: [],
      order: null,
    });
  });

  it("goes with a member of a group too", () => {
    const facts: Facts = { urgency: "imminent", needs: ["relocation"], consent: "state_confidential" };
    expect(about("unhcr-urgent-protection", facts)).toMatchObject({ outcome: "possible", rule: "embassies-general" });
    expect(about("unhcr-urgent-protection", { ...facts, state: "CA" }).outcome).toBe("not_applicable");
  });

  it.each<[string, Facts, Facts]>([
    ["upr-reprisals-route", { body: ["hrc", "upr"] }, { body: ["hrc", "sp"] }],
    [
      "hrc-interactive-dialogue",
      { body: ["hrc"], publicity_worsens: "no" },
      { body: ["hrc"], publicity_worsens: "yes" },
    ],
    [
      "wgeid",
      { body: ["hrc"], urgency: "ongoing", whereabouts: "disappeared" },
      { body: ["hrc"], urgency: "ongoing", whereabouts: "detained" },
    ],
    // On the way to the group itself, by its invitation: no fact tells it from the other mandates.
    ["wgeid", { body: ["sp"], whereabouts: "detained" }, { body: ["tb:ced"], whereabouts: "detained" }],
    [
      "unhcr-urgent-protection",
      { urgency: "imminent", needs: ["legal", "relocation"] },
      { urgency: "imminent", needs: ["legal"] },
    ],
    [
      "unhcr-urgent-protection",
      { urgency: "imminent", needs: ["relocation"] },
      { urgency: "past", needs: ["relocation"] },
    ],
    ["iachr-rapporteur-hrd", { body: ["sp", "iachr"], region: "americas" }, { body: ["sp"], region: "americas" }],
    [
      "ecthr-article-34",
      { body: ["ecthr"], region: "europe_coe", court_pending: "yes" },
      { body: ["ecthr"], region: "europe_coe", court_pending: "no" },
    ],
    // Interim measures are for what is about to happen to an applicant, article 34 for pressure because of the application.
    [
      "ecthr-article-34",
      { body: ["ecthr"], region: "europe_coe", irreparable: "no", urgency: "past", court_pending: "yes" },
      { body: ["coe"], region: "europe_coe", irreparable: "yes", urgency: "imminent", court_pending: "yes" },
    ],
  ])("fits only where it applies itself: %s", (id, fitting, other) => {
    const consent = "public_without_name";
    expect(about(id, { ...fitting, consent })).toMatchObject({ outcome: "possible", missing: [], level: null });
    expect(about(id, fitting)).toMatchObject({ outcome: "draft_only", would: "possible" });
    for (const facts of [other, { ...other, consent } as const]) {
      const { missing, order, outcome, level } = about(id, facts);
      expect({ missing, order, outcome, level }).toEqual({
        ...{ missing: [], order: null, outcome: "not_applicable", level: null },
      });
    }
  });

  it("says what would have to be so besides, and what is known to be otherwise", () => {
    const facts: Facts = { body: ["hrc"], urgency: "ongoing", consent: "state_confidential" };
    expect(about("wgeid", facts).missing).toEqual([{ fact: "whereabouts", needed: ["disappeared"] }]);
    expect(about("wgeid", { ...facts, whereabouts: "unknown" }).missing).toEqual(about("wgeid", facts).missing);
    expect(about("wgeid", { ...facts, whereabouts: "detained" }).reason).toContain(
      "(whereabouts: detained, not disappeared)",
    );
    expect(about("upr-reprisals-route", facts).reason).toContain("(body: hrc, not upr)");
    expect(
      about("hrc-interactive-dialogue", { body: ["hrc"], consent: "public_named", publicity_worsens: "unclear" }),
    ).toMatchObject({
      outcome: "not_applicable",
      missing: [{ fact: "publicity_worsens", needed: ["no"] }],
    });
  });

  it("gives a reason once, though several of its circumstances are so", () => {
    const facts: Facts = { body: ["sp"], whereabouts: "disappeared", consent: "mechanism_only" };
    expect(about("wgeid", facts).reasons).toEqual([about("wgeid", facts).reason]);
  });

  it("goes with the one that allows most, and asks for the least consent, if it stands beside several", () => {
    const wayBy = (id: string): Way => {
      const rule = RULES.find((each) => each.rule === id);
      if (rule === undefined) throw new Error(`${id} is no rule`);
      const { reference } = rule;
      return { rule, conditions: atMostPossible(rule), introduction: null, reference, caveat: null, limit: () => null };
    };
    const rules = ["pace-legal-affairs-chair", "tb-focal-point", "asg-senior-official", "sr-hrd"] as const;
    const [pace, body, official, defenders] = rules.map(wayBy);
    if (!pace || !body || !official || !defenders) throw new Error("a way is missing");
    const ruleFor = (facts: Facts): string =>
      decideRecord({ mechanism: "copy", ways: [pace, body, official, defenders] }, facts).rule;
    expect(ruleFor({ body: ["hrc"], consent: "state_confidential" })).toBe("asg-senior-official");
    expect(ruleFor({ body: ["tb:cat"], consent: "mechanism_only" })).toBe("tb-focal-point");
    expect(ruleFor({ body: ["coe"], region: "europe_coe" })).toBe("sr-hrd");
    expect(ruleFor({})).toBe("pace-legal-affairs-chair");
  });

  function beside(id: string): { readonly basis: readonly string[]; readonly text: string } {
    const routing = MECHANISMS.find((each) => each.id === id)?.routing;
    if (routing?.by !== "beside") throw new Error(`${id} stands alone`);
    return routing.how;
  }
});

describe("reasons", () => {
  it("are those of all conditions that decided, the first of them first", () => {
    const { outcome, reason, reasons } = about("sp-mandate-holders", {
      body: ["sp"],
      urgency: "imminent",
      consent: "public_named",
    });
    expect({ outcome, count: reasons.length, first: reasons[0] }).toEqual({
      outcome: "recommended",
      count: 2,
      first: reason,
    });
  });

  it("name the facts that stand against it", () => {
    const { reasons } = about("tb-individual-communication", {
      ratified: "no",
      remedies: "not_exhausted",
      consent: "mechanism_only",
    });
    expect(reasons.map((each) => /\(.*\)/u.exec(each)?.[0])).toEqual([
      "(ratified: no)",
      "(remedies: not_exhausted)",
      "(consent: mechanism_only)",
    ]);
  });

  it("are made of what is missing where nothing speaks for it", () => {
    expect(about("cerd-ewua", { consent: "public_named" }).reason).toBe(
      "What would speak for it is not known or not agreed to (racial: yes).",
    );
  });

  it("say that less than was agreed to would do, where more does harm", () => {
    const { level, reasons, would } = about("sg-reprisals-report", {
      body: ["hrc"],
      consent: "public_named",
      publicity_worsens: "yes",
    });
    expect({ level, would }).toEqual({ level: "public_without_name", would: "possible" });
    expect(reasons.at(-1)).toBe("With consent to public_without_name it would be possible.");
  });
});

describe("what is missing", () => {
  const missing = (id: string, facts: Facts): unknown => about(id, facts).missing;

  it("is the consent of those levels at which it would do", () => {
    expect(missing("iachr-press-release", { body: ["iachr"], region: "americas" })).toEqual([
      { fact: "consent", needed: ["public_without_name"] },
    ]);
    expect(missing("asg-senior-official", { body: ["sp"] })).toEqual([
      { fact: "consent", needed: ["state_confidential", "public_without_name", "public_named"] },
    ]);
    expect(missing("asg-senior-official", { body: ["sp"], consent: "mechanism_only" })).toEqual([
      { fact: "consent", needed: ["state_confidential", "public_without_name", "public_named"] },
    ]);
  });

  it("is what leads from possible to recommended", () => {
    const facts: Facts = { body: ["hrc"], consent: "mechanism_only", publicity_worsens: "unclear" };
    expect(missing("sg-reprisals-report", facts)).toEqual([
      { fact: "publicity_worsens", needed: ["no"] },
      { fact: "consent", needed: ["public_named"] },
    ]);
    expect(missing("sg-reprisals-report", { ...facts, publicity_worsens: "yes" })).toEqual([]);
  });

  it("is what can be found out, rather than that it is open", () => {
    expect(missing("achpr-provisional-measures", { region: "africa", consent: "public_named" })).toEqual([
      { fact: "irreparable", needed: ["yes"] },
    ]);
  });

  it("takes ways that differ in one fact as one", () => {
    expect(missing("achpr-focal-point", { region: "africa", consent: "state_confidential" })).toEqual([
      { fact: "body", needed: ["achpr", "tb:*", "hrc", "upr", "sp", "ohchr", "other_un", "none"] },
    ]);
    expect(missing("sg-report-followup", { consent: "none" })).toEqual([
      { fact: "reported_before", needed: ["yes"] },
      { fact: "consent", needed: ["mechanism_only", "state_confidential", "public_without_name", "public_named"] },
    ]);
  });

  it("is consent as well, where a rule does not speak of it", () => {
    expect(missing("osce-odihr", {})).toEqual([
      { fact: "body", needed: ["osce"] },
      { fact: "consent", needed: ["mechanism_only", "state_confidential", "public_without_name", "public_named"] },
    ]);
  });
});

describe("the order to act in", () => {
  const parts = (facts: Facts): readonly string[] => [
    ...new Set(route(facts).flatMap(({ order, part }) => (order === null ? [] : [part]))),
  ];
  const facts: Facts = {
    body: ["iachr", "hrc"],
    region: "americas",
    irreparable: "yes",
    ratified: "yes",
    competence: "yes",
    remedies: "exhausted",
    hearing: "attended",
    publicity_worsens: "no",
    consent: "public_named",
  };

  it("begins with what brings a person out of danger, and ends with publicity", () => {
    const danger = [
      "urgent_support",
      "urgent_protection",
      "first_responder",
      "additional",
      "prevention",
      "legal_remedy",
      "publicity",
    ];
    expect(parts({ ...facts, urgency: "imminent" })).toEqual(danger);
    expect(parts({ ...facts, urgency: "ongoing" })).toEqual(danger);
  });

  it("has measures that are recommended before support that is only possible, and after support that is recommended", () => {
    const order = inOrder({ ...facts, urgency: "imminent" });
    const found = ["fund-front-line", "iachr-precautionary-measures", "fund-omct"].map((id) => order.indexOf(id));
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    expect(found).not.toContain(-1);
  });

  it("takes an urgency that nobody knows for danger, but begins with what something known of the case speaks for", () => {
    expect(parts({ ...facts, consent: "none" })).toEqual([
      "urgent_protection",
      "first_responder",
      "additional",
      "prevention",
      "legal_remedy",
      "urgent_support",
      "publicity",
    ]);
    const order = inOrder({ body: ["upr"], consent: "mechanism_only" });
    expect(order.slice(0, 2)).toEqual(["hrc-president-bureau", "hrc-secretariat"]);
    expect(order.slice(-10)).toEqual([
      "embassies-general",
      ...["eu", "ireland", "norway", "switzerland", "canada", "finland", "netherlands", "uk"].map(
        (id) => `mission-${id}`,
      ),
      "sg-reprisals-report",
    ]);
  });

  it("tells among what does not apply yet what to find out first: danger first, then whatever takes least", () => {
    const others = (known: Facts): readonly Route[] => route(known).filter(({ order }) => order === null);
    const [first] = others({});
    expect(first?.mechanism).toBe("ngo-and-funds");
    expect(first?.missing.map(({ fact }) => fact)).toEqual(["urgency", "consent"]);
    const taking = others({}).flatMap(({ missing, part }) => (part === "urgent_support" ? [missing.length] : []));
    expect(taking).toEqual(taking.toSorted((a, b) => a - b));
    expect(new Set(taking).size).toBeGreaterThan(1);
    // When it is over, the body concerned is asked about before money is.
    expect(others({ urgency: "past" })[0]).toMatchObject({ part: "first_responder" });
  });

  it("has what can no longer apply last", () => {
    const others = route({ ...facts, urgency: "ongoing", region: "africa" }).filter(({ order }) => order === null);
    const open = others.map(({ level, missing }) => missing.length > 0 || level !== null);
    expect(open).toEqual(open.toSorted((a, b) => Number(b) - Number(a)));
    expect(new Set(open).size).toBe(2);
    expect(others.findLast(({ mechanism }) => mechanism === "iachr-press-release")?.missing).toEqual([]);
  });

  it("begins with the body concerned when it is over", () => {
    expect(parts({ ...facts, urgency: "past" })).toEqual([
      "first_responder",
      "urgent_protection",
      "additional",
      "legal_remedy",
      "urgent_support",
      "prevention",
      "publicity",
    ]);
  });

  it("begins with prevention while a hearing is coming", () => {
    const [first, second] = inOrder({ ...facts, urgency: "imminent", hearing: "planned" });
    expect([first, second]).toEqual(["iachr-hearing-reminder", "iachr-closed-hearing"]);
    expect(parts({ ...facts, urgency: "past", hearing: "planned" }).slice(0, 2)).toEqual([
      "prevention",
      "first_responder",
    ]);
  });

  it("has political action in Europe after the first responders, and what is for information last", () => {
    const europe: Facts = { body: ["coe", "osce"], region: "europe_coe", urgency: "ongoing", consent: "public_named" };
    expect(parts(europe).filter((part) => part !== "urgent_support")).toEqual([
      "first_responder",
      "urgent_political",
      "additional",
      "publicity",
      "information",
    ]);
  });

  it("has what is recommended before what is possible within a part, with or without consent", () => {
    for (const consent of ["none", "state_confidential"] as const) {
      const order = inOrder({ ...facts, urgency: "imminent", consent });
      // All three are support. By the order of the rules alone, missions would come after every fund.
      const [sure, mission, unsure] = ["fund-front-line", "mission-norway", "fund-omct"].map((id) => order.indexOf(id));
      expect([sure, mission, unsure]).toEqual([sure, mission, unsure].toSorted((a = 0, b = 0) => a - b));
      expect([sure, mission, unsure]).not.toContain(-1);
    }
  });
});
