import { describe, expect, it } from "vitest";
import { askPermit } from "../../../../shared/casework/consent/gate.ts";
import { routesAt } from "../../../../shared/casework/consent/routes-at.ts";
import { ALL_RISKS } from "../../../../shared/casework/record/consent-places.ts";
import { EMPTY_COOPERATION } from "../../../../shared/casework/record/empty-record.ts";
import { factsOf } from "../../../../shared/casework/consent/facts-of-case.ts";
import { CONSENT_CAPACITY, WHEREABOUTS } from "../../../../shared/casework/record/vocabulary.ts";
import type { CaseWork } from "../../../../shared/casework/work.ts";
import { MECHANISMS, mechanismOf } from "../../../../shared/mechanisms/dataset.ts";
import type { ConsentLevel } from "../../../../shared/mechanisms/facts.ts";
import type { Mechanism } from "../../../../shared/mechanisms/mechanism.ts";
import { route } from "../../../../shared/mechanisms/route.ts";
import { addDays } from "../../../../shared/protocol/day.ts";
import { consent, mechanism, recordWith, request, SARA, WORK_DAY, workWith } from "../../../support/sample-work.ts";

const cooperated = recordWith([SARA], {
  cooperation: [{ ...EMPTY_COOPERATION, bodies: ["hrc", "tb:cat"] }],
  danger: { ...recordWith([SARA]).danger, urgency: "imminent", publicityWorsens: "yes" },
});
const known = (id: string): Mechanism => {
  const found = mechanismOf(id);
  if (found === null) throw new Error(id);
  return found;
};
const outcomeAt = (work: CaseWork, id: string, level: ConsentLevel): string | undefined =>
  routesAt(work, WORK_DAY)(known(id))?.(level).outcome;

describe("what routing says for the gate", () => {
  it("is asked with the level for this addressee, whatever that of the case is", () => {
    for (const work of [workWith(cooperated), workWith(cooperated, consent({ level: "public_named" }))]) {
      expect(outcomeAt(work, "tb-cat", "mechanism_only")).toBe("recommended");
      expect(outcomeAt(work, "tb-cat", "none")).toBe("draft_only");
      expect(outcomeAt(work, "tb-ced", "public_named")).toBe("not_applicable");
      // [C5]: publication would make it worse, so that it is for the record alone [C7].
      expect(outcomeAt(work, "sg-reprisals-report", "public_named")).toBe("not_applicable");
      expect(outcomeAt(work, "sg-reprisals-report", "state_confidential")).toBe("possible");
    }
  });

  it("is nothing for what no rule decides on, and no for what nobody has heard of", () => {
    const unrouted = mechanism({ routing: { by: "nothing", why: { text: "Nobody said.", basis: ["inference"] } } });
    expect(routesAt(workWith(cooperated), WORK_DAY)(unrouted)).toBeNull();
    const unheard = routesAt(workWith(cooperated), WORK_DAY)(mechanism());
    expect(unheard?.("public_named").outcome).toBe("not_applicable");
  });
});

describe("the gate with everything that is known", () => {
  const routes = routesAt(workWith(cooperated), WORK_DAY);

  it("lets nothing go anywhere without agreement, and names each time what is missing", () => {
    for (const each of MECHANISMS) {
      const asked = request("send", workWith(cooperated), { mechanism: each, routeAt: routes(each) });
      const answer = askPermit(asked);
      if (answer.ok) throw new Error(`${each.id} may have it`);
      expect([each.id, answer.code]).toEqual([each.id, each.draft === null ? "mechanism.takes_nothing" : answer.code]);
      expect([each.id, answer.missing.length > 0]).toEqual([each.id, answer.code === "consent.missing"]);
    }
  });

  it("lets the case go wherever what is missing is given, at the level that was asked for", () => {
    let sent = 0;
    for (const each of MECHANISMS) {
      const asked = request("send", workWith(cooperated), { mechanism: each, routeAt: routes(each) });
      const refused = askPermit(asked);
      if (refused.ok || refused.code !== "consent.missing") continue;
      const given = refused.missing.map(({ level, mechanism: to, person, risks, uses }, index) =>
        consent({
          id: `c${String(index + 1)}`,
          level,
          mechanisms: to === null ? null : [to],
          person,
          risks,
          uses,
          understood: true,
        }),
      );
      const answer = askPermit({ ...asked, work: workWith(cooperated, ...given) });
      expect([each.id, answer.ok && answer.permit.level]).toEqual([each.id, refused.missing[0]?.level]);
      sent += 1;
    }
    expect(sent).toBeGreaterThan(20);
  });

  it("takes the case for the record where publication would make it worse [C5][C7]", () => {
    const report = known("sg-reprisals-report");
    const agreed = consent({
      level: "public_named",
      uses: report.consent.uses,
      mechanisms: [report.id],
      risks: report.consent.risks,
      understood: true,
    });
    const answer = askPermit(
      request("send", workWith(cooperated, agreed), { mechanism: report, routeAt: routes(report) }),
    );
    expect(answer.ok && answer.permit.level).toBe("state_confidential");
  });
});

describe("routing and the gate", () => {
  const mechanisms = ["tb-cat", "hrc-president-bureau"].map(known);

  // Whoever is dead, decides through others or alone, or of whom consent cannot be had; by every giver; today, and on a day to come.
  const agreements = [null, "deceased"].flatMap((whereabouts) =>
    [null, ...CONSENT_CAPACITY].flatMap((capacity) =>
      (["victim", "family_member", "legal_representative"] as const).flatMap((givenBy) =>
        [WORK_DAY, addDays(WORK_DAY, 1)].map((day) => ({ capacity, day, givenBy, whereabouts })),
      ),
    ),
  );

  it("take the same agreements: what is recommended is not refused for want of who gave it, or when [C12]", () => {
    const outcomes = agreements.flatMap(({ capacity, day, givenBy, whereabouts }) => {
      const victim = { ...SARA, capacity, whereabouts: WHEREABOUTS.find((each) => each === whereabouts) ?? null };
      const uses = ["letter", "share_with_un", "meeting"] as const;
      const agreed = consent({ level: "public_named", uses, givenBy, day, risks: ALL_RISKS, understood: true });
      const work = workWith({ ...cooperated, people: [victim] }, agreed);
      const routes = route(factsOf(work, WORK_DAY));
      return mechanisms.map((each) => {
        const outcome = routes.find(({ mechanism: id }) => id === each.id)?.outcome;
        const answer = askPermit(request("send", work, { mechanism: each, routeAt: routesAt(work, WORK_DAY)(each) }));
        return `${outcome ?? "none"}: ${answer.ok ? "sent" : answer.code}`;
      });
    });
    expect(new Set(outcomes)).toEqual(new Set(["recommended: sent", "draft_only: consent.missing"]));
  });
});
