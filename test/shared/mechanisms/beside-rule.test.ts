import { describe, expect, it } from "vitest";
import { atMostPossible } from "../../../shared/mechanisms/decide.ts";
import { decideRecord } from "../../../shared/mechanisms/decide-record.ts";
import { MECHANISMS } from "../../../shared/mechanisms/dataset.ts";
import type { Facts } from "../../../shared/mechanisms/facts.ts";
import type { Way } from "../../../shared/mechanisms/routed-records.ts";
import { RULES } from "../../../shared/mechanisms/routing-rules.ts";
import { entryOf } from "../../support/routes-of.ts";

// Records beside others: copies, ways to a body, single mandates.

describe("a record beside another", () => {
  it("goes with it, and is never more than possible", () => {
    const facts: Facts = { body: ["upr"], consent: "state_confidential" };
    expect(entryOf("hrc-president-bureau", facts).outcome).toBe("recommended");
    for (const id of ["hrc-secretariat", "upr-reprisals-route"]) {
      expect(entryOf(id, facts)).toMatchObject({ outcome: "possible", rule: "hrc-president-bureau", missing: [] });
    }
    const { text } = beside("hrc-secretariat");
    expect(entryOf("hrc-secretariat", facts).reason).toBe(`${text} ${entryOf("hrc-president-bureau", facts).reason}`);
    expect(entryOf("hrc-secretariat", facts).reference).toBe("S002 §2.2; S004 §1");
  });

  it("waits for the lowest consent at which it is possible, and does not apply where the other does not", () => {
    expect(entryOf("hrc-secretariat", { body: ["hrc"] })).toMatchObject({
      outcome: "draft_only",
      level: "mechanism_only",
    });
    expect(entryOf("hrc-secretariat", { body: ["coe"], consent: "public_named" })).toMatchObject({
      outcome: "not_applicable",
      missing: [],
      order: null,
    });
  });

  it("goes with a member of a group too", () => {
    const facts: Facts = { urgency: "imminent", needs: ["relocation"], consent: "state_confidential" };
    expect(entryOf("unhcr-urgent-protection", facts)).toMatchObject({ outcome: "possible", rule: "embassies-general" });
    expect(entryOf("unhcr-urgent-protection", { ...facts, state: "CA" }).outcome).toBe("not_applicable");
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
    expect(entryOf(id, { ...fitting, consent })).toMatchObject({ outcome: "possible", missing: [], level: null });
    expect(entryOf(id, fitting)).toMatchObject({ outcome: "draft_only", would: "possible" });
    for (const facts of [other, { ...other, consent } as const]) {
      const { missing, order, outcome, level } = entryOf(id, facts);
      expect({ missing, order, outcome, level }).toEqual({
        ...{ missing: [], order: null, outcome: "not_applicable", level: null },
      });
    }
  });

  it("says what would have to be so besides, and what is known to be otherwise", () => {
    const facts: Facts = { body: ["hrc"], urgency: "ongoing", consent: "state_confidential" };
    expect(entryOf("wgeid", facts).missing).toEqual([{ fact: "whereabouts", needed: ["disappeared"] }]);
    expect(entryOf("wgeid", { ...facts, whereabouts: "unknown" }).missing).toEqual(entryOf("wgeid", facts).missing);
    expect(entryOf("wgeid", { ...facts, whereabouts: "detained" }).reason).toContain(
      "(whereabouts: detained, not disappeared)",
    );
    expect(entryOf("upr-reprisals-route", facts).reason).toContain("(body: hrc, not upr)");
    expect(
      entryOf("hrc-interactive-dialogue", { body: ["hrc"], consent: "public_named", publicity_worsens: "unclear" }),
    ).toMatchObject({
      outcome: "not_applicable",
      missing: [{ fact: "publicity_worsens", needed: ["no"] }],
    });
  });

  it("gives a reason once, though several of its circumstances are so", () => {
    const facts: Facts = { body: ["sp"], whereabouts: "disappeared", consent: "mechanism_only" };
    expect(entryOf("wgeid", facts).reasons).toEqual([entryOf("wgeid", facts).reason]);
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
