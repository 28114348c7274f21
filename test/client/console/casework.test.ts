import { beforeEach, describe, expect, it } from "vitest";
import { consentPage } from "../../../client/console/casework/consent-page.ts";
import { NOTHING_TYPED } from "../../../client/console/casework/consent-typed.ts";
import { hasUnsavedWork } from "../../../client/console/console-state.ts";
import type { NewConsent } from "../../../shared/casework/consent/ledger.ts";
import type { CaseRecord } from "../../../shared/casework/record/case-record.ts";
import { emptyPerson } from "../../../shared/casework/record/empty-record.ts";
import { encodeConsent, NOTHING_SAID } from "../../../shared/mechanisms/consent-answers.ts";
import { followupWriter, reportWriter } from "../../../shared/source/letters.ts";
import { writeReportOf, writeWithdrawalOf } from "../../support/sample-letters.ts";
import { render } from "../support/rendered.ts";
import { bundleOf, createConsoleBench, PASSPHRASE, vaultFileOf, type ConsoleBench } from "./console-bench.ts";
import { caseText } from "./shown-pages.ts";
import { AGREEMENT, englishSource, showFirstCase } from "./worked-case.ts";

const source = await englishSource();
let bench: ConsoleBench;

const CONSENT: NewConsent = { ...AGREEMENT, risks: ["R1"] };

beforeEach(() => {
  bench = createConsoleBench(source);
});

/** Its words are others than those that the proof was made for. */
const unproven: typeof writeWithdrawalOf = (each) => async (submission, evidence) => {
  const letter = await writeWithdrawalOf(each)(submission, evidence);
  if (letter.type !== "withdrawal") throw new Error("not a withdrawal");
  return { ...letter, text: "She said so." };
};

async function openCase(...others: Parameters<typeof bundleOf>[1]): Promise<void> {
  await bench.controller.openVault(await vaultFileOf(source, source.organisation.vault), PASSPHRASE);
  await bench.controller.importBundle(
    await bundleOf(source, [{ files: [], write: writeReportOf(source, "They took my passport.") }, ...others]),
  );
  await showFirstCase(bench);
}

/** Opens the facts and names the victim. */
async function name(victim: string): Promise<void> {
  await bench.controller.desk.show(bench.at("case").view, "facts");
  bench.controller.casework.edit({ people: [{ ...emptyPerson("p1", ["victim"]), name: victim }] });
}

function keptRecord(): CaseRecord {
  return bench.at("work").work.work.record;
}

describe("the facts of a case", () => {
  it("begin with what the letters say, in their own words", async () => {
    await openCase();
    await bench.controller.desk.show(bench.at("case").view, "facts");
    expect(keptRecord().sources.map(({ words }) => words)).toEqual([
      { language: "ar", text: "They took my passport." },
      { language: "ar", text: "Yes" },
    ]);
    await bench.controller.files.save();
    expect(bench.open().vault.saving).toBe("handed_over");
  });

  it("have a reference that stays, and is nothing of the case's id: whoever finds the codename computes that", async () => {
    await openCase();
    const { view } = bench.at("case");
    await bench.controller.desk.show(view, "facts");
    const { reference } = keptRecord();
    expect(reference).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/u);
    await bench.controller.showCase(view);
    await bench.controller.desk.show(bench.at("case").view, "facts");
    expect(keptRecord().reference).toBe(reference);
  });

  it("are unsaved from the first letter typed, and are in the saved vault though nobody kept them first", async () => {
    await openCase();
    await bench.controller.files.save();
    await bench.controller.files.check(bench.lastVault());
    await name("Amira");
    expect(bench.open().vault.saving).toBe("checked");
    expect(hasUnsavedWork(bench.open())).toBe(true);
    await bench.controller.files.save();
    bench.controller.closeVault();
    await bench.controller.openVault(bench.lastVault(), PASSPHRASE);
    await showFirstCase(bench);
    await bench.controller.desk.show(bench.at("case").view, "facts");
    expect(keptRecord().people.map((person) => person.name)).toEqual(["Amira"]);
    expect(hasUnsavedWork(bench.open())).toBe(false);
  });

  it("are kept when another page of the case is opened, and stay where they are when they cannot be kept", async () => {
    await openCase();
    await name("Amira");
    await bench.controller.desk.show(bench.at("work").view, "consent");
    expect(keptRecord().people.map((person) => person.name)).toEqual(["Amira"]);
    await bench.controller.desk.show(bench.at("work").view, "facts");
    bench.controller.casework.edit({ state: "nowhere" });
    await bench.controller.desk.show(bench.at("work").view, "consent");
    expect(bench.controller.view.problem).toBe("work.malformed");
    expect(bench.at("work").page).toMatchObject({ name: "facts", record: { state: "nowhere" } });
    bench.controller.casework.discard();
    await bench.controller.desk.show(bench.at("work").view, "consent");
    expect(bench.at("work").page).toEqual({ name: "consent" });
  });
});

