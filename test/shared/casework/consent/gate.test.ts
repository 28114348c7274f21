import { describe, expect, it } from "vitest";
import { askPermit, isPermit, type PermitRequest } from "../../../../shared/casework/consent/gate.ts";
import type { Consent } from "../../../../shared/casework/consent/consent.ts";
import { settleWithdrawal } from "../../../../shared/casework/consent/withdrawal-letters.ts";
import type { Person } from "../../../../shared/casework/record/case-record.ts";
import {
  consent,
  day,
  fitsAt,
  mechanism,
  person,
  recordWith,
  request,
  SARA,
  WORK_DAY,
  workWith,
} from "../../../support/sample-work.ts";

const record = recordWith([SARA]);
const agreed = workWith(record, consent());
const withdrawn = { day: WORK_DAY, how: "by letter" };

/** What the gate says in short: the level, or the code and who or what is missing. */
const answerTo = (asked: PermitRequest<"prepare" | "send">): unknown => {
  const answer = askPermit(asked);
  if (answer.ok) return [answer.permit.level, ...answer.permit.missing.map(({ because }) => because)];
  return [
    answer.code,
    ...answer.missing.map((each) => `${each.person} ${each.level} ${each.uses.join()} ${each.because}`),
  ];
};

describe("a permit to send", () => {
  it("is given at the level that was agreed to, and says what it rests on", () => {
    const answer = askPermit(request("send", agreed));
    if (!answer.ok) throw new Error(answer.code);
    const { permit } = answer;
    expect([permit.purpose, permit.level, permit.uses, permit.missing]).toEqual([
      "send",
      "state_confidential",
      ["letter"],
      [],
    ]);
    expect([permit.mechanism?.id, permit.day, permit.notes]).toEqual(["invented-committee", WORK_DAY, []]);
    expect(permit.agreements).toEqual([{ consent: "c1", givenBy: "victim", day: WORK_DAY, understood: false }]);
    expect([...permit.appearances]).toEqual([["p1", "named"]]);
    expect(permit.record.people[0]?.name).toBe("Sara Khalil");
    expect(permit.withheld).toEqual([]);
  });

  it("is refused to whoever has not agreed, with what is missing [C1][C12]", () => {
    const answer = askPermit(
      request("send", workWith(record), { mechanism: mechanism({ consent: { rules: ["C1", "C12"] } }) }),
    );
    expect(answer).toEqual({
      ok: false,
      code: "consent.missing",
      missing: [
        {
          ...{ person: "p1", level: "mechanism_only", uses: ["letter"], mechanism: "invented-committee", own: false },
          ...{ rules: ["C1", "C12"], risks: ["R1"], because: "never_given" },
        },
      ],
      reason: "It fits.",
    });
  });

  it("takes every victim's agreement", () => {
    const two = recordWith([SARA, person("p2", ["victim"]), person("p3", ["relative"])]);
    expect(answerTo(request("send", workWith(two, consent())))).toEqual([
      "consent.missing",
      "p2 mechanism_only letter never_given",
    ]);
    expect(
      answerTo(request("send", workWith(two, consent(), consent({ person: "p2", level: "mechanism_only" })))),
    ).toEqual(["mechanism_only"]);
  });

  it("takes every use that the mechanism has, but for those that a person can choose of [C2]", () => {
    const senior = mechanism({ consent: { uses: ["letter", "meeting", "share_with_un"] } });
    expect(answerTo(request("send", agreed, { mechanism: senior }))).toEqual([
      "consent.missing",
      "p1 mechanism_only meeting,share_with_un never_given",
    ]);
    expect(answerTo(request("send", agreed, { mechanism: senior, uses: ["letter"] }))).toEqual(["state_confidential"]);
    expect(answerTo(request("send", agreed, { mechanism: senior, uses: [] }))).toEqual(["uses.not_offered"]);
    expect(answerTo(request("send", agreed, { mechanism: senior, uses: ["letter", "media"] }))).toEqual([
      "uses.not_offered",
    ]);
    const report = mechanism({ consent: { uses: ["letter", "sg_report"] } });
    expect(answerTo(request("send", agreed, { mechanism: report, uses: ["letter"] }))).toEqual(["uses.not_offered"]);
  });

  it("says why what there is does not do", () => {
    const levels = { mechanism: mechanism({ consent: { least: "state_confidential" } }) };
    const low = consent({ level: "mechanism_only" });
    expect(answerTo(request("send", workWith(record, low), levels))).toEqual([
      "consent.missing",
      "p1 state_confidential letter too_low",
    ]);
    expect(answerTo(request("send", workWith(record, consent({ withdrawn })), levels))).toEqual([
      "consent.withdrawn",
      "p1 state_confidential letter withdrawn",
    ]);
    const needs = { uses: ["sg_report"], own: true, rules: ["C13"] } as const;
    const report = { mechanism: mechanism({ id: "sg-reprisals-report", consent: needs }) };
    const untold = consent({ level: "public_named", uses: ["sg_report"] });
    expect(answerTo(request("send", workWith(record, untold), report))).toEqual([
      "consent.missing",
      "p1 mechanism_only sg_report risks",
    ]);
    const told = { ...untold, risks: ["R1"], understood: true };
    expect(answerTo(request("send", workWith(record, told), report))).toEqual(["public_named"]);
    const own = { mechanism: mechanism({ consent: { own: true } }) };
    expect(answerTo(request("send", agreed, own))).toEqual(["consent.missing", "p1 mechanism_only letter never_given"]);
  });

  it("counts no agreement of a day to come", () => {
    const later = workWith(record, consent({ day: day("2026-03-05") }));
    expect(answerTo(request("send", later))).toEqual(["consent.missing", "p1 mechanism_only letter never_given"]);
    expect(answerTo(request("send", later, { today: day("2026-03-05") }))).toEqual(["state_confidential"]);
  });

  it.each<readonly [string, Partial<Person>, readonly Consent["givenBy"][]]>([
    ["somebody who decides alone", { capacity: "victim" }, ["victim"]],
    ["somebody whom a relative decides for", { capacity: "family_member" }, ["victim", "family_member"]],
    ["somebody with a representative", { capacity: "legal_representative" }, ["victim", "legal_representative"]],
    ["somebody who cannot be asked", { capacity: "cannot_be_obtained" }, []],
    ["somebody who has died", { whereabouts: "deceased" }, ["family_member", "legal_representative"]],
    ["somebody of whom nothing is said", {}, ["victim", "family_member", "legal_representative"]],
  ])("counts an agreement for %s only of whoever can give it [C2][C12]", (_, said, expected) => {
    const about = recordWith([{ ...SARA, ...said }]);
    const asked = (["victim", "family_member", "legal_representative"] as const).map(
      (givenBy) => [givenBy, answerTo(request("send", workWith(about, consent({ givenBy }))))] as const,
    );
    for (const [givenBy, answer] of asked)
      expect(answer).toEqual(
        expected.includes(givenBy)
          ? ["state_confidential"]
          : ["consent.missing", "p1 mechanism_only letter given_by_another"],
      );
  });

  it("takes nobody for another who agreed where nobody wrote down who did [C2]", () => {
    const dead = recordWith([{ ...SARA, whereabouts: "deceased" }]);
    const unsaid = (givenBy: Consent["givenBy"]) => workWith(dead, consent({ givenBy, way: "not_said" }));
    expect(answerTo(request("send", unsaid("victim")))).toEqual([
      "consent.missing",
      "p1 mechanism_only letter never_given",
    ]);
    expect(answerTo(request("send", unsaid("family_member")))).toEqual(["state_confidential"]);
  });

  it("goes as far as routing lets it, and not as far as was agreed to [C5]", () => {
    const open = workWith(record, consent({ level: "public_named" }));
    expect(answerTo(request("send", open))).toEqual(["public_named"]);
    const forTheRecord = { routeAt: fitsAt("mechanism_only", "state_confidential") };
    expect(answerTo(request("send", open, forTheRecord))).toEqual(["state_confidential"]);
  });

  it("makes nothing public that would make things worse, where something quieter does [C5]", () => {
    const worse = { ...record, danger: { ...record.danger, publicityWorsens: "yes" } } as const;
    const open = workWith(worse, consent({ level: "public_named" }));
    expect(answerTo(request("send", open))).toEqual(["state_confidential"]);
    expect(answerTo(request("send", open, { routeAt: fitsAt("public_named") }))).toEqual(["public_named"]);
  });

  it("names the lowest level that would do, above what was agreed to", () => {
    const asked = { routeAt: fitsAt("public_without_name", "public_named") };
    expect(answerTo(request("send", agreed, asked))).toEqual([
      "consent.missing",
      "p1 public_without_name letter too_low",
    ]);
  });

  it("is refused when the facts are against it, with the reason, whatever was agreed to", () => {
    for (const work of [agreed, workWith(record)])
      expect(askPermit(request("send", work, { routeAt: fitsAt() }))).toMatchObject({
        code: "mechanism.not_applicable",
        missing: [],
      });
    const reasonFor = (work: typeof agreed): unknown => askPermit(request("send", work, { routeAt: fitsAt() }));
    expect(reasonFor(agreed)).toHaveProperty("reason", "Nothing speaks for it at state_confidential.");
    expect(reasonFor(workWith(record))).toHaveProperty("reason", "Nothing speaks for it at public_named.");
  });

  it("never goes below the least that the mechanism says, even where routing would", () => {
    const loose = { mechanism: mechanism({ consent: { least: "public_without_name" } }) };
    expect(answerTo(request("send", agreed, loose))).toEqual([
      "consent.missing",
      "p1 public_without_name letter too_low",
    ]);
  });

  it("is refused where nothing is sent, and where nobody is a victim", () => {
    expect(answerTo(request("send", agreed, { mechanism: mechanism({ draft: null }) }))).toEqual([
      "mechanism.takes_nothing",
    ]);
    const nobody = workWith(recordWith([person("p1", ["witness"])]), consent());
    for (const purpose of ["send", "prepare"] as const)
      expect(answerTo(request(purpose, nobody))).toEqual(["case.no_victim"]);
  });

  it("needs what routing says of whatever a rule decides on", () => {
    expect(() => askPermit(request("send", agreed, { routeAt: null }))).toThrow(TypeError);
    const unrouted = mechanism({ routing: { by: "nothing", why: { text: "Nobody said.", basis: ["inference"] } } });
    expect(answerTo(request("send", agreed, { mechanism: unrouted, routeAt: null }))).toEqual(["state_confidential"]);
  });

  it("is given for the organisation's own records by agreement to that alone", () => {
    const own = { mechanism: null, routeAt: null };
    expect(answerTo(request("send", agreed, own))).toEqual([
      "consent.missing",
      "p1 mechanism_only database never_given",
    ]);
    const kept = workWith(record, consent({ uses: ["database"], level: "mechanism_only" }));
    expect(answerTo(request("send", kept, own))).toEqual(["mechanism_only"]);
  });
});

