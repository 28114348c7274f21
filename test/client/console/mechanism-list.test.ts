import { beforeEach, describe, expect, it } from "vitest";
import { comparePage } from "../../../client/console/casework/compare-page.ts";
import { listed } from "../../../client/console/casework/mechanism-groups.ts";
import { mechanismsPage } from "../../../client/console/casework/mechanisms-page.ts";
import { viewWork } from "../../../client/workers/casework-overview.ts";
import { routesAt } from "../../../shared/casework/consent/routes-at.ts";
import { EMPTY_COOPERATION, emptyPerson, emptyRecord } from "../../../shared/casework/record/empty-record.ts";
import { RELEASED } from "../../../shared/mechanisms/dataset-update.ts";
import type { VaultCase } from "../../../shared/protocol/vault.ts";
import { TODAY } from "../../support/sample-case.ts";
import { render } from "../support/rendered.ts";
import type { ConsoleBench } from "./console-bench.ts";
import { AGREEMENT, englishSource, openWorkedCase, recordInCase } from "./worked-case.ts";

const SR = "Special Rapporteur on the situation of human rights defenders";
const nothing = (): void => undefined;
const NO_ACTIONS = { onChoose: nothing, onCompare: nothing, onMissing: nothing, onOpen: nothing };

const source = await englishSource();
let bench: ConsoleBench;

beforeEach(async () => {
  bench = await openWorkedCase(source, {
    cooperation: [{ ...EMPTY_COOPERATION, bodies: ["tb:ccpr", "hrc"] }],
    danger: { ...emptyRecord("A").danger, urgency: "ongoing" },
    people: [{ ...emptyPerson("p1", ["victim"]), name: "Amira Haddad", pseudonym: "The lawyer" }],
    state: "DZ",
  });
});

async function agrees(): Promise<void> {
  await bench.controller.casework.giveConsent({
    ...AGREEMENT,
    ...{ level: "state_confidential", uses: ["letter", "embassy"] },
  });
}

function listText(): string {
  return render(mechanismsPage(bench.at("work").work, [], NO_ACTIONS)).text;
}

describe("the work on a case", () => {
  it("is shown without writing down what anybody would get to see of it, its own records agreed to or not", async () => {
    await bench.controller.casework.giveConsent({ ...AGREEMENT, uses: ["letter", "database"] });
    const { work } = bench.at("work").work;
    const [found] = bench.open().vault.cases;
    if (found === undefined) throw new Error("no case");
    const whole: VaultCase = { ...found, letters: [], notes: "", replies: [], work: null };
    const at = {
      dataset: RELEASED,
      found: whole,
      open: { update: null },
      routes: routesAt(work, TODAY),
      today: TODAY,
      work,
    };
    // A permit freezes what it was given for.
    expect([viewWork(at).ownRecords, Object.isFrozen(work.record)]).toEqual([null, false]);
  });
});

describe("the card of a mechanism", () => {
  it("says who has not agreed to what, by pseudonym, until they have", async () => {
    const missing = "Agreement missing: The lawyer, “To the body alone”, for: Letters about the case";
    expect(listText()).toMatch(new RegExp(`${SR} Draft only.*?${missing.replaceAll(/[()]/gu, "\\$&")}`, "u"));
    expect(listText()).not.toContain("Amira");
    expect(listText()).not.toContain(" May be sent");
    await agrees();
    expect(listText()).toMatch(new RegExp(`${SR} Recommended (?:(?!Recommended|Possible).)* May be sent`, "u"));
  });

  it("says why there can only be a draft where nobody can be asked", async () => {
    await recordInCase(bench, { people: [] });
    expect(listText()).toContain("Only a draft for now. The record says of nobody that it happened to them.");
    expect(listText()).not.toContain("Agreement missing");
  });

  it("says what the gate says on the mechanism's own page, of every mechanism", async () => {
    await agrees();
    const { addressees } = bench.at("work").work;
    expect(addressees.filter(({ refusal }) => refusal === null).length).toBeGreaterThan(3);
    expect(addressees.filter(({ refusal }) => refusal !== null).length).toBeGreaterThan(3);
    for (const { id, refusal } of addressees) {
      await bench.controller.mechanisms.show(id);
      const { page } = bench.at("work");
      expect([id, page.name === "mechanism" && page.answer.refusal]).toEqual([id, refusal]);
    }
  }, 30_000);
});

describe("mechanisms beside each other", () => {
  it("may be sent to when that is so without what a person can leave out, as their cards say", async () => {
    const { addressees } = bench.at("work").work;
    const without = addressees.find(({ uses }) => uses.includes("letter") && uses.includes("share_with_un"));
    await agrees();
    await bench.controller.mechanisms.compare([without?.id ?? ""]);
    const { page, work } = bench.at("work");
    const rows = page.name === "compare" ? page.rows : [];
    expect(rows.map(({ mechanism }) => mechanism.id)).toEqual([without?.id]);
    const { text } = render(comparePage(rows, work, { onBack: nothing, onOpen: nothing }));
    expect(text).toMatch(/May be sent$/u);
  });
});

describe("a group of mechanisms", () => {
  it("is one card, which says how many there are and how many may be sent to, before any of them", async () => {
    expect(listText()).toMatch(
      /Embassies in the country where the person is Draft only.*?Show 8 of this group\. None may be sent to yet\. .*?European Union/u,
    );
    expect(listText()).toContain("Focal points of the treaty bodies Draft only");
    await agrees();
    expect(listText()).toContain("Show 8 of this group. 8 are recommended. 8 may be sent to.");
    expect(listText()).toContain("Show 1 of this group. 1 is recommended. 1 may be sent to.");
  });

  it("stands where the first of it stands, once, and folds away those that do not apply too", () => {
    const { routes } = bench.at("work").work;
    const fitting = routes.filter(({ order }) => order !== null);
    const entries = listed(fitting, routes);
    expect(entries.flatMap(({ isHere, members, route }) => [...(isHere ? [route] : []), ...members]).length).toBe(
      fitting.length,
    );
    expect(entries.map(({ route }) => route.mechanism)).toEqual([
      ...new Set(fitting.map(({ group, mechanism }) => group ?? mechanism)),
    ]);
    const others = listed(
      routes.filter(({ order }) => order === null),
      routes,
    );
    const bodies = others.find(({ route }) => route.mechanism === "tb-focal-point");
    expect(bodies).toMatchObject({ isHere: false });
    expect(bodies?.members).toHaveLength(9);
    expect(listText()).toMatch(/Focal points of the treaty bodies 9 of this group/u);
  });
});
