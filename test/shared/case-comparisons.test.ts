import { describe, expect, it } from "vitest";
import { compareMechanisms } from "../../shared/casework/consent/compare.ts";
import { routesAt } from "../../shared/casework/consent/routes-at.ts";
import { MECHANISMS } from "../../shared/mechanisms/dataset.ts";
import { CASE_DAY, provingCase } from "../support/proving-cases.ts";

/** What each would learn and pass on: one line each. */
function compared(name: string, ids: readonly string[]): Readonly<Record<string, string>> {
  const { work } = provingCase(name).flat;
  const mechanisms = MECHANISMS.filter(({ id }) => ids.includes(id));
  const request = { work, today: CASE_DAY, withdrawals: [], routes: routesAt(work, CASE_DAY) };
  return Object.fromEntries(
    compareMechanisms(request, mechanisms).map(({ learns, mechanism }) => [
      mechanism.id,
      learns
        .map(({ how, isBeyond, to, what }) => `${to} ${how} ${what}${isBeyond ? " beyond" : ""}`)
        .toSorted()
        .join(", "),
    ]),
  );
}

/** Read by hand from what the sources say of each, and from what the person agreed to. */
function expectCompared(name: string, expected: Readonly<Record<string, string>>): void {
  expect(compared(name, Object.keys(expected))).toEqual(expected);
}

describe("who learns what", () => {
  it("of somebody who spoke in Geneva, and agreed to the bodies themselves alone", () => {
    expectCompared("04-threats-in-the-room", {
      // S002 §2.4: confidential letters to the State if the office acts, sharing with the UN, rarely something public, never the name.
      "asg-senior-official":
        "mechanism always name, public may facts beyond, state may name beyond, un_entities may name",
      // S002 §2.2: letters to the State; names were listed in public before; the secretariat gets a copy.
      "hrc-president-bureau":
        "mechanism always name, public may name beyond, state may name beyond, un_entities always name",
      // S002 §2.1 box: does not ask for the name, so that nobody learns it from there.
      "cerd-ewua": "mechanism always facts, public may facts beyond, state may facts beyond",
      // S002 §4.1: she has not agreed to speak with any mission.
      "mission-switzerland": "mechanism always name, public may facts beyond, state may name beyond",
      // Each organisation needs its own consent.
      "fund-uaf": "mechanism always name, other_organisations may name beyond",
    });
  });

  it("of a petitioner who agreed to be named in public", () => {
    expectCompared("06-petitioner-stigmatised", {
      // [C8][C10] The State is told whom it is about; the procedure is confidential.
      "iachr-request-for-information": "mechanism always name, state always name",
      // [C8] Measures are published.
      "iachr-precautionary-measures": "mechanism always name, public may name, state always name",
      // S002 §3.1.3: public by nature, and she agreed to it with her name.
      "iachr-press-release":
        "mechanism always name, public always facts, public may name, state always facts, state may name",
      // Does not ask who she is.
      "iachr-closed-hearing": "mechanism always name, state may existence",
      // S002 §2.1 box: sent on to the State.
      "tb-individual-communication": "mechanism always name, public may facts, state always name",
    });
  });
});
