import { describe, expect, it } from "vitest";
import { compareMechanisms, type Comparison } from "../../../../shared/casework/consent/compare.ts";
import type { Consent } from "../../../../shared/casework/consent/consent.ts";
import type { Mechanism } from "../../../../shared/mechanisms/mechanism.ts";
import {
  consent,
  disclosure,
  FITS,
  fitsAt,
  mechanism,
  recordWith,
  SARA,
  WORK_DAY,
  workWith,
} from "../../../support/sample-work.ts";

const DISCLOSES = [
  disclosure("mechanism", "always", "name"),
  disclosure("state", "may", "facts"),
  disclosure("public", "may", "name"),
  disclosure("other_organisations", "may", "existence"),
];

const compare = (mechanisms: readonly Mechanism[], entry: Partial<Consent> = {}): readonly Comparison[] =>
  compareMechanisms(
    {
      work: workWith(recordWith([SARA]), consent(entry)),
      routes: ({ id }) => (id === "unfit" ? fitsAt() : FITS),
      withdrawals: [],
      today: WORK_DAY,
    },
    mechanisms,
  );
const learned = (comparison: Comparison | undefined): unknown =>
  comparison?.learns.map(({ how, isBeyond, to, what }) => `${to} ${how} ${what}${isBeyond ? " beyond" : ""}`);

describe("mechanisms side by side", () => {
  it("say who learns what, with the name where it appears", () => {
    const [one, other] = compare([mechanism({ discloses: DISCLOSES }), mechanism({ discloses: DISCLOSES, asks: [] })]);
    expect(learned(one)).toEqual([
      "mechanism always name",
      "state may facts",
      "public may name beyond",
      "other_organisations may existence",
    ]);
    expect(learned(other)).toEqual([
      "mechanism always facts",
      "state may facts",
      "public may facts beyond",
      "other_organisations may existence",
    ]);
    expect(one?.learns[0]?.basis).toEqual(["inference"]);
  });

  it("say initials where they appear", () => {
    const press = mechanism({ discloses: DISCLOSES, consent: { uses: ["media"], rules: ["C8"] } });
    const [only] = compare([press], { level: "public_without_name", uses: ["media"] });
    expect(learned(only)).toContain("public may initials");
  });

  it("say what one of them would learn that may not have it yet", () => {
    const [missing, unfit] = compare([
      mechanism({ discloses: DISCLOSES, consent: { uses: ["meeting"] } }),
      mechanism({ id: "unfit", discloses: DISCLOSES }),
    ]);
    expect(learned(missing)).toContain("public may name beyond");
    expect(learned(unfit)).toContain("public may name");
  });
});
