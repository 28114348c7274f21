import { describe, expect, it } from "vitest";
import type { CaseWork } from "../../../../shared/casework/work.ts";
import { enterOffer, entriesTakenBack, isEntered, takeBack } from "../../../../shared/casework/consent/enter-offer.ts";
import { askPermit } from "../../../../shared/casework/consent/gate.ts";
import { offersOf, type ConsentOffer } from "../../../../shared/casework/consent/letter-offers.ts";
import { unreadWithdrawals, withdrawalsAmong } from "../../../../shared/casework/consent/withdrawal-letters.ts";
import { caseWorkField } from "../../../../shared/casework/work-field.ts";
import { CONSENT_TOPICS, type ConsentTopic, type SaidConsent } from "../../../../shared/mechanisms/consent-answers.ts";
import type { ConsentUse } from "../../../../shared/mechanisms/mechanism.ts";
import { mechanismOf } from "../../../../shared/mechanisms/dataset.ts";
import { isReadable } from "../../../../shared/protocol/field.ts";
import type { VaultLetter } from "../../../../shared/protocol/vault.ts";
import { caseOf, consentLetter, SAID, submissionOf } from "../../../support/consent-letters.ts";
import { valueOf } from "../../../support/sample-letters.ts";
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

const empty = workWith(recordWith([SARA, person("p2", ["relative"])]));
const REPORT = consentLetter(1, "report");
const TODAY = day("2026-04-01");
const HOW = { day: TODAY, how: "by letter" };
const giver = "who wrote letter 1";

function offerOf(letter: VaultLetter): ConsentOffer {
  const [offer] = offersOf(caseOf(letter));
  if (offer === undefined) throw new Error("no offer");
  return offer;
}
const offerSaying = (said: Partial<SaidConsent>): ConsentOffer =>
  offerOf(consentLetter(1, "report", { ...SAID, ...said }));
/** Enters all of an offer. */
const enterAll = (work: CaseWork, offer: ConsentOffer, id = "p1", today = TODAY): ReturnType<typeof enterOffer> =>
  enterOffer(work, offer, { giver, person: id, topics: CONSENT_TOPICS }, today);
const entered = (said: Partial<SaidConsent>, work = empty): CaseWork => valueOf(enterAll(work, offerSaying(said)));
const BOTH = { mechanism: "yes", state: "yes" } as const;
const ALL = { ...BOTH, "public-without-name": "yes", "public-named": "yes", "sg-report": "with-name" } as const;
const standing = ({ consents }: CaseWork): readonly string[] =>
  consents.filter(({ withdrawn }) => withdrawn === null).map(({ level, uses }) => `${level} ${String(uses[0])}`);