describe("the ledger of consent", () => {
  async function openLedger(...others: Parameters<typeof bundleOf>[1]): Promise<void> {
    await openCase(...others);
    await bench.controller.desk.show(bench.at("case").view, "consent");
  }

  function page(): ReturnType<typeof render> {
    const { view, work } = bench.at("work");
    return render(
      consentPage(view, work, bench.open().typed, {
        onEnter: (entered) => void bench.controller.casework.enterOffer(entered),
        onGive: (consent) => bench.controller.casework.giveConsent(consent),
        onSettle: (submission) => void bench.controller.casework.settleWithdrawal(submission),
        onTakeBack: (submission, how) => void bench.controller.casework.takeBack(submission, how),
        onType: (person, typed) => {
          bench.controller.casework.typeConsent(person, typed);
        },
        onWithdraw: (consent, how) => void bench.controller.casework.withdrawConsent(consent, how),
      }),
    );
  }

  it("shows what was given and what was taken back, and refuses one that says less than an earlier one", async () => {
    await openLedger();
    expect(page().text).toContain("Nothing is agreed to.");
    expect(await bench.controller.casework.giveConsent({ ...CONSENT, level: "public_named" })).toBe(true);
    expect(page().text).toContain("Also to the public, with the name");
    expect(await bench.controller.casework.giveConsent(CONSENT)).toBe(false);
    expect(bench.controller.view.problem).toBe("consent.lower_than_before");
    await bench.controller.casework.withdrawConsent("c1", "she called");
    expect(page().text).toContain("Withdrawn on March 4, 2026");
    expect(page().text).toContain("she called");
    expect(await bench.controller.casework.giveConsent(CONSENT)).toBe(true);
    expect(page().text).toContain("To the body alone");
  });

  it("keeps what is being typed while another page is looked at, asks before it is lost, and forgets it once it is entered", async () => {
    await openLedger();
    await bench.controller.files.save();
    await bench.controller.files.check(bench.lastVault());
    expect(hasUnsavedWork(bench.open())).toBe(false);
    bench.controller.casework.typeConsent("p1", { ...NOTHING_TYPED, giver: "her brother" });
    expect(hasUnsavedWork(bench.open())).toBe(true);
    await bench.controller.showCase(bench.at("work").view);
    await bench.controller.desk.show(bench.at("case").view, "consent");
    expect(Object.values(bench.open().typed)).toEqual([{ ...NOTHING_TYPED, giver: "her brother" }]);
    expect(page().buttons).toContain("Clear this form");
    expect(await bench.controller.casework.giveConsent({ ...CONSENT, uses: [] })).toBe(false);
    expect(bench.open().typed).not.toEqual({});
    expect(await bench.controller.casework.giveConsent(CONSENT)).toBe(true);
    expect(bench.open().typed).toEqual({});
    expect(page().buttons).not.toContain("Clear this form");
  });

  it("has withdrawals that came by letter on top until somebody says that they are read", async () => {
    await openLedger({ files: [], write: writeWithdrawalOf(source) });
    expect(page().text).toMatch(
      /A letter of March 4, 2026 takes something back .* It takes back: It may become public with the name Do not publish my name\. No entry below says what it takes back\./u,
    );
    page().press("It is read, and nothing more is to be withdrawn");
    await expect.poll(() => page().text).not.toContain("takes something back");
    expect(page().text).toContain(
      "Withdrawals that were read March 4, 2026 · Proven to be from the same person It takes back:",
    );
  });

  describe("which is not proven", () => {
    const DOUBT = "This letter names this case, but does not carry the proof that its writer holds the codename.";

    it("is said to be so where it can be acted on, and where it was", async () => {
      await openLedger({ files: [], write: unproven(source) });
      expect(page().text).toContain("A letter of March 4, 2026 takes something back");
      expect(page().text).toContain("Not proven: treat with caution");
      expect(page().text).toContain(DOUBT);
      page().press("It is read, and nothing more is to be withdrawn");
      await expect.poll(() => page().text).not.toContain("takes something back");
      expect(page().text).toContain(DOUBT);
    });

    it("is nothing of the kind said of one that is proven", async () => {
      await openLedger({ files: [], write: writeWithdrawalOf(source) });
      expect(page().text).toContain("Proven to be from the same person");
      expect(page().text).not.toContain(DOUBT);
    });
  });

  it("offers exactly the entries that a withdrawal takes back, and withdraws them in one step", async () => {
    await openLedger({ files: [], write: writeWithdrawalOf(source) });
    expect(await bench.controller.casework.giveConsent({ ...CONSENT, level: "public_named", uses: ["media"] })).toBe(
      true,
    );
    expect(await bench.controller.casework.giveConsent(CONSENT)).toBe(true);
    expect(page().text).toContain(
      "1 entry says what it takes back: Also to the public, with the name Media P1 – Victim",
    );
    page().press("Withdraw this entry: the letter is read");
    await expect.poll(() => page().text).not.toContain("takes something back");
    const { consents, readWithdrawals } = bench.at("work").work.work;
    expect(consents.map(({ withdrawn }) => withdrawn?.how)).toEqual(["The letter of March 4, 2026", undefined]);
    expect(readWithdrawals).toHaveLength(1);
  });

  describe("and what a letter agrees to", () => {
    const said = encodeConsent({
      ...NOTHING_SAID,
      givenBy: "self",
      mechanism: "yes",
      state: "yes",
      "public-named": "talk",
    });

    async function openOffer(answers = said, ...others: Parameters<typeof bundleOf>[1]): Promise<void> {
      const { keys, scope, sodium } = source;
      const write = reportWriter(sodium, keys, scope, { answers, language: "ar", text: "جوازي." });
      await bench.controller.openVault(await vaultFileOf(source, source.organisation.vault), PASSPHRASE);
      await bench.controller.importBundle(await bundleOf(source, [{ files: [], write }, ...others]));
      await showFirstCase(bench);
      await bench.controller.desk.show(bench.at("case").view, "consent");
    }

    it("is an offer, in words, and nothing rests on it before it is entered", async () => {
      await openOffer();
      expect(page().text).toContain("A letter of March 4, 2026 agrees to something");
      expect(page().text).toContain("Bodies that can help may have the case Yes");
      expect(page().text).toContain("It may become public with the name Wants to talk about it first");
      expect(page().text).not.toContain("consent.");
      expect(bench.at("work").work.work.consents).toEqual([]);
    });

    it("is entered in one step, with its letter, its day and who gave it", async () => {
      await openOffer();
      page().press("Enter these 2 agreements of P1 – Victim");
      await expect.poll(() => page().text).not.toContain("agrees to something");
      const { consents } = bench.at("work").work.work;
      expect(consents.map(({ giver, level, way }) => [giver, level, way])).toEqual([
        ["whoever wrote the letter of March 4, 2026", "mechanism_only", "letter"],
        ["whoever wrote the letter of March 4, 2026", "state_confidential", "letter"],
      ]);
      expect(page().text).toContain("What other letters say of consent Letter of March 4, 2026");
    });

    it("is offered still where a letter that is not proven takes it back, with what to ask first", async () => {
      const doubt = "A letter that is not proven takes something back. Ask the person by a reply to this case";
      await openOffer(said, { files: [], write: unproven(source) });
      expect(page().text).toContain(doubt);
      expect(page().buttons).toContain("Enter these 2 agreements of P1 – Victim");
      bench = createConsoleBench(source);
      await openOffer(said, { files: [], write: writeWithdrawalOf(source) });
      expect(page().text).not.toContain(doubt);
    });

    describe("against what was told", () => {
      const everything = encodeConsent({
        ...{ givenBy: "self", mechanism: "yes", state: "yes", understood: true },
        ...{ "public-without-name": "yes", "public-named": "yes", "sg-report": "record" },
      });
      const unnamed = { answer: "yes", question: "anonymity-wanted" };
      const QUIET = "The letter of March 4, 2026 asks to leave the name out when others are told.";
      const ASK = "This does not fit what was told: ask the person before you use it.";
      const PUBLIC = "It may become public with the name";
      const levels = (): readonly string[] =>
        bench.at("work").work.work.consents.map(({ level, uses }) => `${level} ${String(uses[0])}`);

      it("is said to be so under the very answer, and before anything can be entered", async () => {
        await openOffer([unnamed, ...everything]);
        const { text } = page();
        expect(text).toContain(
          `They may raise it with the government, in confidence and with the name Yes ${ASK} ${QUIET}`,
        );
        expect(text).toContain(
          `It may become public without the name Yes ${ASK} It includes “They may raise it with the government, in confidence and with the name”, which does not fit.`,
        );
        expect(text).toContain("Bodies that can help may have the case Yes They may raise");
        expect(text).toContain("3 agreements do not fit what was told");
        for (const before of [QUIET, "3 agreements do not fit", "Ask by a reply to this case"])
          expect(text.indexOf(before)).toBeLessThan(text.indexOf("Enter the other"));
      });

      it("is not entered with the rest, and stays offered by itself", async () => {
        await openOffer([unnamed, ...everything]);
        page().press("Enter the other 2 agreements of P1 – Victim");
        await expect.poll(levels).toEqual(["mechanism_only letter", "mechanism_only sg_report"]);
        expect(page().text).toContain("3 agreements do not fit what was told");
        expect(page().text).not.toContain("Enter the other");
      });

      it("is entered by itself where a caseworker chooses it, with what it covers", async () => {
        await openOffer([unnamed, ...everything]);
        page().press(
          "Enter “They may raise it with the government, in confidence and with the name” for P1 – Victim, although it does not fit",
        );
        await expect.poll(levels).toEqual(["mechanism_only letter", "state_confidential letter"]);
        page().press(`Enter “${PUBLIC}” for P1 – Victim, although it does not fit`);
        await expect.poll(() => levels().length).toBe(4);
        expect(levels()).toEqual(expect.arrayContaining(["public_without_name letter", "public_named letter"]));
        expect(page().text).not.toContain("do not fit what was told");
      });

      it("is so whichever letter tells it, or where the facts alone do", async () => {
        const { keys, scope } = source;
        const tells = followupWriter(keys, scope, {
          ...{ answers: [{ answer: "yes", question: "publicity-would-worsen" }] },
          ...{ language: "ar", text: "" },
        });
        await openOffer(everything, { files: [], write: tells });
        expect(page().text).toContain(
          `${PUBLIC} Yes ${ASK} The letter of March 4, 2026 says that publicity would make it worse.`,
        );
        bench = createConsoleBench(source);
        await openOffer(everything);
        expect(page().text).not.toContain("does not fit");
        await bench.controller.desk.show(bench.at("work").view, "facts");
        const { wishes } = keptRecord();
        bench.controller.casework.edit({ wishes: { ...wishes, anonymity: true } });
        await bench.controller.desk.show(bench.at("work").view, "consent");
        expect(page().text).toContain(
          `${PUBLIC} Yes ${ASK} By the facts of the case, the person wants to stay anonymous. It includes`,
        );
      });

      it("is said of family or lawyer who decide for somebody who can be asked, and nothing is entered with the rest", async () => {
        const family = encodeConsent({ ...NOTHING_SAID, givenBy: "family", mechanism: "yes" });
        await openOffer([{ answer: "victim", question: "victim-consent-capacity" }, ...family]);
        expect(page().text).toContain(
          `Bodies that can help may have the case Yes ${ASK} The letter of March 4, 2026 says that the person can be asked. Somebody else has decided.`,
        );
        expect(page().text).toContain("1 agreement does not fit what was told");
        expect(page().buttons).toContain(
          "Enter “Bodies that can help may have the case” for P1 – Victim, although it does not fit",
        );
        expect(page().text).not.toMatch(/Enter (?:this agreement|the other)/u);
      });

      it("is said where the letter is read, and where its agreement is typed by hand", async () => {
        await openOffer([unnamed, ...encodeConsent({ ...NOTHING_SAID, givenBy: "self", "public-named": "yes" })]);
        expect(await caseText(bench)).toContain(`${PUBLIC} Yes ${ASK} ${QUIET}`);
        await bench.controller.desk.show(bench.at("case").view, "consent");
        expect(page().text).not.toContain(`${ASK} ${PUBLIC}`);
        const [letter] = bench.at("work").view.letterList;
        bench.controller.casework.typeConsent("p1", { ...NOTHING_TYPED, letter: letter?.submission ?? "" });
        const { text } = page();
        expect(text).toContain(`${ASK} ${PUBLIC}. ${QUIET}`);
        expect(text.indexOf(`${ASK} ${PUBLIC}`)).toBeLessThan(text.indexOf("Enter this consent"));
      });
    });

    it("says of what cannot be entered why it is so", async () => {
      await openOffer(encodeConsent({ ...NOTHING_SAID, givenBy: "self", state: "yes", "sg-report": "record" }));
      expect(page().text).not.toContain("agrees to something");
      expect(page().text).toContain(
        "They may raise it with the government, in confidence and with the name. It includes something that was not agreed to.",
      );
      expect(page().text).toContain("The letter does not say that the risks were understood.");
    });
  });
});
