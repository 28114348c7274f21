import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { belongsTo, regionOf, stateOf, STATES, subregionsOf } from "../../../shared/mechanisms/states.ts";

const DAY = "2026-11-21";

const codesIn = (region: string, day: string = DAY): string =>
  STATES.filter(({ code, of }) => of === null && regionOf(code, day) === region)
    .map(({ code }) => code)
    .join(" ");

const members = (organisation: "au" | "oas" | "council_of_europe" | "osce", day: string = DAY): number =>
  STATES.filter(({ code, of }) => of === null && belongsTo(code, organisation, day)).length;

describe("STATES", () => {
  it("holds the 249 codes of ISO 3166-1 and Kosovo, each once and in order", () => {
    const codes = STATES.map(({ code }) => code);
    expect(codes).toHaveLength(249 + 1);
    expect(codes.every((code) => /^[A-Z]{2}$/.test(code))).toBe(true);
    expect(codes).toEqual([...new Set(codes)].toSorted());
    // A list of another hand: what the platform names, less its regions, groupings, historical and reserved codes.
    const names = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
    const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
    const named = letters
      .flatMap((one) => letters.map((two) => one + two))
      .filter((code) => names.of(code) !== undefined);
    const noState =
      "AC AN BU CP CQ CS DD DG DY EA EU EZ FX HV IC NH NQ NT PC PU PZ QO RH SU TA TP UK UN VD WK XA XB YD YU ZR ZZ".split(
        " ",
      );
    expect(named.filter((code) => !noState.includes(code))).toEqual(codes);
  });

  it("gives every State and territory a name of its own, and every territory a State that has no other above it", () => {
    expect(new Set(STATES.map(({ name }) => name)).size).toBe(STATES.length);
    expect(STATES.filter(({ name }) => name.trim() === "" || name !== name.trim())).toEqual([]);
    const territories = STATES.filter(({ of }) => of !== null);
    expect(territories).toHaveLength(49);
    for (const { of, memberships } of territories) {
      expect(stateOf(of ?? "")?.of).toBeNull();
      expect(memberships).toEqual([]);
    }
  });

  it("dates every membership, and ends none before it began", () => {
    for (const { from, until } of STATES.flatMap(({ memberships }) => memberships)) {
      expect(from).toMatch(/^(19|20)\d\d$/);
      if (until !== null) expect(until > from).toBe(true);
    }
  });

  it("says where there is doubt, and where that comes from", () => {
    for (const code of ["CU", "EH", "GI", "MA", "NI", "PS", "RU", "TW", "VE", "XK"])
      expect(stateOf(code)?.doubt, code).not.toBeNull();
    for (const { doubt } of STATES)
      if (doubt !== null) expect(doubt.basis.every((each) => /^(E\d+|inference)$/.test(each))).toBe(true);
    expect(stateOf("KE")?.doubt).toBeNull();
    expect(stateOf("RU")?.doubt?.text).toContain("16 September 2022"); // [X17]
  });
});

describe("regionOf", () => {
  it("counts as many members as the organisations have", () => {
    expect(members("au")).toBe(55);
    expect(members("oas")).toBe(35);
    expect(members("council_of_europe")).toBe(46);
    // 57 participating States, and Kosovo for its mission.
    expect(members("osce")).toBe(57 + 1);
  });

  it("puts each State where its bodies are", () => {
    expect(codesIn("americas")).toBe(
      "AG AR BB BO BR BS BZ CA CL CO CR CU DM DO EC GD GT GY HN HT JM KN LC MX NI PA PE PY SR SV TT US UY VC VE",
    );
    expect(codesIn("africa")).toBe(
      "AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RW SC SD SL SN SO SS ST SZ TD TG TN TZ UG ZA ZM ZW",
    );
    expect(codesIn("europe_coe")).toBe(
      "AD AL AM AT AZ BA BE BG CH CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS SE SI SK SM TR UA",
    );
    expect(codesIn("other_osce")).toBe("BY KG KZ MN RU TJ TM UZ VA XK");
    for (const code of ["AU", "CN", "IL", "IN", "JP", "PS", "TW"]) expect(regionOf(code, DAY)).toBe("other");
  });

  it("puts a territory where the State is that answers for it", () => {
    expect(regionOf("PR", DAY)).toBe("americas");
    expect(regionOf("RE", DAY)).toBe("europe_coe");
    expect(regionOf("GL", DAY)).toBe("europe_coe");
    expect(regionOf("HK", DAY)).toBe("other");
  });

  it("has Russia out of the Council of Europe since 16 March 2022 [X17]", () => {
    expect(regionOf("RU", "2022-03-15")).toBe("europe_coe");
    expect(regionOf("RU", "2022-03-16")).toBe("other_osce");
    expect(regionOf("RU", DAY)).toBe("other_osce");
  });

  it("follows the day: Morocco left the Organization of African Unity and came back", () => {
    expect(regionOf("MA", "1984-11-12")).toBe("africa");
    expect(regionOf("MA", "1990-01-01")).toBe("other");
    expect(regionOf("MA", DAY)).toBe("africa");
    expect(regionOf("SS", "2010-12-31")).toBe("other");
  });

  it("keeps Cuba, Nicaragua and Venezuela in the Americas, with their doubts", () => {
    for (const code of ["CU", "NI", "VE"]) expect(regionOf(code, DAY)).toBe("americas");
  });

  it("knows no region of a code that it does not know", () => {
    for (const code of ["", "us", "ZZ", "EU", "__proto__", "constructor"]) expect(regionOf(code, DAY)).toBeNull();
    fc.assert(
      fc.property(fc.string(), (code) => {
        const known = STATES.some((each) => each.code === code);
        expect(regionOf(code, DAY) !== null).toBe(known);
        expect(stateOf(code)?.code ?? null).toBe(known ? code : null);
      }),
    );
  });
});

describe("subregionsOf", () => {
  it("lists those that the organisations for support name", () => {
    const inSubregion = (name: string): string =>
      STATES.filter(({ code }) => subregionsOf(code).some((each) => each === name))
        .map(({ code }) => code)
        .join(" ");
    expect(inSubregion("east_horn_africa")).toBe("BI DJ ER ET KE RW SD SO SS TZ UG");
    expect(inSubregion("south_mediterranean")).toBe("DZ EG IL JO LB LY MA PS SY TN");
    expect(inSubregion("eastern_europe")).toBe("AL AM AZ BA BG BY CZ EE GE HR HU LT LV MD ME MK PL RO RS RU SI SK UA");
  });

  it("is empty for others and for codes that are not known", () => {
    for (const code of ["", "FR", "ZZ", "B", "BI DJ"]) expect(subregionsOf(code)).toEqual([]);
  });
});