describe("a withdrawal that came by letter", () => {
  const submission = "ab".repeat(16);

  it("stops everything until somebody has read it", () => {
    const asked = { withdrawals: [submission] };
    expect(answerTo(request("send", agreed, asked))).toEqual([
      "consent.withdrawal_unread",
      "p1 mechanism_only letter withdrawn",
    ]);
    expect(answerTo(request("prepare", agreed, asked))).toEqual(["none", "withdrawn"]);
    const read = settleWithdrawal(agreed, submission, [submission]);
    expect(answerTo(request("send", read, asked))).toEqual(["state_confidential"]);
    expect(answerTo(request("send", read, { withdrawals: [submission, "cd".repeat(16)] }))).toEqual([
      "consent.withdrawal_unread",
      "p1 mechanism_only letter withdrawn",
    ]);
  });
});

describe("a permit to prepare", () => {
  it("is given without any agreement, shows nobody by name, and says what is missing", () => {
    const answer = askPermit(request("prepare", workWith(record)));
    if (!answer.ok) throw new Error(answer.code);
    expect([answer.permit.level, answer.permit.agreements]).toEqual(["none", []]);
    expect(answer.permit.missing.map(({ person: who }) => who)).toEqual(["p1"]);
    expect([...answer.permit.appearances]).toEqual([["p1", "pseudonym"]]);
    expect(JSON.stringify(answer.permit.record)).not.toContain("Khalil");
  });

  it("shows nobody by name even where everything was agreed to", () => {
    const answer = askPermit(request("prepare", agreed));
    expect(answer.ok && [answer.permit.level, ...answer.permit.appearances.values()]).toEqual([
      "state_confidential",
      "pseudonym",
    ]);
  });

  it("is not given where the facts are against it", () => {
    expect(answerTo(request("prepare", workWith(record), { routeAt: fitsAt() }))).toEqual(["mechanism.not_applicable"]);
  });
});

