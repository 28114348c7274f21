import { describe, expect, it } from "vitest";
import { askToSend, flatWork } from "../../../support/sample-draft.ts";

// A case file that lists uses has named all that anybody agreed to: what its level would imply alone is not agreed to beside it.

const PETITIONER = {
  ...{ body: ["iachr", "hrc"], region: "americas", state: "HN", residence: "HN", urgency: "ongoing" },
  ...{ publicity_worsens: "no", victim_name: "Ada", reporter_role: "victim", consent: "public_named" },
};

describe("uses that a case file lists", () => {
  it.each<[string, unknown, string, readonly string[]]>([
    ["a letter", { letter: true, sg_report: false }, "iachr-press-release", ["press_release"]],
    ["a letter", ["letter"], "mission-norway", ["embassy"]],
    ["the report", ["sg_report"], "hrc-president-bureau", ["letter", "meeting"]],
    ["no press release", { press_release: false }, "sp-mandate-holders", ["letter"]],
    ["a letter to another", ["letter:sp-mandate-holders"], "iachr-request-for-information", ["letter"]],
  ])("are all that was agreed to: %s (%j) does not do for %s [C3][C12]", (_, consent_per_use, id, uses) => {
    expect(askToSend(flatWork({ ...PETITIONER, consent_per_use }), id)).toMatchObject({
      ...{ ok: false, code: "consent.missing" },
      missing: [{ uses, because: "never_given" }],
    });
  });

  it.each([
    ["iachr-press-release", ["press_release"]],
    ["mission-norway", { embassy: true }],
    ["hrc-president-bureau", ["letter", "meeting"]],
    ["hrc-president-bureau", { letter: true, meeting: false }],
    ["iachr-request-for-information", undefined],
  ])("do for what they name: %s", (id, consent_per_use) => {
    const said = consent_per_use === undefined ? {} : { consent_per_use };
    expect(askToSend(flatWork({ ...PETITIONER, ...said }), id)).toMatchObject({ ok: true, permit: { missing: [] } });
  });
});
