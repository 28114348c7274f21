import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { caseList } from "../../../client/console/case-list.ts";
import { casePage } from "../../../client/console/case-page.ts";
import { importPage } from "../../../client/console/import-page.ts";
import { loadSodium } from "../../../shared/sodium/sodium.ts";
import { createSampleCase, type SampleCase } from "../../support/sample-case.ts";
import { writeFollowupOf, writeReportOf } from "../../support/sample-letters.ts";
import { render, speakEnglish } from "../support/rendered.ts";
import { bundleOf, createConsoleBench, PASSPHRASE, vaultFileOf, type ConsoleBench } from "./console-bench.ts";

// Whoever finds a codename can file a first letter of their own: people have to see that there are two (PROTOCOL.md §4.8).

const nothing = (): void => undefined;
const CASE_ACTIONS = {
  ...{ onBack: nothing, onBringBundle: nothing, onCheckFiles: nothing, onHideFile: nothing, onOtherCopy: nothing },
  ...{ onRemove: nothing, onReply: nothing, onSaveFile: nothing, onShowFile: nothing },
};
const ONE_OF_SEVERAL = "One of several first letters: somebody else may know the codename";

let source: SampleCase;
let bench: ConsoleBench;

beforeAll(async () => {
  speakEnglish("console");
  source = await createSampleCase(await loadSodium());
});

beforeEach(async () => {
  bench = createConsoleBench(source);
  await bench.controller.openVault(await vaultFileOf(source, source.organisation.vault), PASSPHRASE);
  await bringIn({ files: [], write: writeReportOf(source, "Mine.") }, { files: [], write: writeFollowupOf(source) });
});

async function bringIn(...samples: Parameters<typeof bundleOf>[1]): Promise<void> {
  await bench.controller.importBundle(await bundleOf(source, samples));
}

function importText(): string {
  return render(importPage(bench.at("import").result, { onImport: nothing, onOpenCase: nothing })).text;
}

function listText(): string {
  return render(caseList(bench.open().vault.cases, nothing, nothing)).text;
}

async function caseText(): Promise<string> {
  const [first] = bench.open().vault.cases;
  if (first === undefined) throw new Error("no case");
  await bench.controller.showCase(first);
  return render(casePage(bench.at("case").view, { check: null, file: null }, CASE_ACTIONS)).text;
}

describe("a case with one first letter", () => {
  it("is not contested", async () => {
    for (const text of [importText(), listText(), await caseText()])
      expect(text).not.toContain("somebody else may know");
    expect(await caseText()).not.toContain("Somebody else may know");
  });
});

describe("a case with a second first letter", () => {
  beforeEach(() => bringIn({ files: [], write: writeReportOf(source, "It is all settled.") }));

  it("comes in with the advice to compare before anybody believes or answers it", () => {
    expect(importText()).toContain("New: 1. Already there: 0. Refused: 0.");
    expect(importText()).toContain(ONE_OF_SEVERAL);
    expect(importText()).toContain("Open the case and compare them before you believe or answer any of them");
  });

  it("is marked in the list of cases", () => {
    expect(listText()).toContain("Several first letters: somebody else may know the codename");
  });

  it("shows both letters, each as contested, and what to do at its head", async () => {
    const text = await caseText();
    expect(text).toContain("Somebody else may know the codename of this case");
    expect(text).toContain("report again with a new codename");
    expect(text.split(ONE_OF_SEVERAL)).toHaveLength(3);
    expect(text).toContain("Mine.");
    expect(text).toContain("It is all settled.");
    expect(text).toContain("Proven to be from the same person");
  });

  it("is an ordinary one again when a person has removed one of the two", async () => {
    const [each] = bench.open().vault.cases;
    if (each === undefined) throw new Error("no case");
    await bench.controller.showCase(each);
    const doubted = bench.at("case").view.letterList.find(({ text }) => text === "It is all settled.");
    if (doubted === undefined) throw new Error("no second letter");
    await bench.controller.removal.remove(doubted.submission);
    expect(listText()).not.toContain("Several first letters");
    expect(await caseText()).not.toContain(ONE_OF_SEVERAL);
  });
});
