import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { caseList } from "../../../client/console/case-list.ts";
import { removeManyQuestion } from "../../../client/console/questions.ts";
import { chosenCases, NO_CHOICE, removableDays } from "../../../client/console/removal-choice.ts";
import { removeManyPage, type RemoveManyActions } from "../../../client/console/remove-many-page.ts";
import type { CaseSummary } from "../../../client/workers/console-views.ts";
import { createCodename } from "../../../shared/crypto/codename.ts";
import { deriveCodenameKeys } from "../../../shared/crypto/codename-keys.ts";
import { addDays, type Day } from "../../../shared/protocol/day.ts";
import { loadSodium } from "../../../shared/sodium/sodium.ts";
import { createSampleCase, TODAY, type SampleCase } from "../../support/sample-case.ts";
import { writeReportOf } from "../../support/sample-letters.ts";
import { render, speakEnglish, type Rendered } from "../support/rendered.ts";
import {
  bundleOf,
  createConsoleBench,
  evidenceOfBytes,
  PASSPHRASE,
  vaultFileOf,
  type ConsoleBench,
} from "./console-bench.ts";

const YESTERDAY = addDays(TODAY, -1);

let source: SampleCase;
let bench: ConsoleBench;
let vaultFile: Blob;

beforeAll(async () => {
  speakEnglish("console");
  source = await createSampleCase(await loadSodium());
  bench = createConsoleBench(source);
  await bench.controller.openVault(await vaultFileOf(source, source.organisation.vault), PASSPHRASE);
  await bringIn(YESTERDAY, "junk one", "junk two");
  await bringIn(TODAY, "junk three", "a real one");
  const real = bench.open().vault.cases.find(({ first }) => first === TODAY);
  if (real === undefined) throw new Error("no case of today");
  await bench.controller.showCase(real);
  bench.controller.replies.start();
  bench.controller.replies.change({ language: "en", text: "We read you." }, true);
  await bench.controller.replies.sign();
  await bench.controller.files.save();
  vaultFile = bench.lastVault();
});

beforeEach(async () => {
  bench = createConsoleBench(source);
  await bench.controller.openVault(vaultFile, PASSPHRASE);
  bench.controller.go({ at: "remove-many", choice: NO_CHOICE });
});

/** Brings in a report by a new source for each text, with a file. */
async function bringIn(day: Day, ...texts: readonly string[]): Promise<void> {
  const samples = texts.map(async (text) => {
    const keys = await deriveCodenameKeys(source.sodium, createCodename(source.sodium), source.scope);
    const files = evidenceOfBytes("note.txt", new Uint8Array(12));
    return { files, write: writeReportOf({ ...source, keys }, text) };
  });
  await bench.controller.importBundle(await bundleOf(source, await Promise.all(samples), day));
}

function page(actions: Partial<RemoveManyActions> = {}): Rendered {
  const { removal } = bench.controller;
  const nothing = (): void => undefined;
  return render(
    removeManyPage(bench.open().vault.cases, bench.at("remove-many").choice, {
      onBack: nothing,
      onChoose: removal.choose.bind(removal),
      onLook: nothing,
      onOpenDay: removal.openDay.bind(removal),
      onRemove: nothing,
      ...actions,
    }),
  );
}

function casesOf(day: Day): readonly CaseSummary[] {
  return removableDays(bench.open().vault.cases).find((each) => each.day === day)?.cases ?? [];
}

describe("removing many cases", () => {
  it("offers the days of letters that nobody has worked on, and says how many others are kept", () => {
    const { text } = page();
    expect(text).toContain("March 4, 2026: 1 case");
    expect(text).toContain("March 3, 2026: 2 cases");
    expect(text).toContain("1 case that you have answered or made notes on is not in this list.");
    expect(text).toContain("No case is chosen");
    expect(page().isDisabled("Remove the chosen cases")).toBe(true);
  });

  it("counts what is chosen, day by day and case by case", () => {
    const { removal } = bench.controller;
    removal.choose(casesOf(YESTERDAY), true);
    expect(page().text).toContain("2 cases are chosen");
    removal.choose(casesOf(YESTERDAY).slice(0, 1), false);
    expect(page().text).toContain("1 case is chosen");
    expect(page().isDisabled("Remove the chosen cases")).toBe(false);
  });

  it("lists the cases of a day, and shows what one of them says without opening it", async () => {
    expect(page().buttons.filter((label) => label.startsWith("Look at"))).toEqual([]);
    bench.controller.removal.openDay(TODAY);
    const looks = page().buttons.filter((label) => label.startsWith("Look at"));
    expect(looks).toHaveLength(1);
    let looking = Promise.resolve();
    page({
      onLook: (key) => {
        looking = bench.controller.removal.look(key);
      },
    }).press(looks[0] ?? "");
    await looking;
    expect(page().text).toMatch(/junk three|a real one/u);
  });

  it("removes what is chosen, no more, and orders its deletion", async () => {
    const { removal } = bench.controller;
    removal.choose(casesOf(YESTERDAY), true);
    const { choice } = bench.at("remove-many");
    const chosen = chosenCases(bench.open().vault.cases, choice);
    await removal.removeMany(chosen);
    expect(bench.at("cases")).toEqual({ at: "cases" });
    expect(bench.open().vault.cases.map(({ first }) => first)).toEqual([TODAY, TODAY]);
    expect(bench.open().vault.saving).toBe("unsaved");
    expect(bench.open().vault.outgoing).toMatchObject([{ receipts: 2 }]);
  });

  it("removes nothing when one of the cases was answered", async () => {
    await bench.controller.removal.removeMany(bench.open().vault.cases);
    expect(bench.controller.view.problem).toBe("case.answered");
    expect(bench.open().vault.cases).toHaveLength(4);
    expect(bench.open().vault.saving).toBe("checked");
  });

  it("asks before, with the number and all that is lost for good; the default keeps", () => {
    const question = removeManyQuestion(casesOf(YESTERDAY));
    const plain = (text: string | undefined): string => (text ?? "").replaceAll(/[\u2066-\u2069]/gu, "");
    expect(plain(question.heading)).toBe("Remove 2 cases?");
    expect(plain(question.confirm)).toBe("Remove 2 cases");
    expect(plain(question.cancel)).toBe("Keep them");
    expect(question.danger).toBe(true);
    expect(plain(question.text)).toContain("2 letters are erased from this vault for good");
    expect(plain(question.text)).toContain("2 files: they cannot be opened any more");
  });

  it("is offered below the list of cases when there is more than one to remove", async () => {
    const offered = (): readonly string[] => {
      const nothing = (): void => undefined;
      return render(caseList(bench.open().vault.cases, nothing, nothing)).buttons;
    };
    expect(offered()).toContain("Remove many cases");
    await bench.controller.removal.removeMany(casesOf(YESTERDAY));
    expect(offered()).not.toContain("Remove many cases");
  });
});
