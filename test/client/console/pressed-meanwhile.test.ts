import { beforeEach, describe, expect, it } from "vitest";
import type { WorkPage } from "../../../client/console/casework/work-place.ts";
import { vaultPage } from "../../../client/console/vault-page.ts";
import { render } from "../support/rendered.ts";
import type { ConsoleBench } from "./console-bench.ts";
import { AGREEMENT, englishSource, LAWYERS_CASE, openWorkedCase } from "./worked-case.ts";

const MECHANISM = "sr-hrd";

const source = await englishSource();
let bench: ConsoleBench;

beforeEach(async () => {
  bench = await openWorkedCase(source, LAWYERS_CASE);
});

/** Presses these buttons one after the other, on the page as it is before any of them has done its work. */
function press(...labels: readonly string[]): void {
  const nothing = (): void => undefined;
  const { controller } = bench;
  const shown = render(
    vaultPage(bench.open(), controller, {
      ...{ onClose: nothing, onDeskKey: nothing, onDiscard: nothing, onExport: nothing, onOtherCopy: nothing },
      ...{ onRemove: nothing, onRemoveMany: nothing },
      onLeave: (place) =>
        void controller.wishes.add(
          "place",
          place.at,
          () => {
            controller.go(place);
          },
          "anywhere",
        ),
    }),
  );
  for (const label of labels) shown.press(label);
}

/** Everything that was pressed is done, or was not done. */
async function allDone(): Promise<void> {
  await bench.controller.wishes.add("end", null, () => undefined, "anywhere");
  expect(bench.controller.wishes.isBusy).toBe(false);
}

function page<Name extends WorkPage["name"]>(name: Name): Extract<WorkPage, { readonly name: Name }> {
  const { page: at } = bench.at("work");
  if (!isPage(at, name)) throw new Error(`at ${at.name}, problem ${bench.controller.view.problem ?? "none"}`);
  return at;
}

function isPage<Name extends WorkPage["name"]>(at: WorkPage, name: Name): at is Extract<WorkPage, { name: Name }> {
  return at.name === name;
}

async function showFacts(): Promise<void> {
  await bench.controller.desk.show(bench.at("work").view, "facts");
}

describe("a second press while the first is answered", () => {
  it("of another button is done after it", async () => {
    await showFacts();
    bench.controller.casework.edit({ state: "EG" });
    press("Keep these facts", "Consent");
    await allDone();
    expect(page("consent")).toEqual({ name: "consent" });
    expect(bench.at("work").work.work.record.state).toBe("EG");
    expect(bench.controller.view).toMatchObject({ problem: null, undone: false });
  });

  it("of a way out of the case is done after it: what was pressed first is in the vault", async () => {
    await bench.controller.casework.giveConsent(AGREEMENT);
    await bench.controller.files.save();
    await bench.controller.files.check(bench.lastVault());
    await bench.controller.mechanisms.showDraft(MECHANISM, "en");
    press("I have copied it", "Cases");
    await allDone();
    expect(bench.open()).toMatchObject({ place: { at: "cases" }, vault: { saving: "unsaved" } });
    expect(bench.open().worked[0]?.kept.exports).toHaveLength(1);
  });

  it("of the same button is one wish: nothing leaves twice", async () => {
    await bench.controller.casework.giveConsent(AGREEMENT);
    await bench.controller.mechanisms.showDraft(MECHANISM, "en");
    press("Save as DOCX", "Save as DOCX", "I have copied it", "I have copied it");
    await allDone();
    expect(bench.saved).toHaveLength(1);
    expect(bench.at("work").work.work.exports.flatMap(({ formats }) => formats)).toEqual(["docx", "copy"]);
  });

  it("is not done when the first is refused, and the person is told", async () => {
    await showFacts();
    bench.controller.casework.edit({ state: "nowhere" });
    press("Keep these facts", "Consent");
    await allDone();
    expect(bench.controller.view).toMatchObject({ problem: "work.malformed", undone: true });
    expect(page("facts").record.state).toBe("nowhere");
  });

  it("is not done when the first leads to another page, and the person is told", async () => {
    await bench.controller.casework.giveConsent(AGREEMENT);
    await bench.controller.mechanisms.showDraft(MECHANISM, "en");
    press("Letters", "I have copied it");
    await allDone();
    expect(bench.at("case").view.case).toBe(bench.open().vault.cases[0]?.case);
    expect(bench.controller.view).toMatchObject({ problem: null, undone: true });
  });

  it("goes with the vault when that is closed, and does not hold up the next one", async () => {
    await showFacts();
    bench.controller.casework.edit({ state: "EG" });
    press("Keep these facts", "Consent");
    bench.controller.closeVault();
    expect(bench.controller.wishes.isBusy).toBe(false);
    await allDone();
    expect(bench.controller.view).toEqual({
      ...{ problem: null, rescued: null, undone: false, work: null },
      state: { step: "start" },
    });
  });

  it("is said to be not done when the worker breaks at the first, and what was typed is still there", async () => {
    await showFacts();
    bench.controller.casework.edit({ state: "EG" });
    press("Keep these facts", "Consent");
    bench.workers[0]?.fail();
    await allDone();
    expect(bench.controller.view).toMatchObject({
      rescued: { cases: [{ record: { state: "EG" } }] },
      state: { step: "broken" },
      undone: true,
    });
  });
});

