import { beforeEach, describe, expect, it } from "vitest";
import { brokenPage } from "../../../client/console/broken-page.ts";
import { hasUnsavedWork, wouldLose, type RescuedCase } from "../../../client/console/console-state.ts";
import { NOTHING_TYPED } from "../../../client/console/casework/consent-typed.ts";
import { newPerson } from "../../../client/console/casework/new-entries.ts";
import type { CaseRecord, Person, PersonId } from "../../../shared/casework/record/case-record.ts";
import { typedTexts } from "../../../client/console/rescue/typed-texts.ts";
import { render } from "../support/rendered.ts";
import { PASSPHRASE, vaultFileOf, type ConsoleBench } from "./console-bench.ts";
import { AGREEMENT, englishSource, openCaseFacts, showFirstCase } from "./worked-case.ts";

const source = await englishSource();
let bench: ConsoleBench;

/** The case is open at its facts, in a vault whose file was checked. */
beforeEach(async () => {
  bench = await openCaseFacts(source);
  const { controller } = bench;
  await controller.files.save();
  await controller.files.check(bench.lastVault());
});

function breakWorker(): void {
  bench.workers.at(-1)?.fail();
  expect(bench.controller.view.state).toEqual({ step: "broken" });
}

async function reopen(): Promise<void> {
  bench.controller.reopen();
  expect(bench.controller.view.state).toEqual({ step: "open-form" });
  await bench.controller.openVault(bench.lastVault(), PASSPHRASE);
}

/** The only case that waits. */
function waiting(): RescuedCase {
  const [found, ...others] = bench.controller.view.rescued?.cases ?? [];
  if (found === undefined || others.length > 0) throw new Error("not one case");
  return found;
}

function putBack(): Promise<void> {
  return bench.controller.rescue.putBack(waiting());
}

async function showFacts(): Promise<void> {
  await showFirstCase(bench);
  await bench.controller.desk.show(bench.at("case").view, "facts");
}

/** Adds somebody to the facts, and gives their id. */
function add(name: string): PersonId {
  const record = facts();
  const person: Person = { ...newPerson(bench.at("work").work.work, record), name, roles: ["relative"] };
  bench.controller.casework.edit({ people: [...record.people, person] });
  return person.id;
}

async function showConsent(): Promise<void> {
  await bench.controller.desk.show(bench.at("work").view, "consent");
}

/** What the page says of what was rescued. */
function said(): string {
  return render(brokenPage(bench.controller.view.rescued, () => undefined)).text;
}

function facts(): CaseRecord {
  const { page } = bench.at("work");
  if (page.name !== "facts") throw new Error(`at ${page.name}`);
  return page.record;
}

describe("when the worker breaks", () => {
  it("facts that were typed are still there, wait for the vault, and are put back without being kept", async () => {
    const { controller } = bench;
    controller.casework.edit({ group: "The village" });
    breakWorker();
    expect(wouldLose(controller.view)).toBe(true);
    await reopen();
    expect(bench.at("cases")).toEqual({ at: "cases" });
    expect(wouldLose(controller.view)).toBe(true);
    await putBack();
    expect(facts().group).toBe("The village");
    expect(bench.at("work").work.work.record.group).toBe("");
    expect(controller.view.rescued).toBeNull();
    expect(hasUnsavedWork(bench.open())).toBe(true);
    await controller.desk.settle();
    expect(bench.at("work").work.work.record.group).toBe("The village");
  });

  it("facts that were kept in the vault and in no file are put back too", async () => {
    const { controller } = bench;
    controller.casework.edit({ group: "The village" });
    await controller.desk.show(bench.at("work").view, "consent");
    breakWorker();
    await reopen();
    await putBack();
    expect(facts().group).toBe("The village");
  });

  it("an agreement that was being typed is in its form again", async () => {
    const { controller } = bench;
    const typed = { ...NOTHING_TYPED, giver: "her brother" };
    controller.casework.typeConsent("p1", typed);
    breakWorker();
    await reopen();
    expect(Object.values(bench.open().typed)).toEqual([typed]);
    expect(controller.view.rescued).toBeNull();
  });

  it("nothing is left when a checked file has it all, nor when somebody forgets it or closes the vault", async () => {
    const { controller } = bench;
    breakWorker();
    expect(controller.view.rescued).toBeNull();
    await reopen();
    const ends = [
      () => {
        controller.rescue.forget();
      },
      () => {
        controller.closeVault();
      },
    ];
    for (const end of ends) {
      await showFirstCase(bench);
      await controller.desk.show(bench.at("case").view, "facts");
      controller.casework.edit({ group: "The village" });
      breakWorker();
      await reopen();
      expect(waiting().record?.group).toBe("The village");
      end();
      expect(controller.view.rescued).toBeNull();
    }
    expect(controller.view.state).toEqual({ step: "start" });
  });

  it("a case that this vault does not have takes nothing, and what was typed still waits", async () => {
    const { controller } = bench;
    controller.casework.edit({ group: "The village" });
    breakWorker();
    controller.reopen();
    await controller.openVault(await vaultFileOf(source, source.organisation.vault), PASSPHRASE);
    await putBack();
    expect(controller.view.problem).not.toBeNull();
    expect(waiting().record?.group).toBe("The village");
  });
});

