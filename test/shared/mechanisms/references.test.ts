import { describe, expect, test } from "vitest";
import { FIELD_NAMES } from "../../../shared/casework/record/field-names.ts";
import { CONSENT_RULES } from "../../../shared/mechanisms/consent-rules.ts";
import { CONTRADICTIONS } from "../../../shared/mechanisms/contradictions.ts";
import { EXCLUDED } from "../../../shared/mechanisms/data/excluded.ts";
import { mechanismOf, MECHANISMS } from "../../../shared/mechanisms/dataset.ts";
import { DEADLINES } from "../../../shared/mechanisms/deadlines.ts";
import { PREVENTION } from "../../../shared/mechanisms/prevention.ts";
import { RISKS } from "../../../shared/mechanisms/risks.ts";
import { route } from "../../../shared/mechanisms/route.ts";
import { RULES } from "../../../shared/mechanisms/routing-rules.ts";
import { SOURCES } from "../../../shared/mechanisms/sources.ts";
import { STATES } from "../../../shared/mechanisms/states.ts";

/** Every `basis` below a value. */
function basesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(basesIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    key === "basis" && Array.isArray(inner) ? inner.map(String) : basesIn(inner),
  );
}

function numbered(letter: string, most: number): readonly string[] {
  return Array.from({ length: most }, (_, at) => `${letter}${String(at + 1)}`);
}

describe("what the dataset refers to", () => {
  test("every page cited anywhere is described, and every page described is cited", () => {
    const known = SOURCES.map(({ id }) => id);
    expect(new Set(known).size).toBe(known.length);
    const cited = basesIn([
      ...[MECHANISMS, EXCLUDED, CONSENT_RULES, RISKS, DEADLINES, PREVENTION, CONTRADICTIONS, STATES],
    ]);
    const pages = new Set(cited.filter((basis) => /^E\d/u.test(basis)));
    expect([...pages].filter((page) => !known.includes(page))).toEqual([]);
    expect(known.filter((id) => !pages.has(id))).toEqual([]);
  });

  test("everything else cited is a place in a founding document, or a conclusion", () => {
    const cited = basesIn([MECHANISMS, EXCLUDED, CONSENT_RULES, RISKS, DEADLINES, PREVENTION, CONTRADICTIONS]);
    const others = cited.filter((basis) => !/^(E\d\d|S00[0-4]( |$)|inference$)/u.test(basis));
    expect(others).toEqual([]);
  });

  test("sources are described without an address", () => {
    for (const { about } of SOURCES) expect(about).not.toMatch(/:\/\/|www\.|@/u);
  });

  test("a record is dated by a page that its own sentences cite", () => {
    const dateOf = new Map(SOURCES.map(({ id, date }) => [id, date]));
    for (const record of MECHANISMS) {
      const dates = basesIn(record).map((basis) => dateOf.get(basis) ?? null);
      expect(dates, record.id).toContain(record.confirmed ?? null);
    }
  });

  test("every record stands beside records or rules that exist, and never beside itself", () => {
    const rules = RULES.map(({ rule }) => rule);
    const beside = MECHANISMS.flatMap(({ id, routing }) =>
      routing.by === "beside" ? routing.mechanisms.map((other) => [id, other] as const) : [],
    );
    expect(beside.length).toBeGreaterThan(5);
    for (const [id, other] of beside) {
      expect(other).not.toBe(id);
      expect(mechanismOf(other) !== null || rules.includes(other), `${id}: ${other}`).toBe(true);
    }
  });

  test("every record that has a rule of its own has it, and every rule has its record or group", () => {
    const own = MECHANISMS.filter(({ routing }) => routing.by === "rule").map(({ id }) => id);
    const rules = RULES.map(({ rule }) => rule);
    expect(own.filter((id) => !rules.includes(id))).toEqual([]);
    expect(rules.filter((rule) => !own.includes(rule)).sort()).toEqual(["ngo-and-funds", "tb-focal-point"]);
  });

  test("what routing goes by names each place once", () => {
    const routes = route({ body: ["hrc"], urgency: "ongoing", state: "DZ", consent: "mechanism_only" });
    for (const { mechanism, reference } of routes) {
      const places = reference.split("; ");
      expect(places, mechanism).toEqual([...new Set(places)]);
    }
  });

  test("every field that is asked for exists", () => {
    const names: readonly string[] = FIELD_NAMES;
    const asked = MECHANISMS.flatMap(({ id, asks }) =>
      asks.flatMap(({ fields }) => fields.map((field) => [id, field])),
    );
    expect(asked.length).toBeGreaterThan(1000);
    expect(asked.filter(([, field]) => !names.includes(field ?? ""))).toEqual([]);
  });

  test("deadlines name mechanisms that exist and that say so themselves", () => {
    for (const { id, mechanisms } of DEADLINES) {
      for (const each of mechanisms) expect(mechanismOf(each), `${id}: ${each}`).not.toBeNull();
    }
    for (const { id, timeLimits } of MECHANISMS) {
      for (const { deadline } of timeLimits) {
        if (deadline === null) continue;
        const named = DEADLINES.filter((each) => each.id === deadline).flatMap(({ mechanisms }) => mechanisms);
        expect(named, deadline).toContain(id);
      }
    }
  });
});