describe("a caseworker's notes", () => {
  const note = (text: string, section = "who"): PermitRequest<"send">["notes"] => [
    { mechanism: "invented-committee", language: "en", section, text },
  ];
  const unnamed = mechanism({ asks: [] });

  it("go with the permit, when they hold nothing that may not appear", () => {
    const notes = note("Sara Khalil was seen leaving.") ?? [];
    const answer = askPermit(request("send", agreed, { notes }));
    expect(answer.ok && answer.permit.notes).toEqual(notes);
  });

  it.each(["Ms KHALIL was seen leaving.", "She is Sára", "Write to sara.k@example.org", "Call 0021620123456."])(
    "are refused when they hold it: %s",
    (text) => {
      const notes = [...(note("Nothing.", "danger") ?? []), ...(note(text) ?? [])];
      expect(askPermit(request("send", agreed, { mechanism: unnamed, notes }))).toEqual({
        ...{ ok: false, code: "consent.name_in_note", missing: [], reason: "who", told: ["p1"] },
      });
    },
  );
});

describe("what is no permit", () => {
  const answer = askPermit(request("send", agreed));
  if (!answer.ok) throw new Error(answer.code);
  const { permit } = answer;

  it("is a likeness of one, or what its own constructor is asked for", () => {
    expect(isPermit(permit)).toBe(true);
    const { agreements, appearances, day, level, missing, notes, purpose, record: seen, uses, withheld } = permit;
    const parts = { agreements, appearances, day, level, missing, notes, purpose, record: seen, uses, withheld };
    const prototype: unknown = Object.getPrototypeOf(permit);
    if (typeof prototype !== "object") throw new Error("a permit without a prototype");
    const likenesses: readonly unknown[] = [parts, Object.create(permit), Object.create(prototype), null, "permit"];
    for (const likeness of likenesses) expect(isPermit(likeness)).toBe(false);
    expect(() => void Reflect.construct(permit.constructor, [Symbol("permit"), parts])).toThrow(TypeError);
  });

  it("is changed by nobody", () => {
    expect(Reflect.set(permit, "purpose", "prepare")).toBe(false);
    expect(permit.purpose).toBe("send");
  });
});