describe("facts are put back only onto the record that they began from", () => {
  it("one person's agreement stays that person's, and nobody is lost", async () => {
    const { controller } = bench;
    const omar = add("Omar Nasr");
    breakWorker();
    await reopen();
    await showFacts();
    const sara = add("Sara Khalil");
    await showConsent();
    expect(await controller.casework.giveConsent({ ...AGREEMENT, giver: "Sara herself", person: sara })).toBe(true);
    await putBack();
    expect(controller.view.problem).toBe("rescued.record_changed");
    await controller.desk.settle();
    const { consents, record } = bench.at("work").work.work;
    expect(omar).not.toBe(sara);
    expect(record.people.map(({ name }) => name)).toEqual(["", "Sara Khalil"]);
    expect(consents.map(({ giver, person }) => [giver, person])).toEqual([["Sara herself", sara]]);
    expect(said()).toContain("What was written in these facts");
    expect(typedTexts(waiting().record ?? facts(), facts())).toContain("Omar Nasr");
  });

  it("what was changed since stays as it is", async () => {
    const { controller } = bench;
    controller.casework.edit({ group: "The village" });
    breakWorker();
    await reopen();
    await showFacts();
    controller.casework.edit({ group: "The village, and the valley" });
    await controller.desk.settle();
    await putBack();
    expect(controller.view.problem).toBe("rescued.record_changed");
    expect(facts().group).toBe("The village, and the valley");
    expect(waiting().record?.group).toBe("The village");
  });
});

describe("a worker that breaks twice", () => {
  it.each([
    ["nothing was done in between", () => Promise.resolve()],
    [
      "an agreement was being typed",
      (): Promise<void> => {
        bench.controller.casework.typeConsent("p1", { ...NOTHING_TYPED, giver: "x" });
        return Promise.resolve();
      },
    ],
    ["the facts were only looked at", showFacts],
  ] as const)("has what was rescued first when %s", async (_, between) => {
    bench.controller.casework.edit({ group: "The village" });
    breakWorker();
    await reopen();
    await between();
    breakWorker();
    expect(waiting().record?.group).toBe("The village");
    await reopen();
    await putBack();
    expect(facts().group).toBe("The village");
  });

  it("has both of what was rescued of one case", async () => {
    bench.controller.casework.edit({ group: "The village" });
    breakWorker();
    await reopen();
    await showFacts();
    bench.controller.casework.edit({ group: "The valley" });
    breakWorker();
    const groups = bench.controller.view.rescued?.cases.map(({ record }) => record?.group);
    expect(groups).toEqual(["The village", "The valley"]);
  });
});

describe("what no file has", () => {
  it("a withdrawal is named, and stays named after the facts were put back", async () => {
    const { controller } = bench;
    await showConsent();
    await controller.casework.giveConsent(AGREEMENT);
    await controller.files.save();
    await controller.files.check(bench.lastVault());
    await controller.casework.withdrawConsent("c1", "She called: stop.");
    await controller.desk.show(bench.at("work").view, "facts");
    controller.casework.edit({ group: "The village" });
    breakWorker();
    await reopen();
    expect(said()).toContain("She called: stop.");
    await putBack();
    expect(facts().group).toBe("The village");
    expect(bench.at("work").work.work.consents[0]?.withdrawn).toBeNull();
    expect(said()).toContain(
      "what herself had agreed to for P1 – Victim. “She called: stop.” Until it is withdrawn again, it counts.",
    );
    controller.rescue.forget();
    expect(controller.view.rescued).toBeNull();
  });

  it("a withdrawal is named too when the case was left for the list of cases", async () => {
    const { controller } = bench;
    await showConsent();
    await controller.casework.giveConsent(AGREEMENT);
    await controller.casework.withdrawConsent("c1", "She called: stop.");
    controller.go({ at: "cases" });
    breakWorker();
    expect(said()).toContain("She called: stop.");
  });

  it("is forgotten when a file that has it was checked", async () => {
    const { controller } = bench;
    await showConsent();
    await controller.casework.giveConsent(AGREEMENT);
    await controller.files.save();
    await controller.files.check(bench.lastVault());
    breakWorker();
    expect(controller.view.rescued).toBeNull();
  });

  it("a note of a draft that was being written is there, to be copied", async () => {
    const { controller } = bench;
    await controller.mechanisms.showDraft("sp-mandate-holders", "en");
    controller.mechanisms.editNote("writer", "An hour of typing");
    breakWorker();
    expect(waiting().notes.map(({ section, text }) => [section, text])).toEqual([["writer", "An hour of typing"]]);
    expect(said()).toContain("A note for a draft");
  });
});

describe("an agreement that is being typed", () => {
  const OMAR = { ...NOTHING_TYPED, giver: "Omar himself" };

  it("is forgotten with the person, and stands in nobody else's form", async () => {
    const { controller } = bench;
    const omar = add("Omar Nasr");
    await showConsent();
    controller.casework.typeConsent(omar, OMAR);
    controller.casework.typeConsent("p1", NOTHING_TYPED);
    await controller.desk.show(bench.at("work").view, "facts");
    controller.casework.edit({ people: facts().people.filter(({ id }) => id !== omar) });
    await controller.desk.settle();
    expect(Object.values(bench.open().typed)).toEqual([NOTHING_TYPED]);
  });

  it("waits for the person who waits, and is forgotten with them", async () => {
    const { controller } = bench;
    const omar = add("Omar Nasr");
    await showConsent();
    controller.casework.typeConsent(omar, OMAR);
    breakWorker();
    await reopen();
    await showFacts();
    const sara = add("Sara Khalil");
    await controller.desk.settle();
    expect(Object.keys(bench.open().typed).map((key) => key.split(" ").at(-1))).toEqual([omar]);
    expect(omar).not.toBe(sara);
    controller.rescue.forget();
    expect(bench.open().typed).toEqual({});
  });
});
