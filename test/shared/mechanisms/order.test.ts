import { describe, expect, it } from "vitest";
import type { Facts } from "../../../shared/mechanisms/facts.ts";
import type { Route } from "../../../shared/mechanisms/outcome.ts";
import { route } from "../../../shared/mechanisms/route.ts";
import { inOrder } from "../../support/routes-of.ts";

// In which order to act, and what to ask about first.

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
    const [first, second] = inOrder({ ...facts, urgency: "ongoing", hearing: "planned" });
    expect([first, second]).toEqual(["iachr-hearing-reminder", "iachr-closed-hearing"]);
    expect(parts({ ...facts, urgency: "past", hearing: "planned" }).slice(0, 2)).toEqual([
      "prevention",
      "first_responder",
    ]);
  });

  it("has imminent danger before a hearing that is coming, and the hearing before all else", () => {
    const order = route({ ...facts, urgency: "imminent", hearing: "planned" }).filter(({ order }) => order !== null);
    const inDanger = order.map(({ part }) => part);
    const isPrevention = order.map(({ part }) => part === "prevention");
    const [first, last] = [isPrevention.indexOf(true), isPrevention.lastIndexOf(true)];
    expect(first).toBeGreaterThan(0);
    expect(isPrevention.slice(first, last + 1)).not.toContain(false);
    const holdsOff = ["urgent_support", "urgent_protection"];
    expect(inDanger.slice(0, first).filter((part) => !holdsOff.includes(part))).toEqual([]);
    expect(inDanger.slice(last).filter((part) => holdsOff.includes(part))).toEqual([]);
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
