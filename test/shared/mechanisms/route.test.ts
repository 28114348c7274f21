import { describe, expect, it } from "vitest";
import { EXCLUDED } from "../../../shared/mechanisms/data/excluded.ts";
import { MECHANISMS } from "../../../shared/mechanisms/dataset.ts";
import { missionRule } from "../../../shared/mechanisms/mission-rule.ts";
import type { Facts } from "../../../shared/mechanisms/facts.ts";
import type { Route } from "../../../shared/mechanisms/outcome.ts";
import { route } from "../../../shared/mechanisms/route.ts";
import { RULES } from "../../../shared/mechanisms/routing-rules.ts";
import { entryOf, inOrder } from "../../support/routes-of.ts";

// Entries, groups and their members.

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
    expect(entryOf("tb-cat", facts)).toMatchObject({ outcome: "recommended", rule: "tb-focal-point", caveat: null });
    expect(entryOf("tb-ccpr", facts)).toMatchObject({ outcome: "not_applicable", missing: [] });
    expect(entryOf("tb-ccpr", facts).reason).toContain("(body: tb:cat, hrc)");
  });

  it("say which cooperation is missing", () => {
    expect(entryOf("tb-spt", { consent: "public_named" }).missing).toEqual([{ fact: "body", needed: ["tb:spt"] }]);
  });
});

describe("a doubt about the State concerned", () => {
  const facts: Facts = { body: ["tb:cat", "achpr", "sp"], urgency: "imminent", consent: "state_confidential" };
  const doubted = (state: string): readonly string[] =>
    route({ ...facts, state }).flatMap(({ doubt, mechanism }) => (doubt === null ? [] : [mechanism]));

  it("is told with the bodies that it is about", () => {
    expect(entryOf("achpr-communication", { ...facts, state: "MA" }).doubt).toContain("African Charter");
    expect(doubted("MA")).toEqual(expect.arrayContaining(["achpr-focal-point", "achpr-provisional-measures"]));
    expect(doubted("MA").filter((id) => !id.startsWith("achpr-"))).toEqual([]);
    expect(entryOf("ecthr-rule-39", { ...facts, state: "RU" }).doubt).toContain("16 September 2022"); // [X17]
    expect(entryOf("ecthr-article-34", { ...facts, state: "GI" }).doubt).toContain("Council of Europe");
    expect(entryOf("osce-odihr", { ...facts, state: "XK" }).doubt).toContain("OSCE");
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
    expect(entryOf("tb-cat", taiwan).reason).toContain("no treaty of the United Nations");
    expect(entryOf("tb-cat", { ...facts, state: "KR" }).outcome).toBe("recommended");
    expect(entryOf("tb-focal-point", taiwan).outcome).toBe("recommended");
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
    expect(entryOf("embassies-general", { ...facts, state }).outcome).toBe("recommended");
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
        const { caveat, missing, ...found } = entryOf(id, { ...facts, whereabouts });
        expect([found.outcome, missing]).toEqual([outcome, []]);
        expect(caveat).toContain(words);
        expect(caveat).toContain("Each organisation needs agreement of its own.");
      }
      expect(entryOf("fund-shelter-city", { needs: ["relocation"], urgency: "ongoing", whereabouts }).would).toBe(
        "possible",
      );
    },
  );

  it.each(["known_safe", "not_safe", "in_hiding", "abroad", "unknown"] as const)(
    "changes nothing for whoever is %s",
    (whereabouts) => {
      const support = (known: Facts): readonly Route[] => route(known).filter(({ rule }) => rule === "ngo-and-funds");
      expect(support({ ...facts, whereabouts })).toEqual(support(facts));
      expect(entryOf("fund-shelter-city", facts).outcome).toBe("recommended");
    },
  );

  it("leaves out those who speak up for somebody", () => {
    const asked: Facts = { ...facts, needs: ["advocacy"] };
    const { caveat, outcome } = entryOf("ngo-fidh", asked);
    expect(outcome).toBe("recommended");
    expect(entryOf("ngo-fidh", { ...asked, whereabouts: "deceased" })).toMatchObject({ caveat, outcome });
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
    const { outcome, reason, reference, rule } = entryOf("fund-uaf", {
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
    expect(entryOf("fund-aedh", facts)).toMatchObject({ outcome: "possible", missing: [], level: null });
    expect(entryOf("fund-aedh", facts).reason).toMatch(
      /^Asked once it is clear that it still works: Immediate danger\. /u,
    );
  });

  it("say what they do where it is neither money nor a line that answers, and advice comes after the body concerned", () => {
    const facts: Facts = {
      body: ["upr"],
      urgency: "imminent",
      consent: "state_confidential",
      needs: ["physical_security"],
    };
    const adviser = entryOf("ngo-upr-info", facts);
    expect(adviser.reason).toBe(
      "Asked once it is clear that it still works: Taking part in the Universal Periodic Review. It holds the pre-sessions and advises those who take part.",
    );
    expect(adviser).toMatchObject({ outcome: "possible", rule: "ngo-and-funds" });
    expect(entryOf("ngo-pbi", facts).reason).toMatch(/ People from abroad go along with a defender\.$/u);
    expect(entryOf("ngo-protection-international", facts).reason).toMatch(/ It has a manual and tools /u);
    expect(entryOf("fund-front-line", facts).reason).toMatch(/ lines that answer day and night, /u);
    for (const first of ["fund-front-line", "hrc-president-bureau", "sr-hrd"])
      expect(entryOf(first, facts).order).toBeLessThan(adviser.order ?? 0);
  });

  it("say what would bring a case to them, or what keeps it away", () => {
    const facts: Facts = { urgency: "past", consent: "mechanism_only" };
    expect(entryOf("fund-mdj", facts).missing).toEqual([
      { fact: "attrs", needed: ["journalist"] },
      { fact: "residence", needed: ["FR"] },
    ]);
    const elsewhere = entryOf("fund-mdj", { ...facts, attrs: ["journalist"], residence: "DE" });
    expect(elsewhere).toMatchObject({ outcome: "not_applicable", missing: [] });
    expect(elsewhere.reason).toBe("What is known of the case does not fit (residence: DE, not FR).");
    // The urgency of the situation and that of the group have no day in common.
    expect(entryOf("fund-aedh", facts)).toMatchObject({ outcome: "not_applicable", missing: [] });
    expect(entryOf("fund-aedh", facts).reason).toContain("(urgency: past, not imminent)");
  });
});