describe("contradictions", () => {
  test("are the forty that were found, each settled somewhere that exists [X1] [X14] [X15] [X20] [X22] [X33] [X34]", () => {
    expect(CONTRADICTIONS.map(({ id }) => id)).toEqual(numbered("X", 40));
    const known = new Set<string>([...MECHANISMS, ...EXCLUDED, ...CONSENT_RULES, ...DEADLINES].map(({ id }) => id));
    for (const { id, where } of CONTRADICTIONS) {
      expect(
        where.filter((each) => !known.has(each)),
        id,
      ).toEqual([]);
    }
    expect(CONTRADICTIONS.filter(({ where }) => where.length === 0).map(({ id }) => id)).toEqual(["X39"]);
  });

  test("name nobody who holds an office, in words or in the dataset [X1] [X2] [X3] [X14] [X15] [X20]", () => {
    const holders = /Gilmour|Brands|Kehris|Lawlor|Suryodipuro|Lauber|Mui[zž]nieks|O.Flaherty|Ævarsd|Aevarsd|Lumbu/iu;
    expect(JSON.stringify([MECHANISMS, EXCLUDED, RULES, CONTRADICTIONS, DEADLINES, SOURCES])).not.toMatch(holders);
  });

  test("[X39] what no founding text names has no record", () => {
    expect(JSON.stringify(MECHANISMS)).not.toContain("Aarhus");
  });

  test("[X31] no link leads from the Council of Europe's bodies to another domain", () => {
    for (const id of ["coe-sg-private-office", "coe-commissioner", "pace-legal-affairs-chair"]) {
      for (const { value } of mechanismOf(id)?.contacts ?? []) {
        if (/@|\/\//u.test(value)) expect(value, id).toMatch(/[@./]coe\.int(\/|$)/u);
      }
    }
  });
});

describe("the Secretary-General's report", () => {
  const report = mechanismOf("sg-reprisals-report");

  test("counts cases that nobody reads of, because few known ones do not mean few [R10] [R12]", () => {
    expect(RISKS.find(({ id }) => id === "R10")?.text).toContain("never reported");
    expect(RISKS.find(({ id }) => id === "R12")?.text).toContain("fear");
    expect(report?.can.map(({ text }) => text).join(" ")).toMatch(
      /for the record alone.*too little is reported.*fear/u,
    );
  });

  test("asks why a person counts as protected, and leaves doubtful cases to the United Nations [X35]", () => {
    const why = report?.asks.find(({ fields }) => fields.includes("eligibility_category_12_2"));
    expect(why?.required).toBe(true);
    expect(why?.text).toContain("United Nations decide");
    expect(report?.applies.map(({ text }) => text).join(" ")).toMatch(/UN|United Nations/u);
  });

  test("rests on the latest resolution that was found, of 2023 [X36]", () => {
    expect(report?.note.basis).toContain("E12");
    expect(report?.note.text).toContain("October 2023");
  });
});

describe("what can be done beforehand", () => {
  test("is told in eleven parts [P1] [P2] [P3] [P4] [P5] [P6] [P7] [P8] [P9] [P10] [P11]", () => {
    expect(PREVENTION.map(({ id }) => id)).toEqual(numbered("P", 11));
    const said = (id: string) => PREVENTION.find((each) => each.id === id)?.text ?? "";
    expect(said("P1")).toMatch(/embassies.*Switzerland/u);
    expect(said("P6")).toContain("where you are");
    expect(said("P8")).toMatch(/pictures are forbidden/u);
    expect(said("P11")).toMatch(/closed hearing.*article 63/u);
  });
});
