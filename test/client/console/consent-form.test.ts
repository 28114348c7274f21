import { beforeAll, describe, expect, it } from "vitest";
import { consentForm } from "../../../client/console/casework/consent-form.ts";
import {
  ANYBODY,
  NOTHING_TYPED,
  readConsent,
  type TypedConsent,
} from "../../../client/console/casework/consent-typed.ts";
import type { WorkView } from "../../../client/workers/casework-views.ts";
import { EMPTY_COOPERATION, emptyPerson } from "../../../shared/casework/record/empty-record.ts";
import { RISKS } from "../../../shared/mechanisms/risks.ts";
import { loadSodium } from "../../../shared/sodium/sodium.ts";
import { createSampleCase } from "../../support/sample-case.ts";
import { render, speakEnglish } from "../support/rendered.ts";
import { type ConsoleBench } from "./console-bench.ts";
import { openCaseFacts } from "./worked-case.ts";

const SG_REPORT = "sg-reprisals-report";
const RAPPORTEUR = "sr-hrd";
const RAPPORTEUR_NAME = "Special Rapporteur on the situation of human rights defenders";
const COURT = "iachr-precautionary-measures";
const PERSON = { ...emptyPerson("p1", ["victim"]), name: "Amira" };

let bench: ConsoleBench;

// The case is open at the ledger, with one person in it, who cooperated with the Human Rights Council, in Mexico: nobody has agreed to anything.
beforeAll(async () => {
  speakEnglish("console");
  const source = await createSampleCase(await loadSodium());
  bench = await openCaseFacts(source);
  const { controller } = bench;
  const cooperation = [{ ...EMPTY_COOPERATION, bodies: ["hrc"] as const }];
  controller.casework.edit({ cooperation, people: [PERSON], state: "MX" });
  await controller.desk.show(bench.at("work").view, "consent");
});

function work(): WorkView {
  return bench.at("work").work;
}

/** What reads as a whole agreement of the person to a letter to the Rapporteur. */
function whole(): TypedConsent {
  const { today } = work();
  return {
    ...NOTHING_TYPED,
    ...{ day: today, givenBy: "victim", giver: " herself ", level: "mechanism_only", mechanism: RAPPORTEUR },
    ...{ risks: ["R1", "R2", "R3", "R9", "R11"], understood: true, uses: ["letter"], way: "call" },
  };
}

function read(typed: Partial<TypedConsent>, from = whole()): ReturnType<typeof readConsent> {
  return readConsent({ ...from, ...typed }, PERSON.id, work(), bench.at("work").view.letterList);
}

function form(typed: Partial<TypedConsent>): string {
  const { view } = bench.at("work");
  const nothing = (): void => undefined;
  return render(
    consentForm({
      letters: view.letterList,
      onGive: nothing,
      onType: nothing,
      person: PERSON,
      typed: { ...NOTHING_TYPED, ...typed },
      work: work(),
    }),
  ).text;
}