describe("what a letter offers", () => {
  it("is entered with its day, its letter, its uses and the person, each topic by itself", () => {
    const { consents, ...rest } = entered(BOTH);
    const uses = ["letter", "meeting", "share_with_un"];
    const base = { day: WORK_DAY, giver, givenBy: "victim", mechanisms: null, person: "p1", way: "letter" };
    const both = { ...base, submission: submissionOf(1), understood: false, uses, withdrawn: null };
    expect(consents).toEqual([
      { ...both, id: "c1", level: "mechanism_only", risks: ["R1", "R3", "R11"] },
      { ...both, id: "c2", level: "state_confidential", risks: ["R1", "R6", "R9"] },
    ]);
    expect({ ...rest, consents: [] }).toEqual(empty);
    expect(isReadable(caseWorkField, { ...rest, consents })).toBe(true);
  });

  it("is entered as understood where the letter was asked for that: of the report, and of nothing that comes with it", () => {
    const understood = (said: Partial<SaidConsent>) =>
      entered(said).consents.map((each) => [each.uses[0], each.understood]);
    expect(understood({ ...BOTH, "sg-report": "with-name" })).toEqual([
      ["letter", false],
      ["letter", false],
      ["sg_report", true],
    ]);
  });

  it("is entered as given by whom the letter says", () => {
    const said = (["told", "family", "lawyer"] as const).map((givenBy) => {
      const [entry] = entered({ givenBy, mechanism: "yes", understood: false }).consents;
      return [entry?.givenBy, entry?.way, entry?.understood];
    });
    expect(said).toEqual([
      ["victim", "through_somebody", false],
      ["family_member", "letter", false],
      ["legal_representative", "letter", false],
    ]);
  });

  it("is entered once, also where it was withdrawn since", () => {
    const offer = offerSaying(BOTH);
    const again = (work: CaseWork): unknown => enterAll(work, offer);
    const once = entered(BOTH);
    expect(again(once)).toEqual({ ok: false, code: "consent.entered_before" });
    expect(offer.agreed.map((topic) => isEntered(once, offer, topic))).toEqual([true, true]);
    const withdrawn = { ...once, consents: once.consents.map((each) => ({ ...each, withdrawn: HOW })) };
    expect(again(withdrawn)).toEqual({ ok: false, code: "consent.entered_before" });
  });

  it("is entered as far as it was chosen, with what that covers, and no further", () => {
    const topicsOf = (...topics: readonly ConsentTopic[]): readonly string[] =>
      standing(valueOf(enterOffer(empty, offerSaying(ALL), { giver, person: "p1", topics }, TODAY)));
    expect(topicsOf("mechanism")).toEqual(["mechanism_only letter"]);
    expect(topicsOf("state")).toEqual(["mechanism_only letter", "state_confidential letter"]);
    expect(topicsOf("sg-report")).toEqual(["public_named sg_report"]);
    expect(topicsOf("mechanism", "sg-report")).toEqual(["mechanism_only letter", "public_named sg_report"]);
    const none = enterOffer(
      empty,
      offerSaying({ mechanism: "yes" }),
      { giver, person: "p1", topics: ["state"] },
      TODAY,
    );
    expect(none).toEqual({ ok: false, code: "consent.empty" });
  });

  it("adds nothing to what the same person has agreed to as far already, and all of it for another", () => {
    const work = workWith(empty.record, consent({ uses: ["letter", "meeting", "share_with_un"] }));
    const { consents } = entered({ ...BOTH, "sg-report": "record" }, work);
    expect(consents.map(({ uses }) => uses.length)).toEqual([3, 1]);
    expect(valueOf(enterAll(work, offerSaying(BOTH), "p2")).consents).toHaveLength(3);
  });

  it("is entered for nobody who is not in the case, before its day, or where nothing is offered", () => {
    const codeOf = (offer: ConsentOffer, id: string, today = TODAY): unknown => {
      const result = enterAll(empty, offer, id, today);
      return result.ok ? "ok" : result.code;
    };
    expect(codeOf(offerSaying(BOTH), "p9")).toBe("consent.person_unknown");
    expect(codeOf(offerSaying(BOTH), "p1", day("2026-03-03"))).toBe("consent.not_yet_given");
    expect(codeOf(offerSaying({ mechanism: "no" }), "p1")).toBe("consent.empty");
    expect(codeOf(offerSaying({ ...BOTH, givenBy: null }), "p1")).toBe("consent.empty");
  });
});

