import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFacts } from "../../../shared/mechanisms/read-facts.ts";
import { arbitraryFacts } from "../../support/arbitrary-facts.ts";

describe("readFacts", () => {
  it("reads what was written", () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        expect(readFacts(JSON.parse(JSON.stringify(facts)))).toEqual({ ok: true, value: facts });
      }),
    );
  });

  it("takes a single text for a list of one, and no other single value for a list", () => {
    expect(readFacts({ body: "tb:cat", needs: "legal", attrs: ["lawyer"] })).toEqual({
      ok: true,
      value: { body: ["tb:cat"], needs: ["legal"], attrs: ["lawyer"] },
    });
    expect(readFacts({ urgency: ["imminent"] })).toEqual({ ok: false, code: "facts.unknown_value", key: "urgency" });
  });

  it.each([
    ["nothing", null, "facts.malformed", ""],
    ["a list", [{ urgency: "past" }], "facts.malformed", ""],
    ["a text", "urgency", "facts.malformed", ""],
    ["a number", 3, "facts.malformed", ""],
    ["an unknown key", { urgency: "past", hurry: "yes" }, "facts.unknown_key", "hurry"],
    ["a key of every object", JSON.parse('{"__proto__":"yes"}'), "facts.unknown_key", "__proto__"],
    ["the name of a method", { toString: "yes" }, "facts.unknown_key", "toString"],
    ["an unknown value", { consent: "all" }, "facts.unknown_value", "consent"],
    ["another case of letters", { consent: "None" }, "facts.unknown_value", "consent"],
    ["yes as a boolean", { racial: true }, "facts.unknown_value", "racial"],
    ["no value", { region: null }, "facts.unknown_value", "region"],
    ["the sign for all treaty bodies", { body: "tb:*" }, "facts.unknown_value", "body"],
    ["an unknown value in a list", { needs: ["legal", "money"] }, "facts.unknown_value", "needs"],
    ["a list in a list", { attrs: [["lawyer"]] }, "facts.unknown_value", "attrs"],
    ["an object for a list", { body: { hrc: true } }, "facts.unknown_value", "body"],
    ["a value twice", { body: ["hrc", "sp", "hrc"] }, "facts.repeated", "body"],
    ["a State by its name", { state: "Uganda" }, "facts.unknown_value", "state"],
    ["a State in small letters", { state: "ug" }, "facts.unknown_value", "state"],
    ["no State", { residence: "ZZ" }, "facts.unknown_value", "residence"],
    ["unknown whereabouts", { whereabouts: "held" }, "facts.unknown_value", "whereabouts"],
    ["an unknown kind of victim", { victim_kind: "village" }, "facts.unknown_value", "victim_kind"],
    ["a list of States", { state: ["UG"] }, "facts.unknown_value", "state"],
  ])("refuses %s", (_what, json: unknown, code, key) => {
    expect(readFacts(json)).toEqual({ ok: false, code, key });
  });
});