describe("closing the vault or leaving the page", () => {
  it("would lose what is under way or waits, though everything else is saved, and nothing once it is done", async () => {
    await bench.controller.files.save();
    await bench.controller.files.check(bench.lastVault());
    expect(bench.controller).toMatchObject({ isAtWork: false, wouldLose: false });
    press("Consent", "Facts");
    expect(bench.controller).toMatchObject({ isAtWork: true, wouldLose: true });
    await allDone();
    expect(page("facts").name).toBe("facts");
    expect(bench.controller).toMatchObject({ isAtWork: false, wouldLose: false });
  });

  it("loses nothing where no vault is open, whatever is under way", async () => {
    bench.controller.closeVault();
    const opening = bench.controller.wishes.add("open", null, () => Promise.resolve("opened"));
    expect(bench.controller.wishes.isBusy).toBe(true);
    expect(bench.controller).toMatchObject({ isAtWork: false, wouldLose: false });
    await opening;
  });
});

describe("what is typed while the first press is answered", () => {
  it("stays in the facts, and is kept with them", async () => {
    await showFacts();
    bench.controller.casework.edit({ state: "EG" });
    press("Keep these facts");
    bench.controller.casework.edit({ group: "Lawyers of Giza" });
    await allDone();
    expect(page("facts").record).toMatchObject({ group: "Lawyers of Giza", state: "EG" });
    expect(bench.at("work").work.work.record).toMatchObject({ group: "Lawyers of Giza", state: "EG" });
  });

  it("is kept before the page is another one", async () => {
    await showFacts();
    press("Consent");
    bench.controller.casework.edit({ state: "EG" });
    await allDone();
    expect(page("consent")).toEqual({ name: "consent" });
    expect(bench.at("work").work.work.record.state).toBe("EG");
  });

  it("stays among the notes of a draft", async () => {
    await bench.controller.casework.giveConsent(AGREEMENT);
    await bench.controller.mechanisms.showDraft(MECHANISM, "en");
    const [first, second] = page("draft").answer.draft?.sections ?? [];
    if (first === undefined || second === undefined) throw new Error("a draft of less than two sections");
    bench.controller.mechanisms.editNote(first.id, "One.");
    press("Keep what I added");
    bench.controller.mechanisms.editNote(second.id, "Two.");
    await allDone();
    expect(bench.at("work").work.work.notes.map(({ text }) => text)).toEqual(["One.", "Two."]);
    press("Keep what I added");
    bench.controller.mechanisms.editNote(second.id, "Three.");
    await allDone();
    expect(page("draft").notes).toEqual({ [second.id]: "Three." });
  });
});

it("asking beside the wishes while something is being answered is a fault that shows", async () => {
  const { desk } = bench.controller;
  const first = desk.show(bench.at("work").view, "consent");
  await expect(desk.show(bench.at("work").view, "facts")).rejects.toThrow("something else is being asked");
  await first;
  expect(page("consent")).toEqual({ name: "consent" });
});