describe("what a withdrawal takes back", () => {
  const everything = entered(ALL);

  it.each([
    ["no step but those that go as far, with the report that is in public by name", { "public-named": "no" }, 3],
    ["a step with all that goes further", { state: "no" }, 1],
    ["the report alone", { "sg-report": "no" }, 4],
    ["everything, where it says no to the first step", { mechanism: "no" }, 0],
    ["everything, where it names nothing", {}, 0],
    ["everything, where it asks for erasure, whatever else it says", { "public-named": "no" }, 0, "erasure"],
  ] as const)("is %s", (_, said, left, type: "erasure" | "withdrawal" = "withdrawal") => {
    const letter = consentLetter(2, type, said);
    const after = valueOf(takeBack(everything, letter, [REPORT, letter], HOW));
    expect(standing(everything)).toEqual([
      ...["mechanism_only letter", "state_confidential letter", "public_without_name letter"],
      ...["public_named letter", "public_named sg_report"],
    ]);
    expect(standing(after)).toHaveLength(left);
    expect(entriesTakenBack(everything, letter, [REPORT, letter])).toHaveLength(5 - left);
    expect(unreadWithdrawals(after, [submissionOf(2)])).toEqual([]);
    expect(after.consents.flatMap(({ withdrawn }) => withdrawn ?? [])).toEqual(Array(5 - left).fill(HOW));
  });

  it("is of everybody, and of what was agreed to otherwise as well", () => {
    const others = [
      consent({ uses: ["embassy"] }),
      consent({ id: "c2", person: "p2", mechanisms: ["fund-front-line"] }),
    ];
    const work = workWith(empty.record, ...others);
    const taken = (said: Partial<SaidConsent>): unknown =>
      entriesTakenBack(work, consentLetter(2, "withdrawal", said), [REPORT]);
    expect(taken({ state: "no" })).toHaveLength(2);
    expect(taken({ "public-named": "no" })).toEqual([]);
  });

  it("is nothing that was agreed to after it, or in it, or was withdrawn before", () => {
    const letter = consentLetter(2, "withdrawal");
    const [before, later, within, gone] = [
      consent({}),
      consent({ id: "c2", day: day("2026-03-05") }),
      consent({ id: "c3", submission: submissionOf(2) }),
      consent({ id: "c4", withdrawn: HOW }),
    ];
    expect(entriesTakenBack(workWith(empty.record, before, later, within, gone), letter, [REPORT])).toEqual([before]);
  });

  it("is what was agreed to with the report, also where it is dated before the report", () => {
    const early = consentLetter(2, "withdrawal", {}, { day: "2026-01-01" });
    expect(entriesTakenBack(everything, early, [REPORT, early])).toHaveLength(5);
    const later = workWith(empty.record, consent({ day: day("2026-03-05") }));
    expect(entriesTakenBack(later, early, [REPORT, early])).toEqual([]);
  });

  it("cannot be withdrawn on a day before it was given", () => {
    expect(takeBack(everything, consentLetter(2, "withdrawal"), [REPORT], { day: day("2026-03-03"), how: "" })).toEqual(
      {
        ok: false,
        code: "consent.withdrawn_too_early",
      },
    );
  });
});

describe("from a letter to the gate", () => {
  const levels = ["mechanism_only", "state_confidential", "public_without_name", "public_named"] as const;
  const report = mechanismOf("sg-reprisals-report");
  /** To which levels, and for which uses of its own, the gate lets a case go with these letters. */
  function passes(work: CaseWork, ...letters: readonly VaultLetter[]): readonly string[] {
    const withdrawals = withdrawalsAmong(letters);
    const ask = (more: Parameters<typeof request>[2]): boolean =>
      askPermit(request("send", work, { today: TODAY, withdrawals, ...more })).ok;
    const uses: readonly ConsentUse[] = ["public_report", "press_release", "media", "embassy", "ngo"];
    return [
      ...levels.filter((level) => ask({ routeAt: fitsAt(level) })),
      ...uses.filter((use) => ask({ mechanism: mechanism({ consent: { uses: [use] } }) })),
      ...(ask({ mechanism: report }) ? ["sg_report"] : []),
    ];
  }

  it("nothing passes before a caseworker has entered what a letter offers", () => {
    const letter = consentLetter(1, "report", { ...SAID, ...ALL });
    expect(passes(empty, letter)).toEqual([]);
  });

  it.each([
    [["mechanism_only"], { mechanism: "yes" }],
    [["mechanism_only", "state_confidential"], BOTH],
    [["sg_report"], { "sg-report": "record" }],
    [[...levels.slice(0, 3), "public_report", "press_release", "media"], { ...BOTH, "public-without-name": "yes" }],
    [[...levels, "public_report", "press_release", "media", "sg_report"], ALL],
  ] as const)("exactly %j passes with the entries of what was said", (expected, said) => {
    expect(passes(entered(said), consentLetter(1, "report", { ...SAID, ...said }))).toEqual(expected);
  });

  it("nothing passes while a withdrawal is unread, and afterwards what it left", () => {
    const letters = [consentLetter(1, "report", { ...SAID, ...BOTH }), consentLetter(2, "withdrawal", { state: "no" })];
    const work = entered(BOTH);
    const [, withdrawal] = letters;
    if (withdrawal === undefined) throw new Error("no withdrawal");
    expect(passes(work, ...letters)).toEqual([]);
    const after = valueOf(takeBack(work, withdrawal, letters, HOW));
    expect(passes(after, ...letters)).toEqual(["mechanism_only"]);
  });
});