describe("an agreement that is typed", () => {
  it("says nothing beforehand: whoever enters it untouched is told of every field", () => {
    const wrong = ["mechanism", "level", "uses", "risks", "givenBy", "giver", "day", "way"] as const;
    expect(read({}, NOTHING_TYPED)).toEqual({ ok: false, wrong });
    const said = form({ wrong });
    for (const text of [
      "Choose to whom",
      "Choose how far",
      "Tick at least one use",
      "Tick each risk",
      "Choose who gave",
    ])
      expect(said).toContain(text);
    for (const text of ["Say who that was", "Choose the day", "Choose how it was given"]) expect(said).toContain(text);
  });

  it("is entered as it was said, and for what the addressee takes only", () => {
    const { today } = work();
    const entered = {
      ...{ day: today, givenBy: "victim", giver: "herself", level: "mechanism_only", mechanisms: [RAPPORTEUR] },
      ...{ person: "p1", risks: ["R1", "R2", "R3", "R9", "R11"], submission: null, understood: true },
      ...{ uses: ["letter"], way: "call" },
    };
    expect(read({ risks: RISKS.map(({ id }) => id), uses: ["media", "letter"] })).toEqual({
      consent: entered,
      ok: true,
    });
    expect(read({ uses: ["media"] })).toEqual({ ok: false, wrong: ["uses"] });
    const toAnybody = { ...entered, mechanisms: null, risks: ["R1", "R2", "R3", "R6", "R7", "R9", "R11"] };
    const all = RISKS.map(({ id }) => id);
    expect(read({ mechanism: ANYBODY, risks: all })).toEqual({ consent: toAnybody, ok: true });
    const [letter] = bench.at("work").view.letterList;
    expect(read({ letter: letter?.submission ?? "" })).toMatchObject({ consent: { submission: letter?.submission } });
    expect(read({ mechanism: "nobody-known", understood: false })).toEqual({ ok: false, wrong: ["mechanism"] });
  });

  it("is of a day that has come", () => {
    expect(read({ day: "2026-03-05" })).toEqual({ ok: false, wrong: ["day"] });
    expect(read({ day: "yesterday" })).toEqual({ ok: false, wrong: ["day"] });
  });

  it("is not understood before every risk of the addressee was ticked [C13]", () => {
    expect(read({ risks: ["R1", "R2", "R3", "R9"] })).toEqual({ ok: false, wrong: ["understood"] });
    expect(read({ mechanism: ANYBODY })).toEqual({ ok: false, wrong: ["understood"] });
    expect(read({ risks: [] })).toEqual({ ok: false, wrong: ["risks", "understood"] });
    expect(read({ risks: ["R1"], understood: false })).toMatchObject({ consent: { risks: ["R1"], understood: false } });
  });

  it("to anybody offers the risks of those that its uses can go to, and no others [C13]", () => {
    const letter = form({ mechanism: ANYBODY, uses: ["letter"] });
    const embassy = form({ mechanism: ANYBODY, uses: ["embassy"] });
    const seen = "If you are seen at an embassy";
    expect([letter.includes(seen), embassy.includes(seen)]).toEqual([false, true]);
    const needed = work().addressees.filter(({ uses }) => uses.includes("letter"));
    const risks = RISKS.map(({ id }) => id).filter((id) => needed.some((each) => each.risks.includes(id)));
    expect(risks.length).toBeLessThan(RISKS.length);
    expect(read({ mechanism: ANYBODY, risks })).toMatchObject({ ok: true });
    expect(read({ mechanism: ANYBODY, risks: risks.slice(1) })).toEqual({ ok: false, wrong: ["understood"] });
    expect(read({ mechanism: ANYBODY, risks, uses: ["letter", "embassy"] })).toEqual({
      ok: false,
      wrong: ["understood"],
    });
  });

  it("can be without any risk only when somebody says so, and then it is not understood", () => {
    expect(read({ risks: [], understood: false })).toEqual({ ok: false, wrong: ["risks"] });
    expect(read({ risks: [], unexplained: true })).toEqual({ ok: false, wrong: ["understood"] });
    expect(read({ risks: ["R1"], understood: false, unexplained: true })).toEqual({ ok: false, wrong: ["risks"] });
    expect(read({ risks: [], understood: false, unexplained: true })).toMatchObject({
      consent: { risks: [], understood: false },
    });
  });
});

describe("how far an agreement goes", () => {
  it("begins with the lowest level that is enough, and all others are asked for", () => {
    const rapporteur = form({ mechanism: RAPPORTEUR });
    const [offered = "", others = ""] = rapporteur.split("The person agreed to less, or to more");
    expect(offered).toContain("To the body alone");
    expect(offered).toContain(`This is enough for “${RAPPORTEUR_NAME}”.`);
    for (const level of ["Also to the State", "without the name", "with the name"]) {
      expect([level, offered.includes(level), others.includes(level)]).toEqual([level, false, true]);
    }
    const [court = "", lower = ""] = form({ mechanism: COURT }).split("The person agreed to less, or to more");
    expect(court).toContain("Also to the State, in confidence");
    expect(court).not.toContain("To the body alone");
    expect(lower).toMatch(/To the body alone .* This is not enough for /u);
  });

  it("says who learns what, with the State by its name", () => {
    expect(form({ mechanism: RAPPORTEUR })).toContain("It is asked not to tell the State responsible (Mexico).");
    expect(form({ mechanism: COURT })).toMatch(/Who learns of the case: .*the State responsible \(Mexico\) – always/u);
  });

  it("to anybody, or to nobody chosen yet, begins with the lowest of all", () => {
    for (const mechanism of [ANYBODY, ""]) {
      const [offered = ""] = form({ mechanism }).split("The person agreed to less, or to more");
      expect(offered).toContain("To the body alone Whoever is written to learns what we send.");
      expect(offered).not.toContain("This is enough");
    }
  });
});

it("the question that is drafted names the State, and asks for no more than is needed", async () => {
  await bench.controller.mechanisms.show(RAPPORTEUR);
  const { page } = bench.at("work");
  const missing = page.name === "mechanism" ? (page.answer.refusal?.missing ?? []) : [];
  expect(missing).toMatchObject([{ level: "mechanism_only" }]);
  await bench.controller.mechanisms.askConsent(missing);
  const { text } = bench.at("reply").draft;
  expect(text).toContain("They are asked not to tell the State responsible (Mexico), and nothing is made public.");
  expect(text).toContain("This is the least that is needed for it.");
  await bench.controller.desk.show(bench.at("reply").view, "consent");
});

it("an agreement without the risks does not let a case into the report that asks for them [C13]", async () => {
  const read13 = read({ mechanism: SG_REPORT, risks: [], understood: false, unexplained: true, uses: ["sg_report"] });
  if (!read13.ok) throw new Error(read13.wrong.join());
  await bench.controller.casework.giveConsent(read13.consent);
  await bench.controller.mechanisms.show(SG_REPORT);
  const { page } = bench.at("work");
  expect(page).toMatchObject({ answer: { refusal: { missing: [{ because: "risks" }] } } });
});
