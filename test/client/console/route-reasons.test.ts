import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mechanismPage } from "../../../client/console/casework/mechanism-page.ts";
import { mechanismsPage } from "../../../client/console/casework/mechanisms-page.ts";
import { reasonText } from "../../../client/console/casework/reason-text.ts";
import { EMPTY_COOPERATION, emptyPerson, emptyRecord } from "../../../shared/casework/record/empty-record.ts";
import { route } from "../../../shared/mechanisms/route.ts";
import { arbitraryFacts } from "../../support/arbitrary-facts.ts";
import { render, type Rendered } from "../support/rendered.ts";
import type { ConsoleBench } from "./console-bench.ts";
import { englishSource, openCaseFacts, openWorkedCase, recordInCase } from "./worked-case.ts";

const SECRETARIAT = "Secretariat of the Human Rights Council, liaison with organisations";

const entered = (): Promise<boolean> => Promise.resolve(true);
const nothing = (): void => undefined;
const ACTIONS = {
  ...{ onAsk: null, onBack: nothing, onConfirm: entered, onConsent: nothing, onDraft: nothing, onMissing: nothing },
  ...{ onDrop: nothing, onSent: nothing },
};

const source = await englishSource();

function worked(): Promise<ConsoleBench> {
  return openWorkedCase(source, {
    cooperation: [{ ...EMPTY_COOPERATION, bodies: ["hrc", "sp"] }],
    danger: { ...emptyRecord("A").danger, urgency: "ongoing" },
    people: [{ ...emptyPerson("p1", ["victim"]), name: "Amira Haddad", pseudonym: "The lawyer" }],
    state: "DZ",
  });
}

async function page(bench: ConsoleBench, mechanism: string): Promise<string> {
  await bench.controller.mechanisms.show(mechanism);
  const { page: shown, work } = bench.at("work");
  if (shown.name !== "mechanism") throw new Error(`at ${shown.name}`);
  return render(mechanismPage(shown.answer, work, ACTIONS)).text;
}

function list(bench: ConsoleBench, missing: string[] = []): Rendered {
  return render(
    mechanismsPage(bench.at("work").work, [], {
      ...{ onChoose: nothing, onCompare: nothing, onOpen: nothing },
      onMissing: (place) => missing.push(place),
    }),
  );
}

describe("a reason of routing", () => {
  it.each([
    ["It fits (region: africa).", "It fits (Region: Africa (African Union))."],
    ["It fits (body: tb:ccpr, hrc).", "It fits (Cooperation with: Human Rights Committee, Human Rights Council)."],
    [
      "It does not fit (whereabouts: detained, not in_hiding or abroad; urgency: past).",
      "It does not fit (Where they are: Detained, not In hiding or Abroad; What threatens: It is over).",
    ],
    [
      "With consent to state_confidential it would be recommended.",
      "With the agreement “Also to the State, in confidence”: Recommended.",
    ],
    ["It is urgent (and grave).", "It is urgent (and grave)."],
  ])("%s", (reason, said) => {
    expect(reasonText(reason).replaceAll(/[\u2066-\u2069]/gu, "")).toBe(said);
  });

  it("has no key of a fact or value in it, whatever the case", () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        for (const { reasons } of route(facts)) {
          for (const reason of reasons) expect(reasonText(reason)).not.toMatch(/\b[a-z]+_[a-z_]+\b|\(\p{Ll}+: /u);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("a case of which nothing is entered", () => {
  it("says first what decides most and is not known, with the way to it, and calls nothing impossible that is only open", async () => {
    const bench = await openCaseFacts(source);
    await bench.controller.desk.show(bench.at("work").view, "mechanisms");
    const missing: string[] = [];
    const shown = list(bench, missing);
    const { text } = shown;
    expect(text).toMatch(/^.*Much is not known yet .* State Cooperation with What threatens /u);
    for (const fact of ["State", "Cooperation with", "What threatens"]) shown.press(fact);
    expect(missing).toEqual(["case", "cooperation", "danger"]);
    const { routes } = bench.at("work").work;
    const open = routes.filter(({ missing: facts, outcome }) => outcome === "not_applicable" && facts.length > 0);
    expect(open.length).toBeGreaterThan(30);
    expect(text).toContain(`${String(open.length)} that are open: something is not known, or not agreed to`);
    const [, known = ""] = text.split(/that do(?:es)? not apply, and why/u);
    expect(known).not.toContain("What would make it possible:");
    await recordInCase(bench, { state: "DZ" });
    expect(list(bench).text).toMatch(/Much is not known yet .* facts\. Cooperation with What threatens /u);
  });

  it("says so no more once they are known", async () => {
    expect(list(await worked()).text).not.toContain("Much is not known yet");
  });
});

describe("what nobody has agreed to", () => {
  it("names the least that is enough before what would be best, and says which is which", async () => {
    const text = await page(await worked(), "asg-senior-official");
    expect(text).toMatch(
      /What would make it possible: “To the body alone” is enough\. What would make it recommended: Consent: Also to the State, in confidence/u,
    );
    const { routes } = (await worked()).at("work").work;
    expect(routes.find(({ mechanism }) => mechanism === "asg-senior-official")).toMatchObject({
      outcome: "draft_only",
      would: "recommended",
    });
  });
});

describe("what takes nothing by itself", () => {
  it("says with whose letter it goes, and is never called a draft", async () => {
    const bench = await worked();
    const { text } = list(bench);
    expect(text).toMatch(
      new RegExp(`${SECRETARIAT} Only with agreement .*?Goes as a copy with the letter to: President and Bureau`, "u"),
    );
    expect(text).toContain("Another way to send the letter to: ");
    const { addressees, routes } = bench.at("work").work;
    const taking = new Set(addressees.map(({ id }) => id));
    const others = routes.filter(({ mechanism, name }) => name !== null && !taking.has(mechanism));
    expect(others.filter(({ name }) => text.includes(`${name ?? ""} Draft only`))).toEqual([]);
    const shown = await page(bench, "hrc-secretariat");
    expect(shown).toContain("Goes as a copy with the letter to: President and Bureau");
    expect(shown).not.toMatch(/Nothing is sent there|Draft only/u);
  });
});
