import { beforeEach, describe, expect, it } from "vitest";
import { writeFollowupOf, writeReportOf } from "../../support/sample-letters.ts";
import { bundleOf, createConsoleBench, PASSPHRASE, vaultFileOf, type ConsoleBench } from "./console-bench.ts";
import { caseText, importText, listText } from "./shown-pages.ts";
import { englishSource } from "./worked-case.ts";

// Whoever finds a codename can file a first letter of their own: people have to see that there are two (PROTOCOL.md §4.8).

const ONE_OF_SEVERAL = "One of several first letters: somebody else may know the codename";

const source = await englishSource();
let bench: ConsoleBench;

beforeEach(async () => {
  bench = createConsoleBench(source);
  await bench.controller.openVault(await vaultFileOf(source, source.organisation.vault), PASSPHRASE);
  await bringIn({ files: [], write: writeReportOf(source, "Mine.") }, { files: [], write: writeFollowupOf(source) });
});

async function bringIn(...samples: Parameters<typeof bundleOf>[1]): Promise<void> {
  await bench.controller.importBundle(await bundleOf(source, samples));
}

describe("a case with one first letter", () => {
  it("is not contested", async () => {
    for (const text of [importText(bench), listText(bench), await caseText(bench)])
      expect(text).not.toContain("somebody else may know");
    expect(await caseText(bench)).not.toContain("Somebody else may know");
  });
});

describe("a case with a second first letter", () => {
  beforeEach(() => bringIn({ files: [], write: writeReportOf(source, "It is all settled.") }));

  it("comes in with the advice to compare before anybody believes or answers it", () => {
    expect(importText(bench)).toContain("New: 1. Already there: 0. Refused: 0.");
    expect(importText(bench)).toContain(ONE_OF_SEVERAL);
    expect(importText(bench)).toContain("Open the case and compare them before you believe or answer any of them");
  });

  it("is marked in the list of cases", () => {
    expect(listText(bench)).toContain("Several first letters: somebody else may know the codename");
  });

  it("shows both letters, each as contested, and what to do at its head", async () => {
    const text = await caseText(bench);
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
    expect(listText(bench)).not.toContain("Several first letters");
    expect(await caseText(bench)).not.toContain(ONE_OF_SEVERAL);
  });
});
